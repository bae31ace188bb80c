import { describe, expect, test } from 'vitest';
import {
  distanceText,
  mapSummary,
  onMap,
  placedEntities,
  positionText,
  spokenPosition,
} from '../../../src/present/map/places.ts';
import { dossierOf } from './places-of.ts';

test('positions have their side of the equator and of Greenwich', () => {
  expect(positionText({ lat: 35.41167, lon: 35.945 })).toBe('35.412° N, 35.945° E');
  expect(positionText({ lat: -33.9, lon: -21.4 })).toBe('33.9° S, 21.4° W');
  expect(positionText({ lat: 0, lon: -0.5 })).toBe('0° N, 0.5° W');
  expect(spokenPosition({ lat: -33.9, lon: 21.4 })).toBe('33.9 degrees south, 21.4 degrees east');
});

const FIVE = ['A', 'B', 'C', 'D', 'E'];

test.each([
  ['The coast', ['Orla'], 'The coast with Orla, the place whose position is known here.'],
  ['The coast', ['A', 'B'], 'The coast with A and B, the places whose position is known here.'],
  [undefined, ['Orla'], 'Orla, the place whose position is known here.'],
  [undefined, ['A', 'B', 'C'], 'A, B and C, the places whose position is known here.'],
  ['The coast', FIVE, 'The coast with the 5 places whose position is known here.'],
  [undefined, FIVE, 'The 5 places whose position is known here.'],
])('%s with %j', (title, names, text) => {
  expect(mapSummary(title, names)).toBe(text);
});

describe('places', () => {
  const places = { Cape: [-33.9, 18.4], Sky: null, Bluff: [-29.9, 31], Hook: [52, 4.1] } as const;

  test('those with coordinates, from north to south', () => {
    const titles = placedEntities(dossierOf(places).entities).map(
      ({ entity }) => entity.record.title,
    );
    expect(titles).toEqual(['Hook', 'Bluff', 'Cape']);
    expect(placedEntities(dossierOf({ Sky: null }).entities)).toEqual([]);
  });

  test('a frame in the settings leaves out what is outside it', () => {
    const frame = { south: -40, west: 10, north: -20, east: 40 };
    const titles = onMap(dossierOf(places, { frame })).map(({ entity }) => entity.record.title);
    expect(titles).toEqual(['Bluff', 'Cape']);
    expect(onMap(dossierOf(places))).toHaveLength(3);
  });

  test('distances of none, two and more', () => {
    const text = (some: Parameters<typeof dossierOf>[0]) =>
      distanceText(placedEntities(dossierOf(some).entities));
    expect(text({ Cape: places.Cape, Sky: null })).toBeNull();
    expect(text({ Cape: places.Cape, Bluff: places.Bluff })).toBe(
      'About 1,269 km apart in a straight line.',
    );
    expect(text(places)).toBe(
      'In a straight line, Bluff and Cape are nearest, about 1,269 km apart; Hook and Cape are farthest, about 9,653 km.',
    );
  });
});
