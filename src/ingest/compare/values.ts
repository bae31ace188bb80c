import { describeDate } from '../../dossier/dates.ts';
import type { Claim } from '../../dossier/types.ts';
import type { Stretch } from '../reading.ts';
import type { ClaimIndex, Near } from './claim-index.ts';
import { termOf } from './concepts.ts';
import { ClaimValues, unitOf } from './claim-values.ts';
import { denies } from './denial.ts';
import type { Told } from './events.ts';
import type { SentenceFacts } from './sentence-facts.ts';
import type { Finding } from './statement.ts';
import { boundAt, clauseOf, isDateline, segmentTextAt } from './stretch.ts';
import { isPrinted, mayCoincide } from './when.ts';

/** The sentence and those before it must share this part of what the claim says. */
const ENOUGH = 0.5;
/** So much where what is counted tells the matter. */
const ENOUGH_RARE = 0.3;
/** What only the sentences before say counts for so much. */
const BEFORE = 0.5;
/** What comes before the figure must be the claim's matter to this part. */
const SAME_MATTER = 0.5;
/** Claims named in a finding. */
const MOST = 4;
/** Two figures for one thing seldom differ by more than this factor. */
const FACTOR = 3.5;

/** Words of too little matter to tell what a figure is of: verbs that measure, and who pays or builds. */
const LIGHT: ReadonlySet<string> = new Set(
  'get away make take come go give put run bring keep let set turn find use need out up down off back carry hold contain cover amount total reach measure last stand number count list state company government country now today'
    .split(' ')
    .flatMap((word) => termOf(word) ?? []),
);

/** Words that tell of a change or of another time: then another figure contradicts nothing. */
const OTHER_TIME =
  /\b(?:by then|rose|risen|rises|grew|grown|fell|fallen|increas\w*|decreas\w*|reduc\w*|rais(?:ed|es)|up from|down from|instead of|last year|next year|previous\w*|earlier|originally|another|additional|further|extra|smaller|larger)\b|теперь|ныне|выросл|снизил|увелич|сократ|прошл|раньше|дополнительн|сейчас|الآن|ارتفع|انخفض|سابق|إضافي/iu;

/** Words for what was only wished or thought of. */
const UNREAL =
  /\b(?:asked for|want(?:s|ed)|sought|seeks|demand(?:s|ed)?|propos(?:es|ed)|request(?:s|ed)?|would have|could|might|hop(?:es|ed)|offer(?:s|ed)|if|had it|rumou?r\w*)\b|(?<!\p{L})(?:просил\p{L}*|хотел\p{L}*|требов\p{L}*|предлаг\p{L}*|предлож\p{L}*|бы|если|لو|طلب(?:ت)?|طالب(?:ت)?|اقترح(?:ت)?)(?!\p{L})/iu;

/** A year that is told of something: in another one there may be another figure. */
const IN_YEAR = /\b(?:in|by) (\d{4})\b|(?<!\p{L})(?:в|к) (\d{4})|(?:عام|سنة) (\d{4})/giu;

/** Digits, scales and months: what a value is made of, and no matter of a claim. */
const VALUE =
  /\d|^(?:half|thousand|million|billion|hundred|dozen|januari|februari|march|april|may|june|juli|august|september|october|november|december)$/;

/** What is said around a figure. */
interface Clause {
  text: string;
  terms: ReadonlySet<string>;
  /** The terms of what stands before the figure, nearest first: in its segment, and in the first one. */
  before: ReadonlySet<string>[];
}

/** Figures and dates that claims give, and others that an article gives for the same. */
export class Values {
  readonly #index: ClaimIndex;
  readonly #claims: ClaimValues;

  constructor(index: ClaimIndex) {
    this.#index = index;
    this.#claims = new ClaimValues(index);
  }

