import type { Dossier, Entity } from '../../dossier/types.ts';
import { isIn } from './atlas.ts';
import { outlines, scaleBar, windowIn } from './draw.ts';
import type { Box, Outlines, ScaleBar, Spot } from './draw.ts';
import { frameAround, isInside } from './frame.ts';
import { boxAround, countryLabels, freeCorner, nameSpots } from './labels.ts';
import type { Ground, NamedSpot } from './labels.ts';
import { onMap, placedEntities } from './places.ts';

/** A country; `home` is one in which the dossier has a place. */
interface Land {
  path: string;
  home: boolean;
}

/** A name of a country or a sea. Its middle is at the spot. */
interface Label extends Spot {
  text: string;
  kind: 'country' | 'sea';
  ground: Ground;
}

/** A map, ready to be written as SVG. */
export interface MapPicture {
  width: number;
  height: number;
  land: Land[];
  borders: string;
  labels: Label[];
  /** The places to be shown, of those inside the frame. */
  places: NamedSpot[];
  /** Towns for orientation. */
  towns: NamedSpot[];
  scale: (ScaleBar & { ground: Ground }) | null;
  /** The overview in a corner; its `window` is what the map shows. */
  inset: (Box & { land: Land[]; borders: string; window: Box }) | null;
  /** The scale of the atlas: 10,000,000. */
  atlas: number;
}

const WIDTH = 640;
const INSET_WIDTH = 170;
/** What the scale takes of the lower left corner, its bar aside. */
const SCALE = { width: 32, height: 56 };

/** Drawn before: the pages of all places have the same map. */
const bases = new WeakMap<Dossier, ReturnType<typeof baseOf>>();

/** What is the same on every map of a dossier. */
function baseOf(dossier: Dossier) {
  const { map } = dossier.site;
  const all = placedEntities(dossier.entities).map(({ coordinates }) => coordinates);
  const frame = map.frame ?? frameAround(all);
  const drawn = outlines(frame, WIDTH);
  // The countries in which the dossier has a place.
  const homes = new Set(
    drawn.countries
      .filter((country) => all.some((place) => isIn(place, country)))
      .map(({ name }) => name),
  );
  const groundAt = (spot: Spot): Ground => {
    const place = drawn.placeAt(spot);
    const country = drawn.countries.find((each) => isIn(place, each));
    if (!country) return 'sea';
    return homes.has(country.name) ? 'home' : 'land';
  };
  const given = [
    ...(map.labels ?? []).map((label) => ({ ...label, kind: 'country' as const })),
    ...map.seas.map((label) => ({ ...label, kind: 'sea' as const })),
  ];
  const labels = given
    .filter((label) => isInside(label, frame))
    .map(({ text, kind, ...place }): Label => {
      const spot = drawn.spotOf(place);
      return { text, kind, ...spot, ground: groundAt(spot) };
    });
  const inset = map.inset ? outlines(map.inset, INSET_WIDTH) : null;
  return { frame, drawn, homes, groundAt, labels, inset };
}

/**
 * Draws a dossier’s map. Names of countries are those of the settings, else those of the atlas.
 *
 * @param shown those of its places whose names and points are drawn; at least one is on the map
 */
export function mapPicture(dossier: Dossier, shown: readonly Entity[]): MapPicture {
  const base = bases.get(dossier) ?? baseOf(dossier);
  bases.set(dossier, base);
  const { frame, drawn, homes, groundAt, labels, inset } = base;
  const { width, height, borders } = drawn;
  const landOf = ({ countries }: Outlines) =>
    countries.map(({ name, path }): Land => ({ path, home: homes.has(name) }));
  const bar = scaleBar(frame, WIDTH);
  const corner = { x: 0, y: height - SCALE.height, ...SCALE };
  const points = onMap(dossier)
    .filter(({ entity }) => shown.some(({ id }) => id === entity.id))
    .map(({ entity, coordinates }) => ({
      name: entity.record.title,
      ...drawn.spotOf(coordinates),
    }));
  const named = nameSpots(points, drawn, groundAt, [
    ...labels.map((label) => boxAround(label, label.text)),
    ...(bar ? [{ ...corner, width: SCALE.width + bar.length }] : []),
  ]);
  const orientation = dossier.site.map.towns
    .filter((town) => isInside(town, frame))
    .map(({ text: name, ...place }) => ({ name, ...drawn.spotOf(place) }));
  const { spots: towns, boxes } = nameSpots(orientation, drawn, groundAt, named.boxes);
  const free = inset && freeCorner(drawn, inset, boxes);
  const countries = dossier.site.map.labels
    ? []
    : countryLabels(drawn, [...boxes, ...(free ? [free] : [])]).map((label): Label => ({
        ...label,
        kind: 'country',
        ground: groundAt(label),
      }));
  return {
    ...{ width, height, borders, places: named.spots, atlas: drawn.scale },
    towns: towns.filter(({ label }) => label),
    land: landOf(drawn),
    labels: [...labels, ...countries],
    scale: bar && { ...bar, ground: groundAt({ x: SCALE.width, y: corner.y + 20 }) },
    inset:
      inset && free
        ? {
            ...{ ...free, borders: inset.borders },
            land: landOf(inset),
            window: windowIn(inset, frame),
          }
        : null,
  };
}
