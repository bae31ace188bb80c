import { readLists } from './read-lists.ts';

/** The lists of `english.yaml`. */
export const ENGLISH_WORDS = readLists(new URL('english.yaml', import.meta.url)) as Readonly<
  Record<'irregular' | 'unlike' | 'reporting', string>
>;
