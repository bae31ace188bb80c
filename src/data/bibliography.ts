import { describeDate } from '../dossier/dates.ts';
import type { Article } from '../dossier/types.ts';
import { bibtexEntry, bibtexText } from '../text/bibtex.ts';

const CR = '\r\n';

/** The year of an EDTF date that has one; else null. */
function yearOf(edtf: string | undefined): string | null {
  return edtf ? (/\d{4}/.exec(edtf)?.[0] ?? null) : null;
}

type Name = NonNullable<Article['record']['author']>[number];

/** `Family, Given`; the whole of an undivided name. */
const nameText = (name: Name): string =>
  'literal' in name ? name.literal : [name.family, name.given].filter(Boolean).join(', ');

function remarks({ record }: Article): string {
  const { 'title-basis': title, 'issued-basis': issued } = record;
  const date = record.issued ? `Date: ${describeDate(record.issued)}.` : 'Date unknown.';
  const outlet = record['container-title'] ? '' : 'Outlet unknown.';
  return [outlet, date, issued, title].filter(Boolean).join(' ');
}

/** Braces keep an undivided name whole: BibTeX splits names at “and” and at commas. */
const bibtexName = (name: Name): string =>
  'literal' in name ? `{${bibtexText(name.literal)}}` : bibtexText(nameText(name));

/** The articles as BibTeX (`@misc`, UTF-8). */
export function bibtex(articles: readonly Article[]): string {
  const entries = articles.map((article) => {
    const { id, record } = article;
    return bibtexEntry(id, {
      title: `{${bibtexText(record.title)}}`,
      author: record.author?.map(bibtexName).join(' and ') ?? null,
      howpublished: record['container-title'] ? bibtexText(record['container-title']) : null,
      year: yearOf(record.issued),
      url: record.URL?.replaceAll('{', '%7B').replaceAll('}', '%7D') ?? null,
      language: record.language,
      note: bibtexText(remarks(article)),
    });
  });
  return entries.join('\n');
}

/** RIS reference types (https://en.wikipedia.org/wiki/RIS_(file_format)) of CSL types. */
const RIS_TYPE: Readonly<Record<string, string>> = {
  'article-newspaper': 'NEWS',
  'article-magazine': 'MGZN',
  report: 'RPRT',
  'post-weblog': 'BLOG',
  webpage: 'ELEC',
};

/** The articles as RIS, a tag a line, CRLF. */
export function ris(articles: readonly Article[]): string {
  const entries = articles.map((article) => {
    const { id, record } = article;
    const line = (tag: string, value: string | null | undefined) =>
      value ? [`${tag}  - ${value.replace(/\s+/g, ' ')}`] : [];
    return [
      `TY  - ${RIS_TYPE[record.type] ?? 'GEN'}`,
      ...line('ID', id),
      ...line('TI', record.title),
      ...(record.author ?? []).flatMap((name) => line('AU', nameText(name))),
      ...line('T2', record['container-title']),
      ...line('PY', yearOf(record.issued)),
      ...line('UR', record.URL),
      ...line('LA', record.language),
      ...line('N1', remarks(article)),
      'ER  - ',
    ].join(CR);
  });
  return entries.join(CR + CR) + CR;
}
