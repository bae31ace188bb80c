import type { Element, ElementContent } from 'hast';
import { toString } from 'mdast-util-to-string';
import { doubtsAt } from '../../dossier/dispute.ts';
import type { Doubt } from '../../dossier/types.ts';
import { element } from '../../present/element.ts';
import { property } from '../../present/hast.ts';
import { directionOf, textNodes } from '../../present/text-nodes.ts';

/** What the conversion of prose needs from its brief. */
export interface TreeContext {
  /** The marks of a claim: the numbers of its quotations, and the disputes that mark it. */
  marks: (claim: string, doubts: readonly Doubt[]) => Node[];
  /** The letter of an outside report. */
  letterOf: (url: string, title: string) => Node | null;
  disputeNumber: (id: string) => number;
}

function nodesOf(node: Element, context: TreeContext): (Node | string)[] {
  const children = () => treeNodes(node.children, context);
  const { tagName } = node;
  if (tagName === 'sup') return context.marks(property(node, 'dataEvidence') ?? '', doubtsAt(node));
  if (tagName === 'span') return children();
  // All of it is in one language, digits included.
  if (tagName === 'bdi') {
    return [element('bdi', { lang: property(node, 'lang') }, toString(node.children))];
  }
  if (tagName === 'aside') {
    const label = element('p', { class: 'label' }, property(node, 'dataHeading'));
    const kind = property(node, 'dataNote') === 'reports' ? 'note reports' : 'note';
    return [element('aside', { class: kind }, label, ...children())];
  }
  if (tagName === 'a') {
    const href = property(node, 'href') ?? '';
    const link = element('a', { href }, ...children());
    const letter = href.startsWith('/') ? null : context.letterOf(href, toString(node.children));
    return letter ? [link, letter] : [link];
  }
  const dispute = property(node, 'dataDispute');
  const number = dispute === null ? null : String(context.disputeNumber(dispute));
  const attributes = {
    class: property(node, 'className'),
    id: number && `d${number}`,
    start: tagName === 'ol' ? property(node, 'start') : null,
    scope: tagName === 'th' ? 'col' : null,
    dir: tagName === 'p' ? directionOf(toString(node.children)) : null,
  };
  // Whatever else it is: the sanitiser of prose lets only harmless elements through.
  return [element(tagName as 'p', attributes, number && `D${number} `, ...children())];
}

/** Sanitised hast as DOM nodes, made one by one: content is never parsed as HTML. */
export function treeNodes(
  nodes: readonly ElementContent[],
  context: TreeContext,
): (Node | string)[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return textNodes(node.value);
    return node.type === 'element' ? nodesOf(node, context) : [];
  });
}
