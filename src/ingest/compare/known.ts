import { describeDate } from '../../dossier/dates.ts';
import type { Claim } from '../../dossier/types.ts';
import type { ClaimIndex, Near } from './claim-index.ts';
import { denies } from './denial.ts';
import type { Events } from './events.ts';
import type { SentenceFacts } from './sentence-facts.ts';
import type { Finding, Statement } from './statement.ts';
import type { Told } from './told.ts';
import type { Values } from './values.ts';

/** A claim says the same as a sentence when so much of it is shared, and so many words. */
const SAME = 0.62;
const SAME_WORDS = 3;
const SAME_OF_SENTENCE = 0.3;

/** Claims named in a verdict. */
const MOST = 4;

/** A sentence with the claims near to it. */
interface Said {
  facts: SentenceFacts;
  /** Its terms, with those of its context where it names nobody. */
  terms: ReadonlySet<string>;
  told: Told;
  /** The claims by how much of them it says, and by how much it says with the sentences before. */
  near: readonly Near[];
  around: readonly Near[];
}

/** Tells which claims a sentence would support. */
export class Known {
  readonly #index: ClaimIndex;
  readonly #events: Events;
  readonly #values: Values;
  readonly #people: ReadonlySet<string>;

  constructor(index: ClaimIndex, events: Events, values: Values) {
    this.#index = index;
    this.#events = events;
    this.#values = values;
    this.#people = new Set(
      index.dossier.entities.flatMap(({ id, record }) => (record.kind === 'person' ? [id] : [])),
    );
  }

  /** Whether a sentence names people, and none of those whom a claim is about. */
  #isOfOthers({ names }: SentenceFacts, { mentions }: Claim): boolean {
    const people = mentions.filter((id) => this.#people.has(id));
    const named = names.filter(
      ({ kind, entity }) => kind === 'person' || this.#people.has(entity ?? ''),
    );
    return (
      people.length > 0 &&
      named.length > 0 &&
      !named.some(({ entity }) => people.includes(entity ?? ''))
    );
  }

  /** The claims that say the same, by their words. */
  same({ facts, terms, near }: Said): Claim[] {
    const said = this.#index.weigh(terms);
    return near
      .filter(
        ({ claim, share, words, own, all }) =>
          share >= SAME &&
          words.length >= SAME_WORDS &&
          denies(claim.text) === denies(facts.text) &&
          // What the sentence says besides must not be most of it …
          this.#index.weigh(all.intersection(terms)) >= SAME_OF_SENTENCE * said &&
          // … and it must give the claim's figures.
          [...own].every((term) => !/\d/.test(term) || terms.has(term)),
      )
      .slice(0, MOST)
      .map(({ claim }) => claim)
      .filter((claim) => !this.#isOfOthers(facts, claim));
  }

  /** A claim that says the same but for the date; null where the likeliest agrees in it. */
  otherDate(facts: SentenceFacts, [claim]: readonly Claim[]): Finding | null {
    const date = claim && this.#values.otherDate(facts, claim);
    if (!claim || !date) return null;
    return {
      sentence: facts.sentence,
      about: 'date',
      why: `It says ${describeDate(date.edtf)}; a claim that says much the same: “${claim.text}”`,
      claims: [claim.key],
    };
  }

  /**
   * What a sentence would support: claims in the same words, else its event, else the claims whose
   * figures it gives. Null where none is.
   *
   * @param same the claims that say the same by their words
   */
  of(said: Said, same: readonly Claim[]): Pick<Statement, 'why' | 'claims'> | null {
    const { facts, told, near, around } = said;
    const [first] = same;
    if (first) {
      const why = `A claim says the same: “${first.text}”`;
      return { why, claims: same.map(({ key }) => key) };
    }
    const event = this.#events
      .known(facts, told)
      .filter((claim) => !this.#isOfOthers(facts, claim));
    const telling = event.filter(({ key }) =>
      near.some(({ claim, words }) => claim.key === key && words.length > 0),
    );
    const keys = (telling.length > 0 ? telling : event).map(({ key }) => key);
    if (keys.length > 0) {
      return { why: 'The Dossier has this event, with a date that fits.', claims: keys };
    }
    const agreeing = this.#values
      .known(facts, around, told)
      .filter((claim) => !this.#isOfOthers(facts, claim));
    const [figure] = agreeing;
    return figure
      ? {
          why: `A claim gives the same figure: “${figure.text}”`,
          claims: agreeing.slice(0, MOST).map(({ key }) => key),
        }
      : null;
  }
}
