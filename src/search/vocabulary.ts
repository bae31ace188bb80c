import type { Dossier } from '../dossier/types.ts';
import { spellingsOf } from '../dossier/names.ts';
import { fold, foldedWords } from '../text/fold.ts';
import { ARTICLES } from '../text/names/name-forms.ts';
import type { Vocabulary } from './suggest.ts';
import { isSearchable } from './tokens.ts';

/** The most words, without names. The rarest are left out. */
const MOST_WORDS = 8_000;
/** Shorter words are never suggested. */
const SHORTEST = 3;

/** The site’s own texts and its quotations. */
export function textsOf({ entities, events, disputes, sheets, claims }: Dossier): string[] {
  return [
    ...claims.flatMap(({ text, evidence }) => [text, ...evidence.map((one) => one.quotation)]),
    ...[...entities, ...sheets].map(({ record }) => `${record.title}\n${record.summary}`),
    ...[...events, ...disputes].map(({ record }) => record.title),
  ];
}

/** The words that “did you mean” can suggest. */
export function vocabularyOf(dossier: Dossier): Vocabulary {
  const names = new Map<string, { word: string; weight: number }>();
  for (const { record, mentionedBy } of dossier.entities) {
    for (const name of spellingsOf(record)) {
      for (const word of name.split(/[\s,–—-]+/u)) {
        const folded = fold(word);
        if (folded.length < SHORTEST || ARTICLES.has(folded)) continue;
        const seen = names.get(folded)?.weight ?? 0;
        const written = names.get(folded)?.word ?? word.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
        names.set(folded, { word: written, weight: Math.max(seen, mentionedBy.length) });
      }
    }
  }
  const counts = new Map<string, number>();
  for (const { word } of textsOf(dossier).flatMap(foldedWords)) {
    if (word.length < SHORTEST || !/^\p{L}+$/u.test(word) || !isSearchable(word)) continue;
    if (!names.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const words = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return {
    names: [...names.values()]
      .sort((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1))
      .map(({ word }) => word),
    words: words.slice(0, MOST_WORDS).map(([word]) => word),
  };
}
