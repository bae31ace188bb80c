import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Fault } from '../dossier/types.ts';
import { placeOf } from './evidence.ts';
import type { Source } from './source.ts';

/** What a content file may hold. All that follows (site, briefs, search) knows these and no more. */
const KNOWN: ReadonlySet<string> = new Set<Nodes['type']>([
  'root',
  'yaml',
  'paragraph',
  'heading',
  'list',
  'listItem',
  'table',
  'tableRow',
  'tableCell',
  'blockquote',
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'break',
  'link',
  'footnoteReference',
  'footnoteDefinition',
]);

const INSTEAD: Readonly<Record<string, string>> = {
  html: 'Markdown in its place: raw HTML is never published',
  image: 'words: pictures are drawn by the site from its data',
  definition: 'the address in the link itself',
  linkReference: 'the address in the link itself',
};

/** Every construct that the site would not show as written, each a fault at its place. */
export function unknownConstructs(tree: Root, source: Source): Fault[] {
  const faults: Fault[] = [];
  const fault = (node: Nodes, reason: string, rule: Fault['rule'] = 'markdown') => {
    faults.push({ rule, place: placeOf(source, node), reason });
  };
  visit(tree, (node, _index, parent) => {
    if (!KNOWN.has(node.type)) {
      const instead = INSTEAD[node.type] ?? 'paragraphs, lists, tables, links and emphasis';
      const actual = 'value' in node ? node.value.split('\n', 1)[0] : node.type;
      fault(node, `Unexpected ${node.type} \`${actual ?? ''}\`, expected ${instead}`);
    } else if (node.type === 'blockquote' && !node.data?.note) {
      fault(node, "Unexpected block quotation, expected an editor's note: a first line `[!NOTE]`");
    } else if (node.type === 'heading' && (node.depth === 1 || node.depth > 4)) {
      const level = '#'.repeat(node.depth);
      fault(node, `Unexpected heading level \`${level}\`, expected \`##\` to \`####\``);
    } else if (node.type === 'footnoteReference') {
      const within = parent?.type ?? 'root';
      if (within !== 'paragraph' && within !== 'tableCell') {
        const label = `[^${node.label ?? node.identifier}]`;
        fault(node, `Unexpected \`${label}\` inside ${within}, expected it after`, 'footnote');
      }
    } else if (node.type === 'text') {
      for (const match of node.value.matchAll(/\[\^([^\]\s]+)\]/g)) {
        const reason = `Unexpected reference \`${match[0]}\`, expected a footnote \`${match[0]}: …\``;
        const start = (node.position?.start.offset ?? 0) + match.index;
        const place = source.place(start, start + match[0].length);
        faults.push({ rule: 'footnote', place, reason });
      }
    }
  });
  return faults;
}
