import type { Actor } from './actors.ts';
import { tokenFrom, type ArticleText } from './article.ts';
import type { Quoted } from './quotation-marks.ts';
import type { Cast } from './cast.ts';
import type { Speakers, Spoken } from './speakers.ts';
import type { Speech } from './speech.ts';
import type { Subjects } from './subjects.ts';
import type { Unnamed } from './unnamed.ts';
import { joined } from './tokens.ts';
import { agreementOf } from './verb-forms.ts';

/** What surrounds a quotation: words of its sentence before it, and after it, as word numbers. */
export interface Surroundings {
  before: { from: number; to: number };
  after: { from: number; to: number };
}

/** Words that may stand between subject and verb: adverbs, auxiliaries. */
const BETWEEN = 3;
/** Words after the quotation within which its verb must begin. */
const NEAR = 2;

/** Folded: words after which an Arabic verb of saying is a noun. */
const INFINITIVE_AFTER = /^(?:عدم|رفضت?|طلبت?|فضلت?|دون|بدون|مجرد|علي|الي|في|من|عن|كل|اي|اعاده)$/u;

/** Words in -s and -ed that are no verbs of saying. */
const NO_VERB = /^(?:was|is|has|does|his|its|as|this|us|needed|used)$/;

/** Words looked at on either side. */
const FAR = 80;

/** Attributes one quotation from the words around it. */
export class Attributor {
  readonly #article: ArticleText;
  readonly #cast: Cast;
  readonly #unnamed: Unnamed;
  readonly #subjects: Subjects;
  readonly #speakers: Speakers;

  constructor({ article, cast, unnamed, subjects, speakers }: Speech) {
    this.#article = article;
    this.#cast = cast;
    this.#unnamed = unnamed;
    this.#subjects = subjects;
    this.#speakers = speakers;
  }

