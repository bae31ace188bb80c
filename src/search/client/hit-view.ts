import { markClass } from '../../dossier/types.ts';
import { element } from '../../present/element.ts';
import { directionOf, textNodes } from '../../present/text-nodes.ts';
import { foldedWords } from '../../text/fold.ts';
import { scriptOf } from '../../text/languages.ts';
import { capital } from '../../text/wording.ts';
import type { SearchTables } from '../entity-spellings.ts';
import { stretches, type Highlights } from '../highlights.ts';
import type { Hit } from '../pagefind.ts';
import { isPart, type HitKind, type Shown } from '../shown.ts';

/** The most quotations and spellings of one hit. */
const MOST_QUOTATIONS = 2;
const MOST_SPELLINGS = 3;

/** Isolated if it reads from right to left, so that its direction leaves the text around it alone. */
function isolated(text: string, nodes: readonly (Node | string)[]): (Node | string)[] {
  if (directionOf(text) === null) return [...nodes];
  return [element('bdi', { lang: scriptOf(text) }, ...nodes)];
}

/** A text with highlights. */
interface Marked {
  nodes: (Node | string)[];
  /** The number of highlights. */
  highlights: number;
}

function marked(text: string, highlights: Highlights, tables: SearchTables): Marked {
  const nodes: (Node | string)[] = [];
  const found = stretches(text, highlights, tables);
  let at = 0;
  for (const { start, end } of found) {
    nodes.push(text.slice(at, start), element('mark', {}, text.slice(start, end)));
    at = end;
  }
  nodes.push(text.slice(at));
  return { nodes: isolated(text, nodes), highlights: found.length };
}

/** The lines of one hit: the statement or name, its articles, its date, and the mark of a dispute. */
export function hitLines(
  { shown }: Hit,
  highlights: Highlights,
  tables: SearchTables,
): HTMLElement[] {
  const mark = (text: string) => marked(text, highlights, tables);
  if (shown.k === 'note') return noteLines(shown, mark);
  if (shown.k === 'statement') return statementLines(shown, mark);
  return pageLines(shown, highlights, mark);
}

/** The sentence of the notes that matches most of the query. */
function noteLines(shown: Shown, mark: (text: string) => Marked): HTMLElement[] {
  const sentences = [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(shown.t)];
  const [best] = sentences
    .map(({ segment }) => mark(segment.trim()))
    .sort((a, b) => b.highlights - a.highlights);
  return [
    element('span', { class: 'said' }, ...(best?.nodes ?? [])),
    element('span', { class: 'about' }, 'Editor’s note'),
  ];
}

function statementLines(shown: Shown, mark: (text: string) => Marked): HTMLElement[] {
  const sentence = mark(shown.t);
  // Quotations that match more of the query than the sentence are shown.
  const better = (shown.q ?? [])
    .map(([text, article]) => ({ article, ...mark(text) }))
    .filter(({ highlights }) => highlights > sentence.highlights)
    .sort((a, b) => b.highlights - a.highlights);
  const quotations = better
    .slice(0, MOST_QUOTATIONS)
    .map(({ nodes, article }) =>
      element('span', { class: 'quoted' }, element('q', {}, ...nodes), ' ', ...textNodes(article)),
    );
  const about = element(
    'span',
    { class: 'about' },
    ...textNodes(sourceOf(shown, better.length > 0)),
  );
  if (shown.m !== undefined) {
    about.append(' ', element('strong', { class: markClass(shown.m) }, shown.m));
    if (shown.a !== undefined) about.append(`. Our judgement: ${shown.a}`);
  }
  return [element('span', { class: 'said' }, ...sentence.nodes), ...quotations, about];
}

/** The articles, unless they are named already, and the date. */
function sourceOf({ q = [], d, da }: Shown, named: boolean): string {
  if (q.length === 0) return 'Other reports.';
  const titles = [...new Set(q.map(([, article]) => `“${article}”`))];
  const articles = [titles.length > 1 ? 'Articles' : 'Article', named ? '' : titles.join(', ')];
  const said = articles.join(' ').trim();
  if (d === undefined) return `${said}, undated.`;
  if (da) return `${said}, ${d}.`;
  return named ? `${capital(d)}.` : `${capital(d)}. ${said}.`;
}

/** A line of other names, each with its language and direction; none if there are none. */
function namesLine(label: string, names: readonly string[]): HTMLElement[] {
  if (names.length === 0) return [];
  const spelled = names.flatMap((name, i) => {
    const lang = scriptOf(name);
    return [i > 0 && ', ', element('bdi', { lang, dir: lang === 'ar' && 'rtl' }, name)];
  });
  return [element('span', { class: 'about' }, `${label} `, ...spelled)];
}

/** Those of a page's other names that the query has, and its title does not. */
function namesAsked({ t }: Shown, names: readonly string[] = [], asked: Highlights): string[] {
  const wordsOf = (text: string) => new Set(foldedWords(text).map(({ word }) => word));
  const wanted = new Set(asked.names).difference(wordsOf(t));
  return names.filter((name) => !wordsOf(name).isDisjointFrom(wanted)).slice(0, MOST_SPELLINGS);
}

function pageLines(
  shown: Shown,
  highlights: Highlights,
  mark: (text: string) => Marked,
): HTMLElement[] {
  const line = (name: string, text: string | undefined) =>
    text === undefined ? [] : [element('span', { class: name }, ...mark(text).nodes)];
  return [
    ...line('named', shown.t),
    ...line('said', shown.s),
    ...line('reports', shown.o),
    ...namesLine('Also known as', namesAsked(shown, shown.ak, highlights)),
    ...namesLine('Also spelled', namesAsked(shown, shown.n, highlights)),
    ...(shown.d === undefined ? [] : [element('span', { class: 'about' }, capital(shown.d))]),
  ];
}

/** The hits of one page. */
export interface Group {
  title: string;
  kind: HitKind;
  /** The page’s own address. */
  url: string;
  hits: Hit[];
}

/**
 * Groups hits under their pages, in the order of each page’s first hit.
 *
 * @param adjacent group only neighbours, if the order of hits matters more than their pages
 */
export function grouped(hits: readonly Hit[], adjacent: boolean): Group[] {
  const groups: Group[] = [];
  for (const hit of hits) {
    // An entity without a page is an entry in an index, with an address and a group of its own.
    const url = isPart(hit.shown) ? hit.url.replace(/#.*$/, '') : hit.url;
    const group = adjacent ? groups.at(-1) : groups.find((other) => other.url === url);
    if (group?.url === url) group.hits.push(hit);
    else groups.push({ title: hit.shown.p, kind: hit.shown.pk, url, hits: [hit] });
  }
  return groups;
}
