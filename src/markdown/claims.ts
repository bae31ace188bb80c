import type { Association, FootnoteReference, PhrasingContent, Root } from 'mdast';
import { sentenceSpans } from '../text/sentences.ts';
import { split, textOf } from './phrasing.ts';

/** A piece of phrasing content that no claim crosses: a paragraph or a table row. */
export interface Block {
  /** The paragraph itself, or the cells of the row. */
  cells: { children: PhrasingContent[] }[];
  kind: 'paragraph' | 'row';
}

/** A piece of a block: the words of a claim, or words that no evidence covers. */
export interface Piece {
  text: string;
  /** The footnote reference that ends it; null for bare prose. */
  reference: FootnoteReference | null;
  /** Cell index, from and to in that cell's text. */
  parts: { cell: number; from: number; to: number }[];
}

/** The label of a reference or footnote. GFM also gives its identifier: the same in lower case. */
export const labelOf = ({ label, identifier }: Association) => label ?? identifier;

/** Whether a text has words. */
export const HAS_WORDS = /[\p{L}\p{N}]/u;

/** What is put between the cells of a row to read it as a sentence. */
const CELL_GAP = [': ', ' · '] as const;

/** The text of a list of parts, with cells joined as a reader would read them. */
function textOfParts(texts: readonly string[], parts: Piece['parts']): string {
  return parts
    .map(({ cell, from, to }, i) => {
      const next = parts[i + 1];
      const gap = next ? CELL_GAP[cell === 0 ? 0 : 1] : '';
      return (texts[cell] ?? '').slice(from, to).trim() + gap;
    })
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Splits a block into claims and bare prose. A claim runs from the previous reference, or from the start
 * of the sentence that contains its own reference, to that reference; in a table row from the previous
 * reference or the start of the row.
 *
 * `A is so. B is so,[^b] and C too.[^c]` → bare `A is so.`, b `B is so,`, c `and C too.`
 *
 * @param language BCP 47 tag, for the sentences
 */
export function piecesOf(block: Block, language: string): Piece[] {
  const texts = block.cells.map(({ children }) => children.map(textOf).join(''));
  const pieces: Piece[] = [];
  let cell = 0;
  let from = 0;
  const partsTo = (toCell: number, to: number): Piece['parts'] => {
    const parts: Piece['parts'] = [];
    for (let c = cell; c <= toCell; c++) {
      const start = c === cell ? from : 0;
      const end = c === toCell ? to : (texts[c] ?? '').length;
      const content = (texts[c] ?? '').slice(start, end);
      const trimmed = content.trim();
      if (trimmed === '') continue;
      const lead = content.indexOf(trimmed);
      parts.push({ cell: c, from: start + lead, to: start + lead + trimmed.length });
    }
    return parts;
  };
  const add = (reference: FootnoteReference | null, parts: Piece['parts']) => {
    const text = textOfParts(texts, parts);
    if (reference || HAS_WORDS.test(text)) pieces.push({ text, reference, parts });
  };
  /** Bare prose up to `to`, sentence by sentence. */
  const addBare = (toCell: number, to: number) => {
    for (const part of partsTo(toCell, to)) {
      const text = (texts[part.cell] ?? '').slice(part.from, part.to);
      for (const { start, end } of sentenceSpans(text, language)) {
        add(null, [{ cell: part.cell, from: part.from + start, to: part.from + end }]);
      }
    }
  };
  block.cells.forEach(({ children }, index) => {
    let offset = 0;
    for (const node of children) {
      if (node.type === 'footnoteReference') {
        if (block.kind === 'paragraph') {
          const sentences = sentenceSpans((texts[index] ?? '').slice(from, offset), language);
          const start = from + (sentences.at(-1)?.start ?? 0);
          addBare(index, start);
          from = start;
        }
        add(node, partsTo(index, offset));
        cell = index;
        from = offset;
      }
      offset += textOf(node).length;
    }
  });
  const last = block.cells.length - 1;
  addBare(last, (texts[last] ?? '').length);
  return pieces;
}

/** The phrasing content of a part, without references. */
export function contentOf(block: Block, part: Piece['parts'][number]): PhrasingContent[] {
  const children = block.cells[part.cell]?.children ?? [];
  const [upTo] = split(children, part.to);
  return split(upTo, part.from)[1].filter(({ type }) => type !== 'footnoteReference');
}

/**
 * Puts `claim` nodes around the words of claims, and `evidenceMark` nodes in place of their references.
 */
export function wrapClaims(block: Block, pieces: readonly Piece[]): void {
  const wrapped = block.cells.map((): PhrasingContent[] => []);
  const done = block.cells.map(() => 0);
  const plainUpTo = (cell: number, to: number) => {
    const from = done[cell] ?? 0;
    if (to > from) wrapped[cell]?.push(...contentOf(block, { cell, from, to }));
    done[cell] = Math.max(from, to);
  };
  for (const { parts, reference } of pieces) {
    if (!reference) continue;
    const label = labelOf(reference);
    for (const part of parts) {
      plainUpTo(part.cell, part.from);
      wrapped[part.cell]?.push({ type: 'claim', label, children: contentOf(block, part) });
      done[part.cell] = part.to;
    }
    const cell = block.cells.findIndex(({ children }) => children.includes(reference));
    wrapped[cell]?.push({ type: 'evidenceMark', label, children: [] });
  }
  block.cells.forEach((cell, i) => {
    plainUpTo(i, cell.children.map(textOf).join('').length);
    cell.children = wrapped[i] ?? [];
  });
}

/** The blocks below a node that may contain claims, in reading order; header rows are headings. */
export function blocksOf(node: Root | Root['children'][number]): Block[] {
  if (node.type === 'paragraph') return [{ cells: [node], kind: 'paragraph' }];
  if (node.type === 'table') {
    return node.children.slice(1).map(({ children }) => ({ cells: children, kind: 'row' }));
  }
  if (node.type === 'blockquote' && node.data?.note) return [];
  if (node.type === 'heading' || node.type === 'footnoteDefinition') return [];
  return 'children' in node ? (node.children as Root['children']).flatMap(blocksOf) : [];
}
