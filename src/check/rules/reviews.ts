import { dateExtent } from '../../dossier/dates.ts';
import { isUnresolved } from '../../dossier/dispute.ts';
import { LEDGER, unreviewed, type Unreviewed } from '../../dossier/ledger.ts';
import {
  lookupOf,
  pageOf,
  pagesOf,
  pick,
  topicsOf,
  type AnyPage,
  type Lookup,
} from '../../dossier/lookup.ts';
import { topOf, type Article, type Dossier } from '../../dossier/types.ts';
import { joined } from '../../text/wording.ts';
import { phrasesOnAllArticles } from '../all-articles.ts';
import { ownProse } from '../own-prose.ts';
import type { Rules } from '../rule.ts';

const named = (collection: 'sheets' | 'entities', ids: readonly string[]) =>
  ids.map((id) => `${collection}/${id}`);

/** The topics and entities of a page: `sheets/lease`, `entities/orla`. An article has none itself. */
function subjectsOf(page: AnyPage, lookup: Lookup): string[] {
  switch (page.collection) {
    case 'articles':
      return [];
    case 'sheets':
      return [`sheets/${page.id}`, ...named('entities', page.entities)];
    case 'entities':
      return [`entities/${page.id}`];
    case 'events': {
      const { topics, who, place } = page.record;
      return [...named('sheets', topics), ...named('entities', place ? [...who, place] : who)];
    }
    case 'disputes': {
      const mentions = pick(lookup.claims, page.claims).flatMap((claim) => claim.mentions);
      return [...named('sheets', page.record.topics), ...named('entities', mentions)];
    }
  }
}

/** The topics and entities of an article: those of the claims that quote it. */
function subjectsOfArticle({ id }: Article, lookup: Lookup): string[] {
  return lookup.dossier.claims
    .filter(({ evidence }) => evidence.some(({ article }) => article === id))
    .flatMap((claim) => [
      ...named('sheets', topicsOf(pageOf(claim, lookup))),
      ...named('entities', claim.mentions),
      ...(claim.collection === 'entities' ? [`entities/${claim.page}`] : []),
    ]);
}

/** Where files speak of all articles: `“no article” (line 7)`, by file, in the order of lines. */
function wordsOnAll(dossier: Dossier): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const prose = [...ownProse(dossier)].sort((a, b) => a.place.line - b.place.line);
  for (const { text, place } of prose) {
    const said = phrasesOnAllArticles(text).map(
      (words) => `“${words}” (line ${String(place.line)})`,
    );
    if (said.length > 0) found.set(place.file, [...(found.get(place.file) ?? []), ...said]);
  }
  return found;
}

/** What a page leaves open until an article answers it. */
function openOn(page: AnyPage): string[] {
  if (page.collection === 'sheets' && page.record.unanswered.length > 0) return ['`unanswered:`'];
  return page.collection === 'disputes' && isUnresolved(page)
    ? ['a dispute without `answer:`']
    : [];
}

/** The first possible day of the last review; null for a page without one. */
function dayRead({ collection, record }: AnyPage): number | null {
  const read = record.reviewed ?? (collection === 'articles' ? record.added : undefined);
  return read === undefined ? null : dateExtent(read).from;
}

/** More keys than these are counted only. */
const NAMED = 8;

const WHAT = {
  claim: (key: string) => `Claim \`${key}\``,
  page: (key: string) => `What \`${key}\` says besides its claims`,
  withdrawal: (key: string) => `Withdrawal of claim \`${key}\``,
};

function reasonOf({ wording: { key, what }, last }: Unreviewed): string {
  const since = last ? `has changed since its review on ${last.date}` : 'was never reviewed';
  return `${WHAT[what](key)} ${since}: run \`npm run review\``;
}

/** What somebody has to read, or to read again. */
export default {
  /** Without `reviewed:`, only a page that speaks of all articles is reported. */
  *'stale-page'(dossier, { standIns }) {
    const dated = dossier.articles.flatMap((article) => {
      const { added } = article.record;
      return added === undefined ? [] : [{ article, added, day: dateExtent(added).from ?? 0 }];
    });
    const late = pagesOf(dossier).flatMap((page) => {
      if (standIns.hasField(page.file, 'reviewed', 'added')) return [];
      const read = dayRead(page);
      const since = dated.filter(
        ({ article, day }) => article !== page && (read === null || read < day),
      );
      return since.length > 0 ? [{ page, read, since }] : [];
    });
    if (late.length === 0) return;
    const lookup = lookupOf(dossier);
    const words = wordsOnAll(dossier);
    const subjects = new Map(
      dated.map(({ article }) => [article, subjectsOfArticle(article, lookup)]),
    );
    for (const { page, read, since } of late) {
      const all = [...(words.get(page.file) ?? []), ...openOn(page)];
      if (read === null && all.length === 0) continue;
      const news = new Set(since.flatMap(({ article }) => subjects.get(article) ?? []));
      const shared = [...new Set(subjectsOf(page, lookup))].filter((subject) => news.has(subject));
      if (all.length + shared.length === 0) continue;
      const added = since.map(({ article, added }) => `\`${article.id}\` (${added})`);
      const were = added.length === 1 ? 'was' : 'were';
      yield {
        place: page.fields['reviewed'] ?? topOf(page.file),
        reason: `Not reviewed since ${joined(added, 'and')} ${were} added: read the page again, then set \`reviewed:\` to the day`,
        note: [
          ...(all.length > 0 ? [`It speaks of all articles: ${all.join(', ')}.`] : []),
          ...(shared.length > 0 ? [`It shares ${shared.join(', ')} with what is new.`] : []),
        ].join(' '),
      };
    }
  },

  /** One message for each file. */
  *unreviewed(dossier, { wordings, standIns }) {
    // What an entry that can't be read was about is unknown.
    if (dossier.faults.some(({ rule }) => rule === 'unreviewed') || standIns.hasFile(LEDGER))
      return;
    const open = unreviewed({ dossier, wordings }).filter(
      ({ wording }) => !standIns.hasFile(wording.place.file),
    );
    if (!dossier.ledger && open.length > 0) {
      const reason = `Missing \`${LEDGER}\`, the list of what was reviewed: run \`npm run review\``;
      yield { place: topOf(LEDGER), reason };
      return;
    }
    for (const [, [first, ...more]] of Map.groupBy(open, ({ wording }) => wording.place.file)) {
      if (!first) continue;
      const named = more.slice(0, NAMED).map(({ wording }) => `\`${wording.key}\``);
      const rest = more.length > NAMED ? ` and ${String(more.length - NAMED)} more` : '';
      yield {
        place: first.wording.place,
        reason: reasonOf(first),
        ...(more.length > 0 ? { note: `Not reviewed either: ${named.join(', ')}${rest}.` } : {}),
      };
    }
  },
} satisfies Rules;
