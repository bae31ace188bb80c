import type { Dossier } from '../dossier/types.ts';
import type { Concept, Concepts } from '../text/concepts/concepts.ts';
import { phrasesOf } from '../text/phrases.ts';
import { knownWords, searchTables } from './entity-spellings.ts';
import type { Tokens } from './tokens.ts';
import { Translator, type TranslatedLanguage, type Translation } from './translator.ts';
import { textsOf } from './vocabulary.ts';

/** The most words of a counted phrase. */
const LONGEST = 3;
/** A word replaces the usual one if it is this many times as frequent on the site. */
const FAR_MORE = 3;

/** Counts in how many texts each run of tokens occurs. */
function countRuns(texts: readonly string[], tokens: Tokens): (run: readonly string[]) => number {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const all = tokens.ofText(text);
    const runs = all.flatMap((_, i) =>
      Array.from({ length: LONGEST }, (_, more) => all.slice(i, i + more + 1).join(' ')),
    );
    for (const run of new Set(runs)) counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return (run) => counts.get(run.join(' ')) ?? 0;
}

/**
 * The English word for each concept that occurs on the site: the first of its words here, unless
 * another is far more frequent; a phrase if the site has none of the words.
 */
function englishOf(
  concepts: readonly Concept[],
  count: (run: readonly string[]) => number,
  tokens: Tokens,
): Map<string, string> {
  const best = new Map<string, { english: string; count: number }>();
  for (const { name, en } of concepts) {
    for (const words of en.flatMap(phrasesOf)) {
      const run = tokens.ofText(words.map(({ word }) => word).join(' '));
      const single = words.length === 1;
      // “fire from” is no phrase without its stop word.
      if (name === null || (!single && run.length < 2)) continue;
      const counted = count(run);
      const before = best.get(name);
      if (counted === 0 || (before && (!single || counted < FAR_MORE * before.count))) continue;
      const own = words.filter(({ stays }) => !stays).map(({ word }) => word.replace(/^=/, ''));
      best.set(name, { english: own.join(' '), count: counted });
    }
  }
  return new Map([...best].map(([name, { english }]) => [name, english]));
}

/**
 * The English words that stand for Russian or Arabic words in a query: one for each concept that
 * occurs on the site. Words of other concepts that look like one of these are listed with null.
 */
export function translationsOf(
  dossier: Dossier,
  { list }: Concepts,
  language: TranslatedLanguage,
): Translation[] {
  const { tokens } = searchTables(knownWords(dossier));
  const english = englishOf(list, countRuns(textsOf(dossier), tokens), tokens);
  const all = list.map((concept) => ({
    entries: concept[language],
    english: english.get(concept.name ?? '') ?? null,
  }));
  const named = all.filter((one) => one.english !== null && one.entries.length > 0);
  const translations = named.map((one) => [one.english, one.entries.join(' ')] as const);
  const translator = new Translator(translations);
  const alike = all
    .flatMap((one) => (one.english === null ? one.entries : []))
    .filter((entry) => translator.translate([entry.replace(/[=*]/g, '')])[0] !== null);
  return alike.length > 0 ? [...translations, [null, alike.join(' ')]] : translations;
}
