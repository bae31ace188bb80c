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
  /** A, B, … Z, AA, … in the order of first use. */
  letter: string;
  id: string;
}

/** 0 → A, 25 → Z, 26 → AA. */
export function letterOf(n: number): string {
  const last = String.fromCharCode(65 + (n % 26));
  return n < 26 ? last : letterOf(Math.floor(n / 26) - 1) + last;
}

/**
 * Numbers the quotations of one brief in the order of first use. The same words of the same article
 * have one number, even if several claims cite them.
 */
export class Numbering<E extends Quoted> {
  readonly #sources = new Map<string, Source<E>>();
  readonly #letters = new Map<string, string>();

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

  /** The letter of an article; a new article gets the next letter. */
  letterFor(article: string): string {
    const letter = this.#letters.get(article) ?? letterOf(this.#letters.size);
    this.#letters.set(article, letter);
    return letter;
  }

  get sources(): Source<E>[] {
    return [...this.#sources.values()];
  }

  get articles(): Lettered[] {
    return [...this.#letters].map(([id, letter]) => ({ letter, id }));
  }
}
