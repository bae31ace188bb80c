import type { Heading, Nodes, Root, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { hiddenIn } from './bounds.ts';
import type { Fault } from './types.ts';
import { HAS_WORDS, labelOf } from './claims.ts';
import type { Source } from './source.ts';

/** What a content file may contain. The site, the briefs and the search can show only these. */
const KNOWN: ReadonlySet<string> = new Set<Nodes['type']>([
  ...(['root', 'yaml', 'paragraph', 'heading', 'list', 'listItem', 'blockquote'] as const),
  ...(['table', 'tableRow', 'tableCell', 'footnoteDefinition', 'footnoteReference'] as const),
  ...(['text', 'emphasis', 'strong', 'delete', 'inlineCode', 'break', 'link'] as const),
]);

/** What other nodes are called in a message, and what to write in their place. */
const OTHERS: Readonly<Record<string, [noun: string, instead: string]>> = {
  html: ['raw HTML', 'Markdown in its place: raw HTML is never published'],
  image: ['image', 'words: the site draws its images from its data'],
  imageReference: ['image', 'words: the site draws its images from its data'],
  definition: ['link definition', 'the address in the link itself'],
  linkReference: ['reference link', 'the address in the link itself'],
  code: ['code block', 'a paragraph'],
  thematicBreak: ['horizontal line', 'a heading'],
};

/** What a footnote or a reference may be inside of by mistake, in words. */
const INSIDE: Readonly<Record<string, string>> = {
  heading: 'a heading',
  listItem: 'a list',
  blockquote: 'a quotation',
  footnoteDefinition: 'another footnote',
  strong: 'strong emphasis',
  delete: 'deleted words',
  link: 'a link',
};

/** Deeper than any sheet needs. Code that walks a much deeper tree recursively would overflow. */
const MAX_DEPTH = 40;

/** Whether a tree is nested too deeply to be walked. */
export function isTooDeep(tree: Root): boolean {
  let level: Nodes[] = [tree];
  for (let depth = 0; depth <= MAX_DEPTH; depth++) {
    level = level.flatMap((node) => ('children' in node ? node.children : []));
    if (level.length === 0) return false;
  }
  return true;
}

/** Asterisks or tildes beside a letter or a quotation mark, which were meant to mark something; or null. */
function strayMark(node: Text, source: Source): string | null {
  const written = source.text
    .slice(node.position?.start.offset, node.position?.end.offset)
    .replace(/https?:\/\/\S+/g, '');
  return (
    /(?<![\\*~])(?:\*{1,3}|~~)(?=[\p{L}\p{N}“”"«»])|(?<=[\p{L}\p{N}“”"«»])(?:\*{1,3}|~~)/u.exec(
      written,
    )?.[0] ?? null
  );
}

/** What is wrong with a heading that follows one of the given depth (1 at the start), or null. */
function headingFlaw(heading: Heading, before: number, atTop: boolean): string | null {
  const level = '#'.repeat(heading.depth);
  if (!atTop)
    return `heading \`${level}\` inside a list or quotation, expected it at the left margin`;
  if (heading.depth === 1 || heading.depth > 4) {
    return `heading level \`${level}\`, expected \`##\` to \`####\``;
  }
  if (heading.depth > before + 1) {
    return `heading level \`${level}\`, expected \`${'#'.repeat(before + 1)}\` here`;
  }
  if (!HAS_WORDS.test(toString(heading)))
    return `heading \`${level}\` without words, expected some`;
  const link = heading.children.find(({ type }) => type === 'link');
  return link ? `link in heading \`${toString(heading)}\`, expected it in the text` : null;
}

/** The constructs that the site would not show as written, each as a fault at its place. */
export function unknownConstructs(tree: Root, source: Source): Fault[] {
  const faults: Fault[] = [];
  const fault = (node: Nodes, reason: string, rule: Fault['rule'] = 'markdown') => {
    faults.push({ rule, place: source.placeOf(node), reason: `Unexpected ${reason}` });
  };
  const headerRows = new Set<Nodes>();
  let depth = 1;
  visit(tree, (node, _index, parent) => {
    const within = parent?.type ?? 'root';
    if (node.type === 'text' || node.type === 'inlineCode') {
      // Written as entities; as they are, the file is not parsed.
      for (const { character } of hiddenIn(node.value)) {
        fault(node, `hidden character ${character}, expected the text without it`);
      }
      const stray = node.type === 'text' && within !== 'link' ? strayMark(node, source) : null;
      if (stray !== null) {
        fault(
          node,
          `\`${stray}\` that marks nothing, expected a space beside it, or \`\\${stray}\` for the sign`,
        );
      }
    } else if (node.type === 'list' && (node.start ?? 1) !== 1) {
      const first = String(node.start);
      fault(
        node,
        `list that begins with ${first}, expected 1, or \`${first}\\.\` for a sentence that begins so`,
      );
    } else if (!KNOWN.has(node.type)) {
      const [noun, instead] = OTHERS[node.type] ?? [node.type, 'paragraphs, lists and tables'];
      const { start, end } = node.position ?? {};
      const [actual = ''] = source.text.slice(start?.offset, end?.offset).split('\n', 1);
      fault(node, `${noun} \`${actual.slice(0, 60)}\`, expected ${instead}`);
    } else if (node.type === 'blockquote' && !node.data?.note) {
      fault(node, "block quotation, expected an editor's note: a first line `[!NOTE]`");
    } else if (node.type === 'heading') {
      const flaw = headingFlaw(node, depth, within === 'root');
      if (flaw) fault(node, flaw);
      if (within === 'root') depth = node.depth;
    } else if (node.type === 'table') {
      const [header, ...rows] = node.children;
      header?.children.forEach((cell) => headerRows.add(cell));
      for (const { children } of rows) {
        const [extra] = children.slice(header?.children.length ?? 0);
        if (extra) fault(extra, 'extra cell, expected no more cells than in the head of the table');
      }
    } else if (node.type === 'footnoteDefinition' && within !== 'root') {
      const inside = INSIDE[within] ?? within;
      const reason = `footnote \`[^${labelOf(node)}]\` inside ${inside}, expected it at the left margin`;
      fault(node, reason, 'footnote');
    } else if (node.type === 'footnoteReference' && !node.data?.dangling) {
      const inHead = parent !== undefined && headerRows.has(parent);
      const inside = inHead ? 'the head of a table' : (INSIDE[within] ?? within);
      const where = inHead || within === 'heading' ? 'below' : 'after that';
      const reason = `\`[^${labelOf(node)}]\` inside ${inside}, expected it ${where}`;
      const fits = within === 'paragraph' || within === 'tableCell';
      if (inHead || !fits) fault(node, reason, 'footnote');
    }
  });
  return faults;
}
