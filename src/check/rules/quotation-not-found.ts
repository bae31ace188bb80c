import { nearestSentence, sentencesOf } from '../../articles/sentence-text.ts';
import { SHORTEST, type SealedText } from '../../articles/text.ts';
import type { Evidence } from '../../dossier/types.ts';
import { wordsOf } from '../../text/words.ts';
import { eachQuotation, type Rules } from '../rule.ts';

/** What is wrong with a quotation, then what may help the editor; a sentence each. */
type Explanation = readonly [reason: string, ...notes: string[]];

/** Fewer words occur together in any text by chance. */
const PIECE = 2;

/** The article has the words, but with other signs beside them. */
function otherSigns({ article, quotation }: Evidence, text: SealedText): Explanation | null {
  const [place] = text.places(wordsOf(quotation));
  if (!place) return null;
  const own = Array.from({ length: place.words }, (_, i) => text.shown(place.start + i) ?? '');
  return [
    `Unexpected signs in quotation \`${quotation}\`, expected those of \`${article}\``,
    `In sentence ${String(place.sentence)} the words are “${own.join(' ')}”.`,
  ];
}

/** Other articles have the words. */
function otherArticle(
  { article, quotation }: Evidence,
  texts: ReadonlyMap<string, SealedText>,
): Explanation | null {
  const others = [...texts]
    .filter(([id, text]) => id !== article && text.find(quotation).length > 0)
    .map(([id]) => `\`${id}\``);
  if (others.length === 0) return null;
  return [
    `Quotation \`${quotation}\` is from ${others.join(' and ')}, not from \`${article}\`: correct the article or the quotation`,
  ];
}

/** A former version of the article had the words. */
function formerVersion({ article, quotation }: Evidence, text: SealedText): Explanation | null {
  if (!text.hadFormerly(quotation)) return null;
  return [
    `Quotation \`${quotation}\` is from a former version of \`${article}\`: quote the corrected text`,
  ];
}

/** The article has the beginning at one place and the rest at another. */
function joinedPlaces({ article, quotation }: Evidence, text: SealedText): Explanation | null {
  const words = wordsOf(quotation);
  for (let cut = words.length - PIECE; cut >= PIECE; cut--) {
    const pieces = [words.slice(0, cut), words.slice(cut)];
    const places = pieces.map((piece) => text.places(piece)[0]);
    if (places.includes(undefined)) continue;
    return [
      `Quotation \`${quotation}\` joins words from two places of \`${article}\`: quote words that follow each other`,
      ...pieces.map(
        (piece, i) => `“${piece.join(' ')}” is in sentence ${String(places[i]?.sentence)}.`,
      ),
    ];
  }
  return null;
}

/** Nothing has the words. */
function nowhere(
  { article, quotation }: Evidence,
  text: SealedText,
  original: string | undefined,
  language = 'en',
): Explanation {
  const words = wordsOf(quotation);
  const run = text.longestRun(words);
  const notes: string[] = [];
  if (run) {
    const same = words.slice(run.from, run.from + run.words).join(' ');
    const { paragraph, sentence } = run.at;
    notes.push(
      `Its words “${same}” are in paragraph ${String(paragraph)}, sentence ${String(sentence)}.`,
    );
  }
  if (original !== undefined) {
    const sentences = sentencesOf(original, language);
    const nearest = run
      ? { sentence: run.at.sentence, text: sentences[run.at.sentence - 1] ?? '' }
      : nearestSentence(quotation, sentences);
    if (nearest) {
      const { sentence, text } = nearest;
      notes.push(`The nearest sentence, ${String(sentence)}, reads: ${text}`);
    }
  }
  const where = text.whole ? 'in' : 'opened in the fingerprint of';
  return [
    `Quotation \`${quotation}\` is not ${where} \`${article}\`: quote words of the article`,
    ...notes,
  ];
}

export default {
  'quotation-not-found': eachQuotation((piece, dossier, { texts, originals }) => {
    const { article, quotation, found, quotationPlace: place } = piece;
    const text = texts.get(article);
    // Unknown articles, missing fingerprints and quotations too short to look for have rules of
    // their own.
    if (found.length > 0 || !text || wordsOf(quotation).length < SHORTEST) return null;
    const original = text.whole ? originals?.get(article) : undefined;
    const record = dossier.articles.find(({ id }) => id === article)?.record;
    const [reason, ...notes] =
      otherSigns(piece, text) ??
      otherArticle(piece, texts) ??
      formerVersion(piece, text) ??
      joinedPlaces(piece, text) ??
      nowhere(piece, text, original, record?.language);
    const seal = `If the article has them, \`npm run seal -- FILE\` with its text opens them.`;
    const note = [...notes, ...(text.whole ? [] : [seal])].join(' ');
    return { place, reason, ...(note ? { note } : {}) };
  }),
} satisfies Rules;
