import { escapeXml } from './xml.ts';

/** What the picture of a page says, shown where its link is shared. */
export interface ShareText {
  /** One line above the title. */
  kicker: string;
  title: string;
  text: string;
  /** Whether it is an unresolved dispute. */
  disputed?: boolean;
}

const WIDTH = 1200;
const HEIGHT = 630;
const EDGE = 80;
const TITLE = { size: 68, leading: 80, lines: 4 };
/** At which a text below the title is cut. */
const SMALLEST = { size: 26, leading: 36 };
/** Sizes of the text below the title: the first at which it fits. */
const TEXTS = [{ size: 33, leading: 46 }, { size: 29, leading: 40 }, SMALLEST];
const FOOT = 520;

/** Rough widths in em: enough to break lines by, and the same on every machine. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) {
    if (/[ilj.,;:'’!|()[\]]/.test(character)) width += 0.3;
    else if (/[tfr -]/.test(character)) width += 0.37;
    else if (/[mwMW@]/.test(character)) width += 0.86;
    else if (/[A-ZА-Я]/.test(character)) width += 0.67;
    else width += 0.53;
  }
  return width;
}

/** Breaks text into lines of at most `limit` em; a text that needs more than
 * `most` lines ends in an ellipsis. */
export function linesOf(text: string, limit: number, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const longer = line ? `${line} ${word}` : word;
    if (widthOf(longer) <= limit || !line) {
      line = longer;
      continue;
    }
    lines.push(line);
    line = word;
    if (lines.length === most) break;
  }
  if (lines.length < most) return [...lines, line];
  const last = (lines[most - 1] ?? '').replace(/\s+\S+$/, '');
  return [...lines.slice(0, most - 1), `${last} …`];
}

/**
 * The picture as SVG, 1,200 × 630, to be drawn with Source Serif 4 and Source Sans 3.
 *
 * @param site the site’s name
 */
export function shareSvg(
  { kicker, title, text, disputed = false }: ShareText,
  site: string,
): string {
  const room = WIDTH - 2 * EDGE;
  const heading = linesOf(title, room / TITLE.size, TITLE.lines);
  const top = 230;
  const under = top + (heading.length - 1) * TITLE.leading + 68;
  const most = (leading: number) => Math.max(0, Math.floor((FOOT - under) / leading) + 1);
  const { size, leading } =
    TEXTS.find((one) => linesOf(text, room / one.size, Infinity).length <= most(one.leading)) ??
    SMALLEST;
  const left = most(leading);
  const body = left > 0 ? linesOf(text, room / size, left) : [];
  const line = (x: number, y: number, style: string, words: string) =>
    `<text x="${String(x)}" y="${String(y)}" ${style}>${escapeXml(words)}</text>`;
  const serif = 'font-family="Source Serif 4"';
  const sans = 'font-family="Source Sans 3" font-weight="600"';
  const colour = disputed ? '#8a2b0b' : '#0b4a5c';
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(WIDTH)}" height="${String(HEIGHT)}">`,
    `<rect width="100%" height="100%" fill="#fcfbf7"/>`,
    `<rect width="100%" height="14" fill="${colour}"/>`,
    line(EDGE, 130, `${sans} font-size="32" fill="${colour}"`, kicker),
    ...heading.map((words, i) =>
      line(
        EDGE,
        top + i * TITLE.leading,
        `${serif} font-weight="600" font-size="${String(TITLE.size)}" fill="#1a1c1d"`,
        words,
      ),
    ),
    ...body.map((words, i) =>
      line(EDGE, under + i * leading, `${serif} font-size="${String(size)}" fill="#4b4a45"`, words),
    ),
    `<g transform="translate(${String(EDGE)} 555)">`,
    '<path d="M0 14h19M0 25h30M0 36h14" fill="none" stroke="#1a1c1d" stroke-width="4"/>',
    '<circle cx="27" cy="6" r="5" fill="#0b4a5c"/></g>',
    line(EDGE + 50, 588, `${sans} font-size="28" fill="#1a1c1d"`, site),
    '</svg>',
  ].join('');
}
