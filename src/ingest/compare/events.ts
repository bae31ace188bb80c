import { wordsOf } from '../../text/words.ts';
import { describeDate } from '../../dossier/dates.ts';
import type { Claim, Event } from '../../dossier/types.ts';
import type { DateMention } from '../reading.ts';
import type { ClaimIndex } from './claim-index.ts';
import { headOf, ordinalsIn, withoutDates } from './event-titles.ts';
import { isValue, LIGHT } from './matter.ts';
import type { SentenceFacts } from './sentence-facts.ts';
import type { Finding } from './statement.ts';
import { boundAt, clauseOf, isDateline, segmentAt, segmentsOf } from './stretch.ts';
import { partTold, type Elsewhere, type Told } from './told.ts';
import { FAR, gapBetween, hasYear, inYearOf, isPrecise, isPrinted, mayCoincide } from './when.ts';

/** Words that tell one event of a kind from the next. */
const ANOTHER =
  /\b(?:again|another|next|second|third|fourth|previous|earlier|former|later|follow-?up|since then|anniversary|once more|repeat(?:ed)?)\b|втор|трет|снова|вновь|очередн|следующ|предыдущ|годовщин|مجدد|ثاني|ثالث|ذكرى|التالي|السابق/iu;
/** This part of the words of an event's title must come up, in a sentence or those before it. */
const ENOUGH = 0.7;
/** Words of a segment that is a date and hardly more: “, on 28 November 2030,”. */
const BARE = 5;
/** What the sentences before say counts half, a name from anywhere in the article a quarter. */
const ELSEWHERE: Elsewhere = { before: 0.5, named: 0.5, anywhere: 0.25 };

/** The title of an event by its terms. */
interface Title {
  /** What happened. */
  head: string[];
  /** Its words that are no names, the head's among them. */
  words: string[];
  /** Entities that it names, or that took part. */
  names: string[];
  /** Where it happened. */
  place: string[];
  /** Words of other names. */
  others: string[];
  /** Words that the claims of its page tell it in. */
  telling: string[];
}

/** How well a sentence tells of an event. */
interface Match {
  event: Event;
  score: number;
}

/** Events that the Dossier dates, and what an article says of them. */
export class Events {
  readonly #index: ClaimIndex;
  readonly #terms = new Map<Event, Title>();

