import { describeDate } from '../../dossier/dates.ts';
import type { Event } from '../../dossier/types.ts';
import type { ClaimIndex } from './claim-index.ts';
import type { SentenceFacts } from './sentence-facts.ts';
import type { Finding } from './statement.ts';
import { clauseAt, isDateline } from './stretch.ts';
import { gapBetween, hasYear, isPrecise, isPrinted, mayCoincide } from './when.ts';

/** Words that tell one event of a kind from the next. */
const ANOTHER =
  /\b(?:again|another|next|second|third|fourth|previous|earlier|former|later|follow-?up|since then|anniversary|once more|repeat(?:ed)?)\b|втор|трет|снова|вновь|очередн|следующ|предыдущ|годовщин|مجدد|ثاني|ثالث|ذكرى|التالي|السابق/iu;
/** Further apart, in days, two dates are hardly two versions of one. */
const FAR = 200;
/** This part of a title's words makes up for names that are left out. */
const NEARLY_ALL = 0.8;
/** This part does where two of the words stand beside the date. */
const LOOSE = 0.4;
/** This part of the words of an event's title must come up, their weights counted. */
const ENOUGH = 0.5;

/** Events that the Dossier dates, and what an article says of them. */
export class Events {
  readonly #index: ClaimIndex;

  constructor(index: ClaimIndex) {
    this.#index = index;
  }

  /** How much of an event a sentence tells: 0 to 1, names and title words by their weights. */
  #match(event: Event, terms: ReadonlySet<string>): { names: number; words: number } {
    const { title, who, place } = event.record;
    const own = this.#index.terms(title);
    const part = (list: readonly string[]) => {
      const total = list.reduce((sum, term) => sum + this.#index.weight(term), 0);
      const met = list.filter((term) => terms.has(term));
      return total === 0 ? 1 : met.reduce((sum, term) => sum + this.#index.weight(term), 0) / total;
    };
    const names = [...new Set([...who, ...(place === undefined ? [] : [place])])];
    const words = [...own].filter((term) => !term.startsWith('@'));
    return { names: part(names.map((id) => `@${id}`)), words: part(words) };
  }

  /** Whether the clause of a date holds two words of an event's title. */
  #atDate(facts: SentenceFacts, { record }: Event): boolean {
    const [date] = facts.dates;
    if (!date) return false;
    const clause = this.#index.terms(clauseAt(facts, date.start));
    const title = [...this.#index.terms(record.title)].filter((term) => !term.startsWith('@'));
    return title.filter((term) => clause.has(term)).length >= 2;
  }

  /** The one event that a sentence is about, if it is plain which. */
  about(facts: SentenceFacts, terms: ReadonlySet<string>): Event | null {
    const matches = this.#index.dossier.events
      .map((event) => ({ event, ...this.#match(event, terms) }))
      .filter(({ event, names, words }) => {
        if (words >= ENOUGH && names >= ENOUGH) return true;
        // Many words of a title may stand for the names, most of all where the date is.
        return names > 0 && (words >= NEARLY_ALL || (words >= LOOSE && this.#atDate(facts, event)));
      })
      .sort((a, b) => b.names + b.words - (a.names + a.words));
    const [first, second] = matches;
    if (!first) return null;
    if (second && second.names + second.words > 0.9 * (first.names + first.words)) {
      // Two of a kind: the date says which, or nothing does.
      const dated = matches.filter(({ event }) =>
        facts.dates.some(({ edtf }) => hasYear(edtf) && mayCoincide(edtf, event.record.date)),
      );
      return dated.length === 1 ? (dated[0]?.event ?? null) : null;
    }
    return first.event;
  }

  /**
   * Another date for an event that the Dossier dates.
   *
   * @param issued EDTF date of the article; null where none is known
   */
  conflicts(facts: SentenceFacts, terms: ReadonlySet<string>, issued: string | null): Finding[] {
    // The article's own date is no version of an event's.
    const dates = facts.dates.filter(
      (date) => isPrinted(date) && isPrecise(date.edtf) && !isDateline(facts, date, issued),
    );
    if (dates.length !== 1) return [];
    const event = this.about(facts, terms);
    const [date] = dates;
    if (!event || !date || !isPrecise(event.record.date)) return [];
    if (ANOTHER.test(clauseAt(facts, date.start))) return [];
    const gap = gapBetween(date.edtf, event.record.date);
    if (gap <= 0 || gap > FAR) return [];
    return [
      {
        sentence: facts.sentence,
        about: 'date',
        why: `It dates “${event.record.title}” to ${describeDate(date.edtf)}; the Dossier to ${describeDate(event.record.date)}.`,
        claims: [...event.claims],
        entities: [...event.record.who],
      },
    ];
  }

  /** The claims of an event that a sentence tells of, with a date that fits. */
  known(facts: SentenceFacts, terms: ReadonlySet<string>): string[] {
    const event = this.about(facts, terms);
    if (!event) return [];
    const fits = facts.dates.some(
      ({ edtf }) => isPrecise(edtf) && mayCoincide(edtf, event.record.date),
    );
    return fits ? [...event.claims] : [];
  }
}
