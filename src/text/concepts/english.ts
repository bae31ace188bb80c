import { ENGLISH_WORDS, regular } from '../english-words.ts';
import { stem } from '../stem.ts';
import type { Inflection } from './stems.ts';

/** Words whose stem is another word’s. */
const UNLIKE: ReadonlySet<string> = new Set(ENGLISH_WORDS.unlike.split(' '));

export const ENGLISH: Inflection = {
  script: /^\p{Script=Latin}/u,
  plain(word) {
    const own = [word, word.replace(/s$/, '')].find((one) => UNLIKE.has(one));
    return own === undefined ? stem(regular(word)) : `${own}!`;
  },
  prefixes: [['', '']],
  endings: null,
  forms: [],
};
