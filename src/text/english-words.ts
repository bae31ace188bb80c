import { readLists } from './read-lists.ts';

/** The lists of `english.yaml`. */
export const ENGLISH_WORDS = readLists(new URL('english.yaml', import.meta.url)) as Readonly<
  Record<'irregular' | 'unlike' | 'reporting', string>
>;

const VERBS: ReadonlyMap<string, string> = new Map(
  ENGLISH_WORDS.irregular.split(', ').flatMap((line) => {
    const [verb = '', ...forms] = line.split(' ');
    return forms.map((form) => [form, verb] as const);
  }),
);

/** The verb of an irregular form, folded: `taken` → `take`; any other word as it is. */
export function regular(word: string): string {
  return VERBS.get(word) ?? word;
}
