import type { Element, ElementContent } from 'hast';
import { doubtsAt } from '../../dossier/dispute.ts';
import type { Doubt } from '../../dossier/types.ts';
import { directionOf, make, textNodes } from './elements.ts';

/** What the conversion of prose needs from its brief. */
export interface TreeContext {
  /** The marks of a claim: the numbers of its quotations, and the disputes that mark it. */
  marks: (claim: string, doubts: readonly Doubt[]) => Node[];
  /** The letter of an outside report. */
  letterOf: (url: string, title: string) => Node;
}

/** The elements that sanitised prose may contain. `prose-to-typst.ts` knows the same ones. */
const PLAIN = new Set([
  ...['p', 'ul', 'ol', 'li', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
  ...['em', 'strong', 'del', 'code', 'br'],
] as const);

function isPlain(name: string): name is typeof PLAIN extends Set<infer T> ? T : never {
  return (PLAIN as ReadonlySet<string>).has(name);
}

export function plainText(nodes: readonly ElementContent[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      return node.type === 'element' ? plainText(node.children) : '';
    })
    .join('');
}

function property(node: Element, name: string): string | null {
  const value = node.properties[name];
  return value === undefined || value === null || value === false ? null : String(value);
}

function element(node: Element, context: TreeContext): Node[] {
  const children = () => treeNodes(node.children, context);
  const { tagName } = node;
  if (tagName === 'sup') return context.marks(property(node, 'dataEvidence') ?? '', doubtsAt(node));
  if (tagName === 'span') return children();
  if (tagName === 'aside') {
    const label = make('p', { class: 'label' }, property(node, 'dataHeading'));
    const kind = property(node, 'dataNote') === 'reports' ? 'note reports' : 'note';
    return [make('aside', { class: kind }, label, ...children())];
  }
  if (tagName === 'a') {
    const href = property(node, 'href') ?? '';
    const link = make('a', { href }, ...children());
    return href.startsWith('/') ? [link] : [link, context.letterOf(href, plainText(node.children))];
  }
  // The build refuses such prose, so this is a bug.
  if (!isPlain(tagName)) throw new Error(`Unexpected <${tagName}> in prose`);
  const start = tagName === 'ol' ? property(node, 'start') : null;
  const scope = tagName === 'th' ? 'col' : null;
  const dir = tagName === 'p' ? directionOf(plainText(node.children)) : null;
  return [make(tagName, { start, scope, dir }, ...children())];
}

/** Sanitised hast as DOM nodes, made one by one: content is never parsed as HTML. */
export function treeNodes(nodes: readonly ElementContent[], context: TreeContext): Node[] {
  return nodes.flatMap((node): Node[] => {
    if (node.type === 'text') {
      return textNodes(node.value).map((part) =>
        typeof part === 'string' ? document.createTextNode(part) : part,
      );
    }
    return node.type === 'element' ? element(node, context) : [];
  });
}
