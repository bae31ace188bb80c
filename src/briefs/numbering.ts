/** As much of a piece of evidence as its numbering needs; the Dossier's own has more. */
export interface Quoted {
  article: string;
  quotation: string;
  note: string | null;
}

/** A quotation as the list of sources has it. */
export interface Source<E extends Quoted> {
  /** From 1, in the order of first use. */
  number: number;
  evidence: E;
  /** The editor's remarks on it, each once. */
  notes: string[];
}

/** An article of which a quotation is used. */
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
 * Numbers the quotations of one brief as they come up. The same words of the same article have one
 * number, however many claims rest on them; only what is used is numbered.
 */
export class Numbering<E extends Quoted> {
  readonly #sources = new Map<string, Source<E>>();
  readonly #letters = new Map<string, string>();

  /** The numbers of a claim's evidence, given out now if they are new. */
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

  /** The letter of an article, given out now if it is new. */
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