  /** The weight of some terms. */
  #sum(terms: Iterable<string>): number {
    let total = 0;
    for (const term of terms) total += this.#index.weight(term);
    return total;
  }

  /**
   * How far a claim is about what a clause says, but for the figure: a word of its own stands in the
   * clause, most of it is told here or before, and nothing else is what the figure is of. 0 where it
   * is not; up to 2.
   */
  #aboutness(
    { said, page }: Near,
    { terms, before }: Clause,
    told: Told,
    unit: string | null,
  ): number {
    const plain = (term: string) => !VALUE.test(term) && term !== unit && !LIGHT.has(term);
    // What is counted may tell enough: “passengers” where one sheet alone counts any.
    const rare = unit !== null && this.#claims.isRare(unit);
    // The claim, or one of its quotations, in other words.
    const parts = said.map((one) => {
      const matter = [...one].filter(plain);
      const named = matter.some((term) => !term.startsWith('@') && terms.has(term));
      return named || rare ? this.#part(matter, told) : 0;
    });
    const part = Math.max(...parts);
    if (part < (rare ? ENOUGH_RARE : ENOUGH)) return 0;
    const subject =
      before.map((one) => [...one].filter(plain)).find(({ length }) => length > 0) ?? [];
    const isIts = (term: string) =>
      page.has(term) || (term.startsWith('@') && told.before.has(term) && !told.own.has(term));
    const names = subject.filter((term) => term.startsWith('@'));
    if (names.length > 0 && !names.some(isIts)) return 0;
    const own = subject.filter(isIts);
    const fits = subject.length === 0 ? 1 : this.#sum(own) / this.#sum(subject);
    return fits < SAME_MATTER ? 0 : part + fits;
  }

  /** How much of some terms is told, here or before, their weights counted: 0 to 1. */
  #part(matter: readonly string[], { own, before }: Told): number {
    if (matter.length === 0) return 1;
    const met = matter.reduce((sum, term) => {
      const known = own.has(term) || (before.has(term) && term.startsWith('@'));
      return sum + (known ? 1 : before.has(term) ? BEFORE : 0) * this.#index.weight(term);
    }, 0);
    return met / this.#sum(matter);
  }

  /** The claims that are about what a clause says, those most of all first. */
  #about(near: readonly Near[], clause: Clause, told: Told, unit: string | null): Near[] {
    return near
      .map((one) => ({ one, score: this.#aboutness(one, clause, told, unit) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score)
      .map(({ one }) => one);
  }

  #clauseOf(facts: SentenceFacts, { start }: Stretch): Clause {
    const at = start - facts.start;
    const segments = clauseOf(facts, start);
    const termsOf = (to: number) =>
      segments.map((one) => this.#index.termsOf(facts, one.from, Math.min(one.to, to)));
    return {
      text: segmentTextAt(facts, start),
      terms: termsOf(Infinity).reduce((sum, one) => sum.union(one)),
      before: termsOf(at).reverse(),
    };
  }

  #finding(
    facts: SentenceFacts,
    about: 'number' | 'date',
    said: string,
    claims: readonly Claim[],
  ): Finding {
    return {
      sentence: facts.sentence,
      about,
      why: `It says ${said}; a claim that says much the same: “${claims[0]?.text ?? ''}”`,
      claims: claims.map(({ key }) => key),
    };
  }

  /**
   * Another figure or date for what a claim says.
   *
   * @param near the claims by how much of them the sentence says
   * @param told what the sentence and those before it say
   * @param issued EDTF date of the article; null where none is known
   */
  conflicts(
    facts: SentenceFacts,
    near: readonly Near[],
    told: Told,
    issued: string | null,
  ): Finding[] {
    const alike = near.filter(({ claim }) => denies(claim.text) === denies(facts.text));
    return [
      ...this.#numbers(facts, alike, told, issued),
      ...this.#dates(facts, alike, told, issued),
    ];
  }

  /**
   * The claims whose figure or date a sentence gives for what they say.
   *
   * @param near the claims by how much of them the sentence says
   * @param told what the sentence and those before it say
   */
  known(facts: SentenceFacts, near: readonly Near[], told: Told): Claim[] {
    const alike = near.filter(({ claim }) => denies(claim.text) === denies(facts.text));
    const counted = facts.numbers.flatMap((mention) => {
      const unit = unitOf(mention);
      if (unit === null) return [];
      const holding = alike.filter(({ claim }) =>
        this.#claims
          .of(claim)
          .numbers.some((number) => unitOf(number) === unit && number.value === mention.value),
      );
      return this.#about(holding, this.#clauseOf(facts, mention), told, unit);
    });
    const dated = facts.dates.filter(isPrinted).flatMap((date) => {
      const bound = boundAt(facts.text, date.start - facts.start);
      const holding = alike.filter(
        ({ claim }) =>
          this.#boundOf(claim) === bound &&
          this.#claims.of(claim).dates.some(({ edtf }) => edtf === date.edtf),
      );
      return this.#about(holding, this.#clauseOf(facts, date), told, null);
    });
    return [...new Set([...counted, ...dated].map(({ claim }) => claim))];
  }

  #numbers(
    facts: SentenceFacts,
    near: readonly Near[],
    told: Told,
    issued: string | null,
  ): Finding[] {
    const numbersOf = ({ claim }: Near, unit: string) =>
      this.#claims.of(claim).numbers.filter((number) => unitOf(number) === unit);
    return facts.numbers.flatMap((mention): Finding[] => {
      const unit = unitOf(mention);
      const clause = this.#clauseOf(facts, mention);
      if (
        unit === null ||
        OTHER_TIME.test(clause.text) ||
        UNREAL.test(clause.text) ||
        this.#ofOtherYear(facts, issued)
      )
        return [];
      const counting = near.filter((one) => numbersOf(one, unit).length > 0);
      const holding = this.#about(counting, clause, told, unit);
      // What another figure of the sentence agrees with is spoken for.
      const said = facts.numbers.filter((number) => unitOf(number) === unit);
      const agrees = holding.some((one) =>
        numbersOf(one, unit).some(({ value }) => said.some((number) => number.value === value)),
      );
      const other = holding.filter((one) =>
        numbersOf(one, unit).some(({ value }) => isLike(value, mention.value)),
      );
      const claims = other.slice(0, MOST).map(({ claim }) => claim);
      return other.length === 0 || agrees
        ? []
        : [this.#finding(facts, 'number', `“${mention.text}”`, claims)];
    });
  }

  /** Whether a sentence tells of a year long before its article. */
  #ofOtherYear({ text }: SentenceFacts, issued: string | null): boolean {
    const own = Number(issued?.slice(0, 4));
    return [...text.matchAll(IN_YEAR)].some(([, ...years]) => {
      const year = Number(years.find((one) => one !== undefined));
      return Number.isNaN(own) || Math.abs(own - year) > 1;
    });
  }

  /** What the date of a claim bounds. */
  #boundOf(claim: Claim): ReturnType<typeof boundAt> {
    const [date] = this.#claims.of(claim).dates;
    return date ? boundAt(claim.text, date.start) : null;
  }

  #dates(
    facts: SentenceFacts,
    near: readonly Near[],
    told: Told,
    issued: string | null,
  ): Finding[] {
    const dates = facts.dates.filter((date) => isPrinted(date) && !isDateline(facts, date, issued));
    const [date, ...more] = dates;
    if (!date || more.length > 0) return [];
    const clause = this.#clauseOf(facts, date);
    if (OTHER_TIME.test(clause.text)) return [];
    const alike = (claim: Claim) =>
      this.#claims.of(claim).dates.filter(({ edtf }) => edtf.length === date.edtf.length);
    const { events } = this.#index.dossier;
    const dated = near.filter(
      (one) =>
        // An event is known by more than its date.
        !alike(one.claim).some(({ edtf }) => events.some(({ record }) => record.date === edtf)) &&
        this.#boundOf(one.claim) === boundAt(facts.text, date.start - facts.start) &&
        alike(one.claim).filter(isPrinted).length === 1,
    );
    const holding = this.#about(dated, clause, told, null);
    const [first] = holding;
    const given = holding.flatMap(({ claim }) => alike(claim));
    if (!first || given.some(({ edtf }) => mayCoincide(edtf, date.edtf))) return [];
    return [
      this.#finding(facts, 'date', `${describeDate(date.edtf)} (“${date.text}”)`, [first.claim]),
    ];
  }
}

/** Whether two figures may be told of one thing. */
function isLike(a: number, b: number): boolean {
  return Math.max(a, b) <= FACTOR * Math.min(a, b);
}
