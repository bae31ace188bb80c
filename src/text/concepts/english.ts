import { regular } from '../irregular-verbs.ts';
import { stem } from '../stem.ts';
import type { Inflection } from './stems.ts';

/** English words whose stem is another word's, such as “plane” and “plan”, “publication” and “public”. */
const UNLIKE: ReadonlySet<string> = new Set(
  `accession acting apartment arms audition backing basement booking care caring collection concerted
  constitute convention crossing customs cute cycle dame department desertion evening examine exhibition
  far fired firing governorate hearing hop hug landing lasting literate medication mine missing movement
  objection parking plane pop premiere publication quite related reserves robe savings scrape stare
  statement succession talks ties tone trained training treatment wine`.split(/\s+/),
);

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
