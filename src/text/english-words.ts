import type { Inflection } from './concepts/stems.ts';
import { readLists } from './read-lists.ts';
import { stem } from './stem.ts';

const { irregular, unlike, reporting } = readLists(
  new URL('english.yaml', import.meta.url),
) as Readonly<Record<'irregular' | 'unlike' | 'reporting', string>>;

/** Verbs of speaking, and small words without a subject of their own. */
export const REPORTING: ReadonlySet<string> = new Set(reporting.split(' '));
/** Words whose stem is another word’s. */
const UNLIKE: ReadonlySet<string> = new Set(unlike.split(' '));
const VERBS: ReadonlyMap<string, string> = new Map(
  irregular.split(', ').flatMap((line) => {
    const [verb = '', ...forms] = line.split(' ');
    return forms.map((form) => [form, verb] as const);
  }),
);

/** The verb of an irregular form, folded: `taken` → `take`; any other word as it is. */
export function regular(word: string): string {
  return VERBS.get(word) ?? word;
}

export const ENGLISH: Inflection = {
  script: /^\p{Script=Latin}/u,
  plain(word) {
    const own = [word, word.replace(/s$/, '')].find((one) => UNLIKE.has(one));
    return own === undefined ? stem(regular(word)) : `${own}!`;
  },
};
