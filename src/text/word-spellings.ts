import { WORD_SPELLINGS } from './names/word-spellings.ts';

/** For the old reading of articles alone; goes with it. */
export const wordSpellings = (word: string): string[] => WORD_SPELLINGS.of(word);
