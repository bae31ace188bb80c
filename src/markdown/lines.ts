import type { PhrasingContent, RootContent } from 'mdast';

/** Signs around phrasing content, as Markdown has them. */
const SIGNS: Readonly<Record<string, string>> = { emphasis: '*', strong: '**', delete: '~~' };

function inline(node: PhrasingContent): string {
  if (node.type === 'claim' || node.type === 'footnoteReference') return `[^${node.label ?? ''}]`;
  if (node.type === 'break') return ' ';
  if (node.type === 'inlineCode') return `\`${node.value}\``;
  if ('value' in node) return node.value;
  if (!('children' in node)) return '';
  const words = (node.children as PhrasingContent[]).map(inline).join('');
  if (node.type === 'link') return `[${words}](${node.url})`;
  const sign = SIGNS[node.type] ?? '';
  return sign + words + sign;
}

/** Phrasing content as one line of Markdown. */
export function lineOf(nodes: readonly PhrasingContent[]): string {
  return nodes.map(inline).join('').replace(/\s+/g, ' ').trim();
}

/**
 * Blocks as lines of Markdown, the words of each claim replaced by its label. The result is the same
 * however the file wraps its lines, and differs wherever readers would see something else.
 *
 * `- A is so.[^a]⏎- B is⏎  so.` → `- [^a]`, `- B is so.`
 */
export function linesOf(blocks: readonly RootContent[]): string[] {
  return blocks.flatMap((node): string[] => {
    switch (node.type) {
      case 'footnoteDefinition':
      case 'yaml':
        return [];
      case 'heading':
        return [`${'#'.repeat(node.depth)} ${lineOf(node.children)}`];
      case 'blockquote': {
        const heading = node.data?.note === 'reports' ? ['Other reports:'] : [];
        return [...heading, ...linesOf(node.children)].map((line) => `> ${line}`);
      }
      case 'list':
        return node.children.flatMap((item, i) => {
          const mark = node.ordered ? `${String((node.start ?? 1) + i)}.` : '-';
          return linesOf(item.children).map((line, n) => `${n === 0 ? mark : ' '} ${line}`);
        });
      case 'table':
        return node.children.map(
          (row) => `| ${row.children.map((cell) => lineOf(cell.children)).join(' | ')} |`,
        );
      default:
        return 'children' in node ? [lineOf(node.children as PhrasingContent[])] : [];
    }
  });
}
