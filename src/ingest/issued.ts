import type { ArticleFile } from '../intake/read.ts';
import { compareDates, describeDate } from '../dossier/dates.ts';
import type { Given } from './given.ts';
import type { Reading } from './read/read.ts';

const FULL_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** When an article appeared, as far as it can be known. */
export interface Issued {
  edtf: string;
  /** How it was inferred; null where the editor or the file states it. */
  basis: string | null;
  /** Where it comes from, for the editor. */
  where: string;
}

/** The date that the editor or the file states; null for none. */
export function statedDate(given: Given, file: ArticleFile): Issued | null {
  if (given.issued !== undefined) return { edtf: given.issued, basis: null, where: '--date' };
  const { issued } = file.metadata;
  return issued === undefined
    ? null
    : { edtf: issued, basis: null, where: file.found.issued ?? 'the file' };
}

/**
 * What follows from the text if nothing is stated: its own words for it, or else that it is from no
 * earlier than the latest printed day that it does not speak of as still to come.
 */
export function inferredDate(reading: Reading): Issued | null {
  if (reading.issued) {
    const { edtf, why } = reading.issued;
    return { edtf, basis: `From the article’s own words: ${why}.`, where: 'the text' };
  }
  const days = reading.sentences
    .flatMap(({ sentence, dates }) =>
      dates
        .filter(({ edtf, why, future }) => why === null && !future && FULL_DAY.test(edtf))
        .map(({ edtf }) => ({ edtf, sentence })),
    )
    .sort((a, b) => compareDates(b.edtf, a.edtf));
  const [latest] = days;
  if (!latest) return null;
  return {
    edtf: `[${latest.edtf}..]`,
    basis: `The article is undated. The latest day that it mentions as past is ${describeDate(latest.edtf)}, so it is from that day or later.`,
    where: `sentence ${String(latest.sentence)}`,
  };
}
