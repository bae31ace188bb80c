import { escapeXml } from '../xml.ts';
import type { MapPicture } from './map.ts';
import type { Ground, NamedSpot } from './labels.ts';

/** How a picture is drawn: files, as a page can have several and none should wait for them. */
export interface Look {
  /** For a dark page. */
  dark: boolean;
  /** For where the picture is narrow: with larger letters. */
  large: boolean;
}

/** As in `tokens.css`; a file cannot use its variables. */
const COLOURS = {
  light: {
    ...{ sea: '#e0edef', land: '#f4f1e9', home: '#ffffff', edge: '#86806f' },
    ...{ ink: '#1a1c1d', soft: '#4b4a45', accent: '#0b4a5c' },
  },
  dark: {
    ...{ sea: '#17343c', land: '#1a2023', home: '#1b2225', edge: '#78848a' },
    ...{ ink: '#e8e4da', soft: '#bdbbb2', accent: '#8fd0de' },
  },
};
const SMALL = { name: 17, label: 17 };
const LARGE = { name: 26, label: 22 };
const LEADING = 1.3;
const ANCHORS = { left: 'start', right: 'end', center: 'middle' } as const;

type Attributes = Record<string, string | number>;

function element(name: string, attributes: Attributes, content = ''): string {
  const all = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escapeXml(String(value))}"`,
  );
  return `<${name}${all.join('')}${content ? `>${content}</${name}>` : '/>'}`;
}

/** A name in two lines of about the same length if it is longer than its box. */
function linesOf(name: string, size: number, width: number): string[] {
  const words = name.split(' ');
  if (name.length * size * 0.5 <= width || words.length < 2) return [name];
  const cuts = words.slice(1).map((_, i) => [words.slice(0, i + 1), words.slice(i + 1)] as const);
  const [first, second] = cuts
    .map(([a, b]) => [a.join(' '), b.join(' ')] as const)
    .reduce((best, cut) =>
      Math.max(...cut.map(({ length }) => length)) < Math.max(...best.map(({ length }) => length))
        ? cut
        : best,
    );
  return [first, second];
}

/** A map as a file of its own: SVG without styles, which a content security policy may forbid. */
export function mapSvg(map: MapPicture, { dark, large }: Look): string {
  const colours = COLOURS[dark ? 'dark' : 'light'];
  const sizes = large ? LARGE : SMALL;
  const { width, height, inset, scale } = map;
  /** Letters stand out from borders by an edge in the colour of their ground. */
  const words = (
    lines: readonly string[],
    { x, y, ground }: { x: number; y: number; ground: Ground },
    attributes: Attributes & { 'font-size': number },
  ) => {
    const leading = attributes['font-size'] * LEADING;
    const top = y + attributes['font-size'] * 0.35 - ((lines.length - 1) * leading) / 2;
    const around = { stroke: colours[ground], 'stroke-width': 4, 'paint-order': 'stroke' };
    return element(
      'text',
      { ...around, 'stroke-linejoin': 'round', ...attributes },
      lines
        .map((line, i) =>
          element('tspan', { x, y: Math.round(top + i * leading) }, escapeXml(line)),
        )
        .join(''),
    );
  };
  const spot = ({ x, y, name, label }: NamedSpot, point: Attributes, letters: Attributes) => {
    const { align = 'left' } = label ?? {};
    const across = { left: 0, center: 0.5, right: 1 }[align];
    return [
      element('circle', { cx: x, cy: y, ...point }),
      label &&
        words(
          linesOf(name, sizes.name, label.width),
          {
            x: label.x + across * label.width,
            y: label.y + label.height / 2,
            ground: label.ground,
          },
          { 'text-anchor': ANCHORS[align], 'font-size': sizes.name, ...letters },
        ),
    ];
  };
  const land = (pieces: MapPicture['land'], borders: string) => [
    ...pieces.map(({ path, home }) =>
      element('path', { d: path, fill: home ? colours.home : colours.land, stroke: colours.edge }),
    ),
    element('path', { d: borders, fill: 'none', stroke: colours.edge }),
  ];
  const drawn = [
    element('rect', { width, height, fill: colours.sea }),
    ...land(map.land, map.borders),
    ...map.labels.map(({ kind, text, ...place }) =>
      words([text], place, {
        ...{ 'text-anchor': 'middle', 'font-size': sizes.label },
        ...(kind === 'sea' ? { fill: colours.ink } : { fill: colours.soft, 'letter-spacing': 1.4 }),
      }),
    ),
    ...map.towns.flatMap((town) =>
      spot(town, { r: 3.5, fill: colours.soft }, { fill: colours.soft }),
    ),
    ...map.places.flatMap((place) =>
      spot(
        place,
        { r: 6, fill: colours.accent, stroke: colours.home, 'stroke-width': 2 },
        { fill: colours.ink, 'font-weight': 600 },
      ),
    ),
    inset &&
      element(
        'svg',
        { x: inset.x, y: inset.y, width: inset.width, height: inset.height },
        [
          element('rect', { width: inset.width, height: inset.height, fill: colours.sea }),
          ...land(inset.land, inset.borders),
          element('rect', {
            ...{ width: inset.width, height: inset.height },
            ...{ fill: 'none', stroke: colours.edge, 'stroke-width': 2 },
          }),
          element('rect', {
            ...inset.window,
            ...{ fill: 'none', stroke: colours.accent, 'stroke-width': 2 },
          }),
        ].join(''),
      ),
    scale &&
      element('path', {
        d: `M16 ${String(height - 18)}v6h${String(scale.length)}v-6`,
        ...{ fill: 'none', stroke: colours.ink },
      }),
    scale &&
      words(
        [`${String(scale.kilometres)} km`],
        { x: 16, y: height - 35, ground: scale.ground },
        {
          ...{ fill: colours.ink, 'font-size': sizes.label },
        },
      ),
  ];
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${String(width)} ${String(height)}`,
      ...{ width, height, 'font-family': "'Source Sans 3', 'Segoe UI', Roboto, Arial, sans-serif" },
    },
    drawn.filter(Boolean).join(''),
  );
}
