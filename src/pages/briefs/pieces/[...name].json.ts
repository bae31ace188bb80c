import type { APIRoute, GetStaticPaths } from 'astro';
import { piecesOf } from '../../../briefs/builder/pieces.ts';
import { pagesOf, type AnyPage } from '../../../dossier/lookup.ts';
import { pageKeyOf } from '../../../dossier/urls.ts';
import { getDossier, getLookup, href } from '../../../site.ts';

/** What the brief builder fetches, page by page: `/briefs/pieces/bases.json`. */
export const getStaticPaths = (() =>
  pagesOf(getDossier()).map((page) => ({
    params: { name: pageKeyOf(page.collection, page.id) },
    props: { page },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ page: AnyPage }> = ({ props: { page } }) =>
  new Response(JSON.stringify(piecesOf(page, getLookup(), href)), {
    headers: { 'content-type': 'application/json' },
  });
