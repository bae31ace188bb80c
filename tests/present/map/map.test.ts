import { describe, expect, test } from 'vitest';
import { scaleBar } from '../../../src/present/map/draw.ts';
import { mapPicture } from '../../../src/present/map/map.ts';
import { dossierOf } from './places-of.ts';

/** The map of all places of a dossier. */
const draw = (...args: Parameters<typeof dossierOf>) => {
  const dossier = dossierOf(...args);
  return mapPicture(dossier, dossier.entities);
};
const labelsOf = (map: ReturnType<typeof draw>) =>
  map.labels.map(({ kind, ground, text }) => `${kind} on ${ground}: ${text}`);

describe('any place of the earth', () => {
  test.each([
    [
      'the south-east',
      { 'Cape Town': [-33.92, 18.42], Hermanus: [-34.41, 19.25] },
      ['country on home: South Africa'],
    ],
    [
      'the south-west',
      { Montevideo: [-34.9, -56.19], Colonia: [-34.47, -57.84], Ranchos: [-35.52, -58.32] },
      ['country on home: Argentina', 'country on home: Uruguay'],
    ],
    ['the north-west', { Denver: [39.74, -104.98] }, ['country on home: United States of America']],
    [
      'inland',
      { Vaduz: [47.14, 9.52] },
      ['country on land: Austria', 'country on land: Germany', 'country on land: Switzerland'],
    ],
  ] as const)('%s', (_where, places, labels) => {
    const map = draw(places);
    expect(labelsOf(map).sort()).toEqual(labels);
    expect(map.places.map(({ name }) => name).sort()).toEqual(Object.keys(places).sort());
    for (const { x, y } of map.places) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(map.width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(map.height);
    }
    expect(map.land.every(({ path }) => /^M[-\d.,MLZ]+Z$/.test(path))).toBe(true);
    expect(map.land.some(({ home }) => home)).toBe(true);
    expect(map.inset).toBeNull();
  });

  test('across the 180th meridian, west is left and east is right', () => {
    const map = draw({ Suva: [-18.14, 178.44], Apia: [-13.83, -171.76] });
    const [apia, suva] = map.places;
    expect([apia?.name, suva?.name]).toEqual(['Apia', 'Suva']);
    expect(suva?.x).toBeLessThan(map.width / 2);
    expect(apia?.x).toBeGreaterThan(map.width / 2);
    expect(map.land.length).toBeGreaterThan(1);
  });

  test('north is up, and a frame of the settings sets the picture', () => {
    const frame = { south: -40, west: -20, north: 40, east: 20 };
    const map = draw({ North: [30, 0], South: [-30, 0], Outside: [50, 0] }, { frame });
    expect(map.places).toMatchObject([
      { name: 'North', x: 320 },
      { name: 'South', x: 320 },
    ]);
    expect(map.places[0]?.y).toBeLessThan(map.places[1]?.y ?? 0);
    expect(Math.abs((map.places[0]?.y ?? 0) + (map.places[1]?.y ?? 0) - map.height)).toBeLessThan(
      2,
    );
    expect(map.atlas).toBe(50_000_000);
  });

  test('no islet that the atlas has rounded away floods the map', () => {
    const map = draw({ Male: [4.17, 73.51], Addu: [-0.63, 73.1] });
    // The whole picture as land would start at its corner.
    expect(map.land.filter(({ path }) => path.includes('M0,0'))).toEqual([]);
  });
});

describe('names', () => {
  test('a name is on the sea rather than on land', () => {
    expect(draw({ 'Cape Town': [-33.92, 18.42] }).places[0]?.label).toMatchObject({
      align: 'right',
      ground: 'sea',
    });
    expect(draw({ Durban: [-29.86, 31.03] }).places[0]?.label).toMatchObject({
      align: 'left',
      ground: 'sea',
    });
  });

  test('names keep off each other; one without room is left out, its point is not', () => {
    const six = ['One', 'Two', 'Three', 'Four', 'Five', 'Six'].map((name, i) => {
      return [`Place ${name}`, [-1.2 - i / 1000, 36.8]] as const;
    });
    const { places } = draw(Object.fromEntries(six));
    expect(places).toHaveLength(6);
    const labels = places.flatMap(({ label }) => label ?? []);
    // On the right, on the left, above and below.
    expect(labels.map(({ align }) => align).sort()).toEqual(['center', 'center', 'left', 'right']);
    expect(new Set(labels.map(({ x, y }) => `${String(x)} ${String(y)}`)).size).toBe(4);
  });

  test('labels of the settings are used, those outside the frame are not', () => {
    const map = draw(
      { 'Cape Town': [-33.92, 18.42] },
      {
        frame: { south: -35, west: 17, north: -33, east: 20 },
        labels: [
          { text: 'The Cape', lat: -33.5, lon: 19.2 },
          { text: 'Elsewhere', lat: 10, lon: 19 },
        ],
        seas: [{ text: 'Atlantic', lat: -34.5, lon: 17.5 }],
      },
    );
    expect(labelsOf(map)).toEqual(['country on home: The Cape', 'sea on sea: Atlantic']);
    const [, sea] = map.labels;
    expect(sea?.x).toBeCloseTo((0.5 / 3) * 640, 0);
  });

  test('no labels in the settings means none, not those of the atlas', () => {
    expect(draw({ Denver: [39.74, -104.98] }, { labels: [] }).labels).toEqual([]);
  });
});

describe('the overview', () => {
  const places = { Denver: [39.74, -104.98] } as const;
  const inset = { south: 30, west: -120, north: 50, east: -90 };

  test('shows where the map is, in a corner that no name takes', () => {
    const frame = { south: 39, west: -106, north: 41, east: -104 };
    const map = draw(places, { frame, inset, labels: [] });
    const { x, y, window } = map.inset ?? {};
    expect([x, y]).toEqual([640 - 170 - 12, 12]);
    expect(window?.width).toBeCloseTo((2 / 30) * 170, 0);
    const labels = [{ text: 'Upper right corner', lat: 40.8, lon: -104.4 }];
    expect(draw(places, { frame, inset, labels }).inset?.x).toBe(12);
  });

  test('is left out where there is no room for it', () => {
    const frame = { south: 39.7, west: -106, north: 39.8, east: -104 };
    expect(draw(places, { frame, inset, labels: [] }).inset).toBeNull();
  });
});

test('the scale is a round number of kilometres, and absent where it would be wrong', () => {
  expect(scaleBar({ south: 34.38, west: 34.95, north: 36.12, east: 37.15 }, 640)).toEqual({
    kilometres: 50,
    length: 160,
  });
  expect(scaleBar({ south: -1, west: -1, north: 1, east: 1 }, 640)).toEqual({
    kilometres: 50,
    length: 144,
  });
  expect(scaleBar({ south: -60, west: -1, north: -20, east: 1 }, 640)).toBeNull();
});
