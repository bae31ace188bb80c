import type { Actor } from './actor.ts';
import { sentenceAt, tokenFrom, type ArticleText } from './article.ts';
import type { Bodies } from './bodies.ts';
import type { Cast } from './cast.ts';
import { isVerbal } from './noun-phrases.ts';
import type { Quoted } from './quotation-marks.ts';
import { type Speakers } from './speakers.ts';
import { NOBODY, type Spoken } from './spoken.ts';
import type { Speech } from './speech.ts';
import type { Subjects } from './subjects.ts';
import type { Surroundings } from './surroundings.ts';
import { joined } from './tokens.ts';
import type { Unnamed } from './unnamed.ts';
import { isFinite, isSaid } from './verb-forms.ts';

/** Words that may stand between subject and verb: adverbs, auxiliaries. */
const BETWEEN = 3;
/** Words after the quotation within which its verb must begin. */
const NEAR = 2;
/** Words of “the old guild’s new president” before its last. */
const HEAD = 6;
/** Words looked at. */
const FAR = 80;
/** Words in an apposition between subject and verb. */
const APPOSED = 25;

/** Words in -s and -ed that are no verbs of saying. */
const NO_VERB = /^(?:was|is|has|does|his|its|as|this|us|needed|used|across|towards|besides)$/;
const NO_ENDING = /^(?:began|grins|sang|wept|spat)$/;

const asVerb = (word: string): boolean =>
  (/^[a-z]{3,}(?:s|ed)$/.test(word) && !NO_VERB.test(word)) || NO_ENDING.test(word);

/** Finds in the words after a quotation who said it. */
export class AfterQuotation {
  readonly #article: ArticleText;
  readonly #cast: Cast;
  readonly #unnamed: Unnamed;
  readonly #subjects: Subjects;
  readonly #bodies: Bodies;
  readonly #speakers: Speakers;

  constructor({ article, cast, unnamed, subjects, bodies, speakers }: Speech) {
    this.#article = article;
    this.#cast = cast;
    this.#unnamed = unnamed;
    this.#subjects = subjects;
    this.#bodies = bodies;
    this.#speakers = speakers;
  }