  constructor(index: ClaimIndex) {
    this.#index = index;
    for (const event of index.dossier.events) {
      const { title, who, place } = event.record;
      const terms = [...index.terms(title)];
      // “Mount Sarn”, “the Old Harbour”: names that are no entities help, but are seldom told again.
      const others = [...index.terms(title.replace(/^\S+|(?<!\p{L})\p{Ll}\p{L}*/gu, ' '))];
      this.#terms.set(event, {
        head: [...index.terms(headOf(title))].filter((term) => !isName(term) && !/\d/.test(term)),
        words: terms.filter((term) => !isName(term) && !others.includes(term)),
        names: [...new Set([...terms.filter(isName), ...who.map(nameOf)])],
        place: place === undefined ? [] : [nameOf(place)],
        others: others.filter((term) => !isName(term)),
        telling: index.dossier.claims
          .filter(({ key }) => event.claims.includes(key))
          .flatMap(({ text }) => [...index.terms(text)])
          .filter((term) => !isName(term) && !isValue(term) && !LIGHT.has(term))
          // “Foreign minister” of a meeting of such says nothing of it.
          .filter((term) => !terms.includes(term)),
      });
    }
  }

  /** How much of some terms is told: 0 to 1. */
  #part(terms: readonly string[], told: Told): number {
    return partTold(terms, told, (term) => this.#index.weight(term), ELSEWHERE);
  }

  /** The events that a sentence may tell of, the likeliest first. */
  #matches(facts: SentenceFacts, told: Told): Match[] {
    const counted = ordinalsIn(withoutDates(facts));
    return this.#index.dossier.events
      .flatMap((event): Match[] => {
        const {
          head = [],
          words = [],
          names = [],
          place = [],
          others = [],
          telling = [],
        } = this.#terms.get(event) ?? {};
        const tells = head.some((word) => told.own.has(word));
        // “They came in the early hours”: two words of what a claim says of it do as well.
        if (!tells && telling.filter((word) => told.own.has(word)).length < 2) return [];
        const own = ordinalsIn(event.record.title);
        if (own.size > 0 && counted.size > 0 && own.isDisjointFrom(counted)) return [];
        const either = { ...told, own: told.own.union(told.before) };
        const named = names.length === 0 || names.some((name) => told.article.has(name));
        if (!named || this.#part(words, either) < ENOUGH) return [];
        return [
          {
            event,
            score: this.#part(words, told) + this.#part([...names, ...place, ...others], told),
          },
        ];
      })
      .sort((a, b) => b.score - a.score);
  }

  /** The one event that a sentence is about, if it is plain which. */
  about(facts: SentenceFacts, told: Told): Event | null {
    const matches = this.#matches(facts, told);
    const [first, second] = matches;
    if (!first) return null;
    if (second && second.score > 0.9 * first.score) {
      // Two of a kind: the date says which, or nothing does.
      const dated = matches.filter(({ event }) =>
        facts.dates.some(({ edtf }) => hasYear(edtf) && mayCoincide(edtf, event.record.date)),
      );
      return dated.length === 1 ? (dated[0]?.event ?? null) : null;
    }
    return first.event;
  }

  /**
   * When what a sentence tells of happened: the date of its event, or the only one that it gives.
   * Null where it tells neither.
   */
  timeOf(facts: SentenceFacts, told: Told): string | null {
    const event = this.about(facts, told);
    if (event) return event.record.date;
    const dates = facts.dates.filter(
      (date) => isPrecise(date.edtf) && boundAt(facts.text, date.start - facts.start) === null,
    );
    return dates.length === 1 ? (dates[0]?.edtf ?? null) : null;
  }

  /**
   * Whether a date is told of an event: not “on 18 March, two months after the vote”, and not “until
   * 18 March”.
   */
  #isOf(facts: SentenceFacts, date: DateMention, event: Event): boolean {
    const segment = segmentAt(facts, date.start);
    if (segment.relates) return false;
    if (boundAt(facts.text, date.start - facts.start) !== null) return false;
    const { head = [], telling = [] } = this.#terms.get(event) ?? {};
    // A segment that is hardly more than the date says nothing of what it dates.
    const bare = wordsOf(facts.text.slice(segment.from, segment.to)).length <= BARE;
    const where = bare ? segmentsOf(facts.text) : clauseOf(facts, date.start);
    return where.some(({ from, to, relates }) => {
      const terms = this.#index.termsOf(facts, from, to);
      return !relates && [...head, ...telling].some((word) => terms.has(word));
    });
  }

  /**
   * Another date for an event that the Dossier dates.
   *
   * @param issued EDTF date of the article; null where none is known
   */
  conflicts(facts: SentenceFacts, told: Told, issued: string | null): Finding[] {
    const event = this.about(facts, told);
    if (!event || !isPrecise(event.record.date)) return [];
    // The article's own date is no version of an event's.
    const dates = facts.dates
      .map((date) => ({ ...date, edtf: inYearOf(date.edtf, event.record.date) }))
      .filter(
        (date) =>
          isPrinted(date) &&
          isPrecise(date.edtf) &&
          !isDateline(facts, date, issued) &&
          this.#isOf(facts, date, event),
      );
    const [date, ...more] = dates;
    if (
      !date ||
      more.length > 0 ||
      clauseOf(facts, date.start).some(({ from, to }) =>
        ANOTHER.test(facts.text.slice(from, to).replace(date.text, '')),
      )
    )
      return [];
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

  /**
   * The claims of an event that a sentence tells of, with a date that fits: those of which it says
   * something too, else those that give the date.
   */
  known(facts: SentenceFacts, told: Told): Claim[] {
    const event = this.about(facts, told);
    if (!event || !isPrecise(event.record.date)) return [];
    const fits = facts.dates.some(
      ({ edtf }) => isPrecise(edtf) && mayCoincide(edtf, event.record.date),
    );
    const own = ordinalsIn(event.record.title);
    if (!fits || (own.size === 0 && ANOTHER.test(withoutDates(facts)))) return [];
    return this.#index.dossier.claims.filter(({ key }) => event.claims.includes(key));
  }
}

const nameOf = (id: string) => `@${id}`;
const isName = (term: string) => term.startsWith('@');
