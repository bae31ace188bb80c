import type { PdfObject } from './pdf-objects.ts';

/** A link of the template within the document: from a mark to its target, or back. */
export interface Inner {
  object: PdfObject;
  /** `to` is a mark in the text, `at` its target. */
  side: 'to' | 'at';
  /** `q12`, `d3`, `ob`. */
  name: string;
  /** Object number of its page. */
  page: number;
  /** Its upper left corner, in points from the lower left corner of the page. */
  left: number;
  top: number;
}

const ACTION = /\/A\s*<<[^>]*?\/URI \((to|at):([a-z]+[0-9]*)\)[^>]*>>/;

const NAMES: Readonly<Record<string, string>> = {
  q: 'Quotation ',
  d: 'Dispute D',
  o: 'Outside report ',
};

/** The description of the link for screen readers. */
function describe({ side, name }: Inner): string {
  const what = `${NAMES[name.charAt(0)] ?? ''}${name.slice(1)}`;
  return side === 'to' ? what : `${what}: back to the text`;
}

/** Object number of each annotation → that of its page. */
function pagesOf(objects: readonly PdfObject[]): Map<number, number> {
  const pages = new Map<number, number>();
  for (const { number, body } of objects) {
    if (!/\/Type \/Page\b/.test(body)) continue;
    const annotations = /\/Annots \[([^\]]*)\]/.exec(body)?.[1] ?? '';
    for (const match of annotations.matchAll(/(\d+) 0 R/g)) pages.set(Number(match[1]), number);
  }
  return pages;
}

/** The links of the template, in the order of the file. */
export function innerLinks(objects: readonly PdfObject[]): Inner[] {
  const pages = pagesOf(objects);
  return objects.flatMap((object): Inner[] => {
    const match = /\/Subtype \/Link\b/.test(object.body) ? ACTION.exec(object.body) : null;
    const page = pages.get(object.number);
    const rect = /\/Rect \[(\S+) \S+ \S+ (\S+)\]/.exec(object.body);
    if (!match?.[2] || page === undefined || !rect) return [];
    const side = match[1] === 'to' ? 'to' : 'at';
    return [{ object, side, name: match[2], page, left: Number(rect[1]), top: Number(rect[2]) }];
  });
}

/**
 * Joins the marks of a document to their targets. The template writes both as links to addresses such
 * as `to:q12` and `at:q12`, since real links make Typst lay out the whole document twice, which takes
 * almost twice the time. Here they become links from each mark to its quotation, and from there back
 * to the first mark.
 *
 * Changes the bodies of the objects. Throws if a mark has no target.
 */
export function joinInnerLinks(objects: readonly PdfObject[]): void {
  const links = innerLinks(objects);
  const first = (side: Inner['side']) => {
    const map = new Map<string, Inner>();
    for (const link of links)
      if (link.side === side && !map.has(link.name)) map.set(link.name, link);
    return map;
  };
  const ends = { to: first('at'), at: first('to') };
  for (const link of links) {
    const end = ends[link.side].get(link.name);
    if (!end && link.side === 'to') throw new Error(`The mark ${link.name} has no target`);
    const { page, left, top } = end ?? link;
    // The view that the link opens: `[page /XYZ left top zoom]`.
    const destination = `[${String(page)} 0 R /XYZ ${String(left)} ${String(top)} null]`;
    link.object.body = link.object.body
      .replace(ACTION, `/Dest ${destination}`)
      .replace(/\/Contents \((?:to|at):[a-z0-9]+\)/, `/Contents (${describe(link)})`);
  }
}
