import type { Speaker } from '../reading.ts';
import type { Actor } from './actors.ts';
import type { ArticleText } from './article.ts';
import type { Party } from './people.ts';

/** Who was named with an office, for “the minister” later on. */
export interface OfficeHolder {
  party: Party;
  office: string;
  /** Word number. */
  at: number;
}

/** Sentences back that a pronoun may point over. */
const PRONOUN_REACH = 3;

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
    while (at > 0 && tokens[at - 1]?.sentence === tokens[word]?.sentence) at--;
    return at;
  }

  /** The speaker of “in her words”. */
  byPronoun(
    word: number,
    gender: NonNullable<Actor['pronoun']>,
  ): { speaker: Speaker | null; party: Party | null } {
    const party = gender === 'many' ? null : this.#meant(word, gender);
    return { speaker: party?.speaker ?? null, party };
  }

  /** Whom a pronoun stands for that a speaker is meant by; null where that is not clear. */
  #meant(word: number, pronoun: Actor['pronoun']): Party | null {
    const { tokens } = this.#article;
    const sentence = tokens[word]?.sentence ?? 1;
    let to = word;
    let from = this.sentenceStart(to);
    for (let back = 0; back <= PRONOUN_REACH; back++) {
      const persons = this.#persons(from, to, pronoun);
      const spoke = this.last?.party ?? null;
      const recent = spoke && sentence - (this.last?.sentence ?? 0) <= 2;
      if (persons.length === 1) return persons[0] ?? null;
      if (persons.length > 1)
        return (spoke && recent && persons.includes(spoke) ? spoke : persons[0]) ?? null;
      const gender = spoke?.gender ?? null;
      if (back === 1 && recent && (gender === null || gender === pronoun)) return spoke;
      to = from;
      if (to === 0) break;
      from = this.sentenceStart(to - 1);
    }
    return null;
  }

  /** The speaker that an actor is. */
  speakerOf(actor: Actor): { speaker: Speaker; party: Party | null } {
    const { text } = this.#article;
    const printed = text.slice(actor.printed.start, actor.printed.end);
    const as = (party: Party) => ({ speaker: party.speaker, party });
    if (actor.party) return as(actor.party);
    if (actor.type === 'pronoun') {
      const party = actor.pronoun === 'many' ? null : this.#meant(actor.from, actor.pronoun);
      return party ? as(party) : { speaker: { text: printed, entity: null }, party: null };
    }
    if (actor.definite && actor.office !== null) {
      const head = actor.office.split(' ').at(-1);
      const before = this.#holders.filter(({ office, at }) => {
        return at < actor.from && (office === actor.office || office.split(' ').at(-1) === head);
      });
      const holders = new Set(before.map(({ party }) => party));
      const exact = new Set(
        before.filter(({ office }) => office === actor.office).map(({ party }) => party),
      );
      const [only] = holders.size === 1 ? holders : exact.size === 1 ? exact : [];
      if (only) return as(only);
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

  /** The subject of a verb at word `verb` that stands before it, no further back than `from`. */
  before(verb: number, from: number): Actor | null {
    const { tokens, vocabulary } = this.#article;
    let to = verb;
    const phrase = this.#phraseBefore(verb, from);
    if (phrase !== null && verb - phrase < 30) {
      const inside = this.within(phrase, verb);
      const ahead = this.within(from, phrase).at(-1);
      const [first] = inside;
      // “the minister, Ines Caro, said”: the name in apposition says more than the role.
      // “the president of the federation, Anton Reyl, called”
      const linked =
        ahead && phrase - ahead.to <= 6 && vocabulary.prepositions.word(tokens, ahead.to);
      if (ahead && (ahead.to === phrase || linked)) {
        const named = first?.from === phrase && first.type === 'name' && ahead.type === 'role';
        return named ? first : ahead;
      }
      if (ahead && !vocabulary.relatives.word(tokens, phrase)) to = verb;
    }
    const all = this.within(from, to);
    let nearest = all.at(-1);
    if (!nearest) return null;
    // The head of “a spokesman for the ministry”.
    for (let n = all.length - 1; n > 0; n--) {
      const actor = all[n];
      const previous = all[n - 1];
      if (!actor || !previous || nearest !== actor) break;
      const linked =
        actor.from - previous.to <= 3 && vocabulary.prepositions.word(tokens, previous.to);
      if (linked || vocabulary.prepositions.word(tokens, actor.from - 1)) nearest = previous;
    }
    const gap = verb - nearest.to;
    const coordinated = vocabulary.conjunctions.word(tokens, verb - 1) !== null;
    if (gap > 3 || coordinated) {
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
      this.within(from, verb).find(({ type }) => type === 'name') ??
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
      if (vocabulary.prepositions.word(tokens, at) || /[^\s-]/u.test(tokens[at + 1]?.before ?? ''))
        return null;
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
