import { spawnSync } from 'node:child_process';
import { adviceOn } from '../programs.ts';

type Tool = 'pdftotext' | 'pdfinfo' | 'pdffonts' | 'pdftoppm' | 'qpdf';

function runTool(tool: Tool, parameters: readonly string[], encoding: BufferEncoding) {
  const result = spawnSync(tool, parameters, { encoding, maxBuffer: 1 << 28 });
  if (result.error) throw new Error(adviceOn(tool === 'qpdf' ? 'qpdf' : 'pdftotext'));
  return result;
}

/** What a tool prints. Throws when it is missing or fails, and when it complains of anything. */
export function run(tool: Tool, ...parameters: string[]): string {
  const result = runTool(tool, parameters, 'utf8');
  if (result.status !== 0 || result.stderr !== '') {
    throw new Error(`${tool} ${parameters.join(' ')}: ${String(result.status)} ${result.stderr}`);
  }
  return result.stdout;
}

/** Marks of direction, which a reader adds around runs of other scripts, and joiners. */
export const UNSEEN = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069]/g;

/** The contents of files read before; tests do not change written files. */
function remembered<T>(read: (path: string) => T): (path: string) => T {
  const known = new Map<string, T>();
  return (path) => {
    const value = known.get(path) ?? read(path);
    known.set(path, value);
    return value;
  };
}

/** The text of each page, without marks of direction. */
export const pageTexts = remembered((path) =>
  run('pdftotext', path, '-').replace(UNSEEN, '').split('\f').slice(0, -1),
);

/** The text of a PDF, without marks of direction. */
export const textOf = (path: string): string => pageTexts(path).join('\n');

/** The text in the order of the structure tree, as a screen reader has it; no running lines. */
export const structureText = remembered((path) =>
  run('pdfinfo', '-struct-text', path)
    .split('\n')
    .map((line) => /^\s*"(.*)"$/.exec(line)?.[1] ?? '')
    .join('')
    .replace(UNSEEN, ''),
);

/**
 * The text in the order in which it is drawn, page by page: quicker than the structure tree, which
 * poppler reads again for each of its elements.
 */
export const drawnPages = remembered((path) =>
  run('pdftotext', '-raw', path, '-').replace(UNSEEN, '').split('\f').slice(0, -1),
);

/** Where the words of a page stand, running lines left out: from the left and from the top, in points. */
export function wordBoxes(
  path: string,
  page: number,
): { text: string; x: number; bottom: number }[] {
  const parts = ['-bbox', '-f', String(page), '-l', String(page)];
  const boxes = run('pdftotext', ...parts, path, '-');
  const height = Number(/<page [^>]*height="([\d.]+)"/.exec(boxes)?.[1]);
  return [...boxes.matchAll(/<word xMin="([\d.]+)" .* yMax="([\d.]+)">(.*)</g)]
    .map(([, x, bottom, text = '']) => ({ text, x: Number(x), bottom: Number(bottom) }))
    .filter(({ bottom }) => bottom > 50 && bottom < height - 45);
}

/** The text in the margin of every page that Chromium prints. */
export const MARGIN =
  /^(?:\d+ \/ \d+|Every numbered statement is backed by words.*make them true\.)(?: \d+ \/ \d+)?$/gm;

/** Letters and digits only, so that line ends, quotes and dashes don't matter. */
export function squeeze(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}

/** Every object of a PDF, written out. */
export const objectsOf = remembered((path) => {
  const parameters = ['--qdf', '--object-streams=disable', path, '-'];
  const { stdout } = runTool('qpdf', parameters, 'latin1');
  return stdout.split(/^\d+ 0 obj$/m).slice(1);
});

/** Finds each text after the one before; names those that are missing or come too early. */
export function outOfOrder(
  haystack: string,
  needles: readonly (readonly [name: string, text: string])[],
) {
  let from = 0;
  return needles.flatMap(([name, needle]) => {
    const at = haystack.indexOf(needle, from);
    if (at === -1) return [haystack.includes(needle) ? `${name}: too early` : `${name}: missing`];
    from = at + needle.length;
    return [];
  });
}
