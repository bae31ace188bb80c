import { markClass } from '../../dossier/types.ts';
import { capital } from '../../text/wording.ts';
import type { Hit } from '../pagefind.ts';
import type { HitKind, Shown } from '../shown.ts';
import type { Highlights } from '../highlights.ts';
import type { SearchTables } from '../entity-spellings.ts';
import { element } from './element.ts';
import { marked, spelled } from './marked.ts';

/** The most quotations and spellings of one hit. */
const MOST_QUOTATIONS = 2;
const MOST_SPELLINGS = 8;

/** The lines of one hit: the statement or name, its articles, its date, and the mark of a dispute. */
export function hitLines(hit: Hit, highlights: Highlights, tables: SearchTables): HTMLElement[] {
  return hit.shown.k === 'statement'
    ? statementLines(hit, highlights, tables)
    : pageLines(hit, highlights, tables);
}

function statementLines(
  { shown }: Hit,
  highlights: Highlights,
  tables: SearchTables,
): HTMLElement[] {
  const sentence = marked(shown.t, highlights, tables);
  const lines = [element('span', { class: 'said' }, ...sentence.nodes)];
  const quotations = (shown.q ?? [])
    .map(([text, article]) => ({ article, found: marked(text, highlights, tables) }))
    .filter(({ found }) => found.highlights > 0)
    .sort((a, b) => b.found.highlights - a.found.highlights);
  // Quotations that match more of the query than the sentence are shown.
  const better = quotations.filter(({ found }) => found.highlights > sentence.highlights);
  for (const { found, article } of better.slice(0, MOST_QUOTATIONS)) {
    const words = element('q', {}, ...found.nodes);
    lines.push(element('span', { class: 'quoted' }, words, ` ${article}`));
  }
  const about = element('span', { class: 'about' }, sourceOf(shown, better.length > 0));
  if (shown.m !== undefined) {
    about.append(' ', element('strong', { class: markClass(shown.m) }, shown.m));
    if (shown.a !== undefined) about.append(`. Our judgement: ${shown.a}`);
  }
  return [...lines, about];
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

/** A line of other names, cut after some; none where there are none. */
function namesLine(label: string, names: readonly string[] = []): HTMLElement[] {
  if (names.length === 0) return [];
  const line = element('span', { class: 'about' }, `${label} `);
  names.slice(0, MOST_SPELLINGS).forEach((name, i) => {
    line.append(i > 0 ? ', ' : '', spelled(name));
  });
  if (names.length > MOST_SPELLINGS) line.append(' …');
  return [line];
}

function pageLines({ shown }: Hit, highlights: Highlights, tables: SearchTables): HTMLElement[] {
  const title = element('span', { class: 'named' }, ...marked(shown.t, highlights, tables).nodes);
  const lines = [title];
  if (shown.s !== undefined) {
    lines.push(element('span', { class: 'said' }, ...marked(shown.s, highlights, tables).nodes));
  }
  if (shown.o !== undefined) {
    lines.push(element('span', { class: 'reports' }, ...marked(shown.o, highlights, tables).nodes));
  }
  lines.push(...namesLine('Also known as', shown.ak), ...namesLine('Also spelled', shown.n));
  if (shown.d !== undefined) lines.push(element('span', { class: 'about' }, capital(shown.d)));
  return lines;
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
    const url = hit.shown.k === 'statement' ? hit.url.replace(/#.*$/, '') : hit.url;
    const group = adjacent ? groups.at(-1) : groups.find((other) => other.url === url);
    if (group?.url === url) group.hits.push(hit);
    else groups.push({ title: hit.shown.p, kind: hit.shown.pk, url, hits: [hit] });
  }
  return groups;
}
