import { SHINGLE_WORDS } from '../../articles/fingerprint.ts';
import { nearestSentence, sentenceText } from '../../articles/sentence-text.ts';
import { wordsOf } from '../../text/words.ts';
import type { Dossier, Evidence } from '../../dossier/types.ts';
import type { Context, Finding } from '../rule.ts';

/** What may help the editor: another article that has the words, or where the nearest ones stand. */
function advice(evidence: Evidence, language: string, context: Context): string {
  const { article, quotation } = evidence;
  const others = [...context.texts]
    .filter(([id, text]) => id !== article && text.find(quotation).length > 0)
    .map(([id]) => `\`${id}\``);
  if (others.length > 0) return `It stands in ${others.join(' and ')}.`;
  const words = wordsOf(quotation);
  const run = context.texts.get(article)?.longestRun(words);
  const original = context.originals?.get(article);
  const number =
    run?.at.sentence ?? (original ? nearestSentence(original, language, words) : undefined);
  const parts: string[] = [];
  if (run) {
    const same = words.slice(run.from, run.from + run.words).join(' ');
    parts.push(
      `Its words “${same}” stand in paragraph ${String(run.at.paragraph)}, sentence ${String(run.at.sentence)}.`,
    );
  }
  if (original && number !== undefined) {
    const text = sentenceText(original, language, number);
    if (text) parts.push(`The nearest sentence, ${String(number)}, reads: ${text}`);
  }
  return parts.join(' ');
}

/** The quoted words stand in the article, consecutively and exactly. */
export default function* quotationNotFound(dossier: Dossier, context: Context): Generator<Finding> {
  const languages = new Map(dossier.articles.map(({ id, record }) => [id, record.language]));
  for (const { evidence } of dossier.claims) {
    for (const piece of evidence) {
      const { article, quotation, found, quotationPlace } = piece;
      // Unknown articles, missing fingerprints and quotations too short to look for have rules of
      // their own.
      if (found.length > 0 || !context.texts.has(article)) continue;
      if (wordsOf(quotation).length < SHINGLE_WORDS) continue;
      const note = advice(piece, languages.get(article) ?? 'en', context);
      const reason = `Unexpected quotation \`${quotation}\`, expected words of \`${article}\``;
      yield { place: quotationPlace, reason, ...(note ? { note } : {}) };
    }
  }
}
