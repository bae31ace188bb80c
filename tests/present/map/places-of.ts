import { readSite } from '../../../src/dossier/site.ts';
import type { Dossier, Entity } from '../../../src/dossier/types.ts';
import type { MapSettings } from '../../../src/schemas/site.ts';

/** A dossier that has nothing but places. */
export function dossierOf(
  places: Readonly<Record<string, readonly [lat: number, lon: number] | null>>,
  map: Partial<MapSettings> = {},
): Dossier {
  const entities = Object.entries(places).map(([title, position]): Entity => ({
    collection: 'entities',
    id: title.toLowerCase().replaceAll(' ', '-'),
    file: '',
    url: '',
    checked: null,
    sections: [],
    claims: [],
    bare: [],
    fields: {},
    mentionedBy: [],
    events: [],
    record: {
      title,
      kind: 'place',
      summary: title,
      names: { en: title },
      ...{
        aliases: [],
        'also-known-as': [],
        'stands-for': [],
        roles: [],
        'same-as': [],
        withdrawn: [],
        formerly: [],
      },
      ...(position ? { coordinates: { lat: position[0], lon: position[1] } } : {}),
    },
  }));
  const site = readSite(null, []);
  return {
    site: { ...site, map: { ...site.map, ...map } },
    ...{ articles: [], sheets: [], entities, events: [], disputes: [], claims: [] },
    ...{ drafts: [], references: [], ledger: null, faults: [] },
  };
}
