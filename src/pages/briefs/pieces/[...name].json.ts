import type { APIRoute, GetStaticPaths } from 'astro';
import { piecesOf } from '../../../briefs/builder/pieces.ts';
import { pageName } from '../../../briefs/choice.ts';
import type { AnyPage } from '../../../dossier/lookup.ts';
import { getLookup, href } from '../../../site.ts';

/** What the brief builder fetches, page by page: `/briefs/pieces/bases.json`. */
export const getStaticPaths = (() => {
  const { dossier } = getLookup();
  const { sheets, disputes, events, entities, articles } = dossier;
  return [...sheets, ...disputes, ...events, ...entities, ...articles].map((page: AnyPage) => ({
    params: { name: pageName(page) },
    props: { page },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ page: AnyPage }> = ({ props: { page } }) =>
  new Response(JSON.stringify(piecesOf(page, getLookup(), href)), {
    headers: { 'content-type': 'application/json' },
  });
