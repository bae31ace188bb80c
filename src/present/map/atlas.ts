import { geoArea, geoContains } from 'd3-geo';
import type { Feature, Geometry, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import small from 'world-atlas/countries-110m.json' with { type: 'json' };
import large from 'world-atlas/countries-10m.json' with { type: 'json' };
import medium from 'world-atlas/countries-50m.json' with { type: 'json' };
import type { Frame } from '../../schemas/site.ts';
import { isInside, overlap, type Coordinates } from './frame.ts';

/** One piece of a country’s land. */
export interface Piece {
  land: Polygon;
  /** What it is inside of; all longitudes for a piece that crosses the 180th meridian. */
  frame: Frame;
}

/** A country, or what of it is inside a frame. */
export interface Country {
  name: string;
  pieces: Piece[];
}

function pieceOf(rings: Position[][]): Piece {
  const frame = { south: 90, west: 180, north: -90, east: -180 };
  for (const [lon = 0, lat = 0] of rings[0] ?? []) {
    frame.south = Math.min(frame.south, lat);
    frame.north = Math.max(frame.north, lat);
    frame.west = Math.min(frame.west, lon);
    frame.east = Math.max(frame.east, lon);
  }
  return { land: { type: 'Polygon', coordinates: rings }, frame };
}

/** The atlas has rounded some islets to lines, which read as the whole earth but for the line. */
function isLand({ land, frame: { west, east } }: Piece): boolean {
  return east - west > 0.1 || geoArea(land) < 2 * Math.PI;
}

/** The countries at one scale. */
export interface Atlas {
  /** What one unit on paper is on the ground: 10,000,000. */
  scale: number;
  countries: Country[];
  /** Between countries, without coasts. */
  borders: MultiLineString;
}

function countryOf({ geometry, properties }: Feature<Geometry, { name: string }>): Country {
  const { type, coordinates } = geometry as Polygon | MultiPolygon;
  const pieces = (type === 'Polygon' ? [coordinates] : coordinates).map(pieceOf);
  return { name: properties.name, pieces: pieces.filter(isLand) };
}

function read(scale: number, topology: typeof large): () => Atlas {
  let atlas: Atlas | undefined;
  const { countries } = topology.objects;
  return () =>
    (atlas ??= {
      scale,
      countries: feature(topology, countries).features.map(countryOf),
      borders: mesh(topology, countries, (a, b) => a !== b),
    });
}

const fine = read(10_000_000, large);
const middling = read(50_000_000, medium);
const coarse = read(110_000_000, small);

/** The atlas that shows as much as can be seen, by the degrees that a unit of the picture is. */
export function atlasFor(degreesPerUnit: number): Atlas {
  if (degreesPerUnit < 0.025) return fine();
  return degreesPerUnit < 0.15 ? middling() : coarse();
}

/** The countries inside a frame, each with those of its pieces that are. */
export function countriesIn(frame: Frame, { countries }: Atlas): Country[] {
  return countries.flatMap((country) => {
    const pieces = country.pieces.filter((piece) => overlap(piece.frame, frame));
    return pieces.length > 0 ? [{ ...country, pieces }] : [];
  });
}

/** The land of a country as one shape. */
export function landOf({ pieces }: Country): MultiPolygon {
  return { type: 'MultiPolygon', coordinates: pieces.map(({ land }) => land.coordinates) };
}

/** Whether a place is in a country. */
export function isIn(place: Coordinates, { pieces }: Country): boolean {
  return pieces.some(
    ({ land, frame }) => isInside(place, frame) && geoContains(land, [place.lon, place.lat]),
  );
}
