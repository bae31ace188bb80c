import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Lookup } from '../dossier/lookup.ts';
import { markClass, MARKS, type Doubt, type Page, type Section } from '../dossier/types.ts';
import { withGlosses } from './gloss.ts';
import { h, property } from './hast.ts';
import { href } from './href.ts';
import { disputedOf, type Disputed, type Note } from './evidence.ts';
import { noteHeading } from './other-reports.ts';
import { doubtsAt } from '../dossier/dispute.ts';

/** Some of the prose, and the disputes whose box goes right under it. */
export interface Block {
  html: string;
  disputes: string[];
}

/** What the prose of one page needs to know, from its first section to its last. */
export interface Marks {
  /** Claim key → its note. */
  notes: ReadonlyMap<string, Note>;
  /** Ids of the disputes that already have a box; this grows. */
  boxed: Set<string>;
  /** Keys of the claims that already have their words in the margin; this grows. */
  glossed: Set<string>;
  /** When the page's facts from outside the articles were checked. */
  checked: Page['checked'];
}

/** What a page's marks need, from its notes. */
export function marksOf(notes: readonly Note[], { checked }: Pick<Page, 'checked'>): Marks {
  return {
    checked,
    notes: new Map(notes.map((note) => [note.claim, note])),
    boxed: new Set(),
    glossed: new Set(),
  };
}

/**
 * Keeps a mark on the line of its sentence, together with `white-space: nowrap` on the `sup`: else
 * browsers may start a line with the button.
 */
const JOINER = '\u2060';

/** The words of the marks of some disputes, each once: a link to the first of its disputes. */
function markLinks(disputes: readonly Disputed[]): ElementContent[] {
  return MARKS.flatMap((word): ElementContent[] => {
    const marked = disputes.filter(({ mark }) => mark === word).map(({ dispute }) => dispute);
    const [first] = marked;
    if (!first) return [];
    const ariaLabel = `${word}: ${marked.map(({ record }) => record.question).join(' ')}`;
    const properties = { className: [markClass(word)], href: href(first.url), ariaLabel };
    return [{ type: 'text', value: ' ' }, h('a', properties, word)];
  });
}

/** The same as HTML, for what is marked outside prose. */
export function marksHtml(doubts: readonly Doubt[], lookup: Lookup): string {
  return toHtml(markLinks(disputedOf(doubts, lookup)));
}

/**
 * The button that opens a claim's evidence and, where disputes mark it, the words that say so. Each word
 * leads to the first of its disputes; the evidence lists them all.
 */
function mark(key: string, doubts: readonly Doubt[], marks: Marks): ElementContent[] {
  const note = marks.notes.get(key);
  if (!note) return [];
  const button = h(
    'button',
    { type: 'button', popoverTarget: note.id },
    h('span', {}, 'Evidence '),
    String(note.number),
  );
  const ids = new Set(doubts.map(({ dispute }) => dispute));
  const shown = note.disputes.filter(({ dispute }) => ids.has(dispute.id));
  return [h('sup', {}, JOINER, button), ...markLinks(shown)];
}

/** Marks go into the claim that they end: the page highlights both together. */
function shapeAll(nodes: readonly ElementContent[], marks: Marks): ElementContent[] {
  const shaped: ElementContent[] = [];
  for (const node of nodes) {
    const pieces = shape(node, marks);
    const before = shaped.at(-1);
    const isMark = node.type === 'element' && property(node, 'dataEvidence') !== null;
    if (isMark && isClaim(before)) before.children.push(...pieces.splice(0, 1));
    shaped.push(...pieces);
  }
  return shaped;
}

function isClaim(node: ElementContent | undefined): node is Element {
  return node?.type === 'element' && String(node.properties.className) === 'claim';
}

/** Row headings make a two-column table readable cell by cell. */
function row(node: Element): Element {
  const first = node.children.find((child) => child.type === 'element');
  if (first?.tagName !== 'td') return node;
  const heading = { ...first, tagName: 'th', properties: { scope: 'row' } };
  return { ...node, children: node.children.map((child) => (child === first ? heading : child)) };
}

/** Elements of elements: the line ends between them say nothing. */
const BLOCKS = new Set(['ul', 'ol', 'table', 'thead', 'tbody', 'tr']);

const isBlank = (node: ElementContent): boolean => node.type === 'text' && node.value.trim() === '';

function shape(node: ElementContent, marks: Marks): ElementContent[] {
  if (node.type !== 'element') return [node];
  const evidence = property(node, 'dataEvidence');
  if (evidence !== null) return mark(evidence, doubtsAt(node), marks);
  const children = node.children.filter((child) => !BLOCKS.has(node.tagName) || !isBlank(child));
  const whole = { ...node, children: shapeAll(children, marks) };
  if (property(node, 'dataClaim') !== null) {
    const { id } = node.properties;
    return [{ ...whole, properties: { className: ['claim'], ...(id ? { id } : {}) } }];
  }
  const note = property(node, 'dataNote');
  if (note !== null) {
    const label = h('p', { className: ['label'] }, noteHeading(note, marks));
    const className = note === 'reports' ? ['note', 'reports'] : ['note'];
    return [h('div', { className, role: 'note' }, label, ...whole.children)];
  }
  if (node.tagName === 'tr') return [row(whole)];
  if (node.tagName === 'a' && typeof node.properties.href === 'string') {
    const address = node.properties.href;
    return [{ ...whole, properties: { ...node.properties, href: href(address) } }];
  }
  return [whole];
}

/** The disputes to show in a block, each once. */
function doubtsIn(node: ElementContent): Doubt[] {
  if (node.type !== 'element') return [];
  return [...doubtsAt(node), ...node.children.flatMap(doubtsIn)];
}

/** Phrasing content, such as a claim's words, as HTML. */
export function inline(nodes: readonly ElementContent[]): string {
  return toHtml(shapeAll(nodes, marksOf([], { checked: null })));
}

/**
 * A section's prose as HTML, split after each block with the first mention of a dispute.
 */
export function blocksOf(section: Section, marks: Marks): Block[] {
  const { boxed } = marks;
  const blocks: Block[] = [];
  let open: ElementContent[] = [];
  for (const node of section.body) {
    if (isBlank(node)) continue;
    open.push(...shapeAll(withGlosses(node, marks.notes, marks.glossed), marks));
    const disputes = doubtsIn(node)
      .map(({ dispute }) => dispute)
      .filter((id) => !boxed.has(id));
    if (disputes.length === 0) continue;
    for (const id of disputes) boxed.add(id);
    blocks.push({ html: toHtml(open), disputes });
    open = [];
  }
  if (open.length > 0) blocks.push({ html: toHtml(open), disputes: [] });
  return blocks;
}
