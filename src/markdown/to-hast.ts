import type { ElementContent, Root as HastRoot } from 'hast';
import { defaultSchema, sanitize, type Schema } from 'hast-util-sanitize';
import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { EXIT, visit } from 'unist-util-visit';
import { isId } from '../schemas/id.ts';
import { capital } from '../text/wording.ts';

/**
 * What may leave the pipeline. Much less than GitHub's schema, from which it starts: no raw HTML, no
 * classes, no styles, no images, no forms. Ids are set only by `toSanitisedHast` itself, from
 * claim ids of one narrow pattern, so the sanitiser need not prefix them.
 */
const SCHEMA: Schema = {
  ...defaultSchema,
  tagNames: [
    ...['p', 'ul', 'ol', 'li', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
    ...['em', 'strong', 'del', 'code', 'br', 'a', 'span', 'sup', 'aside'],
  ],
  attributes: {
    a: ['href'],
    ol: ['start'],
    span: ['id', 'dataClaim'],
    sup: ['dataEvidence'],
    aside: ['dataNote'],
    th: [['scope', 'col']],
  },
  protocols: { href: ['http', 'https'] },
  clobber: [],
  required: {},
};

/** What `toSanitisedHast` needs to know about labels. */
export interface HastOptions {
  /** The claim's key, from its label. */
  keyOf: (label: string) => string;
  /** Labels whose first words already have their id; new ones are added. */
  placed: Set<string>;
}

/**
 * mdast to sanitised hast. `claim` → `span[data-claim]`, the first of a label with its `id`;
 * `evidenceMark` → an empty `sup[data-evidence]`. Changes none of its arguments but `placed`.
 */
export function toSanitisedHast(
  content: readonly (RootContent | PhrasingContent)[],
  { keyOf, placed }: HastOptions,
): ElementContent[] {
  const root = structuredClone({ type: 'root', children: content }) as Nodes;
  visit(root, (node) => {
    if (node.type === 'claim') {
      const first = !placed.has(node.label) && isId(node.label);
      placed.add(node.label);
      node.data = {
        hName: 'span',
        hProperties: { dataClaim: keyOf(node.label), ...(first ? { id: node.label } : {}) },
      };
    } else if (node.type === 'blockquote' && node.data?.note === 'reports') {
      // Its first words are cut off, and the rest begins a sentence.
      visit(node, 'text', (text) => {
        text.value = capital(text.value);
        return EXIT;
      });
    } else if (node.type === 'evidenceMark') {
      node.data = { hName: 'sup', hProperties: { dataEvidence: keyOf(node.label) } };
    }
  });
  const hast = toHast(root);
  visit(hast, 'element', (element) => {
    if (element.tagName === 'th') element.properties.scope = 'col';
  });
  const clean = sanitize(hast, SCHEMA) as HastRoot;
  const children = clean.children as ElementContent[];
  visit({ type: 'root', children } as HastRoot, (node) => {
    delete node.position;
  });
  return children.filter((node) => node.type !== 'text' || node.value !== '\n');
}
