import type { Block } from './types.ts';

const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);
/** What shows no words of its own, or words that only a reader's click reveals. */
const SILENT = new Set(
  'audio button canvas datalist form head iframe input math meta noscript object script select style svg template textarea title video'.split(
    ' ',
  ),
);
/** Raised and lowered text is set off by its place, and cells by lines: in plain text by a space. */
const SPACED = new Set(['br', 'img', 'sub', 'sup', 'td', 'th']);
const HEADING = /^h[1-6]$/;

function kindOf(name: string, inherited: Block['kind']): Block['kind'] {
  if (name === 'figcaption') return 'caption';
  return HEADING.test(name) ? 'heading' : inherited;
}

/** The text of an element and all in it, as blocks. Tags inside a paragraph divide no word. */
export function blocksOf(root: Node): Block[] {
  const blocks: Block[] = [];
  let current: Block = { text: '', kind: 'text' };
  const flush = (kind: Block['kind']): void => {
    if (current.text.trim() !== '') blocks.push(current);
    current = { text: '', kind };
  };
  const walk = (node: Node, kind: Block['kind']): void => {
    if (node.nodeType === 3) {
      current.text += node.nodeValue ?? '';
      return;
    }
    if (node.nodeType !== 1 && node.nodeType !== 9 && node.nodeType !== 11) return;
    const name = node.nodeName.toLowerCase();
    if (SILENT.has(name)) return;
    const own = kindOf(name, kind);
    const block = BLOCKS.has(name);
    if (block) flush(own);
    else if (SPACED.has(name)) current.text += ' ';
    for (const child of node.childNodes) walk(child, own);
    if (block) flush(kind);
  };
  walk(root, 'text');
  flush('text');
  return blocks;
}
