import { geoBounds, geoMercatorRaw } from 'd3-geo';
import type { Frame } from '../../schemas/site.ts';

/** Latitude and longitude in degrees (WGS 84). */
export interface Coordinates {
  lat: number;
  lon: number;
}

/** Mean radius. */
export const EARTH_RADIUS_KM = 6371;
const DEGREE = Math.PI / 180;

/** Around places, on each side, as a share of their extent. */
const MARGIN = 0.35;
/** A smaller frame would show no coast or border to know the place by. */
const LEAST_KM = 150;
/** Width by height. */
const NARROWEST = 1;
const WIDEST = 1.6;
/** Mercator has no poles. */
const NORTHERNMOST = 84;
const mappable = (lat: number): number => Math.min(NORTHERNMOST, Math.max(-NORTHERNMOST, lat));

/** How far north a latitude is on a Mercator map, in units of the earth’s radius. */
export const mercatorOf = (lat: number): number => geoMercatorRaw(0, lat * DEGREE)[1];
const latitudeOf = (y: number): number => geoMercatorRaw.invert?.(0, y)[1] ?? 0;

/** Degrees eastward from one longitude to another, from 0 up to 360. */
export function eastward(from: number, to: number): number {
  return (((to - from) % 360) + 360) % 360;
}

/** Degrees of longitude across a frame. */
export const widthOf = ({ west, east }: Frame): number => eastward(west, east) || 360;

/** Whether a point is inside a frame. */
export function isInside({ lat, lon }: Coordinates, frame: Frame): boolean {
  return lat > frame.south && lat < frame.north && eastward(frame.west, lon) < widthOf(frame);
}

/** Whether any of one frame is inside another. */
export function overlap(a: Frame, b: Frame): boolean {
  const across = eastward(a.west, b.west) < widthOf(a) || eastward(b.west, a.west) < widthOf(b);
  return across && a.south < b.north && b.south < a.north;
}

/** The frame that has all of some places, at least one, with a margin around them. */
export function frameAround(places: readonly Coordinates[]): Frame {
  const coordinates = places.map(({ lon, lat }) => [lon, lat]);
  // Across the 180th meridian, where that is shorter.
  const [[west, south], [east, north]] = geoBounds({ type: 'MultiPoint', coordinates });
  const width = eastward(west, east);
  const [bottom, top] = [mercatorOf(mappable(south)), mercatorOf(mappable(north))];
  const middle = { x: west * DEGREE + (width * DEGREE) / 2, y: (bottom + top) / 2 };
  // Mercator stretches everything by 1 / cos(latitude).
  const least = LEAST_KM / EARTH_RADIUS_KM / Math.cos(latitudeOf(middle.y));
  const padded = (extent: number) => Math.max(least, extent * (1 + 2 * MARGIN));
  const across = padded(width * DEGREE);
  const high = Math.max(padded(top - bottom), across / WIDEST);
  const half = {
    x: Math.min(Math.PI * 0.999, Math.max(across, high * NARROWEST) / 2),
    y: high / 2,
  };
  const latitude = (y: number) => mappable(latitudeOf(y) / DEGREE);
  const longitude = (x: number) => eastward(-180, x / DEGREE) - 180;
  return {
    south: latitude(middle.y - half.y),
    west: longitude(middle.x - half.x),
    north: latitude(middle.y + half.y),
    east: longitude(middle.x + half.x),
  };
}
