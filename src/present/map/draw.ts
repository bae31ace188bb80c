import { geoMercator, geoPath, type GeoPath } from 'd3-geo';
import type { Frame } from '../../schemas/site.ts';
import { atlasFor, countriesIn, landOf, type Country } from './atlas.ts';
import { EARTH_RADIUS_KM, mercatorOf, widthOf, type Coordinates } from './frame.ts';

const DEGREE = Math.PI / 180;

/** A point of the picture, in its units, from its upper left corner. */
export interface Spot {
  x: number;
  y: number;
}

/** A part of the picture, by its upper left corner. */
export interface Box extends Spot {
  width: number;
  height: number;
}

/** Coasts and borders of a frame. */
export interface Outlines {
  width: number;
  height: number;
  countries: (Country & { path: string })[];
  borders: string;
  /** Where a place is in the picture. */
  spotOf: (place: Coordinates) => Spot;
  /** Which place a spot of the picture is. */
  placeAt: (spot: Spot) => Coordinates;
  /** The most that what is inside a frame can take of the picture: its area. */
  mostOf: (frame: Frame) => number;
  /** The scale of the atlas that it is drawn from: 10,000,000. */
  scale: number;
  /** Measures shapes as they are drawn. */
  path: GeoPath;
}

const rounded = (value: number): number => Math.round(value * 10) / 10;
/** To whole units: no coast is drawn finer. */
const shortened = (path: string | null): string =>
  (path ?? '').replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number))));

/**
 * Draws the countries inside a frame in Mercator’s projection, which keeps shapes true. The frame
 * may cross the 180th meridian.
 *
 * @param width of the picture, in its units
 */
export function outlines(frame: Frame, width: number): Outlines {
  const radius = width / (widthOf(frame) * DEGREE);
  const [bottom, top] = [mercatorOf(frame.south), mercatorOf(frame.north)];
  const height = Math.round(radius * (top - bottom));
  const projection = geoMercator()
    .rotate([-(frame.west + widthOf(frame) / 2), 0])
    .scale(radius)
    .translate([width / 2, height / 2 + (radius * (top + bottom)) / 2])
    .clipExtent([
      [0, 0],
      [width, height],
    ]);
  const path = geoPath(projection);
  const atlas = atlasFor(widthOf(frame) / width);
  const countries = countriesIn(frame, atlas).flatMap((country) => {
    const drawn = shortened(path(landOf(country)));
    return drawn === '' ? [] : [{ ...country, path: drawn }];
  });
  return {
    ...{ width, height, countries, path, scale: atlas.scale },
    borders: shortened(path(atlas.borders)),
    spotOf: ({ lat, lon }) => {
      const [x, y] = projection([lon, lat]) ?? [0, 0];
      return { x: rounded(x), y: rounded(y) };
    },
    placeAt: ({ x, y }) => {
      const [lon, lat] = projection.invert?.([x, y]) ?? [0, 0];
      return { lat, lon };
    },
    mostOf: (part) =>
      radius ** 2 *
      widthOf(part) *
      DEGREE *
      (mercatorOf(Math.min(part.north, frame.north)) -
        mercatorOf(Math.max(part.south, frame.south))),
  };
}

/** The bar that shows how long some kilometres are. */
export interface ScaleBar {
  kilometres: number;
  /** In the picture’s units. */
  length: number;
}

/** The most that a bar may take of the picture’s width. */
const LONGEST_BAR = 0.3;
/** The most by which the scale may differ between the edges of the picture. */
const MOST_STRETCH = 1.2;

/** A bar of 1, 2 or 5 times a power of ten kilometres; null where the map has no one scale. */
export function scaleBar(frame: Frame, width: number): ScaleBar | null {
  const { south, north } = frame;
  const widest = south < 0 && north > 0 ? 0 : Math.min(Math.abs(south), Math.abs(north));
  const narrowest = Math.max(Math.abs(south), Math.abs(north));
  const parallel = (lat: number) =>
    widthOf(frame) * DEGREE * EARTH_RADIUS_KM * Math.cos(lat * DEGREE);
  if (parallel(widest) / parallel(narrowest) > MOST_STRETCH) return null;
  const across = parallel((south + north) / 2);
  const most = across * LONGEST_BAR;
  const power = 10 ** Math.floor(Math.log10(most));
  const kilometres = power * ([5, 2].find((times) => times * power <= most) ?? 1);
  return { kilometres, length: Math.round((kilometres / across) * width) };
}

/** Where one frame is inside the picture of another. */
export function windowIn(outer: Outlines, inner: Frame): Box {
  const { x, y } = outer.spotOf({ lat: inner.north, lon: inner.west });
  const opposite = outer.spotOf({ lat: inner.south, lon: inner.east });
  return { x, y, width: rounded(opposite.x - x), height: rounded(opposite.y - y) };
}
