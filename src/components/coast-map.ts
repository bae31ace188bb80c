import { geoDistance, geoMercator, geoPath, type GeoProjection } from 'd3-geo';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Entity } from '../dossier/types.ts';

/** ISO 3166-1 numeric codes, as the atlas has them. */
export const SYRIA = '760';

/** The countries drawn, with where their names start, if anywhere. */
const COUNTRIES = [
  { id: SYRIA, name: 'Syria', at: [36.6, 35.25] },
  { id: '422', name: 'Lebanon', at: [35.98, 34.56] },
  { id: '792', name: 'Turkey', at: [36.08, 36.08] },
  { id: '376', name: 'Israel', at: null },
  { id: '400', name: 'Jordan', at: null },
  { id: '196', name: 'Cyprus', at: [33.3, 35.05] },
  { id: '368', name: 'Iraq', at: null },
] as const;

/** The form of `world-atlas`. */
export type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** Longitude and latitude in degrees. */
export type Point = readonly [lon: number, lat: number];

export interface CoastMap {
  width: number;
  height: number;
  land: { id: string; path: string }[];
  borders: string;
  labels: { id: string; name: string; x: number; y: number }[];
  /** Where a point falls on the picture. */
  place: (point: Point) => { x: number; y: number };
  /** The bar of the scale: kilometres and their length on the picture. */
  scale: { kilometres: number; length: number };
}

/** South-west and north-east corners, in degrees. */
export interface Frame {
  south: number;
  west: number;
  north: number;
  east: number;
}

/** Mean radius. */
const EARTH_RADIUS_KM = 6371;

function round(path: string | null): string {
  return (path ?? '').replace(/-?\d+\.\d+/g, (n) => String(Math.round(Number(n) * 10) / 10));
}

function project(frame: Frame, width: number): { projection: GeoProjection; height: number } {
  const projection = geoMercator();
  const corner = (lon: number, lat: number) => projection([lon, lat]) ?? [0, 0];
  const [left, top] = corner(frame.west, frame.north);
  const [right, bottom] = corner(frame.east, frame.south);
  const height = Math.round((width * (bottom - top)) / (right - left));
  projection.fitSize([width, height], {
    type: 'MultiPoint',
    coordinates: [
      [frame.west, frame.north],
      [frame.east, frame.south],
    ],
  });
  projection.clipExtent([
    [0, 0],
    [width, height],
  ]);
  return { projection, height };
}

function inside([lon, lat]: Point, { west, east, south, north }: Frame): boolean {
  return lon > west && lon < east && lat > south && lat < north;
}

type Coordinates = NonNullable<Entity['record']['coordinates']>;

/** The entities whose position falls inside the frame. */
export function onMap(
  entities: readonly Entity[],
  frame: Frame,
): { entity: Entity; coordinates: Coordinates }[] {
  return entities.flatMap((entity) => {
    const { coordinates } = entity.record;
    const there = coordinates && inside([coordinates.lon, coordinates.lat], frame);
    return there ? [{ entity, coordinates }] : [];
  });
}

/** Great-circle distance. */
export function distanceKm(a: Coordinates, b: Coordinates): number {
  return geoDistance([a.lon, a.lat], [b.lon, b.lat]) * EARTH_RADIUS_KM;
}

/** Draws the countries inside a frame; Mercator, which keeps shapes true at this size. */
export function coastMap(atlas: Atlas, frame: Frame, width: number, kilometres: number): CoastMap {
  const { projection, height } = project(frame, width);
  const path = geoPath(projection);
  const { countries } = atlas.objects;
  const ids = new Set<string>(COUNTRIES.map(({ id }) => id));
  const drawn: GeometryCollection<{ name: string }> = {
    ...countries,
    geometries: countries.geometries.filter(({ id }) => ids.has(String(id))),
  };
  const { features } = feature(atlas, drawn) as FeatureCollection<Polygon | MultiPolygon>;
  const place = ([lon, lat]: Point) => {
    const [x, y] = projection([lon, lat]) ?? [0, 0];
    return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 };
  };
  const middle = (frame.north + frame.south) / 2;
  const degrees =
    kilometres / (EARTH_RADIUS_KM * Math.cos((middle * Math.PI) / 180) * (Math.PI / 180));
  return {
    width,
    height,
    land: features.flatMap((country) => {
      const d = round(path(country));
      return d ? [{ id: String(country.id), path: d }] : [];
    }),
    borders: round(path(mesh(atlas, drawn, (a, b) => a !== b))),
    labels: COUNTRIES.flatMap(({ id, name, at }) =>
      at && inside(at, frame) ? [{ id, name, ...place(at) }] : [],
    ),
    place,
    scale: { kilometres, length: Math.round((degrees * width) / (frame.east - frame.west)) },
  };
}
