import { scriptOf } from '../../text/scripts.ts';
import { stretches, type Highlights } from '../highlights.ts';
import type { SearchTables } from '../entity-spellings.ts';
import { element } from './element.ts';

/** A text with what was found in it marked; and whether there was anything. */
export interface Marked {
  nodes: (Node | string)[];
  highlights: number;
}

/** Marks a text, and gives each run of another script its language and direction. */
export function marked(text: string, highlights: Highlights, tables: SearchTables): Marked {
  const nodes: (Node | string)[] = [];
  const found = stretches(text, highlights, tables);
  let at = 0;
  for (const { start, end } of found) {
    nodes.push(text.slice(at, start), element('mark', {}, text.slice(start, end)));
    at = end;
  }
  nodes.push(text.slice(at));
  return { nodes, highlights: found.length };
}

/** A spelling, in its language. */
export function spelled(text: string): HTMLElement {
  const script = scriptOf(text);
  return element('bdi', { lang: script, dir: script === 'ar' ? 'rtl' : null }, text);
}
