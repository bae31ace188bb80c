import { isId } from '../../schemas/id.ts';
import { CuedSentence } from '../../text/cues.ts';
import type { ReadLanguage } from '../../text/languages.ts';
import { STOP_WORDS } from '../../text/stop-words.ts';

/** Words in a label. */
const MOST = 4;
/** “don’t”, “won’t”, as they are folded. */
const CONTRACTED = /nt$/;

/** The first words, the first denial among them with the word that it denies. */
function chosen(list: readonly { word: string; denies: boolean }[]): string[] {
  const denial = list.findIndex(({ denies }) => denies);
  const picked =
    denial < MOST - 1
      ? list.slice(0, MOST)
      : [...list.slice(0, MOST - 2), ...list.slice(denial, denial + 2)];
  return picked.map(({ word }) => word);
}

/**
 * Makes claim ids that no claim has yet: of the words quoted, else, for other scripts, of the article
 * and the sentence’s number. A denial among the words quoted is always one of the id’s.
 */
export class Labels {
  readonly #taken: Set<string>;

  /** @param taken ids that claims have already, on any page */
  constructor(taken: Iterable<string>) {
    this.#taken = new Set(taken);
  }

  /** A new label for a quotation; the same call makes another one. */
  of(quotation: string, language: ReadLanguage, article: string, sentence: number): string {
    const { tokens, cues } = new CuedSentence(quotation, language);
    const denials = cues.filter(({ kind }) => kind === 'negation');
    const words = tokens
      .map(({ word }, at) => {
        const denies = denials.some(({ from, to }) => from <= at && at < to);
        return { word: denies && CONTRACTED.test(word) ? 'not' : word, denies };
      })
      .filter(
        ({ word, denies }) => isId(word) && (denies || (word.length > 2 && !STOP_WORDS.has(word))),
      );
    const numbered = `${article}-${String(sentence)}${denials.length > 0 ? '-not' : ''}`;
    const base =
      words.filter(({ denies }) => !denies).length < 2 ? numbered : chosen(words).join('-');
    let label = base;
    for (let n = 2; this.#taken.has(label); n++) label = `${base}-${String(n)}`;
    this.#taken.add(label);
    return label;
  }
}
