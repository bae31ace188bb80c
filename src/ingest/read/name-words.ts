import { fold } from '../../text/fold.ts';
import { byLanguage, type ReadLanguage } from '../../text/languages.ts';
import { readLists } from '../../text/read-lists.ts';

const LISTS = [
  ...(['particles', 'titles', 'ordinary', 'openers', 'adjectives', 'endings'] as const),
  ...(['organisations', 'places', 'things', 'bodies', 'given', 'alsoGiven', 'joining'] as const),
] as const;
type Lists<T> = Record<(typeof LISTS)[number], T>;

/** Folded phrases, by the gender that they say. */
interface Pronouns {
  pronouns: Readonly<Record<'male' | 'female', readonly string[]>>;
}

/** Whether a folded word is in a list of `name-words.yaml`, by the name of the list. */
export type NameWords = Lists<(word: string) => boolean> & Pronouns & { language: ReadLanguage };

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

type File = Record<ReadLanguage, Partial<Lists<string>> & Pronouns>;
const file = readLists(new URL('name-words.yaml', import.meta.url)) as File;

function wordsOf(language: ReadLanguage): NameWords {
  const { pronouns, ...lists } = file[language];
  const tests = Object.fromEntries(LISTS.map((name) => [name, test(lists[name])]));
  return { ...(tests as Lists<(word: string) => boolean>), language, pronouns };
}

/** The lists of each language. */
export const NAME_WORDS = byLanguage(wordsOf);
