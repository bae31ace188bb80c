import { wordsOf } from '../../text/words.ts';
import { isId } from '../../schemas/id.ts';
import { STOP_WORDS } from '../../text/stop-words.ts';

/** Words in a label. */
const MOST = 4;

/** Makes claim ids that no claim has yet: of the words quoted, else of the article and sentence. */
export class Labels {
  readonly #taken: Set<string>;

  /** @param taken ids that claims have already, on any page */
  constructor(taken: Iterable<string>) {
    this.#taken = new Set(taken);
  }

  /** A new label for a quotation; the same call makes another one. */
  of(quotation: string, article: string, sentence: number): string {
    const telling = wordsOf(quotation.normalize('NFKD').replace(/\p{M}/gu, '')).filter(
      (word) => isId(word) && word.length > 2 && !STOP_WORDS.has(word),
    );
    const base =
      telling.length < 2 ? `${article}-${String(sentence)}` : telling.slice(0, MOST).join('-');
    let label = base;
    for (let n = 2; this.#taken.has(label); n++) label = `${base}-${String(n)}`;
    this.#taken.add(label);
    return label;
  }
}
