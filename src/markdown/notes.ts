import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

const MARKER = /^\[!NOTE\][ \t]*(?:\n|$)/;

/**
 * Turns a block quotation that starts with `[!NOTE]` into an editor's note.
 *
 * `> [!NOTE]⏎> By TASS, …` → `<aside data-note><p>By TASS, …</p></aside>`
 */
export function remarkNotes() {
  return (tree: Root): void => {
    visit(tree, 'blockquote', (quote) => {
      const [paragraph] = quote.children;
      const text = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
      if (paragraph?.type !== 'paragraph' || text?.type !== 'text') return;
      const [marker] = MARKER.exec(text.value) ?? [];
      if (marker === undefined) return;
      text.value = text.value.slice(marker.length);
      if (text.position) {
        const { start, end } = text.position;
        const offset = (start.offset ?? 0) + marker.length;
        text.position = { start: { line: start.line + 1, column: 1, offset }, end };
      }
      if (text.value === '') paragraph.children.shift();
      if (paragraph.children.length === 0) quote.children.shift();
      quote.data = {
        ...quote.data,
        note: true,
        hName: 'aside',
        hProperties: { dataNote: 'editor' },
      };
    });
  };
}
