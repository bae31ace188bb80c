import { meaningLost, type Lost } from '../../articles/meaning.ts';
import { sentenceText } from '../../articles/sentence-text.ts';
import type { Claim, Dossier, Evidence } from '../../dossier/types.ts';
import { readLanguageOf, type ReadLanguage } from '../../text/languages.ts';
import { words } from '../../text/words.ts';
import type { Context, Finding } from '../rule.ts';

/** What the words left out do. Whether a subject may be left out is up to the editor. */
const WHAT = {
  negation: 'denies the quoted words',
  hedge: 'doubts the quoted words',
  restriction: 'limits the quoted words',
  attribution: 'gives the quoted words to somebody',
};
const isError = (lost: Lost): lost is Lost & { kind: keyof typeof WHAT } => lost.kind in WHAT;

/** The words of a quotation that are in one sentence. */
interface Part {
  evidence: Evidence;
  sentence: number;
  text: string;
}

function partsOf(evidence: Evidence, { texts }: Context): Part[] {
  const { article, quotation, found } = evidence;
  const [place] = found;
  if (!place) return [];
  const all = words(quotation);
  const sentences = texts.get(article)?.sentences.slice(place.sentence - 1, place.lastSentence);
  return (sentences ?? []).flatMap(({ start, words: count }, i) => {
    const first = all[Math.max(0, start - place.start)];
    const last = all[Math.min(all.length, start + count - place.start) - 1];
    if (!first || !last) return [];
    return { evidence, sentence: place.sentence + i, text: quotation.slice(first.start, last.end) };
  });
}

function* findings(
  claim: Claim,
  languages: ReadonlyMap<string, ReadLanguage | null>,
  context: Context,
): Generator<Finding> {
  const parts = claim.evidence.flatMap((evidence) => partsOf(evidence, context));
  for (const part of parts) {
    const { article, quotation, quotationPlace } = part.evidence;
    const language = languages.get(article);
    const original = context.originals?.get(article);
    if (original === undefined || !language) continue;
    const sentence = sentenceText(original, language, part.sentence) ?? '';
    const others = parts
      .filter((other) => other.evidence.article === article && other.sentence === part.sentence)
      .map(({ text }) => text);
    const lost = meaningLost(sentence, part.text, claim.text, language, others).filter(isError);
    const [first] = lost;
    if (!first) continue;
    const left = lost.map((each) => `\`${each.words}\``).join(' and ');
    const reason = `Quotation \`${quotation}\` leaves out ${left}, which ${WHAT[first.kind]}: quote it too, or say it in the claim`;
    const note = `Sentence ${String(part.sentence)} reads: ${sentence}`;
    yield { place: quotationPlace, reason, note };
  }
}

/**
 * A quotation keeps the negation, hedge, restriction and speaker that its sentence gives the quoted words,
 * unless the claim states them. Only where the articles' texts are available.
 */
export default function* quotationMeaning(dossier: Dossier, context: Context): Generator<Finding> {
  if (!context.originals) return;
  const languages = new Map(
    dossier.articles.map(({ id, record }) => [id, readLanguageOf(record.language)]),
  );
  for (const claim of dossier.claims) yield* findings(claim, languages, context);
}
