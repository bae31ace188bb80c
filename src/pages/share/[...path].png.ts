import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import type { APIRoute, GetStaticPaths } from 'astro';
import { shareSvg, type ShareText } from '../../present/share-image.ts';
import { shareImagePath, shareTexts } from '../../present/share-texts.ts';
import { HAS_SHARE_IMAGES, getDossier } from '../../site.ts';

const FONTS = [
  'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
  'source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  'source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
].map((file) => join('node_modules/@expo-google-fonts', file));

/** Drawing one takes some 30 ms, so each is kept under a name made from all that goes into it. */
const CACHE = 'node_modules/.cache/share';

export const getStaticPaths = (() => {
  const dossier = getDossier();
  const { name, 'short-name': title, description } = dossier.site;
  const home = { kicker: 'Fact sheets', title, text: description };
  const texts = new Map([['/', home], ...(HAS_SHARE_IMAGES ? shareTexts(dossier) : [])]);
  return [...texts].map(([url, text]) => ({
    params: { path: shareImagePath(url).slice('/share/'.length, -'.png'.length) },
    props: { text, name },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: ShareText; name: string }> = ({ props: { text, name } }) => {
  const svg = shareSvg(text, name);
  const file = join(CACHE, `${createHash('sha256').update(svg).digest('hex')}.png`);
  if (!existsSync(file)) {
    const font = { fontFiles: FONTS, loadSystemFonts: false };
    mkdirSync(CACHE, { recursive: true });
    writeFileSync(file, new Resvg(svg, { font }).render().asPng());
  }
  return new Response(new Uint8Array(readFileSync(file)), {
    headers: { 'content-type': 'image/png' },
  });
};
