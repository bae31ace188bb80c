import { geoDistance } from 'd3-geo';
import type { Dossier, Entity } from '../../dossier/types.ts';
import { capital, joined, plural } from '../../text/wording.ts';
import { EARTH_RADIUS_KM, isInside, type Coordinates } from './frame.ts';

/** An entity whose position is known. */
export interface PlacedEntity {
  entity: Entity;
  coordinates: Coordinates;
}

/** The entities that have coordinates, from north to south. */
export function placedEntities(entities: readonly Entity[]): PlacedEntity[] {
  return entities
    .flatMap((entity) => {
      const { coordinates } = entity.record;
      return coordinates ? [{ entity, coordinates }] : [];
    })
    .sort((a, b) => b.coordinates.lat - a.coordinates.lat);
}

/** What of a dossier is on its map: everything that has coordinates, unless the settings set a frame. */
export function onMap({ site, entities }: Dossier): PlacedEntity[] {
  const { frame } = site.map;
  const placed = placedEntities(entities);
  return frame ? placed.filter(({ coordinates }) => isInside(coordinates, frame)) : placed;
}

/** Great-circle distance. */
function distanceKm(a: Coordinates, b: Coordinates): number {
  return geoDistance([a.lon, a.lat], [b.lon, b.lat]) * EARTH_RADIUS_KM;
}

const toThree = (degrees: number): string => String(Math.abs(Math.round(degrees * 1000) / 1000));

/** `33.9° S, 21.4° W` */
export function positionText({ lat, lon }: Coordinates): string {
  return `${toThree(lat)}° ${lat < 0 ? 'S' : 'N'}, ${toThree(lon)}° ${lon < 0 ? 'W' : 'E'}`;
}

/** The same to be read out: `33.9 degrees south, 21.4 degrees west`. */
export function spokenPosition({ lat, lon }: Coordinates): string {
  const [northward, eastward] = [lat < 0 ? 'south' : 'north', lon < 0 ? 'west' : 'east'];
  return `${toThree(lat)} degrees ${northward}, ${toThree(lon)} degrees ${eastward}`;
}

/** More names than this are counted instead. */
const MOST_NAMES = 4;

/**
 * What a map shows: `The coast with A and B, the places whose position is known here.`
 *
 * @param title from the settings: `The coast`
 * @param names of the places on the map, at least one
 */
export function mapSummary(title: string | undefined, names: readonly string[]): string {
  const known = 'whose position is known here';
  const places =
    names.length > MOST_NAMES
      ? `the ${String(names.length)} places ${known}`
      : `${joined(names, 'and')}, the ${plural(names.length, 'place')} ${known}`;
  return `${capital(title === undefined ? places : `${title} with ${places}`)}.`;
}

/** How far places are from each other: null for fewer than two. */
export function distanceText(places: readonly PlacedEntity[]): string | null {
  const pairs = places.flatMap((a, i) =>
    places.slice(i + 1).map((b) => ({
      names: `${a.entity.record.title} and ${b.entity.record.title}`,
      kilometres: Math.round(distanceKm(a.coordinates, b.coordinates)),
    })),
  );
  pairs.sort((a, b) => a.kilometres - b.kilometres);
  const [nearest, farthest] = [pairs[0], pairs.at(-1)];
  if (!nearest || !farthest) return null;
  const km = (pair: { kilometres: number }) => `${pair.kilometres.toLocaleString('en')} km`;
  if (pairs.length === 1) return `About ${km(nearest)} apart in a straight line.`;
  return `In a straight line, ${nearest.names} are nearest, about ${km(nearest)} apart; ${farthest.names} are farthest, about ${km(farthest)}.`;
}
