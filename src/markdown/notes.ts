import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

const MARKER = /^\[!NOTE\][ \t]*(?:\n|$)(Other reports:\s*)?/;

/**
 * Turns a block quotation that starts with `[!NOTE]` into an editor's note: on the articles, or on what
 * other reports say if it begins with `Other reports:`. These words become the heading of the note.
 *
 * `> [!NOTE]⏎> Other reports: by TASS, …` → `<aside data-note="reports"><p>By TASS, …</p></aside>`
 */
export function remarkNotes() {
  return (tree: Root): void => {
    visit(tree, 'blockquote', (quote) => {
      const [paragraph] = quote.children;
      const text = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
      if (paragraph?.type !== 'paragraph' || text?.type !== 'text') return;
      const [marker, reports] = MARKER.exec(text.value) ?? [];
      if (marker === undefined) return;
      text.value = text.value.slice(marker.length);
      if (text.position) {
        const { start, end } = text.position;
        const offset = (start.offset ?? 0) + marker.length;
        text.position = { start: { line: start.line + 1, column: 1, offset }, end };
      }
      if (text.value === '') paragraph.children.shift();
      if (paragraph.children.length === 0) quote.children.shift();
      const kind = reports === undefined ? 'articles' : 'reports';
      quote.data = {
        ...quote.data,
        note: kind,
        hName: 'aside',
        hProperties: { dataNote: kind },
      };
    });
  };
}
