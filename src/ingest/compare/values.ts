import { describeDate } from '../../dossier/dates.ts';
import type { Claim } from '../../dossier/types.ts';
import type { DateMention } from '../reading.ts';
import type { ClaimIndex, Near } from './claim-index.ts';
import { ClaimValues, unitOf } from './claim-values.ts';
import { agree, isLike, isSome, wholeNumbers } from './figures.ts';
import { Matter } from './matter.ts';
import type { SentenceFacts } from './sentence-facts.ts';
import type { Finding } from './statement.ts';
import { boundAt, isDateline, isOfAnother } from './stretch.ts';
import type { Told } from './told.ts';
import { FAR, gapBetween, hasYear, isPrecise, isPrinted, mayCoincide } from './when.ts';

/** Claims named in a finding. */
const MOST = 4;

/** Words that tell of a change or of another time: then another figure contradicts nothing. */
const OTHER_TIME =
  /\b(?:by then|rose|risen|rises|grew|grown|fell|fallen|increas\w*|decreas\w*|reduc\w*|rais(?:ed|es)|up from|down from|instead of|last year|next year|previous\w*|earlier|originally|another|former|additional|further|extra|smaller|larger)\b|теперь|ныне|прежн|старый|старая|выросл|снизил|увелич|сократ|прошл|раньше|дополнительн|сейчас|الآن|ارتفع|انخفض|سابق|إضافي/iu;

/** Words for what was only wished or thought of. */
const UNREAL =
  /\b(?:asked for|want(?:s|ed)|sought|seeks|demand(?:s|ed)?|propos(?:es|ed)|request(?:s|ed)?|would have|could|might|hop(?:es|ed)|offer(?:s|ed)|if|had it|rumou?r\w*)\b|(?<!\p{L})(?:просил\p{L}*|хотел\p{L}*|требов\p{L}*|предлаг\p{L}*|предлож\p{L}*|бы|если|لو|طلب(?:ت)?|طالب(?:ت)?|اقترح(?:ت)?)(?!\p{L})/iu;

/** A year that is told of something: in another one there may be another figure. */
const IN_YEAR = /\b(?:in|by) (\d{4})\b|(?<!\p{L})(?:в|к) (\d{4})|(?:عام|سنة) (\d{4})/giu;

/** Figures and dates that claims give, and others that an article gives for the same. */
export class Values {
  readonly #index: ClaimIndex;
  readonly #claims: ClaimValues;
  readonly #matter: Matter;

  constructor(index: ClaimIndex) {
    this.#index = index;
    this.#claims = new ClaimValues(index);
    this.#matter = new Matter(index, this.#claims);
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
    return [...this.#numbers(facts, near, told, issued), ...this.#dates(facts, near, told, issued)];
  }

  /**
   * The claims whose figure or date a sentence gives for what they say.
   *
   * @param near the claims by how much of them the sentence says
   * @param told what the sentence and those before it say
   */
  known(facts: SentenceFacts, near: readonly Near[], told: Told): Claim[] {
    const counted = wholeNumbers(facts.numbers).flatMap((mention) => {
      const unit = unitOf(mention);
      if (unit === null) return [];
      const holding = near.filter(({ claim }) =>
        this.#claims
          .of(claim)
          .numbers.some((number) => unitOf(number) === unit && agree(number, mention)),
      );
      return this.#matter.about(holding, this.#matter.clauseOf(facts, mention), told, unit);
    });
    const dated = facts.dates.filter(isPrinted).flatMap((date) => {
      const bound = boundAt(facts.text, date.start - facts.start);
      const holding = near.filter(
        ({ claim }) =>
          this.#boundOf(claim) === bound &&
          this.#claims.of(claim).dates.some(({ edtf }) => edtf === date.edtf),
      );
      return this.#matter.about(holding, this.#matter.clauseOf(facts, date), told, null);
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
    const numbers = wholeNumbers(facts.numbers);
    return numbers.flatMap((mention): Finding[] => {
      const unit = unitOf(mention);
      const clause = this.#matter.clauseOf(facts, mention);
      if (
        unit === null ||
        isSome(mention) ||
        OTHER_TIME.test(clause.text) ||
        UNREAL.test(clause.text) ||
        this.#ofOtherYear(facts, issued)
      )
        return [];
      const counting = near.filter((one) => numbersOf(one, unit).length > 0);
      const holding = this.#matter.about(counting, clause, told, unit);
      // What another figure of the sentence agrees with is spoken for.
      const said = numbers.filter((number) => unitOf(number) === unit);
      const agrees = holding.some((one) =>
        numbersOf(one, unit).some((given) => said.some((number) => agree(number, given))),
      );
      const other = holding.filter((one) =>
        numbersOf(one, unit).some((given) => isLike(given, mention)),
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
      const year = Number(years.find(Boolean));
      return Number.isNaN(own) || Math.abs(own - year) > 1;
    });
  }

  /**
   * The date that a sentence gives for what a claim dates otherwise; null where they agree, or where
   * either gives none or several.
   */
  otherDate(facts: SentenceFacts, claim: Claim): DateMention | null {
    const precise = (dates: readonly DateMention[]) =>
      dates.filter((date) => isPrecise(date.edtf) && hasYear(date.edtf));
    const [date, ...more] = precise(facts.dates);
    const [own, ...others] = precise(this.#claims.of(claim).dates);
    if (!date || !own || more.length > 0 || others.length > 0) return null;
    const gap = gapBetween(date.edtf, own.edtf);
    return gap > 0 && gap <= FAR ? date : null;
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
    const dates = facts.dates.filter(
      (date) => isPrinted(date) && !isDateline(facts, date, issued) && !isOfAnother(facts, date),
    );
    const [date, ...more] = dates;
    if (!date || more.length > 0) return [];
    const clause = this.#matter.clauseOf(facts, date);
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
    const holding = this.#matter.about(dated, clause, told, null);
    const [first] = holding;
    const given = holding.flatMap(({ claim }) => alike(claim));
    if (!first || given.some(({ edtf }) => mayCoincide(edtf, date.edtf))) return [];
    return [
      this.#finding(facts, 'date', `${describeDate(date.edtf)} (“${date.text}”)`, [first.claim]),
    ];
  }
}
