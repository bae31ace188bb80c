import type { Speaker } from '../reading.ts';
import type { Actor } from './actors.ts';
import type { ArticleText } from './article.ts';
import type { Party } from './people.ts';
import { Subjects } from './subjects.ts';

/** Who was named with an office, for “the minister” later on. */
export interface OfficeHolder {
  party: Party;
  office: string;
  /** Word number. */
  at: number;
}

/** Singular roles of people: who may be meant by “he”. */
const HUMAN =
  /(?:man|woman|person|er|or|ist|ant|ent|chief|captain|visitor|resident|official|guard|judge|mayor|king|queen|witness|aide)$/;

/** Sentences back that a pronoun may point over. */
const PRONOUN_REACH = 3;

/** Whose words something is. */
export interface Spoken {
  speaker: Speaker | null;
  party: Party | null;
}

/** Finds whose words stand near a verb of saying, and whom roles and pronouns stand for. */
export class Speakers extends Subjects {
  readonly #holders: readonly OfficeHolder[];

  /** The last one who spoke, and the sentence. */
  last: { speaker: Speaker; party: Party | null; sentence: number } | null = null;

  constructor(article: ArticleText, actors: readonly Actor[], holders: readonly OfficeHolder[]) {
    super(article, actors);
    this.#holders = holders;
  }

  #persons(from: number, to: number, gender: 'male' | 'female' | 'many' | null): Party[] {
    const parties = this.within(from, to).flatMap(({ party }) => (party?.person ? [party] : []));
    const fits = parties.filter((party) => {
      return (
        gender === null || gender === 'many' || party.gender === null || party.gender === gender
      );
    });
    return [...new Set(fits)];
  }

  /** The speaker of “in her words”. */
  byPronoun(word: number, gender: NonNullable<Actor['pronoun']>): Spoken {
    return (gender === 'many' ? null : this.#meant(word, gender)) ?? { speaker: null, party: null };
  }

  /** A human being who is named by a role alone and is the subject of a sentence. */
  #roleSubject(from: number, to: number): Actor | null {
    const [first] = this.within(from, to);
    if (first?.type !== 'role' || first.from - from > 1) return null;
    const { text, language } = this.article;
    const printed = text.slice(first.printed.start, first.printed.end);
    return language === 'en'
      ? HUMAN.test(printed)
        ? first
        : null
      : first.office !== null
        ? first
        : null;
  }

  /** Whom a pronoun stands for that a speaker is meant by; null where that is not clear. */
  #meant(word: number, pronoun: Actor['pronoun']): Spoken | null {
    const { tokens } = this.article;
    const sentence = tokens[word]?.sentence ?? 1;
    const as = (party: Party): Spoken => ({ speaker: party.speaker, party });
    let to = word;
    let from = this.sentenceStart(to);
    for (let back = 0; back <= PRONOUN_REACH; back++) {
      const role = this.#roleSubject(from, to);
      const meant = role ? this.speakerOf(role) : null;
      if (meant?.party || (role && !role.definite)) return meant;
      const persons = this.#persons(from, to, pronoun);
      const spoke = this.last?.party ?? null;
      const recent = spoke && sentence - (this.last?.sentence ?? 0) <= 2;
      const [first] = persons;
      if (first) return as(spoke && recent && persons.includes(spoke) ? spoke : first);
      if (meant) return meant;
      const gender = spoke?.gender ?? null;
      if (back === 1 && recent && (gender === null || gender === pronoun)) return as(spoke);
      if (back === 1 && recent === null && this.last && sentence - this.last.sentence <= 2)
        return this.last;
      to = from;
      if (to === 0) break;
      from = this.sentenceStart(to - 1);
    }
    return null;
  }

  /** The speaker that an actor is. */
  speakerOf(actor: Actor): Spoken {
    const { text } = this.article;
    const printed = text.slice(actor.printed.start, actor.printed.end);
    const as = (party: Party) => ({ speaker: party.speaker, party });
    if (actor.party) return as(actor.party);
    if (actor.type === 'pronoun') {
      const meant = actor.pronoun === 'many' ? null : this.#meant(actor.from, actor.pronoun);
      return meant ?? { speaker: { text: printed, entity: null }, party: null };
    }
    if (actor.definite && actor.office !== null) {
      const { office } = actor;
      // “The minister” after “Harbour Minister X”; “the prime minister” after nobody but one.
      const holders = new Set(
        this.#holders.flatMap((holder) => {
          const same = holder.office === office || holder.office.split(' ').at(-1) === office;
          return same && holder.at < actor.from ? [holder.party] : [];
        }),
      );
      const [only] = holders;
      if (only && holders.size === 1) return as(only);
    }
    return { speaker: { text: printed, entity: null }, party: null };
  }
}