  #of(actor: Actor | null): Spoken | null {
    return actor ? this.#speakers.speakerOf(actor) : null;
  }

  /** Whom a verb without a subject of its own goes on with: «… И добавила», قالت. */
  #agreeing(verb: number): Spoken {
    const { tokens, language } = this.#article;
    const gender = agreementOf(tokens[verb]?.forms ?? [], language);
    const { last } = this.#speakers;
    if (gender !== null) return this.#speakers.byPronoun(verb, gender);
    return last ?? { speaker: null, party: null };
  }

  /** Verbs of a passive or a name’s explanation: “known as”, “was called”. */
  #passive(verb: number): boolean {
    const before = this.#article.tokens[verb - 1]?.word ?? '';
    const earlier = this.#article.tokens[verb - 2]?.word ?? '';
    return (
      /^(?:is|are|was|were|been|being|be|so)$/.test(before) ||
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

  /** `,” said X`, `,” X said`, `», — сказал X`, `»، قال`. */
  afterIt(quoted: Quoted, { after }: Surroundings): Spoken | null {
    const { tokens, vocabulary, text } = this.#article;
    const first = tokens[after.from];
    if (!first || after.from >= after.to) return null;
    const last = text[quoted.inner.end - 1] ?? '';
    const lower = /^\p{Ll}/u.test(first.text) || vocabulary.language === 'ar';
    const signs = text.slice(quoted.outer.end, first.start);
    if (/[.!?;:]/.test(signs)) return null;
    // After a full stop within the marks a sentence has ended, unless a verb goes on in lower case.
    const ended = last === '.' && !/[,—–]/u.test(signs);
    if (ended && !(lower && vocabulary.say.at(tokens, after.from))) return null;
    const according = vocabulary.according.at(tokens, after.from);
    if (according)
      return this.#of(this.#subjects.after(after.from + according.length, after.to, 4));
    for (let i = after.from; i < Math.min(after.to, after.from + NEAR); i++) {
      const say = vocabulary.say.at(tokens, i);
      if (!say || (i > after.from && this.#cast.within(after.from, i).length > 0)) continue;
      // “…, stressing the importance of …” goes on with the sentence's own subject.
      if (vocabulary.language === 'en' && (tokens[i]?.word ?? '').endsWith('ing')) return null;
      const subject =
        this.#subjects.after(i + say.length, after.to) ??
        this.#unnamed.after(i + say.length, after.to);
      if (subject) return this.#of(subject);
      if (vocabulary.language === 'en') return null;
      return this.#agreeing(i);
    }
    // “…,” hollered Agatha Rourke: a verb that no list has, turned round before a name.
    const turned = vocabulary.language === 'en' && /^\p{Ll}+ed$/u.test(first.text);
    const [turnedTo] = turned ? this.#cast.within(after.from, after.from + 8) : [];
    if (turnedTo?.type === 'name' && turnedTo.from === after.from + 1) return this.#of(turnedTo);
    // «…? — пожимает плечами рыбак Бу Линдквист»: after the dash any verb will do.
    if (vocabulary.language === 'ru' && /[—–]/u.test(signs) && lower) {
      const near = this.#cast.within(after.from, Math.min(after.to, after.from + FAR));
      const who = near.find(({ from }) => !vocabulary.prepositions.word(tokens, from - 1));
      if (who && who.from - after.from <= 6) return this.#of(who);
      // «…? — удивился мальчик»
      const past = agreementOf(first.forms, 'ru') !== null;
      const unnamed = past ? this.#unnamed.after(after.from + 1, after.to) : null;
      if (unnamed) return this.#of(unnamed);
    }
    const near = this.#cast.within(after.from, Math.min(after.to, after.from + FAR));
    // “the Senate’s speaker, X, told members”: whose speaker it is, says nothing.
    const owned = near[0] && tokens[near[0].to - 1]?.possessive && near[1]?.from === near[0].to;
    const [actor, second] = owned ? near.slice(1) : near;
    if (
      !actor ||
      (near[0]?.from ?? actor.from) - after.from > 1 ||
      tokens[actor.to - 1]?.possessive
    )
      return this.#unnamedThenVerb(after);
    // Skip what stands in apposition between subject and verb.
    let at = actor.to;
    let named: Actor = actor;
    if (/^\s*[,،]/u.test(tokens[at]?.before ?? '') || /^\s*\(/u.test(tokens[at]?.before ?? '')) {
      let end = at + 1;
      while (end < after.to && end - at < 25 && !/[,،)]/u.test(tokens[end]?.before ?? '')) end++;
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
    // “…,” Caro shrugs. After a comma within the marks any verb will do.
    const verb = tokens[actor.to];
    const any =
      vocabulary.language === 'en' &&
      actor.type === 'name' &&
      last === ',' &&
      joined(verb) &&
      /^\p{Ll}{3,}(?:s|ed)$/u.test(verb?.text ?? '') &&
      !NO_VERB.test(verb?.word ?? '');
    return any ? this.#of(actor) : null;
  }

  /** `,” a passenger said`: somebody unnamed, and the verb. */
  #unnamedThenVerb(after: Surroundings['after']): Spoken | null {
    const { tokens, vocabulary } = this.#article;
    for (let i = after.from + 1; i < Math.min(after.to, after.from + 6); i++) {
      if (vocabulary.say.at(tokens, i)) return this.#of(this.#unnamed.before(i, after.from));
    }
    return null;
  }

  /** `X said: “`, `X called it “`, `قال X: «`. */
  beforeIt(quoted: Quoted, { before }: Surroundings): Spoken | null {
    const { tokens, vocabulary, text } = this.#article;
    const { language } = vocabulary;
    for (let i = before.to - 1; i >= Math.max(before.from, before.to - FAR); i--) {
      const pronoun = vocabulary.accordingPronoun.at(tokens, i);
      if (pronoun) return this.#speakers.byPronoun(i, pronoun.value);
      const according = vocabulary.according.at(tokens, i);
      if (according && i + according.length <= before.to) {
        const found = this.#of(this.#subjects.after(i + according.length, before.to, 4));
        if (found) return found;
      }
      const say = vocabulary.say.at(tokens, i) ?? vocabulary.label.at(tokens, i);
      if (!say || this.#noun(i)) continue;
      if (language === 'en' && this.#passive(i)) {
        if (i >= before.to - 3) return null;
        continue;
      }
      if (language !== 'en' && vocabulary.relatives.word(tokens, i - 1)) continue;
      const subject = this.#subjects.subjectOf(i, say.length, before.from, before.to);
      if (subject) return this.#of(subject);
      if (language === 'en') continue;
      return this.#agreeing(i);
    }
    // “the ministry “regrets the delay””: the verb stands within the marks.
    const bare = this.#cast.within(Math.max(before.from, before.to - FAR), before.to).at(-1);
    const small = /^\p{Ll}/u.test(text.slice(quoted.inner.start, quoted.inner.start + 1));
    const gap = before.to - (bare?.to ?? -2);
    const only =
      gap === 0 ||
      (gap === 1 && /^(?:only|merely|just|лишь|только)$/u.test(tokens[before.to - 1]?.word ?? ''));
    const object = bare && vocabulary.prepositions.word(tokens, bare.from - 1) !== null;
    if (bare && small && only && !object && language !== 'ar') return this.#of(bare);
    const lead = text.slice(tokens[before.to - 1]?.end ?? quoted.outer.start, quoted.outer.start);
    if (!lead.includes(':') || before.to <= before.from) return null;
    const actors = this.#cast.within(Math.max(before.from, before.to - FAR), before.to);
    const actor = actors.find(({ type }) => type !== 'role') ?? actors[0];
    return actor ? this.#of(actor) : { speaker: null, party: null };
  }

  /** Speech that is a sentence of its own: who spoke last, or the one person spoken of before. */
  standing(quoted: Quoted, sameParagraph: boolean): Spoken {
    const { tokens } = this.#article;
    const word = tokenFrom(tokens, quoted.inner.start);
    const sentence = tokens[word]?.sentence ?? 1;
    const { last } = this.#speakers;
    if (last && sameParagraph) return last;
    if (word > 0) {
      const from = this.#cast.sentenceStart(word - 1);
      const persons = new Set(
        this.#cast.within(from, word).flatMap(({ party }) => (party?.person ? [party] : [])),
      );
      const [only] = persons;
      if (persons.size === 1 && only) return { speaker: only.speaker, party: only };
    }
    if (last && sentence - last.sentence <= 2) return last;
    return { speaker: null, party: null };
  }
}
