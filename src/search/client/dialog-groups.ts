import { element } from '../../present/element.ts';
import { href } from '../../present/href.ts';
import { capital, count } from '../../text/wording.ts';
import type { Answer, HitRef } from '../answer.ts';
import { highlightsOf, type Highlights } from '../highlights.ts';
import type { Search } from '../search.ts';
import { isPart } from '../shown.ts';
import { carry } from './carried.ts';
import { offers } from './explain.ts';
import { grouped, hitLines } from './hit-view.ts';
import { openGuide } from './open-search.ts';
import type { Option, OptionGroup } from './option-list.ts';
import { forgetQueries, keepQuery, recentQueries } from './recent.ts';

/** The most hits in the box. The search page shows all. */
const MOST_HITS = 5;

/** What options can do with the box. */
interface Box {
  write: (query: string) => void;
  close: () => void;
}

const pageFor = (query: string): string => `${href('/search/')}?q=${encodeURIComponent(query)}`;

const said = (text: string): HTMLElement => element('span', { class: 'said' }, text);
const about = (text: string): HTMLElement => element('span', { class: 'about' }, text);

/** An option that writes a query into the box. */
function asking(query: string, { write }: Box, ...more: HTMLElement[]): Option {
  const act = (): void => {
    write(query);
  };
  return { lines: [said(query), ...more], href: pageFor(query), act };
}

/** The options before anything is typed: the latest queries, and the topics of the site. */
export async function emptyGroups(box: Box): Promise<OptionGroup[]> {
  const recent = recentQueries();
  if (recent.length === 0) return [await coverage()];
  const act = (): void => {
    forgetQueries();
    box.write('');
  };
  const forget = { lines: [about('Clear')], href: href('/search/'), act };
  const options = [...recent.map((query) => asking(query, box)), forget];
  return [{ label: 'Recent searches (only on this device)', options }, await coverage()];
}

/** The topics of the site. */
async function coverage(): Promise<OptionGroup> {
  const { topics } = await openGuide();
  const options = topics.map(({ title, url }) => ({ lines: [said(title)], href: href(url) }));
  return { label: 'Topics', options };
}

/** The best hits grouped by page, and suggestions. */
export async function answerGroups(
  answer: Answer,
  search: Search,
  typed: string,
  box: Box,
): Promise<OptionGroup[]> {
  const highlights = highlightsOf(answer.query, answer.beginning);
  const [hits, offered] = await Promise.all([
    hitGroups(answer.hits.slice(0, MOST_HITS), highlights, search, typed, box),
    offers(answer, search, typed),
  ]);
  const meant = offered.map(({ query, hits: n }) => asking(query, box, about(count(n, 'result'))));
  const groups = [
    ...(meant.length > 0 ? [{ label: 'Did you mean', options: meant }] : []),
    ...hits,
  ];
  if (answer.hits.length > MOST_HITS) {
    const lines = [`All ${count(answer.hits.length, 'result')}, with filters`];
    const before = (): void => {
      keepQuery(typed);
    };
    groups.push({ label: null, options: [{ lines, href: pageFor(typed), before }] });
  }
  if (answer.hits.length === 0) groups.push(await coverage());
  return groups;
}

async function hitGroups(
  refs: readonly HitRef[],
  highlights: Highlights,
  { tables }: Search,
  typed: string,
  box: Box,
): Promise<OptionGroup[]> {
  const hits = await Promise.all(refs.map((ref) => ref.load()));
  return grouped(hits, false).map(({ title, kind, hits: own }) => {
    const options = own.map((hit): Option => {
      const before = (elsewhere: boolean): void => {
        keepQuery(typed);
        carry(hit.url, highlights);
        // The hit may be on this page.
        if (!elsewhere) box.close();
      };
      return { lines: hitLines(hit, highlights, tables), href: hit.url, hit: true, before };
    });
    const itself = own.some(({ shown }) => !isPart(shown));
    return { label: itself ? capital(kind) : `${capital(kind)}: ${title}`, options };
  });
}
