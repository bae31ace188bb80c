import type { CollectionName } from '../dossier/types.ts';

/** What can be begun anew, with the folder of `content/` in which it lives. */
export const NEW_KINDS = {
  sheet: 'sheets',
  entity: 'entities',
  event: 'events',
  dispute: 'disputes',
} as const satisfies Record<string, CollectionName>;
export type NewKind = keyof typeof NEW_KINDS;

/** What can be renamed, with its folder. A claim's id is kept for ever. */
export const RENAMED_KINDS = { article: 'articles', ...NEW_KINDS } as const;
export type RenamedKind = keyof typeof RENAMED_KINDS;

/** Whether a word that was typed names one of some kinds. */
export function isKind<Kind extends string>(
  kinds: Readonly<Record<Kind, CollectionName>>,
  word: string | undefined,
): word is Kind {
  return word !== undefined && Object.hasOwn(kinds, word);
}
