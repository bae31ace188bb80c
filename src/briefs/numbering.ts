/** The fields of evidence that numbering needs. */
export interface Quoted {
  article: string;
  quotation: string;
  note: string | null;
}

/** A quotation in the list of sources. */
export interface Source<E extends Quoted> {
  /** From 1, in the order of first use. */
  number: number;
  evidence: E;
  /** The editor's remarks on it, without repetitions. */
  notes: string[];
}

/** A quoted article. */
export interface Lettered {
  letter: string;
  id: string;
}

/**
 * Numbers the quotations of one brief in the order of first use. The same words of the same article
 * have one number, even if several claims cite them.
 */
export class Numbering<E extends Quoted> {
  readonly #sources = new Map<string, Source<E>>();
  readonly #letters = new Map<string, string>();
  readonly #letterOf: (article: string) => string;

  /** @param letterOf the letter of an article on the site */
  constructor(letterOf: (article: string) => string) {
    this.#letterOf = letterOf;
  }

  /** The numbers of a claim's evidence; new quotations get the next numbers. */
  numbersOf(evidence: readonly E[]): number[] {
    const numbers = evidence.map((piece) => {
      const key = `${piece.article}\n${piece.quotation}`;
      const source = this.#sources.get(key) ?? {
        number: this.#sources.size + 1,
        evidence: piece,
        notes: [],
      };
      this.#sources.set(key, source);
      if (piece.note !== null && !source.notes.includes(piece.note)) source.notes.push(piece.note);
      this.letterFor(piece.article);
      return source.number;
    });
    return [...new Set(numbers)];
  }

  /** The letter of an article, which is listed from now on. */
  letterFor(article: string): string {
    const letter = this.#letterOf(article);
    this.#letters.set(article, letter);
    return letter;
  }

  get sources(): Source<E>[] {
    return [...this.#sources.values()];
  }

  /** The articles used so far, in the order of their letters. */
  get articles(): Lettered[] {
    return [...this.#letters]
      .map(([id, letter]) => ({ letter, id }))
      .sort((a, b) => a.letter.length - b.letter.length || (a.letter < b.letter ? -1 : 1));
  }
}
