import { foldedWords } from '../../text/fold.ts';
import type { ReadLanguage } from '../reading.ts';
import type { ReadSentence } from '../reading.ts';

/** A word of an article, and what stands before it. */
export interface Token {
  /** Folded as search folds: no case, no diacritics, no possessive ’s. */
  word: string;
  /** Forms of the word to look up in a lexicon: Arabic ones without the particles grown on. */
  forms: readonly string[];
  /** As printed, without a possessive ’s. */
  text: string;
  /** UTF-16 offsets, the possessive ’s left out. */
  start: number;
  end: number;
  /** Number of its sentence, from 1. */
  sentence: number;
  /** The signs and spaces between the word before and this one. */
  before: string;
  /** Whether it is the first word of its sentence. */
  first: boolean;
  possessive: boolean;
  /** Starts with a capital, or belongs to a script without capitals: may begin a name. */
  capital: boolean;
}

/** What Arabic writes together with the next word: and, so, in, for, like. */
const GROWN_ON = /^(?:[وف]?[بكل]|[وف])(?=.{3})/u;
const formsOfWord = new Map<string, readonly string[]>();

/** A word and what it is without grown-on particles: `وقال` → `قال`, `للرئيس` → `الرئيس`. */
function formsOf(word: string, language: ReadLanguage): readonly string[] {
  if (language !== 'ar') return [word];
  const known = formsOfWord.get(word);
  if (known) return known;
  const forms = new Set([word]);
  if (/^[وف](?=.{2})/u.test(word)) forms.add(word.slice(1));
  if (GROWN_ON.test(word)) forms.add(word.replace(GROWN_ON, ''));
  const lam = /^[وف]?لل(?=.{2})/u.exec(word);
  if (lam) forms.add(`ال${word.slice(lam[0].length)}`);
  const list = [...forms];
  if (formsOfWord.size < 50_000) formsOfWord.set(word, list);
  return list;
}

/** The words of an article in order. Hyphens part words, apostrophes within a word do not. */
export function tokensOf(
  text: string,
  sentences: readonly ReadSentence[],
  language: ReadLanguage,
): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let last = 0;
  let before = -1;
  for (const { word, start, end } of foldedWords(text)) {
    while ((sentences[at + 1]?.start ?? Infinity) <= start) at++;
    const printed = text.slice(start, end);
    const possessive = /['’]s$/iu.test(printed);
    tokens.push({
      word,
      forms: formsOf(word, language),
      text: possessive ? printed.slice(0, -2) : printed,
      start,
      end: possessive ? end - 2 : end,
      sentence: at + 1,
      before: text.slice(Math.max(last, start - 12), start),
      first: at !== before,
      possessive,
      capital: !/^\P{L}*\p{Ll}/u.test(printed.slice(0, 3)) && /\p{L}/u.test(printed),
    });
    before = at;
    last = possessive ? end - 2 : end;
  }
  return tokens;
}

/** Whether nothing but white space or a hyphen parts a word from the one before. */
export function joined(token: Token | undefined): boolean {
  return token !== undefined && /^(?:['’]s?)?[\p{Zs}\t\n-]$/u.test(token.before);
}

/** Whether a word begins with a capital, in a script that has them. */
export const isUpper = (token: Token | undefined): boolean =>
  token !== undefined && /^\P{L}*\p{Lu}/u.test(token.text);
