import type { CollectionName, Dossier } from '../dossier/types.ts';
import { RESERVED_IDS } from '../dossier/urls.ts';
import { Refusal } from '../files/refusal.ts';
import { isId } from '../schemas/id.ts';

/** The kinds of files that `npm run new` creates, with their folders in `content/`. */
export const NEW_KINDS = {
  sheet: 'sheets',
  entity: 'entities',
  event: 'events',
  dispute: 'disputes',
} as const satisfies Record<string, CollectionName>;
export type NewKind = keyof typeof NEW_KINDS;

/** The kinds that `npm run rename` renames, with their folders. A claim keeps its id. */
export const RENAMED_KINDS = { article: 'articles', ...NEW_KINDS } as const;
export type RenamedKind = keyof typeof RENAMED_KINDS;

/** Whether a word that was typed is the name of a kind. */
export function isKind<Kind extends string>(
  kinds: Readonly<Record<Kind, CollectionName>>,
  word: string | undefined,
): word is Kind {
  return word !== undefined && Object.hasOwn(kinds, word);
}

/**
 * Throws a `Refusal` for an id that a page cannot get.
 *
 * @param now the page's id, if it has one
 */
export function requireFreeId(
  dossier: Dossier,
  collection: CollectionName,
  id: string,
  now?: string,
): void {
  if (!isId(id)) {
    throw new Refusal(`Unexpected id \`${id}\`, expected lower-case words joined by hyphens`);
  }
  if (collection === 'sheets' && RESERVED_IDS.has(id)) {
    throw new Refusal(`Id \`${id}\` is an address of the site itself: choose another`);
  }
  const taken = dossier[collection].find(
    (page) => page.id === id || (page.record.formerly.includes(id) && page.id !== now),
  );
  if (taken) throw new Refusal(`Id \`${id}\` is taken by ${taken.file}: choose another`);
}
