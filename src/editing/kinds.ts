import type { CollectionName } from '../dossier/types.ts';

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
