import { regular } from '../english-words.ts';
import { fold } from '../fold.ts';
import type { ReadLanguage } from '../languages.ts';
import { Phrases, type Token } from '../phrases.ts';
import { readLists } from '../read-lists.ts';

/** How far a word changes the meaning of what stands around it; `en.yaml` describes each. */
export type Reach = 'next' | 'clause' | 'complement' | 'subject' | 'both' | 'earlier' | 'speech';

/** Ways in which words change what the words around them say. */
export type CueKind = 'negation' | 'hedge' | 'restriction' | 'attribution';

/** What a sentence may say of how far it holds; `en.yaml` describes each. */
export type Sense =
  | CueKind
  | ('possible' | 'likely' | 'certain' | 'every' | 'some' | 'only' | 'over' | 'under' | 'about');

/** A list of other words; `en.yaml` describes each. */
export type WordList =
  | ('accounts' | 'complementizers' | 'dependents' | 'coordinators' | 'contrasts')
  | ('pronouns' | 'anaphors' | 'prepositions' | 'leading' | 'infinitives' | 'labels' | 'named')
  | ('determiners' | 'mutual');

/** The words of a language that matter when a part of a sentence is quoted, and for direct speech. */
interface QuotingWords {
  cues: Readonly<Record<CueKind, Partial<Record<Reach, string>>>>;
  neutral: string;
  senses: Readonly<Partial<Record<Sense, string>>>;
  near: Readonly<Partial<Record<Sense, string>>>;
  plain: string;
  lists: Readonly<Record<WordList, string>>;
  finite: string;
  knowsMainClauses: boolean;
  particles: string;
  joining: { letter: string; not: string } | null;
  dashes: 'always' | 'answers' | 'never';
}

/** The words of a language. */
function quotingWords(language: ReadLanguage): QuotingWords {
  return readLists(new URL(`${language}.yaml`, import.meta.url)) as QuotingWords;
}

/** What a cue does to the words around it. */
export interface CueType {
  kind: CueKind;
  reach: Reach;
}

/** What a word says of how far its sentence holds, and whether it is sure to. */
export interface SenseType {
  sense: Sense;
  sure: boolean;
}

/** What `…` stands for at most, in words. */
const GAP = 12;

/**
 * Phrases with commas between them, as `en.yaml` describes them.
 *
 * @param particles letters that may be written together with the word after them: ولن for لن
 */
export function phrasesIn<T>(
  lists: Iterable<readonly [phrases: string, value: T]>,
  particles = '',
): Phrases<T> {
  const letters = Array.from(particles);
  const two = letters.flatMap((one) => letters.map((other) => one + other));
  const prefixes = ['', ...letters, ...two].map((prefix) => [prefix, ''] as const);
  const plain = (word: string) => word;
  const inflection = { script: /^/u, plain, prefixes, endings: new Set(['']), forms: [] };
  const phrases = new Phrases<T>([inflection], GAP);
  for (const [list, value] of lists) {
    for (const phrase of list.split(',').map((one) => one.trim().split(/\s+/))) {
      // As the words of a text are folded, its signs kept.
      const words = phrase.map((word) => word.replace(/[^*^…]+/u, fold));
      const entry = words.map((word) => (/[*…^]/u.test(word) ? word : `=${word}`)).join('_');
      if (phrase[0] !== '') phrases.add(entry, value);
    }
  }
  return phrases;
}

/** The lexicon of a language, ready for look-up. */
export class Vocabulary {
  readonly words: ReturnType<typeof quotingWords>;
  /** Null for phrases that only look like a cue. */
  readonly cues: Phrases<CueType | null>;
  /** Null for phrases that only look like a word of a sense. */
  readonly senses: Phrases<SenseType | null>;
  readonly #lists: ReadonlyMap<string, Phrases<true>>;
  readonly #finite: ReadonlySet<string>;
  readonly #endings: readonly string[];

  constructor(language: ReadLanguage) {
    const words = quotingWords(language);
    this.words = words;
    const { neutral, lists, particles, finite, joining } = words;
    const cues = Object.entries(words.cues).flatMap(([kind, reaches]) =>
      Object.entries(reaches).map(
        ([reach, phrases]) => [phrases, { kind, reach } as CueType] as const,
      ),
    );
    this.cues = phrasesIn<CueType | null>([...cues, [neutral, null]], particles);
    const marks = [true, false].flatMap((sure) =>
      Object.entries(sure ? words.senses : words.near).map(
        ([sense, phrases]) => [phrases, { sense, sure } as SenseType] as const,
      ),
    );
    this.senses = phrasesIn<SenseType | null>([...marks, [words.plain, null]], particles);
    const all = [...Object.entries(lists), ['joining', joining?.not ?? ''] as const];
    this.#lists = new Map(all.map(([name, list]) => [name, phrasesIn([[list, true]], particles)]));
    this.#finite = new Set(finite.split(', '));
    this.#endings = [...this.#finite].flatMap((entry) => entry.split('-').slice(1));
  }

  /** Whether a finite verb can be known by its form. */
  get knowsVerbs(): boolean {
    return this.words.finite !== '';
  }

  /** Where a phrase of a list that begins with a word ends; null for none. */
  end(list: WordList, tokens: readonly Token[], at: number): number | null {
    return this.#lists.get(list)?.at(tokens, at)?.to ?? null;
  }

  /** Whether a phrase of a list begins with a word. */
  is(list: WordList, tokens: readonly Token[], at: number): boolean {
    return this.end(list, tokens, at) !== null;
  }

  /** Whether a verb of saying, or another word for it, begins with a word. */
  speaks(tokens: readonly Token[], at: number): boolean {
    return this.cues.at(tokens, at)?.values.some((type) => type?.reach === 'speech') ?? false;
  }

  /** Whether a word looks like a finite verb; never where `knowsVerbs` is false. */
  isFinite({ word }: Token): boolean {
    const ends = (ending: string) => word.length > ending.length + 1 && word.endsWith(ending);
    return (
      this.knowsVerbs &&
      (this.#finite.has(word) || this.#endings.some(ends) || regular(word) !== word)
    );
  }

  /** Whether a word begins with an “and” written to it: ودفعت. */
  joins(tokens: readonly Token[], at: number): boolean {
    const { joining } = this.words;
    const word = tokens[at]?.word ?? '';
    if (!joining || !word.startsWith(joining.letter) || word.length < 4) return false;
    return this.#lists.get('joining')?.at(tokens, at) === null;
  }
}

const vocabularies: Readonly<Record<ReadLanguage, Vocabulary>> = {
  ...{ en: new Vocabulary('en'), ru: new Vocabulary('ru'), ar: new Vocabulary('ar') },
};

/** The words of a language that matter for quoting. */
export function vocabularyOf(language: ReadLanguage): Vocabulary {
  return vocabularies[language];
}
