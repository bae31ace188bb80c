import type { Dossier, Entity, Sheet } from '../../dossier/types.ts';
import { onMap } from './places.ts';
import type { Look } from './svg.ts';

/** A map with some of the places named. */
export interface PlacesOnMap {
  /** What its file is called: `all`, or the page that it is for: `entities/orla`, `sheets/lease`. */
  name: string;
  places: Entity[];
}

/** The map of everything that is on it. */
export const wholeMap = (dossier: Dossier): PlacesOnMap => ({
  name: 'all',
  places: onMap(dossier).map(({ entity }) => entity),
});

/** The map of the page of a place; null for what is not on it. */
export function mapOfEntity(entity: Entity, dossier: Dossier): PlacesOnMap | null {
  const { places } = wholeMap(dossier);
  return places.some(({ id }) => id === entity.id)
    ? { name: `entities/${entity.id}`, places: [entity] }
    : null;
}

/** The map of a sheet; null unless it names at least two places that are on it. */
export function mapOfSheet(sheet: Sheet, dossier: Dossier): PlacesOnMap | null {
  const places = wholeMap(dossier).places.filter(({ id }) => sheet.entities.includes(id));
  return places.length > 1 ? { name: `sheets/${sheet.id}`, places } : null;
}

/** All maps of a dossier; none without a place on it. */
export function mapsOf(dossier: Dossier): PlacesOnMap[] {
  const whole = wholeMap(dossier);
  if (whole.places.length === 0) return [];
  return [
    whole,
    ...dossier.entities
      .filter(({ claims }) => claims.length > 0)
      .map((entity) => mapOfEntity(entity, dossier)),
    ...dossier.sheets.map((sheet) => mapOfSheet(sheet, dossier)),
  ].filter((map) => map !== null);
}

/** Where the file of a map is. */
export function mapPath(name: string, { dark, large }: Look): string {
  return `/map/pictures/${large ? 'large' : 'small'}${dark ? '-dark' : ''}/${name}.svg`;
}
