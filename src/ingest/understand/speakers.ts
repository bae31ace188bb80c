import type { Actor } from './actor.ts';
import { Antecedents } from './antecedents.ts';
import { Appositions } from './appositions.ts';
import type { Cast } from './cast.ts';
import { Papers } from './papers.ts';
import type { Party } from './people.ts';
import { asSpoken, NOBODY, type LastSpoken, type Spoken } from './spoken.ts';
import { agreementOf } from './verb-forms.ts';

/** Who was named with an office, for “the minister” later on. */
export interface OfficeHolder {
  party: Party;
  office: string;
  /** Word number. */
  at: number;
}

/** للوزارة: “to the” grown on to the word. */
const TO_THE = /^[وف]?لل(?=..)/u;

/** Tells who is meant by names, roles and pronouns that speak. */
export class Speakers {
  /** The last one who spoke. */
  last: LastSpoken | null = null;

  readonly #cast: Cast;

  readonly #holders: readonly OfficeHolder[];

  readonly #antecedents: Antecedents;

  readonly #appositions: Appositions;

  readonly #papers: Papers;

  constructor(cast: Cast, holders: readonly OfficeHolder[]) {
    this.#cast = cast;
    this.#holders = holders;
    this.#appositions = new Appositions(cast);
    this.#papers = new Papers(cast);
    this.#antecedents = new Antecedents(
      cast,
      (actor) => this.speakerOf(actor),
      () => this.last,
    );
  }

  /** The speaker of “in her words”. */
  byPronoun(word: number, gender: NonNullable<Actor['pronoun']>): Spoken {
    return this.#antecedents.byPronoun(word, gender);
  }

  /** Whom a verb without a subject of its own goes on with: «… И добавила», قالت. */
  agreeing(verb: number): Spoken {
    const { tokens, language } = this.#cast.article;
    const gender = agreementOf(tokens[verb]?.forms ?? [], language);
    return gender === null ? (this.last ?? NOBODY) : this.byPronoun(verb, gender);
  }

  /** “The minister” after “Harbour Minister X”; “the prime minister” after nobody but one. */
  #holder({ office, from }: Actor): Party | null {
    const holders = new Set(
      this.#holders.flatMap((holder) => {
        const same = holder.office === office || holder.office.split(' ').at(-1) === office;
        return same && holder.at < from ? [holder.party] : [];
      }),
    );
    const [only] = holders;
    return holders.size === 1 && only ? only : null;
  }

  /** The speaker that an actor is. */
  speakerOf(actor: Actor): Spoken {
    if (actor.party) return asSpoken(actor.party);
    if (actor.type === 'pronoun') return this.byPronoun(actor.from, actor.pronoun ?? 'many');
    const holder = actor.definite && actor.office !== null ? this.#holder(actor) : null;
    if (holder) return asSpoken(holder);
    const author = actor.type === 'role' ? this.#papers.authorOf(actor) : null;
    if (author) return this.speakerOf(author);
    const bearer =
      actor.definite && actor.type === 'role' ? this.#appositions.bearerOf(actor) : null;
    if (bearer) return asSpoken(bearer);
    const { start, end } = actor.printed;
    const meant = this.#antecedents.latter(actor) ?? this.#antecedents.epithet(actor);
    if (meant) return meant;
    const { text: whole, language } = this.#cast.article;
    const printed = whole.slice(start, end);
    const text = language === 'ar' ? printed.replace(TO_THE, 'ال') : printed;
    return { speaker: { text, entity: null }, party: null };
  }
}
