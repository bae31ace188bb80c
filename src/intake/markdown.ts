import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { remarkSyntax } from '../markdown/syntax.ts';
import { requireSize } from './bytes.ts';
import { readingOf, type Block, type Reading } from './types.ts';

/** The text blocks of a Markdown file, without its signs; front matter and footnotes left out. */
export function readMarkdown(markdown: string): Reading {
  requireSize(markdown.length);
  const blocks: Block[] = [];
  const walk = (node: Nodes): void => {
    if (node.type === 'yaml' || node.type === 'footnoteDefinition' || node.type === 'html') return;
    if (/^(?:paragraph|heading|tableCell)$/.test(node.type)) {
      blocks.push({ text: toString(node), kind: node.type === 'heading' ? 'heading' : 'text' });
    } else if ('children' in node) node.children.forEach(walk);
  };
  walk(unified().use(remarkParse).use(remarkSyntax).parse(markdown));
  return readingOf(blocks);
}
