import type { Speaker } from '../reading.ts';
import type { Actor } from './actors.ts';
import type { ArticleText } from './article.ts';
import type { Party } from './people.ts';
import { joined } from './tokens.ts';

/** Who was named with an office, for “the minister” later on. */
export interface OfficeHolder {
  party: Party;
  office: string;
  /** Word number. */
  at: number;
}

/** Between a subject and its verb. */
const AUXILIARY =
  /^(?:had|has|have|did|later|also|then|again|already|once|never|not|still|now|only|just|\p{L}+ly|уже|ранее|также|тогда|затем|позже|потом)$/u;
/** Singular roles of people: who may be meant by “he”. */
const HUMAN =
  /(?:man|woman|person|er|or|ist|ant|ent|chief|captain|visitor|resident|official|guard|judge|mayor|king|queen|witness|aide)$/;

/** Words looked at of a sentence; a longer one is no prose. */
const LONG = 120;
/** Sentences back that a pronoun may point over. */
const PRONOUN_REACH = 3;

/** Whose words something is. */
export interface Spoken {
  speaker: Speaker | null;
  party: Party | null;
}

/** Finds whose words stand near a verb of saying, and whom roles and pronouns stand for. */
export class Speakers {
  readonly #article: ArticleText;
  readonly #actors: readonly Actor[];
  readonly #holders: readonly OfficeHolder[];
  /** The last one who spoke, and the sentence. */
  last: { speaker: Speaker; party: Party | null; sentence: number } | null = null;

  constructor(article: ArticleText, actors: readonly Actor[], holders: readonly OfficeHolder[]) {
    this.#article = article;
    this.#actors = actors;
    this.#holders = holders;
  }

