import { dateExtent, dateParts } from '../dossier/dates.ts';
import type { Article } from '../dossier/types.ts';

/**
 * A date of CSL-JSON: parts where the calendar has them, and always the EDTF itself, as citeproc
 * implementations read it.
 */
function cslDate(edtf: string, inferred: boolean) {
  const { from, to } = dateExtent(edtf);
  const parts = from !== null && to !== null ? dateParts(edtf) : null;
  return { ...(parts && { 'date-parts': parts }), ...(inferred && { circa: true }), raw: edtf };
}

/**
 * An article's record as a CSL-JSON 1.0 item
 * (https://github.com/citation-style-language/schema/blob/master/schemas/input/csl-data.json).
 * What is not known is left out; `note` says how a date was inferred.
 */
export function cslItem({ id, record }: Article): Record<string, unknown> {
  const basis = record['issued-basis'];
  const title = record['title-basis'];
  const notes = [
    ...(title ? [`Title: ${title}`] : []),
    ...(basis ? [`Date inferred: ${basis}`] : []),
  ];
  return {
    id,
    type: record.type,
    title: record.title,
    ...(record['container-title'] ? { 'container-title': record['container-title'] } : {}),
    ...(record.author ? { author: record.author } : {}),
    ...(record.issued ? { issued: cslDate(record.issued, basis !== undefined) } : {}),
    ...(record.accessed ? { accessed: cslDate(record.accessed, false) } : {}),
    ...(record.URL ? { URL: record.URL } : {}),
    language: record.language,
    ...(notes.length > 0 ? { note: notes.join(' ') } : {}),
  };
}
