import { loadContent, type Content } from '../src/dossier/load.ts';
import { entryOf, withEntries } from '../src/editing/review.ts';
import { writeAll } from '../src/files/write-all.ts';
import type { LedgerEntry } from '../src/schemas/ledger.ts';

/** Entries of the ledger for everything in a project. */
export function reviewsOf({ wordings }: Pick<Content, 'wordings'>): LedgerEntry[] {
  const said = { date: '2031-04-01', cause: 'review', note: 'Read.' } as const;
  return wordings.map((wording) => entryOf({ wording, last: null }, said));
}

/** Writes the ledger into a project, for a command that reads it from there. */
export function reviewProject(root: string): void {
  writeAll([withEntries(root, reviewsOf(loadContent(root)))]);
}
