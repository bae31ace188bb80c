import { isId } from '../../schemas/id.ts';
import { CuedSentence } from '../../text/cues.ts';
import type { ReadLanguage } from '../../text/languages.ts';
import { STOP_WORDS } from '../../text/stop-words.ts';

/** Words in a label. */
const MOST = 4;

/** The telling words of a quotation, and which of them deny. “Don’t” and “won’t” are “not”. */
function tellingWords({ tokens, cues }: CuedSentence): { word: string; denies: boolean }[] {
  return tokens
    .map(({ word }, at) => {
      const denies = cues.some((cue) => cue.kind === 'negation' && cue.from <= at && at < cue.to);
      return { word: denies && word.endsWith('nt') ? 'not' : word, denies };
    })
    .filter(({ word, denies }) => {
      // “4,100” would leave a “100”.
      const says = word.length > 2 && /\D/.test(word) && !STOP_WORDS.has(word);
      return isId(word) && (denies || says);
    });
}

/**
 * Makes claim ids that no claim has yet: of the words quoted, else, for other scripts, of the article
 * and the sentence’s number. A negation among the words quoted is always one of the id’s.
 */
export class Labels {
  readonly #taken: Set<string>;

  /** @param taken ids that claims have already, on any page */
  constructor(taken: Iterable<string>) {
    this.#taken = new Set(taken);
  }

  /** A new label for a quotation; the same call makes another one. */
  of(quotation: string, language: ReadLanguage, article: string, sentence: number): string {
    const read = new CuedSentence(quotation, language);
    const list = tellingWords(read);
    const denial = list.findIndex(({ denies }) => denies);
    // The first words; where a denial stands later, it and the word that it denies in place of two.
    const chosen =
      denial < MOST - 1
        ? list.slice(0, MOST)
        : [...list.slice(0, MOST - 2), ...list.slice(denial, denial + 2)];
    const not = read.cues.some(({ kind }) => kind === 'negation') ? '-not' : '';
    const base =
      list.filter(({ denies }) => !denies).length < 2
        ? `${article}-${String(sentence)}${not}`
        : chosen.map(({ word }) => word).join('-');
    let label = base;
    for (let n = 2; this.#taken.has(label); n++) label = `${base}-${String(n)}`;
    this.#taken.add(label);
    return label;
  }
}
