import { expect, test } from 'vitest';
import { mapPicture } from '../../../src/present/map/map.ts';
import type { Sheet } from '../../../src/dossier/types.ts';
import { mapOfSheet, mapPath, mapsOf } from '../../../src/present/map/pictures.ts';
import { mapSvg } from '../../../src/present/map/svg.ts';
import { dossierOf } from './places-of.ts';

const LOOK = { dark: false, large: false };
const frame = { south: -35.5, west: 17, north: -33, east: 21 };
const town = { text: 'A & B', lat: -33.6, lon: 20 };
const dossier = dossierOf(
  { 'Cape Town': [-33.92, 18.42], Hermanus: [-34.41, 19.25] },
  { frame, towns: [town, { text: 'Elsewhere', lat: 10, lon: 10 }] },
);
const picture = mapPicture(dossier, dossier.entities);

test('a map names its places, and the towns that are inside its frame', () => {
  const svg = mapSvg(picture, LOOK);
  const names = [...svg.matchAll(/<tspan[^>]*>([^<]*)/g)].map(([, name]) => name);
  expect(names).toEqual(expect.arrayContaining(['Cape Town', 'Hermanus', 'A &amp; B']));
  expect(names).not.toContain('Elsewhere');
  expect(svg.match(/<circle/g)).toHaveLength(3);
});

test('it has no style that a content security policy forbids', () => {
  expect(mapSvg(picture, LOOK)).not.toMatch(/<style|style=|class=|<script|href/);
});

test('a dark page has a dark map, a narrow one larger letters', () => {
  const [plain, dark, large] = [LOOK, { ...LOOK, dark: true }, { ...LOOK, large: true }].map(
    (look) => mapSvg(picture, look),
  );
  expect(plain).toContain('#fff');
  expect(dark).not.toContain('#fff');
  expect(plain).not.toContain('font-size="26"');
  expect(large).toContain('font-size="26"');
});

test('a long name breaks into two lines of about the same length', () => {
  const one = dossierOf({ 'The Old Harbour of Upper Saint Orla': [-33.92, 18.42] }, { frame });
  const svg = mapSvg(mapPicture(one, one.entities), { ...LOOK, large: true });
  expect(svg).toMatch(/>The Old Harbour of<.*>Upper Saint Orla</);
});

test('there is a map of everything, and one for each place that has a page', () => {
  const [first, ...others] = dossier.entities;
  if (!first) throw new Error('There is no place');
  const entities = [{ ...first, claims: ['entities/cape-town#capital'] }, ...others];
  expect(mapsOf({ ...dossier, entities }).map(({ name }) => name)).toEqual([
    'all',
    'entities/cape-town',
  ]);
  expect(mapsOf(dossierOf({ Nowhere: null }))).toEqual([]);
  const sheet = (...names: string[]) => ({ id: 'coast', entities: names }) as Sheet;
  expect(mapOfSheet(sheet('cape-town', 'hermanus', 'elsewhere'), dossier)?.name).toBe(
    'sheets/coast',
  );
  expect(mapOfSheet(sheet('cape-town'), dossier)).toBeNull();
  expect(mapPath('all', { dark: true, large: true })).toBe('/map/pictures/large-dark/all.svg');
});
