import { knownOf } from '../present/known.ts';
import { aroundReports, OTHER_REPORTS } from '../present/other-reports.ts';
import type { OtherReports, OutsideReference } from '../schemas/other-reports.ts';
import type { Article, Evidence } from '../dossier/types.ts';
import { words, wordsBlock } from './prose-to-typst.ts';
import type { Register } from './register.ts';
import { headed } from './sections.ts';
import { isRightToLeft } from '../text/scripts.ts';
import { block, call, literal } from './typst.ts';

/** “citing Ahmed al-Sharaa, ¶5 s9”: paragraph and sentence, as the list of sources explains. */
export function placeOf({ found, speaker }: Evidence): string {
  const [place] = found;
  if (!place) return 'not found in the article';
  const { paragraph, sentence, lastSentence } = place;
  const last = lastSentence > sentence ? `–${String(lastSentence)}` : '';
  const citing = speaker === null ? '' : `citing ${speaker}, `;
  return `${citing}¶${String(paragraph)} s${String(sentence)}${last}`;
}

/** What is known about an article, in sentences. */
export function factsOf({ id, record, source }: Article, register: Register): string {
  const letter = source === id ? null : register.letterFor(source);
  return [
    `${knownOf(record).line}.`,
    ...(record.reliability === undefined ? [] : [record.reliability]),
    ...(record['title-basis'] === undefined ? [] : ['Title supplied by the editor.']),
    ...(letter === null
      ? []
      : [`Shares its wording with article ${letter} and counts as one with it.`]),
  ].join(' ');
}

/** The quoted articles by letter. Call it after everything that quotes them. */
export function articlesPart(register: Register): string[] {
  const { lookup, site } = register;
  // The brief may not quote an article's source, but the source needs a letter too.
  for (const { id } of register.articles) {
    register.letterFor(lookup.articles.get(id)?.source ?? id);
  }
  const articles = register.articles.flatMap(({ letter, id }) => {
    const found = lookup.articles.get(id);
    if (!found) return [];
    const facts = wordsBlock(factsOf(found, register));
    const [at, title] = [literal(site.url(found.url)), wordsBlock(found.record.title)];
    return [call('article', {}, literal(letter), at, title, facts)];
  });
  if (articles.length === 0) return [];
  const short = String(register.length === 'page');
  return [headed('stacked', 'Articles', 2, [call('articles', { short }, ...articles)])];
}

/** The quoted words, in the language of their article. */
function quoted(evidence: Evidence, register: Register): string {
  const language = register.lookup.articles.get(evidence.article)?.record.language ?? 'en';
  const rightToLeft = isRightToLeft(evidence.quotation);
  const said = block(words(`“${evidence.quotation}”`, rightToLeft));
  // A paragraph of its own, in its own direction.
  if (rightToLeft) return call('rtl-par', {}, said);
  return language === 'en' ? said : call('in-language', {}, literal(language), said);
}

/** The quotations by number, each with its article, paragraph and sentence. */
export function quotationsPart(register: Register): string[] {
  const sources = register.sources.map(({ number, evidence, notes }) =>
    call(
      'quotation',
      { notes: notes.length === 0 ? null : block(words(` ${notes.join(' ')}`)) },
      String(number),
      quoted(evidence, register),
      literal(register.letterFor(evidence.article)),
      literal(placeOf(evidence)),
    ),
  );
  if (sources.length === 0) return [];
  return [headed('stacked', 'Quotations', 2, [call('quotations', {}, ...sources)])];
}

/** The outside reports that editor's notes refer to, by letter, with their addresses. */
export function outsidePart(register: Register): string[] {
  if (register.outside.length === 0) return [];
  const reports = register.outside.map(({ letter, title, url }) =>
    call('outside-report', {}, literal(letter), literal(url), wordsBlock(title)),
  );
  const body = [call('outside-reports', {}, ...reports)];
  const first = literal(`o${register.outside[0]?.letter ?? ''}`);
  return [
    call('column-start-before', {}, first),
    headed('stacked', 'Reports from outside the articles', 2, body),
  ];
}

/** A report from outside the articles, with its letter. */
export function outsideReport({ title, URL }: OutsideReference, register: Register): string {
  return register.linkTo(URL, title, wordsBlock(title));
}

/** What other reports say, in one flagged line. */
export function reportsLine({ text, references }: OtherReports, register: Register): string {
  const [before, end] = aroundReports(text);
  const reports = references.flatMap((reference, i) => [
    literal(i === 0 ? ' (' : '; '),
    outsideReport(reference, register),
  ]);
  const said = block([...words(before), ...reports, literal(`)${end}`)]);
  return call('other-reports', {}, literal(OTHER_REPORTS), said);
}
