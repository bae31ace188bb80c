import { describeDate } from '../../dossier/dates.ts';
import type { Claim } from '../../dossier/types.ts';
import type { ClaimIndex, Near } from './claim-index.ts';
import { ClaimValues, unitOf } from './claim-values.ts';
import type { SentenceFacts } from './sentence-facts.ts';
import type { Finding } from './statement.ts';
import { clauseAt, isDateline } from './stretch.ts';
import { isPrinted, mayCoincide } from './when.ts';

/** The claim must share this part of what it says, its figures and dates left out. */
const ENOUGH = 0.42;
/** What comes before the figure must be the claim's matter to this part. */
const SAME_SUBJECT = 0.5;
/** Who pays or builds may be told by such a word in one place and by name in another. */
const BODIES: ReadonlySet<string> = new Set(['~state', '~company', '~government', 'countri']);

/** As many words before a figure tell what it is a figure of. */
const NEAREST = 3;

/** Words that tell of a change or of another time: then another figure contradicts nothing. */
const OTHER_TIME =
  /\b(?:by then|rose|risen|rises|grew|grown|fell|fallen|increas\w*|decreas\w*|reduc\w*|rais(?:ed|es)|up from|down from|instead of|last year|next year|previous\w*|earlier|originally|in \d{4}|by \d{4}|another|additional|further|extra|smaller|larger|each)\b|теперь|ныне|выросл|снизил|увелич|сократ|прошл|раньше|дополнительн|сейчас|الآن|ارتفع|انخفض|سابق|إضافي/iu;

/** Digits, scales and months: what a value is made of, and no matter of a claim. */
const VALUE =
  /\d|^(?:thousand|million|billion|hundred|dozen|januari|februari|march|april|may|june|juli|august|september|october|november|december)$/;
const value = (term: string) => VALUE.test(term);

/** Words that deny: what one side denies and the other does not is another matter. */
const DENIAL =
  /(?<![\p{L}])(?:no|not|never|nobody|none|without|не|нет|ни|без|никто|لا|لن|لم|ليس|عدم|دون|بدون)(?![\p{L}])/iu;

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

  /** Claims of the same matter as a sentence, but for the figures, the nearest first. */
  #about(near: readonly Near[], terms: ReadonlySet<string>): Near[] {
    return near
      .filter(({ own, all }) => {
        const matter = [...own].filter((term) => !value(term));
        const shared = [...all].filter((term) => !value(term) && terms.has(term));
        const words = shared.filter((term) => !term.startsWith('@'));
        return words.length > 0 && this.#sum(shared) >= ENOUGH * this.#sum(matter);
      })
      .slice(0, 8);
  }

  /** Whether what a sentence says before a place is what the claim speaks of. */
  #sameSubject(facts: SentenceFacts, at: number, { all }: Near, context: ReadonlySet<string>) {
    const before = [...this.#index.termsOf(facts, at - facts.start)];
    const plain = before.filter((term) => !value(term) && !BODIES.has(term)).slice(-NEAREST);
    const fits = plain.filter((term) => all.has(term) || context.has(term));
    return this.#sum(fits) >= SAME_SUBJECT * this.#sum(plain);
  }

  #finding(facts: SentenceFacts, about: 'number' | 'date', said: string, claim: Claim): Finding {
    return {
      sentence: facts.sentence,
      about,
      why: `It says ${said}; a claim that says much the same: “${claim.text}”`,
      claims: this.#index.keys([claim.key]),
    };
  }

  /**
   * Another figure or date for what a claim says.
   *
   * @param near the claims by how much of them the sentence says
   * @param terms the sentence's terms, those of its context among them
   * @param context terms of what the sentences before it are about
   * @param issued EDTF date of the article; null where none is known
   */
  conflicts(
    facts: SentenceFacts,
    near: readonly Near[],
    terms: ReadonlySet<string>,
    context: ReadonlySet<string>,
    issued: string | null,
  ): Finding[] {
    const denies = DENIAL.test(facts.text);
    const about = this.#about(near, terms).filter(
      ({ claim }) => DENIAL.test(claim.text) === denies,
    );
    return [...this.#numbers(facts, about, context), ...this.#dates(facts, about, context, issued)];
  }

  #numbers(facts: SentenceFacts, about: readonly Near[], context: ReadonlySet<string>): Finding[] {
    // What “it” is, the sentences before may or may not tell.
    if (/^(?:It|They)\b/.test(facts.text)) return [];
    return facts.numbers.flatMap((mention): Finding[] => {
      const unit = unitOf(mention);
      if (unit === null || OTHER_TIME.test(clauseAt(facts, mention.start))) return [];
      const holding = about.filter((one) => {
        const numbers = this.#claims.of(one.claim).numbers.filter((n) => unitOf(n) === unit);
        return numbers.length > 0 && this.#sameSubject(facts, mention.start, one, context);
      });
      const agrees = holding.some(({ claim }) =>
        this.#claims.of(claim).numbers.some((n) => unitOf(n) === unit && n.value === mention.value),
      );
      const [first] = holding;
      return !first || agrees
        ? []
        : [this.#finding(facts, 'number', `“${mention.text}”`, first.claim)];
    });
  }

  #dates(
    facts: SentenceFacts,
    about: readonly Near[],
    context: ReadonlySet<string>,
    issued: string | null,
  ): Finding[] {
    const dates = facts.dates.filter((date) => isPrinted(date) && !isDateline(facts, date, issued));
    const [date, ...more] = dates;
    if (!date || more.length > 0 || OTHER_TIME.test(clauseAt(facts, date.start))) return [];
    const alike = (claim: Claim) =>
      this.#claims.of(claim).dates.filter(({ edtf }) => edtf.length === date.edtf.length);
    const holding = about.filter((one) => {
      const printed = alike(one.claim).filter(isPrinted);
      return printed.length === 1 && this.#sameSubject(facts, date.start, one, context);
    });
    const [first] = holding;
    const given = holding.flatMap(({ claim }) => alike(claim));
    if (!first || given.some(({ edtf }) => mayCoincide(edtf, date.edtf))) return [];
    return [
      this.#finding(facts, 'date', `${describeDate(date.edtf)} (“${date.text}”)`, first.claim),
    ];
  }
}
