import type { Evidence } from '../dossier/types.ts';
import { letterOf } from '../text/wording.ts';

/** The fields of evidence that numbering needs. */
export type Quoted = Pick<Evidence, 'article' | 'quotation' | 'note'>;

/** A quotation in the list of sources. */
export interface Source<E extends Quoted> {
  /** From 1, in the order of first use. */
  number: number;
  evidence: E;
  /** The editor's remarks on it, without repetitions. */
  notes: string[];
}

/** A report from outside the articles. */
export interface OutsideReport {
  /** In lower case. */
  letter: string;
  title: string;
  url: string;
}

/**
 * Numbers the quotations, disputes and outside reports of one brief in the order of first use. The same
 * words of the same article have one number, even if several claims cite them.
 */
export class Numbering<E extends Quoted> {
  readonly #sources = new Map<string, Source<E>>();
  readonly #letters = new Map<string, string>();
  readonly #disputes = new Map<string, number>();
  readonly #outside = new Map<string, OutsideReport>();
  readonly #letterOf: (article: string) => string;

  /** @param letterOf the letter of an article on the site */
  constructor(letterOf: (article: string) => string) {
    this.#letterOf = letterOf;
  }

  /** The numbers of some evidence; new quotations get the next numbers. */
  numbersFor(evidence: readonly E[]): number[] {
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

  /** The number of a dispute; a new dispute gets the next number. */
  disputeNumber(id: string): number {
    const number = this.#disputes.get(id) ?? this.#disputes.size + 1;
    this.#disputes.set(id, number);
    return number;
  }

  /** The letter of an outside report; a new report gets the next letter. */
  outsideLetter(url: string, title: string): string {
    const letter = letterOf(this.#outside.size).toLowerCase();
    const report = this.#outside.get(url) ?? { letter, title, url };
    this.#outside.set(url, report);
    return report.letter;
  }

  get sources(): Source<E>[] {
    return [...this.#sources.values()];
  }

  /** The articles used so far, in the order of their letters. */
  get articles(): { letter: string; id: string }[] {
    return [...this.#letters]
      .map(([id, letter]) => ({ letter, id }))
      .sort((a, b) => a.letter.length - b.letter.length || (a.letter < b.letter ? -1 : 1));
  }

  /** Ids of the disputes numbered so far, in the order of their numbers. */
  get disputes(): string[] {
    return [...this.#disputes.keys()];
  }

  get outside(): OutsideReport[] {
    return [...this.#outside.values()];
  }
}
