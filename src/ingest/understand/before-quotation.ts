import type { Actor } from './actor.ts';
import { tokenFrom, type ArticleText } from './article.ts';
import type { Bodies } from './bodies.ts';
import type { Cast } from './cast.ts';
import type { Quoted } from './quotation-marks.ts';
import type { Speakers } from './speakers.ts';
import { NOBODY, type Spoken } from './spoken.ts';
import type { Speech } from './speech.ts';
import type { Subjects } from './subjects.ts';
import type { Surroundings } from './surroundings.ts';

/** Words looked at. */
const FAR = 80;
/** Words between a verb of saying and the colon that it leads to. */
const LEAD = 14;

/** Folded: words after which an Arabic verb of saying is a noun, or tells of no speech. */
const INFINITIVE_AFTER =
  /^(?:عدم|رفضت?|طلبت?|فضلت?|دون|بدون|مجرد|علي|الي|في|من|عن|كل|اي|اعاده|ان|الا|لن|لم|كي|لكي)$/u;
/** Folded: كتب عليها: written on something, by nobody. */
const WRITTEN_ON = /^علي(?:ه|ها|هما)$/u;

/** Finds in the words before a quotation who says it. */
export class BeforeQuotation {
  readonly #article: ArticleText;
  readonly #cast: Cast;
  readonly #subjects: Subjects;
  readonly #bodies: Bodies;
  readonly #speakers: Speakers;

  constructor({ article, cast, subjects, bodies, speakers }: Speech) {
    this.#article = article;
    this.#cast = cast;
    this.#subjects = subjects;
    this.#bodies = bodies;
    this.#speakers = speakers;
  }

