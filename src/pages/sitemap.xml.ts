import type { APIRoute } from 'astro';
import { sitemap } from '../present/sitemap.ts';
import { getDossier, href } from '../site.ts';

export const GET: APIRoute = ({ site }) => {
  const xml = sitemap(getDossier(), (path) => new URL(href(path), site).href);
  return new Response(xml, { headers: { 'content-type': 'application/xml' } });
};
