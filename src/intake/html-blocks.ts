import { Refusal } from '../files/refusal.ts';
import { ENDS_SENTENCE } from './headline.ts';
import type { Block } from './types.ts';

/** News pages have a few thousand elements. */
const MAX_ELEMENTS = 100_000;

/**
 * Parses HTML as browsers do, however broken it is. No script in it is run, and nothing is fetched.
 * The parsers are loaded when they are first needed: the check reads plain text and must not wait
 * for them. Throws a `Refusal` for a page of too many elements: unclosed tags are repeated in every
 * paragraph, and a small page can come to millions.
 */
export async function parseHtml(html: string): Promise<Document> {
  const [{ defaultTreeAdapter, parse, serialize }, { parseHTML }] = await Promise.all([
    import('parse5'),
    import('linkedom'),
  ]);
  let elements = 0;
  const treeAdapter: typeof defaultTreeAdapter = {
    ...defaultTreeAdapter,
    createElement(...parameters) {
      if (++elements > MAX_ELEMENTS) {
        throw new Refusal('Unexpected page of more than 100,000 elements, expected a news article');
      }
      return defaultTreeAdapter.createElement(...parameters);
    },
  };
  // linkedom leaves the tree as the tags stand; parse5 first puts it in order by the standard. Readability
  // takes elements with names of their own for parts of a line, so they become plain ones.
  const tidy = serialize(parse(html, { treeAdapter }));
  return parseHTML(tidy.replace(/<(\/?)[a-z]\w*-[^\s/>]*/g, '<$1div')).document;
}

const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
/** What shows no words of its own, or words struck out, or that only a reader's click reveals. */
const SILENT = new Set(
  'audio button canvas datalist del form head iframe input math meta noscript object s script select strike style svg template textarea title video'.split(
    ' ',
  ),
);
/** Raised and lowered text is set off by its place: in plain text by a space. */
const SPACED = new Set(['img', 'sub', 'sup']);
const CAPTION = /(?:^|[\s_-])(?:caption|credit)/i;

function kindOf(element: Element, name: string, inherited: Block['kind']): Block['kind'] {
  if (/^(?:fig)?caption$/.test(name) || CAPTION.test(element.getAttribute('class') ?? '')) {
    return 'caption';
  }
  return /^h[1-6]$/.test(name) ? 'heading' : inherited;
}

/**
 * The text of an element and all in it, as blocks: tags inside a paragraph divide no word, and a cell,
 * a list's item or a caption is a block of its own. A line that is mostly links and no sentence `leads`
 * to other pages.
 */
export function blocksOf(root: Node): (Block & { leads: boolean })[] {
  const blocks: ReturnType<typeof blocksOf> = [];
  let current = { text: '', linked: 0, kind: 'text' as Block['kind'] };
  const flush = (kind: Block['kind']): void => {
    const { linked, ...block } = current;
    const text = block.text.trim();
    const leads = block.kind === 'text' && linked * 2 >= text.length && !ENDS_SENTENCE.test(text);
    if (text !== '') blocks.push({ ...block, leads });
    current = { text: '', linked: 0, kind };
  };
  const write = (text: string, linked: boolean): void => {
    current.text += text;
    if (linked) current.linked += text.trim().length;
  };
  const walk = (node: Node, kind: Block['kind'], linked: boolean, set: boolean): void => {
    if (node.nodeType === 3) {
      const [first = '', ...rest] = set
        ? (node.nodeValue ?? '').split(/\n\s*\n/)
        : [node.nodeValue ?? ''];
      write(first, linked);
      for (const paragraph of rest) {
        flush(kind);
        write(paragraph, linked);
      }
    }
    if (node.nodeType !== 1) return;
    const name = node.nodeName.toLowerCase();
    if (SILENT.has(name)) return;
    const own = kindOf(node as Element, name, kind);
    const block = BLOCKS.has(name) || own !== kind;
    // A line that ends where a sentence ends, or that stands between empty ones, is a paragraph.
    const ends = name === 'br' && (ENDS_SENTENCE.test(current.text) || current.text.endsWith('\n'));
    if (block || ends) flush(own);
    else if (name === 'br') current.text += '\n';
    else if (SPACED.has(name)) current.text += ' ';
    for (const child of node.childNodes)
      walk(child, own, linked || name === 'a', set || name === 'pre');
    if (block) flush(kind);
  };
  walk(root, 'text', false, false);
  flush('text');
  return blocks;
}
