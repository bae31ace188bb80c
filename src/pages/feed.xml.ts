import type { APIRoute } from 'astro';
import { atomFeed } from '../present/feed.ts';
import { getDossier, href } from '../site.ts';

export const GET: APIRoute = ({ site }) => {
  const xml = atomFeed(getDossier(), (path) => new URL(href(path), site).href);
  return new Response(xml, { headers: { 'content-type': 'application/atom+xml' } });
};