  #of(actor: Actor | null): Spoken | null {
    return actor ? this.#speakers.speakerOf(actor) : null;
  }

  #lead(quoted: Quoted, to: number): string {
    const { tokens, text } = this.#article;
    return text.slice(tokens[to - 1]?.end ?? quoted.outer.start, quoted.outer.start);
  }

  /** Whether a verb of saying and a colon lead to a quotation. */
  introduces(quoted: Quoted, { from, to }: Surroundings['before']): boolean {
    const { tokens, vocabulary } = this.#article;
    if (to <= from || !this.#lead(quoted, to).includes(':')) return false;
    for (let i = to - 1; i >= Math.max(from, to - LEAD); i--) {
      if (vocabulary.say.at(tokens, i) ?? vocabulary.firstPerson.at(tokens, i)) return true;
    }
    return false;
  }

  /** Verbs of a passive or a name’s explanation: “known as”, “was called”. */
  #passive(verb: number): boolean {
    const before = this.#article.tokens[verb - 1]?.word ?? '';
    const earlier = this.#article.tokens[verb - 2]?.word ?? '';
    return (
      /^(?:is|are|was|were|been|being|be)$/.test(before) ||
      (before === 'so' && this.#article.tokens[verb]?.word === 'called') ||
      (/^(?:is|are|was|were|been)$/.test(earlier) && before.endsWith('ly'))
    );
  }

  /** Whether a word that is also a verb of saying is a noun there: “the guild’s demands”. */
  #noun(i: number): boolean {
    const { tokens, vocabulary } = this.#article;
    const before = tokens[i - 1];
    // عدم ذكر اسمه: the infinitive of a verb of saying, written as its past is.
    if (vocabulary.language === 'ar') return INFINITIVE_AFTER.test(before?.word ?? '');
    if (vocabulary.language !== 'en' || !before || !(tokens[i]?.word ?? '').endsWith('s'))
      return false;
    return (
      before.possessive ||
      vocabulary.determiners.word(tokens, i - 1) !== null ||
      vocabulary.prepositions.word(tokens, i - 1) !== null
    );
  }

  /** “accused by X of”, “described by X as”: the agent of a passive. */
  #agent(verb: number, length: number, to: number): Actor | null {
    const { tokens, language } = this.#article;
    if (language !== 'en' || tokens[verb + length]?.word !== 'by') return null;
    return this.#subjects.after(verb + length + 1, to, 3);
  }

  /** Who says it; null where nothing before it tells that somebody does. */
  speaker(quoted: Quoted, before: Surroundings['before']): Spoken | null {
    const { tokens, vocabulary, language } = this.#article;
    let participle: number | null = null;
    for (let i = before.to - 1; i >= Math.max(before.from, before.to - FAR); i--) {
      const pronoun = vocabulary.accordingPronoun.at(tokens, i);
      if (pronoun) return this.#speakers.byPronoun(i, pronoun.value);
      const according = vocabulary.according.at(tokens, i);
      if (according && i + according.length <= before.to) {
        const found = this.#of(this.#subjects.after(i + according.length, before.to, 4));
        if (found) return found;
      }
      if (vocabulary.sayingOn.at(tokens, i)) {
        participle ??= i;
        continue;
      }
      if (vocabulary.firstPerson.at(tokens, i) && this.#asked(i, before.to)) return NOBODY;
      const say = vocabulary.say.at(tokens, i) ?? vocabulary.label.at(tokens, i);
      if (!say || this.#noun(i)) continue;
      if (language === 'ar' && WRITTEN_ON.test(tokens[i + say.length]?.word ?? '')) return NOBODY;
      const agent = this.#agent(i, say.length, before.to);
      if (agent) return this.#of(agent);
      if (language === 'en' && this.#passive(i)) {
        const by = tokenFrom(tokens, quoted.outer.end);
        const agentAfter = i >= before.to - 3 ? this.#agent(by, 0, by + LEAD) : null;
        if (agentAfter) return this.#of(agentAfter);
        if (i >= before.to - 3) return this.#lead(quoted, before.to).includes(':') ? NOBODY : null;
        continue;
      }
      if (language !== 'en' && vocabulary.relatives.word(tokens, i - 1)) continue;
      const subject =
        this.#subjects.subjectOf(i, say.length, before.from, before.to) ??
        this.#bodies.bodyIn(i, i + say.length, before.to);
      if (subject) return this.#of(subject);
      if (language === 'en') {
        if (tokens[i - 1]?.word === 'it') return this.#of(this.#bodies.thing(i - 1)) ?? NOBODY;
        continue;
      }
      return this.#speakers.agreeing(i);
    }
    if (participle !== null) {
      const subject =
        this.#subjects.ofSentence(before.from, participle) ??
        this.#bodies.opening(before.from, participle);
      return this.#of(subject) ?? this.#speakers.agreeing(participle);
    }
    return this.#bare(quoted, before);
  }

  /** “I asked: “…””, سألته: «…»: what the writer says has no speaker. */
  #asked(i: number, to: number): boolean {
    const { tokens, vocabulary, language } = this.#article;
    if (to - i > LEAD) return false;
    return language === 'ar' || vocabulary.say.at(tokens, i + 1) !== null;
  }

  /** Without a verb of saying: “the ministry “regrets the delay””, `X: “…”`. */
  #bare(quoted: Quoted, before: Surroundings['before']): Spoken | null {
    const { tokens, vocabulary, text, language } = this.#article;
    const actors = this.#cast.within(Math.max(before.from, before.to - FAR), before.to);
    // The verb stands within the marks.
    const bare = actors.at(-1);
    const small = /^\p{Ll}/u.test(text.slice(quoted.inner.start, quoted.inner.start + 1));
    const gap = before.to - (bare?.to ?? -2);
    const only =
      gap === 0 ||
      (gap === 1 && /^(?:only|merely|just|лишь|только)$/u.test(tokens[before.to - 1]?.word ?? ''));
    const object = bare && vocabulary.prepositions.word(tokens, bare.from - 1) !== null;
    const owner = tokens[before.to - 1]?.possessive === true;
    if (bare && small && only && !object && !owner && language !== 'ar') return this.#of(bare);
    if (!this.#lead(quoted, before.to).includes(':') || before.to <= before.from) return null;
    const actor =
      actors.find(({ type, from }) => {
        return type !== 'role' && vocabulary.prepositions.word(tokens, from - 1) === null;
      }) ?? actors[0];
    return actor ? this.#of(actor) : NOBODY;
  }
}
