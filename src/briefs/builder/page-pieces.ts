import type { ElementContent } from 'hast';
import { doubtsOf, markOf } from '../../dossier/dispute.ts';
import { judgementLine } from '../../present/judgement.ts';
import { standingOf, whereOf } from '../../present/support.ts';
import { knowledgeOf } from '../../present/knowledge.ts';
import { knownOf, lackingIn } from '../../present/known.ts';
import { noteHeading } from '../../present/other-reports.ts';
import { namedSources } from '../../present/sources-line.ts';
import { unansweredTitle } from '../../present/unanswered.ts';
import { pick, type AnyPage, type Lookup } from '../../dossier/lookup.ts';
import { describeDate } from '../../dossier/dates.ts';
import type { Claim, Sheet } from '../../dossier/types.ts';
import { eventCaveat } from '../../present/event-words.ts';
import { pageName } from '../pick-items.ts';
import type { PieceArticle, PieceClaim, PieceEntity, PieceEvent, Pieces } from './pieces.ts';

/** Puts the base path before a link to the site. */
type Href = (path: string) => string;

/** Prose as the browser needs it: with the base path in its links, and headings of its notes. */
function prepared(
  nodes: readonly ElementContent[],
  href: Href,
  page: Pick<AnyPage, 'checked'>,
): ElementContent[] {
  return nodes.map((node) => {
    if (node.type !== 'element') return node;
    const { href: address, dataNote: kind } = node.properties;
    const properties = {
      ...node.properties,
      ...(typeof address === 'string' && { href: href(address) }),
      ...(typeof kind === 'string' && { dataHeading: noteHeading(kind, page) }),
    };
    return { ...node, properties, children: prepared(node.children, href, page) };
  });
}

function claimPiece(claim: Claim, href: Href, page: AnyPage): PieceClaim {
  return {
    id: claim.id,
    text: claim.text,
    body: prepared(claim.body, href, page),
    evidence: claim.evidence.map((evidence) => ({
      article: evidence.article,
      quotation: evidence.quotation,
      note: evidence.note,
      where: whereOf(evidence),
    })),
    reports: claim.reports.map(({ title }) => title),
    doubts: doubtsOf(claim),
    events: claim.events,
    mentions: claim.mentions,
  };
}

function articlesOf(
  claims: readonly Claim[],
  lookup: Lookup,
  href: Href,
): Record<string, PieceArticle> {
  const ids = new Set(claims.flatMap(({ evidence }) => evidence.map(({ article }) => article)));
  return Object.fromEntries(
    pick(lookup.articles, ids).map(({ id, record, url, letter }) => [
      id,
      {
        letter,
        title: record.title,
        url: href(url),
        known: knownOf(record).line,
        language: record.language,
      },
    ]),
  );
}

function eventsOf(
  ids: ReadonlySet<string>,
  { dossier }: Lookup,
  href: Href,
): Record<string, PieceEvent> {
  return Object.fromEntries(
    dossier.events.flatMap((event, order): [string, PieceEvent][] => {
      if (!ids.has(event.id)) return [];
      const { title, date } = event.record;
      const caveat = eventCaveat(event);
      return [[event.id, { order, date: describeDate(date), caveat, title, url: href(event.url) }]];
    }),
  );
}

function entitiesOf(
  ids: ReadonlySet<string>,
  { dossier }: Lookup,
  href: Href,
): Record<string, PieceEntity> {
  return Object.fromEntries(
    dossier.entities.flatMap(({ id, url, record }, order): [string, PieceEntity][] => {
      if (!ids.has(id)) return [];
      const names = (['ar', 'ru'] as const).flatMap((language) => {
        const text = record.names[language];
        return text === undefined ? [] : [{ language, text }];
      });
      const { kind, title, summary } = record;
      return [[id, { order, kind, title, url: href(url), names, summary }]];
    }),
  );
}

/** A sheet’s sources, as its first lines name them. */
function sourcesOf(sheet: Sheet, lookup: Lookup, href: Href): Pieces['sources'] {
  const articles = pick(lookup.articles, sheet.articles);
  const list = namedSources(articles).map((source) => ({ ...source, url: href(source.url) }));
  return { list, lacking: lackingIn(articles.map(({ record }) => record)) ?? '' };
}

/** A page of content for the brief builder. */
export function piecesOf(page: AnyPage, lookup: Lookup, href: Href): Pieces {
  const claims = pick(lookup.claims, page.claims);
  const sheet = page.collection === 'sheets' ? page : null;
  const dispute = page.collection === 'disputes' ? page : null;
  const events = new Set([...(sheet?.events ?? []), ...claims.flatMap((claim) => claim.events)]);
  const names = new Set([...(sheet?.entities ?? []), ...claims.flatMap((claim) => claim.mentions)]);
  return {
    name: pageName(page),
    kind: sheet ? 'sheet' : dispute ? 'dispute' : 'page',
    title: page.record.title,
    url: href(page.url),
    question: sheet?.record.question ?? dispute?.record.question ?? null,
    known: knowledgeOf(lookup.dossier.site, [page]),
    sources: sheet ? sourcesOf(sheet, lookup, href) : null,
    reports: sheet?.record['other-reports'] ?? null,
    standing: sheet ? standingOf(sheet, lookup) : null,
    unanswered: {
      title: unansweredTitle(lookup.dossier),
      questions: sheet?.record.unanswered ?? [],
    },
    sections: page.sections.map(({ id, title, depth, editorial, body }) => {
      return { id, title, depth, editorial, body: prepared(body, href, page) };
    }),
    claims: Object.fromEntries(claims.map((claim) => [claim.key, claimPiece(claim, href, page)])),
    positions: dispute
      ? pick(lookup.claims, dispute.positions).map((claim) => {
          return { key: claim.key, held: markOf(dispute.record, claim.id) === null };
        })
      : [],
    judgement: dispute ? judgementLine(dispute) : null,
    withdrawn: Object.fromEntries(page.record.withdrawn.map(({ id, reason }) => [id, reason])),
    disputes: sheet?.disputes ?? [],
    events: sheet?.events ?? [],
    entities: sheet?.entities ?? [],
    articles: articlesOf(claims, lookup, href),
    subjects: { events: eventsOf(events, lookup, href), entities: entitiesOf(names, lookup, href) },
  };
}
