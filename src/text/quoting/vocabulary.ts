import { regular } from '../irregular-verbs.ts';
import type { ReadLanguage } from '../languages.ts';
import { Phrases, type Token } from '../phrases.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import type { CueKind, QuotingWords, Reach } from './lexicon.ts';
import { ru } from './ru.ts';

/** What a cue does to the words around it. */
export interface CueType {
  kind: CueKind;
  reach: Reach;
}

/** The lexicon of a language, its lists ready for look-up. */
export class Vocabulary {
  readonly words: QuotingWords;
  /** Whether a finite verb can be known by its form. */
  readonly knowsVerbs: boolean;
  /** Null for phrases that only look like a cue. */
  readonly cues: Phrases<CueType | null>;
  readonly accounts: Phrases<true>;
  readonly months: Phrases<true>;
  readonly complementizers: Phrases<true>;
  readonly dependents: Phrases<true>;
  readonly participles: Phrases<true>;
  readonly coordinators: Phrases<true>;
  readonly contrasts: Phrases<true>;
  readonly pronouns: Phrases<true>;
  readonly anaphors: Phrases<true>;
  readonly prepositions: Phrases<true>;
  readonly leading: Phrases<true>;
  readonly infinitives: Phrases<true>;
  readonly labels: Phrases<true>;
  readonly named: Phrases<true>;
  readonly determiners: Phrases<true>;
  readonly #finite: ReadonlySet<string>;
  readonly #endings: readonly string[];
  readonly #joining: { letter: string; not: Phrases<true> } | null;

  constructor(words: QuotingWords) {
    this.knowsVerbs = words.finite !== '';
    const list = (phrases: string) => new Phrases([[phrases, true as const]], words.particles);
    this.words = words;
    const cues = Object.entries(words.cues).flatMap(([kind, lists]) =>
      Object.entries(lists).map(
        ([reach, phrases]) => [phrases, { kind, reach } as CueType] as const,
      ),
    );
    this.cues = new Phrases<CueType | null>([...cues, [words.neutral, null]], words.particles);
    this.accounts = list(words.accounts);
    this.months = list(words.months);
    this.complementizers = list(words.complementizers);
    this.dependents = list(words.dependents);
    this.participles = list(words.participles);
    this.coordinators = list(words.coordinators);
    this.contrasts = list(words.contrasts);
    this.pronouns = list(words.pronouns);
    this.anaphors = list(words.anaphors);
    this.prepositions = list(words.prepositions);
    this.leading = list(words.leading);
    this.infinitives = list(words.infinitives);
    this.labels = list(words.speech.labels);
    this.named = list(words.speech.named);
    this.determiners = list(words.speech.determiners);
    const finite = words.finite.split(', ');
    this.#finite = new Set(finite);
    this.#endings = finite.filter((entry) => entry.startsWith('-')).map((entry) => entry.slice(1));
    this.#joining = words.joining && {
      ...words.joining,
      not: new Phrases([[words.joining.not, true]]),
    };
  }

  /** Whether a word looks like a finite verb; never where `knowsVerbs` is false. */
  isFinite({ word }: Token): boolean {
    if (!this.knowsVerbs) return false;
    const regularVerb = this.#endings.some(
      (ending) => word.length > ending.length + 1 && word.endsWith(ending),
    );
    return regularVerb || this.#finite.has(word) || regular(word) !== word;
  }

  /** Whether a word begins with an “and” written to it. */
  joins(tokens: readonly Token[], at: number): boolean {
    const word = tokens[at]?.word ?? '';
    if (!this.#joining || !word.startsWith(this.#joining.letter) || word.length < 4) return false;
    return !this.#joining.not.has(tokens, at);
  }
}

const vocabularies: Readonly<Record<ReadLanguage, Vocabulary>> = {
  en: new Vocabulary(en),
  ru: new Vocabulary(ru),
  ar: new Vocabulary(ar),
};

/** The words of a language that matter for quoting. */
export function vocabularyOf(language: ReadLanguage): Vocabulary {
  return vocabularies[language];
}
