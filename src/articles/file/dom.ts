/**
 * Documents of HTML and XML as trees. No script in them is run, and nothing is fetched. The parsers
 * are loaded when they are first needed: the check reads plain text and must not wait for them.
 */

/** Parses HTML as browsers do, however broken it is. */
export async function parseHtml(html: string): Promise<Document> {
  const [{ parse, serialize }, { parseHTML }] = await Promise.all([
    import('parse5'),
    import('linkedom'),
  ]);
  // linkedom leaves the tree as the tags stand; parse5 first puts it in order by the standard.
  return parseHTML(serialize(parse(html))).document;
}

/** Parses XML; entities that it declares itself are not expanded. */
export async function parseXml(xml: string): Promise<Document> {
  const { DOMParser } = await import('linkedom');
  return new DOMParser().parseFromString(xml, 'text/xml') as unknown as Document;
}
