import { scriptOf } from '../../text/languages.ts';
import { stretches, type Highlights } from '../highlights.ts';
import type { SearchTables } from '../entity-spellings.ts';
import { element } from './element.ts';

/** A text with highlights. */
export interface Marked {
  nodes: (Node | string)[];
  /** The number of highlights. */
  highlights: number;
}

/** Highlights words in a text. */
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

/** A spelling with its language and direction. */
export function spelled(text: string): HTMLElement {
  const script = scriptOf(text);
  return element('bdi', { lang: script, dir: script === 'ar' ? 'rtl' : null }, text);
}
