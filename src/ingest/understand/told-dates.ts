import { DAY_EDTF, type Told } from './reference.ts';

/** A date told counts for “the next day” within this many sentences. */
const WITHIN = 3;
/** Dates remembered for it. */
const LAST = 6;
/** Days remembered for weekdays; more are no article. */
const MOST = 100;

/** The dates that an article told so far, resolved: what “the next day” goes on from. */
export class ToldDates {
  readonly #last: { edtf: string; sentence: number }[] = [];

  /** Every full day. */
  readonly days = new Set<string>();

  add(edtf: string, sentence: number): void {
    if (/^[\d/-]+$/.test(edtf)) this.#last.push({ edtf, sentence });
    if (this.#last.length > LAST) this.#last.shift();
    if (DAY_EDTF.test(edtf) && this.days.size < MOST) this.days.add(edtf);
  }

  /**
   * Those told shortly before a sentence, the last one last. What is told of the past goes on from no
   * day that lies ahead.
   *
   * @param until EDTF date of the article where only what is past counts; else null
   */
  near(sentence: number, until: string | null): Told[] {
    return this.#last
      .map(({ edtf, sentence: at }) => ({ edtf, back: sentence - at }))
      .filter(({ edtf, back }) => {
        const past = until === null || edtf <= until || edtf.includes('/');
        return past && back <= WITHIN;
      });
  }
}
