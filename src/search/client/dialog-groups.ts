import type { Answer, HitRef } from '../answer.ts';
import { highlightsOf, type Highlights } from '../highlights.ts';
import type { Search } from '../search.ts';
import { KIND_LABELS } from '../shown.ts';
import { carry } from './carried.ts';
import { count } from '../../text/wording.ts';
import { element } from './element.ts';
import { echoes, offers } from './explain.ts';
import { grouped, hitLines } from './hit-view.ts';
import { openGuide } from './open-search.ts';
import type { Option, OptionGroup } from './option-list.ts';
import { forgetQueries, keepQuery, recentQueries } from './recent.ts';
import { href } from '../../present/href.ts';

/** The most hits in the box. The search page shows all. */
const MOST_HITS = 5;
const MOST_NEAREST = 3;

/** What options can do with the box. */
interface Box {
  write: (query: string) => void;
  close: () => void;
}

const pageFor = (query: string): string => `${href('/search/')}?q=${encodeURIComponent(query)}`;

/** The options before anything is typed: the latest queries, and the topics of the site. */
export async function emptyGroups(write: Box['write']): Promise<OptionGroup[]> {
  const recent = recentQueries();
  const groups: OptionGroup[] = [];
  if (recent.length > 0) {
    const options = recent.map((query): Option => {
      const act = (): void => {
        write(query);
      };
      return { lines: [element('span', { class: 'said' }, query)], href: pageFor(query), act };
    });
    const forget = (): void => {
      forgetQueries();
      write('');
    };
    const lines = [element('span', { class: 'about' }, 'Forget these')];
    options.push({ lines, href: href('/search/'), act: forget });
    groups.push({ label: 'Searched lately, kept on this device only', options });
  }
  return [...groups, await coverage()];
}

/** The topics of the site. */
async function coverage(): Promise<OptionGroup> {
  const { topics } = await openGuide();
  const options = topics.map(({ title, url }): Option => ({
    lines: [element('span', { class: 'said' }, title)],
    href: href(url),
  }));
  return { label: 'What this site covers', options };
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
  const groups: OptionGroup[] = [];
  for (const [label, list] of [
    ['Did you mean', offered],
    ['Only part of it', answer.partly],
  ] as const) {
    if (list.length === 0) continue;
    const options = list.map(({ query, hits: n }): Option => {
      const act = (): void => {
        box.write(query);
      };
      const about = element('span', { class: 'about' }, count(n, 'result'));
      return {
        lines: [element('span', { class: 'said' }, query), about],
        href: pageFor(query),
        act,
      };
    });
    groups.push({ label, options });
  }
  groups.push(...hits);
  if (answer.nearest) {
    const { without, hits: near } = answer.nearest;
    const nearest = await hitGroups(near.slice(0, MOST_NEAREST), highlights, search, typed, box);
    const options = nearest.flatMap((group) => group.options);
    groups.push({ label: `Nearest, without ${echoes(without)}`, options });
  }
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
    const itself = own.some(({ shown }) => shown.k !== 'statement');
    return { label: itself ? KIND_LABELS[kind] : `${KIND_LABELS[kind]}: ${title}`, options };
  });
}
