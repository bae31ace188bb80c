import { describe, expect, test } from 'vitest';
import {
  eastward,
  frameAround,
  isInside,
  overlap,
  widthOf,
} from '../../../src/present/map/frame.ts';

describe('frames', () => {
  const pacific = { south: -20, west: 175, north: -10, east: -170 };

  test('degrees are counted eastward', () => {
    expect([eastward(10, 30), eastward(30, 10), eastward(175, -170), eastward(5, 5)]).toEqual([
      20, 340, 15, 0,
    ]);
    expect(widthOf(pacific)).toBe(15);
    expect(widthOf({ ...pacific, west: -180, east: 180 })).toBe(360);
  });

  test('a frame across the 180th meridian has what is on both sides of it', () => {
    const lat = -15;
    expect(
      [178, -178, 180, -180, 174, -169, 0].map((lon) => isInside({ lat, lon }, pacific)),
    ).toEqual([true, true, true, true, false, false, false]);
    expect(isInside({ lat: -21, lon: 178 }, pacific)).toBe(false);
    expect(overlap(pacific, { south: -30, west: -172, north: -19, east: -100 })).toBe(true);
    expect(overlap(pacific, { south: -30, west: -165, north: -19, east: -100 })).toBe(false);
    expect(overlap(pacific, { south: -9, west: -172, north: 9, east: -100 })).toBe(false);
  });
});

describe('a frame around places', () => {
  const sides = (...places: [lat: number, lon: number][]) => {
    const { south, west, north, east } = frameAround(places.map(([lat, lon]) => ({ lat, lon })));
    return [south, west, north, east].map((degrees) => Math.round(degrees * 10) / 10);
  };

  test('one place is in the middle of some 150 km', () => {
    expect(sides([-33.9, -21.4])).toEqual([-34.6, -22.2, -33.2, -20.6]);
    expect(sides([60, 10])).toEqual([59.3, 8.7, 60.7, 11.3]);
  });

  test('several have a margin, and the frame is neither a tower nor a ribbon', () => {
    expect(sides([-34.9, -56.2], [-34.6, -58.4], [-34.5, -57.8])).toEqual([
      -35.7, -59.2, -33.7, -55.4,
    ]);
    expect(sides([-10, 20], [-20, 20])).toEqual([-23.4, 11.2, -6.4, 28.8]);
  });

  test('the shorter way around the earth is taken', () => {
    expect(sides([-18, 178], [-14, -172])).toEqual([-21, 174.5, -10.8, -168.5]);
    expect(sides([0, -170], [0, 170], [0, 175])).toEqual([-10.6, 163, 10.6, -163]);
  });

  test('near a pole the map ends where Mercator does', () => {
    expect(sides([89, 0], [70, 30])).toEqual([59.8, -44.1, 84, 74.1]);
  });
});
