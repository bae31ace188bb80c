import type { ReadLanguage } from '../languages.ts';
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
  | ('accounts' | 'complementizers' | 'dependents' | 'participles' | 'coordinators' | 'contrasts')
  | ('pronouns' | 'anaphors' | 'prepositions' | 'leading' | 'infinitives' | 'labels' | 'named')
  | ('determiners' | 'mutual');

/** The words of a language that matter when a part of a sentence is quoted, and for direct speech. */
export interface QuotingWords {
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
export function quotingWords(language: ReadLanguage): QuotingWords {
  return readLists(new URL(`${language}.yaml`, import.meta.url)) as QuotingWords;
}
