import type { Element, ElementContent } from 'hast';
import type { Note } from './evidence.ts';
import { directionIn } from '../text/scripts.ts';
import { capital } from '../text/wording.ts';
import { h, property } from './hast.ts';

/** What gets a gloss: before a paragraph, at the start of an item, in a row's last cell. */
const GLOSSED = new Set(['p', 'li', 'tr']);

/** Keys of the claims whose marks are in a tree, in reading order. */
export function marked(node: ElementContent): string[] {
  if (node.type !== 'element') return [];
  const key = property(node, 'dataEvidence');
  return key === null ? node.children.flatMap(marked) : [key];
}

/** Words in another language, isolated from those around them. */
const foreign = (language: string, text: string): Element =>
  h('bdi', { lang: language, dir: directionIn(language) }, text);

/** What a claim quotes, the letter and name of its article before the words of each. */
function quotationsOf({ pieces }: Note): Element {
  const quoted = pieces.filter(({ quotations }) => quotations.length > 0);
  return h(
    'p',
    {},
    ...quoted.flatMap(({ letter, name, title, citing, quotations, language }, i) => [
      i > 0 ? ' ' : null,
      ...(letter === null ? [] : [h('b', {}, letter), ' ']),
      // Its name is its title, in its own language, if it has no shorter one.
      title === null && language !== null ? foreign(language, name) : capital(name),
      `${citing} `,
      ...quotations.flatMap(({ text }, n) => [
        n > 0 ? ' “' : '“',
        language === null ? text : foreign(language, text),
        '”',
      ]),
    ]),
  );
}

/** Puts a gloss at the start of an item, or of a row's last cell, since a row has only cells. */
function into(node: Element, gloss: Element): Element {
  const last = node.children.findLast((child) => child.type === 'element');
  if (node.tagName !== 'tr' || !last) return { ...node, children: [gloss, ...node.children] };
  const cell = into(last, gloss);
  return { ...node, children: node.children.map((child) => (child === last ? cell : child)) };
}

/**
 * A block of a section, before its marks become buttons, with what a wide screen has in its margin:
 * beside each paragraph, list item and table row the words that its claims quote, each claim's once.
 * This repeats what the marks open, so it is `hidden` wherever no style sheet shows it, and from
 * assistive technology always. The style sheet counts the claims, so `glossed`, which the keys are
 * added to, has to go through a page in reading order, as the notes' numbers do.
 */
export function withGlosses(
  node: ElementContent,
  notes: ReadonlyMap<string, Note>,
  glossed: Set<string>,
): ElementContent[] {
  if (node.type !== 'element') return [node];
  if (!GLOSSED.has(node.tagName)) {
    const children = node.children.flatMap((child) => withGlosses(child, notes, glossed));
    return [{ ...node, children }];
  }
  const keys = new Set(marked(node)).difference(glossed);
  const found = [...keys].flatMap((key) => notes.get(key) ?? []);
  if (found.length === 0) return [node];
  for (const key of keys) glossed.add(key);
  const properties = { className: ['gloss'], hidden: true, ariaHidden: 'true' };
  const gloss = h('div', properties, ...found.map(quotationsOf));
  return node.tagName === 'p' ? [gloss, node] : [into(node, gloss)];
}
