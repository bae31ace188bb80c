import { scriptOf } from '../languages.ts';
import words from './name-forms.json' with { type: 'json' };
import { WordSpellings } from './word-spellings.ts';

/** No word is written in two ways. */
const AS_WRITTEN = new WordSpellings();

/** Articles before names, folded: Arabic ones in Latin and Cyrillic letters, and the English one. */
export const ARTICLES: ReadonlySet<string> = new Set(words.articles.split(' '));
/** Those of them that are no words of their own. */
export const PLAIN_ARTICLES: ReadonlySet<string> = new Set(words.plainArticles.split(' '));
/** Those that are also written together with the name: “Alsharaa”. */
const SOLID_ARTICLES = words.solidArticles.split(' ');
/** The article as Arabic writes it, together with the name. */
export const ARABIC_ARTICLE = words.arabicArticle;

/** Endings of Russian cases, folded (й is и), and of the nominatives that they stand for; of the plural too. */
const CASES = words.cases.split(' ');
const NOMINATIVES = ['', ...words.nominatives.split(' ')];
const PLURAL_CASES = words.pluralCases.split(' ');
const PLURAL_NOMINATIVES = words.pluralNominatives.split(' ');
/** Given names that lose a vowel in their cases: Павла of Павел. */
const FLEETING: Readonly<Record<string, string>> = words.fleeting;

/** What Arabic writes together with the word that follows: and, in, like, so, to, the. */
const PARTICLES = words.particles.split(' ');

/** What may be left of a word before one of some endings; at least `shortest` letters. */
function bases(word: string, endings: readonly string[], shortest: number): string[] {
  return endings
    .filter((ending) => word.endsWith(ending) && word.length - ending.length >= shortest)
    .map((ending) => word.slice(0, word.length - ending.length));
}

/** What may be left of a word after one of some beginnings; at least `shortest` letters. */
function rests(word: string, beginnings: readonly string[], shortest: number): string[] {
  return beginnings
    .filter((beginning) => word.startsWith(beginning) && word.length - beginning.length >= shortest)
    .map((beginning) => word.slice(beginning.length));
}

/** What an Arabic word may be without what is written together with it. */
export function withoutParticles(word: string, particles: readonly string[] = PARTICLES): string[] {
  return rests(word, particles, 2);
}

/** A Russian word without the longest ending of a case that it may have. */
export function russianStem(word: string): string {
  const [shortest = word] = bases(word, CASES, 3).sort((a, b) => a.length - b.length);
  return shortest;
}

/** Words without the articles among them; all of them if there is nothing else. */
export function withoutArticles(words: readonly string[]): string[] {
  const rest = words.filter((word) => !ARTICLES.has(word));
  return rest.length > 0 ? rest : [...words];
}

/**
 * The words of a list that a word may be: itself, another spelling of it, the nominative of a
 * Russian case, an Arabic word with or without article and particles, a Latin one with its article
 * written solid. Only words of `known` are returned, so nothing is guessed.
 *
 * @param word folded
 * @param known the list, such as every word of every name, folded
 * @param spellings the ways of writing the words of names
 */
export function nameForms(
  word: string,
  known: ReadonlySet<string>,
  spellings: WordSpellings = AS_WRITTEN,
): string[] {
  const forms = spellings.of(word);
  const script = scriptOf(word);
  if (script === 'ru') {
    for (const base of bases(word, CASES, 3)) {
      forms.push(...NOMINATIVES.map((ending) => base + ending));
      forms.push(...(FLEETING[base] ?? '').split(' '));
    }
    for (const base of bases(word, PLURAL_CASES, 3)) {
      forms.push(...PLURAL_NOMINATIVES.map((ending) => base + ending));
    }
  } else if (script === 'ar') {
    for (const rest of [word, ...withoutParticles(word)]) {
      forms.push(...spellings.of(rest), ...spellings.of(ARABIC_ARTICLE + rest));
    }
  } else if (!known.has(word)) {
    for (const rest of rests(word, SOLID_ARTICLES, 4)) forms.push(...spellings.of(rest));
  }
  return [...new Set(forms)].filter((form) => known.has(form));
}
