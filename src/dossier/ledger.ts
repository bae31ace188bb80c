import type { Source } from '../markdown/source.ts';
import { ledgerEntry, type LedgerEntry } from '../schemas/ledger.ts';
import { pendingArticles } from './published.ts';
import type { Dossier, Fault } from './types.ts';
import { pageKeyOf } from './urls.ts';
import { hashOf, type Wording } from './wordings.ts';

/** The list of what was reviewed. */
export const LEDGER = 'content/reviewed.jsonl';

/** The signs that git puts into a file where two branches changed it. */
const MERGE_MARK = /^(?:<{7}|\|{7}|={7}|>{7})/;

/** An entry, or what is wrong with its line and what to do. */
function readEntry(line: string): LedgerEntry | string {
  if (MERGE_MARK.test(line)) return 'Unexpected mark of a merge: keep the lines of both sides';
  const asWritten = 'restore the line as `npm run review` wrote it';
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch {
    return `Unexpected line that is no JSON: ${asWritten}`;
  }
  const { data: entry, error } = ledgerEntry.safeParse(data);
  if (!entry) {
    const [issue] = error.issues;
    const names = issue?.code === 'unrecognized_keys' ? issue.keys : (issue?.path ?? []);
    const field = names.length > 0 ? `\`${names.map(String).join('.')}\`` : 'value';
    return `Missing or unexpected ${field} in an entry of the ledger: ${asWritten}`;
  }
  return entry.hash === hashOf(entry)
    ? entry
    : `Hash of \`${entry.key}\` does not match its words: ${asWritten}`;
}

/** The entries of the ledger, oldest first; null if there is none. Lines that can't be read are faults. */
export function readLedger(source: Source | undefined, faults: Fault[]): LedgerEntry[] | null {
  if (!source) return null;
  const entries: LedgerEntry[] = [];
  let start = 0;
  for (const line of source.text.split('\n')) {
    const read = line.trim() === '' ? null : readEntry(line);
    if (typeof read === 'string') {
      const place = source.place(start, start + line.length);
      faults.push({ rule: 'unreviewed', place, reason: read });
    } else if (read) entries.push(read);
    start += line.length + 1;
  }
  return entries;
}

/** The last entry about each subject, by its key. */
export function lastEntries(ledger: Dossier['ledger']): Map<string, LedgerEntry> {
  return new Map((ledger ?? []).map((entry) => [entry.key, entry]));
}

/** What nobody has reviewed as it is now. */
export interface Unreviewed {
  wording: Wording;
  /** The last review, of other words; null if there was none. */
  last: LedgerEntry | null;
}

/** What was added or changed since its last review. The records of pending articles can wait. */
export function unreviewed({
  dossier,
  wordings,
}: {
  dossier: Dossier;
  wordings: readonly Wording[];
}): Unreviewed[] {
  const last = lastEntries(dossier.ledger);
  const waiting = new Set(
    [...pendingArticles(dossier)].map((article) => pageKeyOf('articles', article)),
  );
  return wordings
    .map((wording) => ({ wording, last: last.get(wording.key) ?? null }))
    .filter(({ wording, last }) => last?.hash !== wording.hash && !waiting.has(wording.key));
}
