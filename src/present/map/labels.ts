import type { Polygon } from 'geojson';
import { isIn, type Country } from './atlas.ts';
import type { Box, Outlines, Spot } from './draw.ts';

/** What a label is on: `home` is a country in which the dossier has a place. */
export type Ground = 'sea' | 'home' | 'land';

/** A place with its name beside it. */
export interface NamedSpot extends Spot {
  name: string;
  /** The box that the name is set in; null where there is no room for it. */
  label: (Box & { align: 'left' | 'right' | 'center'; ground: Ground }) | null;
}

/*
 * Sizes in units of a picture 640 wide. Letters are measured as large as they ever are, on the
 * smallest screens: `svg.ts` has them.
 */
const LETTER = 13;
const LINE = 28;
/** The box of a place’s name, in which it may break into two lines. */
const NAME = { width: 200, height: 70 };
/** From a point to its name. */
const GAP = 14;
/** Where a name may be, seen from its point; what comes first is preferred. */
const SIDES = [
  { across: 1, down: 0, align: 'left' },
  { across: -1, down: 0, align: 'right' },
  { across: 0, down: -1, align: 'center' },
  { across: 0, down: 1, align: 'center' },
] as const;
type Side = (typeof SIDES)[number];

/** A country is named where the picture shows more of it than this share of its own area. */
const LEAST_SHARE = 0.02;

const meet = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const within = (box: Box, { width, height }: { width: number; height: number }): boolean =>
  box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height;

/** What a label takes whose middle is at a spot. */
export function boxAround({ x, y }: Spot, text: string): Box {
  const width = text.length * LETTER;
  return { x: x - width / 2, y: y - LINE / 2, width, height: LINE };
}

/** A box of some size beside a point. */
function boxBeside({ x, y }: Spot, { across, down }: Side, width: number, height: number): Box {
  return {
    x: x + across * GAP + ((across - 1) * width) / 2,
    y: y + down * (GAP + LINE / 2 + 1) - height / 2,
    width,
    height,
  };
}

/** What a name takes beside its point. */
function nameBox(spot: Spot, name: string, side: Side): Box {
  const whole = name.length * LETTER;
  const lines = Math.ceil(whole / NAME.width);
  return boxBeside(spot, side, Math.min(NAME.width, whole), lines * LINE);
}

/**
 * Puts the name of each place beside its point: on the sea rather than on land, else on the right;
 * never on another point or name, nor over the edge.
 *
 * @returns the names, and what they and their points take
 */
export function nameSpots(
  places: readonly (Spot & { name: string })[],
  map: Outlines,
  groundAt: (spot: Spot) => Ground,
  taken: readonly Box[],
): { spots: NamedSpot[]; boxes: Box[] } {
  const boxes = [
    ...taken,
    ...places.map(({ x, y }) => ({ x: x - 8, y: y - 8, width: 16, height: 16 })),
  ];
  const spots = places.map(({ name, ...spot }): NamedSpot => {
    const [best] = SIDES.map((side) => ({ side, box: nameBox(spot, name, side) }))
      .filter(({ box }) => within(box, map) && !boxes.some((other) => meet(box, other)))
      .map(({ side, box }) => {
        const { x, y, width, height } = box;
        const grounds = [0.5, 0.25, 0.75].map((share) =>
          groundAt({ x: x + share * width, y: y + height / 2 }),
        );
        const [ground = 'sea'] = grounds;
        return { side, box, ground, onLand: grounds.filter((each) => each !== 'sea').length };
      })
      .sort((a, b) => a.onLand - b.onLand);
    if (!best) return { name, ...spot, label: null };
    boxes.push(best.box);
    const label = boxBeside(spot, best.side, NAME.width, NAME.height);
    return { name, ...spot, label: { ...label, align: best.side.align, ground: best.ground } };
  });
  return { spots, boxes };
}

/** The largest piece of a country as drawn; null where all are too small to be named. */
function mainland({ pieces }: Country, map: Outlines): Polygon | null {
  let largest: { land: Polygon; area: number } | null = null;
  const least = LEAST_SHARE * map.width * map.height;
  for (const { land, frame } of pieces) {
    if (map.mostOf(frame) < Math.max(least, largest?.area ?? 0)) continue;
    const area = map.path.area(land);
    if (area > Math.max(least, largest?.area ?? 0)) largest = { land, area };
  }
  return largest?.land ?? null;
}

/** How far above or below the middle a country may be named, as a share of what is seen of it. */
const OFFSETS = [0, -0.3, 0.3];

/** The names of the countries that there is room for, each near the middle of what is seen of it. */
export function countryLabels(map: Outlines, taken: readonly Box[]): (Spot & { text: string })[] {
  const boxes = [...taken];
  return map.countries.flatMap((country) => {
    const piece = mainland(country, map);
    if (!piece) return [];
    const [x, middle] = map.path.centroid(piece);
    const [[left, top], [right, bottom]] = map.path.bounds(piece);
    for (const offset of OFFSETS) {
      const spot = { x: Math.round(x), y: Math.round(middle + offset * (bottom - top)) };
      const box = boxAround(spot, country.name);
      const fits =
        right - left > box.width &&
        within(box, map) &&
        isIn(map.placeAt(spot), country) &&
        !boxes.some((other) => meet(box, other));
      if (!fits) continue;
      boxes.push(box);
      return [{ text: country.name, ...spot }];
    }
    return [];
  });
}

/** Where in the corners of a picture a smaller one has room: its upper left corner; null for nowhere. */
export function freeCorner(
  map: { width: number; height: number },
  { width, height }: { width: number; height: number },
  taken: readonly Box[],
): Box | null {
  const edge = 12;
  const [right, bottom] = [map.width - width - edge, map.height - height - edge];
  const corners = [
    { x: right, y: edge },
    { x: edge, y: edge },
    { x: right, y: bottom },
  ];
  const boxes = corners.map((corner) => ({ ...corner, width, height }));
  return boxes.find((box) => within(box, map) && !taken.some((other) => meet(box, other))) ?? null;
}