  #of(actor: Actor | null): Spoken | null {
    return actor ? this.#speakers.speakerOf(actor) : null;
  }

  /**
   * Who said it.
   *
   * @param opens whether the quotation opens its sentence
   */
  speaker(quoted: Quoted, after: Surroundings['after'], opens: boolean): Spoken | null {
    const { tokens, vocabulary, text, language } = this.#article;
    const first = tokens[after.from];
    if (!first || after.from >= after.to) return null;
    const last = text[quoted.inner.end - 1] ?? '';
    const lower = /^\p{Ll}/u.test(first.text) || language === 'ar';
    const signs = text.slice(quoted.outer.end, first.start);
    if (signs.includes(':')) return this.#backward(after.from, after.to);
    const turn = language === 'ru' && /^\.\s[—–]\s$/u.test(signs);
    if (/[.!?;]/.test(signs) && !turn) return null;
    const dash = /[—–-]/u.test(signs);
    if (!dash && vocabulary.turnsAway.at(tokens, after.from)) return null;
    // «…»، وأضاف: what is joined on by “and” leads to something new.
    const andSaid = language === 'ar' && /^[وف]/u.test(first.word) && !isSaid(first.word);
    if (andSaid && vocabulary.say.at(tokens, after.from)) return null;
    // After a full stop within the marks a sentence has ended, unless a verb goes on in lower case.
    const ended = last === '.' && !/[,—–]/u.test(signs);
    if (ended && !(lower && vocabulary.say.at(tokens, after.from))) return null;
    const told =
      this.#backward(after.from, after.to) ?? (dash ? this.#signed(quoted, after) : null);
    if (told) return told;
    const according = vocabulary.according.at(tokens, after.from);
    if (according)
      return this.#of(this.#subjects.after(after.from + according.length, after.to, 4));
    const verb = this.#verbFirst(after);
    if (verb !== undefined) return verb;
    const turned = this.#turned(after, lower && dash);
    if (turned) return turned;
    const speech = last === ',' && (opens || /^\P{Ll}/u.test(text.slice(quoted.inner.start)));
    return this.#subjectFirst(after, speech, dash);
  }

  /** `said X`, `сказал X`, `قال X`; undefined where no verb of saying comes first. */
  #verbFirst(after: Surroundings['after']): Spoken | null | undefined {
    const { tokens, vocabulary, language } = this.#article;
    for (let i = after.from; i < Math.min(after.to, after.from + NEAR); i++) {
      const say = vocabulary.say.at(tokens, i);
      if (!say || (i > after.from && this.#cast.within(after.from, i).length > 0)) continue;
      if (i > after.from && vocabulary.firstPerson.at(tokens, i - 1)) return NOBODY;
      if (language === 'en' && tokens[i - 1]?.word === 'it' && i > after.from)
        return this.#of(this.#bodies.thing(i)) ?? NOBODY;
      // “…, stressing the importance of …” goes on with the sentence's own subject.
      if (language === 'en' && (tokens[i]?.word ?? '').endsWith('ing')) return null;
      if (vocabulary.firstPerson.at(tokens, i + say.length)) return NOBODY;
      const end = i + say.length;
      const subject =
        this.#subjects.after(end, after.to) ??
        this.#unnamed.after(end, after.to) ??
        this.#bodies.bodyIn(i, end, after.to);
      if (subject) return this.#of(subject);
      return language === 'en' ? null : this.#speakers.agreeing(i);
    }
    return undefined;
  }

  /** A verb that no list has, turned round before who spoke: `hollered Agatha Rourke`. */
  #turned(after: Surroundings['after'], dash: boolean): Spoken | null {
    const { tokens, vocabulary, language } = this.#article;
    const first = tokens[after.from];
    if (!first) return null;
    if (language === 'en') {
      if (!/^\p{Ll}/u.test(first.text) || !asVerb(first.word)) return null;
      if (vocabulary.prepositions.word(tokens, after.from)) return null;
      const [who] = this.#cast.within(after.from, after.from + 8);
      return who?.from === after.from + 1 && who.type !== 'role' ? this.#of(who) : null;
    }
    if (language !== 'ru' || !dash) return null;
    // «…? — пожимает плечами рыбак Бу Линдквист»: after the dash any verb will do.
    const near = this.#cast.within(after.from, Math.min(after.to, after.from + FAR));
    const who = near.find(({ from }) => !vocabulary.prepositions.word(tokens, from - 1));
    if (who && who.from - after.from <= 6) return this.#of(who);
    // «…? — удивился мальчик»
    const finite = isFinite(first.word);
    return finite ? this.#of(this.#unnamed.after(after.from + 1, after.to)) : null;
  }

  /** `X said`, “the guild’s president, X, told”; any verb will do after speech that ends in a comma. */
  #subjectFirst(after: Surroundings['after'], speech: boolean, dash: boolean): Spoken | null {
    const { tokens, vocabulary, language } = this.#article;
    const near = this.#cast.within(after.from, Math.min(after.to, after.from + FAR));
    // “the Senate’s speaker, X, told members”: whose speaker it is, says nothing.
    let n = 0;
    while (near[n] && tokens[(near[n]?.to ?? 0) - 1]?.possessive && near[n + 1]) n++;
    const [actor, second] = near.slice(n);
    if (!actor || tokens[actor.to - 1]?.possessive) return this.#unnamedThenVerb(after);
    if (!this.#oneNoun(after.from, actor.from)) return this.#unnamedThenVerb(after);
    // Skip what stands in apposition between subject and verb.
    let at = actor.to;
    let named: Actor = actor;
    if (/^\s*[,،]/u.test(tokens[at]?.before ?? '') || /^\s*\(/u.test(tokens[at]?.before ?? '')) {
      let end = at + 1;
      while (end < after.to && end - at < APPOSED && !/[,،)]/u.test(tokens[end]?.before ?? ''))
        end++;
      if (/[,،)]/u.test(tokens[end]?.before ?? '') && end < after.to) {
        if (second?.from === at && second.type === 'name' && actor.type === 'role') named = second;
        at = end;
      }
    } else if (vocabulary.prepositions.word(tokens, at)) {
      // “a spokesman for the ministry said”
      while (at < after.to && at - actor.to < 8 && !vocabulary.say.at(tokens, at)) at++;
    }
    for (let i = at; i <= Math.min(after.to - 1, at + BETWEEN); i++) {
      if (vocabulary.say.at(tokens, i)) return this.#of(named);
    }
    // “…,” Caro shrugs.
    const verb = tokens[actor.to];
    const any =
      language === 'ru'
        ? dash && isFinite(verb?.word ?? '')
        : speech && language === 'en' && asVerb(verb?.text ?? '');
    return any && joined(verb) ? this.#of(actor) : null;
  }

  /** Whether the words from the quotation to the last of a subject can be one noun phrase. */
  #oneNoun(from: number, to: number): boolean {
    const { tokens, vocabulary, language } = this.#article;
    if (to - from <= 1) return true;
    if (language !== 'en' || to - from > HEAD) return false;
    for (let at = from; at < to; at++) {
      if (at > from && !joined(tokens[at])) return false;
      const apart =
        vocabulary.prepositions.word(tokens, at) ??
        vocabulary.conjunctions.word(tokens, at) ??
        vocabulary.relatives.word(tokens, at);
      if (apart || isVerbal(tokens[at]?.word ?? '')) return false;
    }
    return joined(tokens[to]);
  }

  /** `,” a passenger said`: somebody unnamed, and the verb. */
  #unnamedThenVerb(after: Surroundings['after']): Spoken | null {
    const { tokens, vocabulary } = this.#article;
    for (let i = after.from + 1; i < Math.min(after.to, after.from + 6); i++) {
      if (vocabulary.say.at(tokens, i)) return this.#of(this.#unnamed.before(i, after.from));
    }
    return null;
  }

  /** `“…” – X, chief executive`: words put before who said them. */
  #signed({ inner }: Quoted, { from, to }: Surroundings['after']): Spoken | null {
    const { tokens, text } = this.#article;
    const [who] = this.#cast.within(from, to);
    const words = text.slice(inner.start, inner.end).split(/\s+/u).length;
    if (who?.from !== from || !who.party?.person || words < NEAR + 1) return null;
    return who.to === to || /^[,،.]/u.test(tokens[who.to]?.before ?? '.') ? this.#of(who) : null;
  }

  /** “With these words X resigned”, هذه كانت كلمات, from a word that opens such a clause. */
  #backward(from: number, to: number): Spoken | null {
    const { tokens, vocabulary } = this.#article;
    const phrase = vocabulary.backward.at(tokens, from);
    if (!phrase) return null;
    const told = this.#cast.told(from + phrase.length, Math.min(to, from + HEAD * 3));
    const who = told.find(({ from: at }) => !vocabulary.prepositions.word(tokens, at - 1));
    return this.#of(who ?? null);
  }

  /** The same where speech is a sentence of its own: «…». Об этом заявил X. */
  toldBackward(quoted: Quoted): Spoken | null {
    const { tokens } = this.#article;
    const from = tokenFrom(tokens, quoted.outer.end);
    return this.#backward(from, this.#sentenceEnd(from));
  }

  #sentenceEnd(from: number): number {
    const { tokens } = this.#article;
    let to = from;
    while (to - from < FAR && tokens[to] && tokens[to]?.sentence === tokens[from]?.sentence) to++;
    return to;
  }

  /** “…” X shook his head: who acts in the next sentence of the paragraph, where nobody else may be meant. */
  actsAfter(quoted: Quoted): Spoken | null {
    const { tokens, sentences } = this.#article;
    const from = tokenFrom(tokens, quoted.outer.end);
    const own = sentences[sentenceAt(this.#article, quoted.outer.start) - 1];
    const next = sentences[(tokens[from]?.sentence ?? 1) - 1];
    if (!next || next.paragraph !== own?.paragraph) return null;
    const told = this.#cast.told(from, this.#sentenceEnd(from));
    const [actor] = told;
    if (actor?.from !== from || !actor.party?.person) return null;
    const others = told.some(({ party }) => party?.person && party !== actor.party);
    const verb = tokens[actor.to];
    return !others && joined(verb) && !tokens[actor.to - 1]?.possessive ? this.#of(actor) : null;
  }
}
