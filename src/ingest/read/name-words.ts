import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { fold } from '../../text/fold.ts';
import type { ReadLanguage } from '../../text/languages.ts';

const LISTS = [
  ...(['particles', 'titles', 'ordinary', 'openers', 'adjectives', 'endings'] as const),
  ...(['organisations', 'places', 'things', 'bodies', 'credits', 'given', 'alsoGiven'] as const),
] as const;
type Lists<T> = Record<(typeof LISTS)[number], T>;

/** Whether a folded word is in a list of `name-words.yaml`, by the name of the list. */
export type NameWords = Lists<(word: string) => boolean> & {
  language: ReadLanguage;
  namesakes: readonly string[];
};

/** Letters that an ending may have. */
const LONGEST_ENDING = 4;

/** Whether a folded word is in a list of words, stems (`bank*`) and endings (`-ing`). */
function test(list = ''): (word: string) => boolean {
  const all = list.split(/\s+/).filter((word) => word !== '');
  const whole = new Set(all.map(fold));
  const stems = all.filter((word) => word.endsWith('*')).map((word) => fold(word.slice(0, -1)));
  const endings = all.filter((word) => word.startsWith('-')).map((word) => fold(word.slice(1)));
  return (word) =>
    whole.has(word) ||
    stems.some((stem) => word.startsWith(stem) && word.length - stem.length <= LONGEST_ENDING) ||
    endings.some((ending) => word.endsWith(ending) && word.length > LONGEST_ENDING);
}

const file = parse(readFileSync(new URL('name-words.yaml', import.meta.url), 'utf8')) as Record<
  ReadLanguage,
  Partial<Lists<string>> & { namesakes: string[] }
>;

function wordsOf(language: ReadLanguage): NameWords {
  const { namesakes, ...lists } = file[language];
  const tests = Object.fromEntries(LISTS.map((name) => [name, test(lists[name])]));
  return { ...(tests as Lists<(word: string) => boolean>), language, namesakes };
}

/** The lists of each language. */
export const NAME_WORDS = { en: wordsOf('en'), ru: wordsOf('ru'), ar: wordsOf('ar') };
