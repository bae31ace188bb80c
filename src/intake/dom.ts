import { Refusal } from '../files/refusal.ts';

/**
 * Documents of HTML as trees. No script in them is run, and nothing is fetched. The parsers
 * are loaded when they are first needed: the check reads plain text and must not wait for them.
 */

/** News pages have a few thousand elements. */
const MAX_ELEMENTS = 100_000;

/**
 * Parses HTML as browsers do, however broken it is. Throws a `Refusal` for a page of too many
 * elements: unclosed tags are repeated in every paragraph, and a small page can come to millions.
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
