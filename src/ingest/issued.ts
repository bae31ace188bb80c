import type { ArticleFile } from '../intake/read.ts';
import { dateExtent, describeDate } from '../dossier/dates.ts';
import type { Given } from './given.ts';
import { hasYear, isPrecise } from './compare/when.ts';
import type { Reading } from './reading.ts';

/** Words that tell of what is to come: such a day may lie after the article. */
const AHEAD =
  /\b(?:will|would|plan(?:s|ned)?|scheduled?|due|set to|expected|is to|are to|until|before|by)\b|буд(?:ет|ут)|план|намеч|ожида|предстоит|должн|سوف|مقرر|متوقع|حتى|قبل/iu;

/** When an article appeared, as far as it can be known. */
export interface Issued {
  edtf: string;
  /** How it was inferred; null where the editor or the file states it. */
  basis: string | null;
  /** Where it comes from, for the editor. */
  where: string;
}

/** What the editor or the file states. */
export function statedDate(given: Given, file: ArticleFile): Issued | null {
  if (given.issued !== undefined) return { edtf: given.issued, basis: null, where: '--date' };
  const { issued } = file.metadata;
  return issued === undefined
    ? null
    : { edtf: issued, basis: null, where: file.found.issued ?? 'the file' };
}

/**
 * What follows from the text where nothing is stated: its own words for it, or, failing these, that
 * it is from no earlier than the latest day that it tells of as past.
 */
export function inferredDate(reading: Reading): Issued | null {
  if (reading.issued) {
    const { edtf, why } = reading.issued;
    return { edtf, basis: `From the article’s own words: ${why}.`, where: 'the text' };
  }
  const ahead = new Set(
    reading.hedges.filter(({ kind }) => kind === 'modal').map(({ sentence }) => sentence),
  );
  for (const { sentence, text } of reading.sentences) if (AHEAD.test(text)) ahead.add(sentence);
  const past = reading.dates
    .filter(({ sentence, edtf, why }) => !ahead.has(sentence) && why === null && hasYear(edtf))
    .filter(({ edtf }) => isPrecise(edtf) && /^\d{4}-\d{2}-\d{2}$/.test(edtf))
    .sort((a, b) => (dateExtent(b.edtf).from ?? 0) - (dateExtent(a.edtf).from ?? 0));
  const [latest] = past;
  if (!latest) return null;
  return {
    edtf: `[${latest.edtf}..]`,
    basis: `The article is undated; the latest day that it tells of is ${describeDate(latest.edtf)}, so it is from that day or later.`,
    where: `sentence ${String(latest.sentence)}`,
  };
}