  /** Index of the first actor that starts at or after a word. */
  #actorFrom(word: number): number {
    let [low, high] = [0, this.#actors.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#actors[middle]?.from ?? Infinity) < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Actors that lie within the words `from` to `to`. */
  within(from: number, to: number): Actor[] {
    const found: Actor[] = [];
    for (let i = this.#actorFrom(from); i < this.#actors.length; i++) {
      const actor = this.#actors[i];
      if (!actor || actor.to > to) break;
      found.push(actor);
    }
    return found;
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

  /** Where a sentence starts, as a word number, from a word within it. */
  sentenceStart(word: number): number {
    const { tokens } = this.#article;
    let at = word;
    while (at > 0 && word - at < LONG && tokens[at - 1]?.sentence === tokens[word]?.sentence) at--;
    return at;
  }

  /** The speaker of “in her words”. */
  byPronoun(word: number, gender: NonNullable<Actor['pronoun']>): Spoken {
    return (gender === 'many' ? null : this.#meant(word, gender)) ?? { speaker: null, party: null };
  }

  /** A human being who is named by a role alone and is the subject of a sentence. */
  #roleSubject(from: number, to: number): Actor | null {
    const [first] = this.within(from, to);
    if (first?.type !== 'role' || first.from - from > 1) return null;
    const { text, language } = this.#article;
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
    const { tokens } = this.#article;
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
    const { text } = this.#article;
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

  /** Where, going back from word `to`, a phrase between commas begins; null where there is none. */
  #phraseBefore(to: number, from: number): number | null {
    const { tokens } = this.#article;
    if (!/[,،]\s*$/u.test(tokens[to]?.before ?? '') && !/—\s*$/u.test(tokens[to]?.before ?? ''))
      return null;
    for (let at = to - 1; at > from; at--) {
      if (/[,،—]\s*$/u.test(tokens[at]?.before ?? '')) return at;
    }
    return null;
  }

  /** The head of “a spokesman for the ministry” among actors that end at a place. */
  #head(actors: readonly Actor[]): Actor | null {
    const { tokens, vocabulary } = this.#article;
    let head = actors.at(-1) ?? null;
    for (let n = actors.length - 1; n > 0; n--) {
      const [actor, previous] = [actors[n], actors[n - 1]];
      if (!actor || !previous || head !== actor) break;
      const linked =
        actor.from - previous.to <= 3 && vocabulary.prepositions.word(tokens, previous.to);
      if (linked || vocabulary.prepositions.word(tokens, actor.from - 1)) head = previous;
    }
    return head;
  }

  /** The subject of a verb at word `verb` that stands before it, no further back than `from`. */
  before(verb: number, start: number): Actor | null {
    const { tokens, vocabulary } = this.#article;
    const from = Math.max(start, verb - LONG);
    // “X, who was there, had also said”
    let at = verb;
    while (
      at > from &&
      verb - at < 3 &&
      AUXILIARY.test(tokens[at - 1]?.word ?? '') &&
      joined(tokens[at])
    )
      at--;
    const phrase = this.#phraseBefore(at, from);
    if (phrase !== null && at - phrase < 30) {
      const [first] = this.within(phrase, at);
      const ahead = this.#head(this.within(from, phrase));
      // “the president of the federation, Anton Reyl, called”: the name says more than the role.
      const linked =
        ahead && phrase - ahead.to <= 6 && vocabulary.prepositions.word(tokens, ahead.to);
      if (ahead && (ahead.to === phrase || linked)) {
        const named = first?.from === phrase && first.type === 'name' && ahead.type === 'role';
        return named ? first : ahead;
      }
    }
    const all = this.within(from, at);
    const nearest = this.#head(all);
    if (!nearest) return null;
    const coordinated = vocabulary.conjunctions.word(tokens, at - 1) !== null;
    if (at - nearest.to > 3 || coordinated) {
      const subject = all.find((actor) => {
        return actor.from === from || !vocabulary.prepositions.word(tokens, actor.from - 1);
      });
      return subject ?? nearest;
    }
    return nearest;
  }

  /** The subject of the verb of `length` words at `verb`, in the order that the language prefers. */
  subjectOf(verb: number, length: number, from: number, to: number): Actor | null {
    const { language } = this.#article;
    const after = this.after(verb + length, to, language === 'en' ? 2 : 6);
    const before = this.before(verb, from);
    if (language === 'en') return before ?? this.unnamedBefore(verb, from) ?? after;
    if (language === 'ru') {
      return before && verb - before.to <= 2
        ? before
        : (after ?? before ?? this.unnamedAfter(verb + length, to));
    }
    // Arabic: verb first; else the sentence's own subject, “as for X, he …”.
    return (
      after ??
      this.unnamedAfter(verb + length, to) ??
      this.within(Math.max(from, verb - LONG), verb).find(({ type }) => type === 'name') ??
      null
    );
  }

  #unnamed(from: number, to: number): Actor {
    const { tokens } = this.#article;
    const printed = { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
    return {
      from,
      to,
      type: 'role',
      party: null,
      pronoun: null,
      definite: false,
      office: null,
      printed,
    };
  }

  /** Somebody without a name whom no lexicon foresees: “said a retired pearl diver”, قالت راكبة. */
  unnamedAfter(at: number, end: number): Actor | null {
    const { tokens, vocabulary } = this.#article;
    const first = tokens[at];
    if (!first || at >= end || !/^\s$/u.test(first.before)) return null;
    const stops = (i: number): boolean =>
      i >= end ||
      !/^[\s-]$/u.test(tokens[i]?.before ?? '') ||
      vocabulary.prepositions.word(tokens, i) !== null ||
      vocabulary.relatives.word(tokens, i) !== null ||
      vocabulary.conjunctions.word(tokens, i) !== null;
    if (vocabulary.language === 'en') {
      if (!/^(?:a|an|one|the|another|his|her)$/.test(first.word)) return null;
      let to = at + 1;
      while (to - at < 5 && !stops(to)) to++;
      return to > at + 1 ? this.#unnamed(at, to) : null;
    }
    if (stops(at) || vocabulary.openers.at(tokens, at) || vocabulary.say.at(tokens, at))
      return null;
    return this.#unnamed(at, at + 1);
  }

  /** “Another passer-by remarked”: back from the verb to the word that opens the phrase. */
  unnamedBefore(verb: number, from: number): Actor | null {
    const { tokens, vocabulary } = this.#article;
    if (vocabulary.language !== 'en') return null;
    for (let at = verb - 1; at >= Math.max(from, verb - 5); at--) {
      if (/^(?:a|an|one|another|the)$/.test(tokens[at]?.word ?? '')) {
        return at < verb - 1 ? this.#unnamed(at, verb) : null;
      }
      const within = tokens[at]?.before === '-';
      const preposition = vocabulary.prepositions.word(tokens, at) !== null && !within;
      if (preposition || /[^\s-]/u.test(tokens[at + 1]?.before ?? '')) return null;
    }
    return null;
  }

  /** The subject of a verb that follows it: “said Ines Caro”, قال الوزير. */
  after(verb: number, to: number, reach = 6): Actor | null {
    const { tokens, vocabulary } = this.#article;
    const [first, second] = this.within(verb, Math.min(to, verb + reach + 8));
    if (!first || first.from - verb > reach) return null;
    // “to reporters”, “in Damascus” are no subjects.
    for (let i = verb; i < first.from; i++) {
      if (
        vocabulary.prepositions.word(tokens, i) ||
        (/[.!?;:]/.test(tokens[i]?.before ?? '') && i > verb)
      )
        return null;
    }
    if (/[.!?;:]/.test(tokens[first.from]?.before ?? '')) return null;
    const apposed = first.type === 'role' && second?.type === 'name' && second.party?.person;
    if (
      apposed &&
      /^\s*,\s*$/u.test(tokens[second.from]?.before ?? '') &&
      second.from - first.to <= 8
    )
      return second;
    return first;
  }
}
