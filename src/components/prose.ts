import type { Element, ElementContent, Properties } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Section } from '../dossier/types.ts';
import { href } from './href.ts';
import type { Note } from './evidence.ts';
import type { Lookup } from '../dossier/lookup.ts';

/** A stretch of prose, and the disputes whose box belongs right under it. */
export interface Block {
  html: string;
  disputes: string[];
}

/** What the marks of one page need to know. */
export interface Marks {
  /** Claim key → its note. */
  notes: ReadonlyMap<string, Note>;
  /** Claim key → ids of the disputes that put it in doubt. */
  disputes: (key: string) => readonly string[];
}

/** What a page's marks need, from its notes. */
export function marksOf(notes: readonly Note[], lookup: Lookup): Marks {
  return {
    notes: new Map(notes.map((note) => [note.claim, note])),
    disputes: (key) => lookup.claims.get(key)?.disputes ?? [],
  };
}

const NOTE_LABEL = 'Editor’s note: outside the articles, not machine-checked';

function element(
  tagName: string,
  properties: Properties,
  children: ElementContent[] | string,
): Element {
  const content: ElementContent[] =
    typeof children === 'string' ? [{ type: 'text', value: children }] : children;
  return { type: 'element', tagName, properties, children: content };
}

function data(node: Element, name: 'dataClaim' | 'dataEvidence' | 'dataNote'): string | null {
  const value = node.properties[name];
  return value === undefined || value === null || value === false ? null : String(value);
}

/** The button that opens a claim's evidence and, where it is contested, the word that says so. */
function mark(key: string, marks: Marks): ElementContent[] {
  const note = marks.notes.get(key);
  if (!note) return [];
  const n = String(note.number);
  const button = element(
    'button',
    { type: 'button', popoverTarget: note.id, ariaLabel: `Evidence ${n}` },
    n,
  );
  const content: ElementContent[] = [element('sup', {}, [button])];
  const [dispute] = note.disputes;
  if (dispute) {
    const properties = {
      className: ['contested'],
      href: dispute.url,
      ariaLabel: `contested: ${dispute.title}`,
    };
    content.push({ type: 'text', value: ' ' }, element('a', properties, 'contested'));
  }
  return content;
}

/**
 * Ties a mark to the last word of its claim: browsers may break a line before any button, so word
 * and button stand together in a `span.tie` at the end of the claim.
 */
function tie(claim: ElementContent | undefined, sup: ElementContent): ElementContent | null {
  if (claim?.type !== 'element') return null;
  const last = claim.children.at(-1);
  const rest = claim.children.slice(0, -1);
  if (last?.type === 'text') {
    const [word = ''] = /\S+$/.exec(last.value) ?? [];
    const before = last.value.slice(0, last.value.length - word.length);
    const tied = element('span', { className: ['tie'] }, [{ type: 'text', value: word }, sup]);
    const kept: ElementContent[] = before ? [{ type: 'text', value: before }] : [];
    return { ...claim, children: [...rest, ...kept, tied] };
  }
  const inner = last && tie(last, sup);
  return inner ? { ...claim, children: [...rest, inner] } : null;
}

function shapeAll(nodes: readonly ElementContent[], marks: Marks): ElementContent[] {
  const shaped: ElementContent[] = [];
  for (const node of nodes) {
    const [first, ...more] = shape(node, marks);
    if (!first) continue;
    const before = shaped.at(-1);
    const isMark = node.type === 'element' && data(node, 'dataEvidence') !== null;
    const tied = isMark && isClaim(before) ? tie(before, first) : null;
    if (tied) shaped.splice(-1, 1, tied, ...more);
    else shaped.push(first, ...more);
  }
  return shaped;
}

function isClaim(node: ElementContent | undefined): boolean {
  return node?.type === 'element' && String(node.properties.className) === 'claim';
}

/** Row headings make a two-column table readable cell by cell. */
function row(node: Element): Element {
  const first = node.children.findIndex((child) => child.type === 'element');
  const children = node.children.map((child, i): ElementContent => {
    if (child.type !== 'element') return child;
    return i === first && child.tagName === 'td'
      ? { ...child, tagName: 'th', properties: { scope: 'row' } }
      : child;
  });
  return { ...node, children };
}

function shape(node: ElementContent, marks: Marks): ElementContent[] {
  if (node.type !== 'element') return [node];
  const evidence = data(node, 'dataEvidence');
  if (evidence !== null) return mark(evidence, marks);
  const whole = { ...node, children: shapeAll(node.children, marks) };
  if (data(node, 'dataClaim') !== null) {
    const { id } = node.properties;
    return [{ ...whole, properties: { className: ['claim'], ...(id ? { id } : {}) } }];
  }
  if (data(node, 'dataNote') !== null) {
    const label = element('p', { className: ['label'] }, NOTE_LABEL);
    return [element('div', { className: ['note'], role: 'note' }, [label, ...whole.children])];
  }
  if (node.tagName === 'tr') return [row(whole)];
  if (node.tagName === 'a' && typeof node.properties.href === 'string') {
    const address = node.properties.href;
    return [{ ...whole, properties: { ...node.properties, href: href(address) } }];
  }
  return [whole];
}

/** Keys of the claims whose marks stand in a tree. */
function marked(node: ElementContent): string[] {
  if (node.type !== 'element') return [];
  const key = data(node, 'dataEvidence');
  return key === null ? node.children.flatMap(marked) : [key];
}

/** Phrasing content, such as a claim's words, as HTML. */
export function inline(nodes: readonly ElementContent[]): string {
  const none: Marks = { notes: new Map(), disputes: () => [] };
  return toHtml(shapeAll(nodes, none));
}

/**
 * A section's prose as HTML, cut after each block that holds the first mention of a dispute. Ids of
 * disputes that have had their box are added to `boxed`.
 */
export function blocksOf(section: Section, marks: Marks, boxed: Set<string>): Block[] {
  const blocks: Block[] = [];
  let open: ElementContent[] = [];
  for (const node of section.body) {
    open.push(...shape(node, marks));
    const disputes = [...new Set(marked(node).flatMap((key) => marks.disputes(key)))].filter(
      (id) => !boxed.has(id),
    );
    if (disputes.length === 0) continue;
    for (const id of disputes) boxed.add(id);
    blocks.push({ html: toHtml(open), disputes });
    open = [];
  }
  if (open.length > 0) blocks.push({ html: toHtml(open), disputes: [] });
  return blocks;
}
