import type { Dossier, Entity } from '../../dossier/types.ts';
import type { Frame } from '../../schemas/site.ts';
import { isIn } from './atlas.ts';
import { outlines, scaleBar, windowIn } from './draw.ts';
import type { Box, Outlines, ScaleBar, Spot } from './draw.ts';
import { frameAround, isInside } from './frame.ts';
import { boxAround, countryLabels, freeCorner, nameSpots, type NamedSpot } from './labels.ts';
import { onMap, placedEntities } from './places.ts';

/** A country; `home` is one in which the dossier has a place. */
interface Land {
  path: string;
  home: boolean;
}

/** A name of a country or a sea. Its middle is at the spot. */
interface Label extends Spot {
  text: string;
  kind: 'country' | 'home' | 'sea';
}

/** What is the same on every map of a dossier. */
interface Ground {
  frame: Frame;
  drawn: Outlines;
  /** Names of the countries in which the dossier has a place. */
  homes: ReadonlySet<string>;
  /** Those of the settings that are inside the frame. */
  labels: Label[];
  inset: Outlines | null;
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
  scale: ScaleBar | null;
  /** The overview in a corner; its `window` is what the map shows. */
  inset: (Box & { land: Land[]; borders: string; window: Box }) | null;
  /** The scale of the atlas: 10,000,000. */
  atlas: number;
}

const WIDTH = 640;
const INSET_WIDTH = 170;
/** What the scale takes of the lower left corner. */
const SCALE = { height: 56, beside: 32 };

/** Drawn before: most pages of places have the same ground. */
const grounds = new WeakMap<Dossier, Ground>();

function groundOf(dossier: Dossier): Ground {
  const { map } = dossier.site;
  const all = placedEntities(dossier.entities).map(({ coordinates }) => coordinates);
  const frame = map.frame ?? frameAround(all);
  const drawn = outlines(frame, WIDTH);
  const countries = drawn.countries.filter((country) => all.some((place) => isIn(place, country)));
  const given = [
    ...(map.labels ?? []).map((label) => ({ ...label, sea: false })),
    ...map.seas.map((label) => ({ ...label, sea: true })),
  ];
  const labels = given
    .filter((label) => isInside(label, frame))
    .map(({ text, sea, ...place }): Label => {
      const land = countries.some((country) => isIn(place, country)) ? 'home' : 'country';
      return { text, ...drawn.spotOf(place), kind: sea ? 'sea' : land };
    });
  return {
    ...{ frame, drawn, labels },
    homes: new Set(countries.map(({ name }) => name)),
    inset: map.inset ? outlines(map.inset, INSET_WIDTH) : null,
  };
}

/**
 * Draws a dossier’s map. Names of countries are those of the settings, else those of the atlas.
 *
 * @param shown those of its places whose names and points are drawn; at least one is on the map
 */
export function mapPicture(dossier: Dossier, shown: readonly Entity[]): MapPicture {
  const ground = grounds.get(dossier) ?? groundOf(dossier);
  grounds.set(dossier, ground);
  const { frame, drawn, homes, labels, inset } = ground;
  const landOf = ({ countries }: Outlines) =>
    countries.map(({ name, path }): Land => ({ path, home: homes.has(name) }));
  const { width, height, borders } = drawn;
  const scale = scaleBar(frame, WIDTH);
  const points = onMap(dossier)
    .filter(({ entity }) => shown.some(({ id }) => id === entity.id))
    .map(({ entity, coordinates }) => ({
      name: entity.record.title,
      ...drawn.spotOf(coordinates),
    }));
  const { spots, boxes } = nameSpots(points, drawn, [
    ...labels.map((label) => boxAround(label, label.text)),
    ...(scale
      ? [
          {
            x: 0,
            y: height - SCALE.height,
            width: SCALE.beside + scale.length,
            height: SCALE.height,
          },
        ]
      : []),
  ]);
  const corner = inset && freeCorner(drawn, inset, boxes);
  const countries = dossier.site.map.labels
    ? []
    : countryLabels(drawn, [...boxes, ...(corner ? [corner] : [])]).map((label): Label => ({
        ...label,
        kind: homes.has(label.text) ? 'home' : 'country',
      }));
  return {
    ...{ width, height, borders, scale, places: spots, atlas: drawn.scale },
    land: landOf(drawn),
    labels: [...labels, ...countries],
    inset:
      inset && corner
        ? {
            ...{ ...corner, borders: inset.borders },
            land: landOf(inset),
            window: windowIn(inset, frame),
          }
        : null,
  };
}
