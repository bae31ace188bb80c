import type { FileMetadata } from './types.ts';

export type CslName = NonNullable<FileMetadata['author']>[number];

/** Words that no person's name has. */
const NO_PERSON =
  /\b(?:agency|news|staff|desk|team|editors?|editorial|board|writers?|reporters?|correspondents?|press|media|times|post|radio|tv|service|ministry|office|associated|redaktsiya)\b|редакци|агентств|корреспондент|пресс|служб|новост|вести|وكال|تحرير|أنباء|قناة|صحيف|فريق|\d/iu;
/** Two plain words: a given name and a family name. Longer names are divided in too many ways. */
const TWO_WORDS = /^(?<given>\p{L}[\p{L}\p{M}.’'-]*) (?<family>\p{L}[\p{L}\p{M}’'-]+)$/u;
/** `Lee, Ann`, as catalogues write it. */
const INVERTED = /^(?<family>\p{Lu}[’']?\p{L}*\p{Ll}), (?<given>\p{Lu}(?:\.|\p{L}*\p{Ll}))$/u;

/**
 * A name as CSL takes it: divided where it is a person's of two words in Latin or Cyrillic letters,
 * else `literal`. Null for what is no name: an address, a line of text.
 */
export function cslName(text: string): CslName | null {
  const name = text.trim().replace(/^by\s+/i, '');
  if (name === '' || name.length > 100 || /^https?:|[@<>{}|]/.test(name)) return null;
  const { given, family } = (TWO_WORDS.exec(name) ?? INVERTED.exec(name))?.groups ?? {};
  if (!given || !family || NO_PERSON.test(name) || /\p{Script=Arabic}/u.test(name)) {
    return { literal: name };
  }
  return { family, given };
}

/** Longer ones are no bylines. Characters. */
const MAX_BYLINE = 500;

/** The names in a byline such as `Ann Lee, Bo Reed and Cy Moss` or `Lee, Ann; Reed, Bo`. */
export function cslNames(byline: string): CslName[] {
  if (byline.length > MAX_BYLINE) return [];
  return byline
    .replace(/\s+/g, ' ')
    .split(/;|\s(?:and|&|и|و)\s/u)
    .flatMap((part) => (INVERTED.test(part.trim()) ? [part] : part.split(/[,،]/)))
    .map(cslName)
    .filter((name) => name !== null);
}
