import type { ElementContent } from 'hast';
import { doubtsOf, markOf } from '../../dossier/dispute.ts';
import { judgementLine } from '../../present/judgement.ts';
import { standingOf, whereOf } from '../../present/support.ts';
import { knownOf } from '../../present/known.ts';
import { pick, type AnyPage, type Lookup } from '../../dossier/lookup.ts';
import { describeDate } from '../../dossier/dates.ts';
import type { Claim } from '../../dossier/types.ts';
import { dateCaveat } from '../events-part.ts';
import { pageName } from '../pick-items.ts';
import type { PieceArticle, PieceClaim, PieceEntity, PieceEvent, Pieces } from './pieces.ts';

/** Puts the base path before a link to the site. */
type Href = (path: string) => string;

function withBase(nodes: readonly ElementContent[], href: Href): ElementContent[] {
  return nodes.map((node) => {
    if (node.type !== 'element') return node;
    const address = node.properties.href;
    const properties =
      typeof address === 'string' ? { ...node.properties, href: href(address) } : node.properties;
    return { ...node, properties, children: withBase(node.children, href) };
  });
}

function claimPiece(claim: Claim, href: Href): PieceClaim {
  return {
    id: claim.id,
    text: claim.text,
    body: withBase(claim.body, href),
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
    pick(lookup.articles, ids).map(({ id, record, url }) => [
      id,
      {
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
      const caveat = dateCaveat(event);
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
    reviewed: sheet ? describeDate(sheet.record.reviewed) : null,
    standing: sheet ? standingOf(sheet, lookup) : null,
    unanswered: sheet?.record.unanswered.map(({ question }) => question) ?? [],
    sections: page.sections.map(({ id, title, depth, editorial, body }) => {
      return { id, title, depth, editorial, body: withBase(body, href) };
    }),
    claims: Object.fromEntries(claims.map((claim) => [claim.key, claimPiece(claim, href)])),
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
