import { parseXml } from './dom.ts';
import { textOf } from './encoding.ts';
import { Refusal } from '../files/refusal.ts';
import { readingOf, type Block, type EmbeddedMetadata, type Reading } from './types.ts';

/** The texts of an article's archive are far smaller when unpacked. Bytes, all parts together. */
const MAX_UNPACKED = 20_000_000;
const CORE = 'docProps/core.xml';

/**
 * The XML parts of an archive, by name. Throws a `Refusal` for a broken archive, and for one that
 * unpacks to more than `MAX_UNPACKED`; a part that says less than it unpacks to is cut off there.
 */
async function partsOf(bytes: Uint8Array): Promise<Map<string, Document>> {
  const { unzipSync } = await import('fflate');
  let unpacked = 0;
  const filter = ({
    name,
    originalSize,
    size,
  }: {
    name: string;
    originalSize: number;
    size: number;
  }) => {
    if (!/\.(?:xml|rels)$/.test(name)) return false;
    unpacked += Math.max(originalSize, size);
    if (unpacked > MAX_UNPACKED) {
      throw new Refusal(
        'Unexpected archive that unpacks to more than 20 MB, expected a news article',
      );
    }
    return true;
  };
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes, { filter });
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal('Unexpected broken archive, expected a whole DOCX');
  }
  const parts = new Map<string, Document>();
  for (const [name, file] of Object.entries(files)) {
    const xml = textOf(file);
    // Software that writes these parts never declares entities of its own.
    if (/<!ENTITY/i.test(xml)) {
      throw new Refusal(`Unexpected entity declared in \`${name}\`, expected plain XML`);
    }
    parts.set(name, await parseXml(xml));
  }
  return parts;
}

/** Names and attributes without their prefix, which every program chooses for itself. */
const localName = ({ nodeName }: Node) => nodeName.replace(/^.*:/, '');
const attribute = (element: Element | undefined, name: string) =>
  [...(element?.attributes ?? [])].find((one) => localName(one) === name)?.value ?? null;
const under = (element: Element, ...path: readonly string[]): Element | undefined =>
  path.reduce<Element | undefined>(
    (at, name) => [...(at?.children ?? [])].find((child) => localName(child) === name),
    element,
  );
const all = (document: Document | undefined, name: string): Element[] =>
  [...(document?.querySelectorAll('*') ?? [])].filter((element) => localName(element) === name);

/** Whether a property such as `<w:vanish/>` is there, and not switched off. */
const isOn = (element: Element | undefined) =>
  element !== undefined && !/^(?:0|false|off)$/.test(attribute(element, 'val') ?? '');

type Style = 'title' | 'heading' | 'caption';

/** Ids of the styles that are called headings; Word translates the ids, but not the names. */
function headingStyles(styles: Document | undefined): Map<string, Style> {
  const found = new Map<string, Style>();
  for (const style of all(styles, 'style')) {
    const name = attribute(under(style, 'name'), 'val')?.toLowerCase() ?? '';
    const id = attribute(style, 'styleId') ?? '';
    if (name === 'title' || name === 'caption') found.set(id, name);
    else if (/^heading \d$/.test(name)) found.set(id, 'heading');
  }
  return found;
}

/** What was deleted, and what stands there a second time for older programs. */
const GONE = /^(?:del|moveFrom|Fallback)$/;

/** The words of a paragraph that a reader sees: none that are deleted, hidden, struck out or codes. */
function paragraphText(paragraph: Element): string {
  let text = '';
  const walk = (node: Element): void => {
    for (const child of node.children) {
      const name = localName(child);
      const property = (key: string) => under(child, 'rPr', key);
      if (name === 't') text += child.textContent;
      else if (/^(?:tab|br|cr|footnoteReference|endnoteReference)$/.test(name)) text += ' ';
      else if (name === 'noBreakHyphen') text += '\u2011';
      else if (name === 'r' && ['vanish', 'strike', 'dstrike'].some((key) => isOn(property(key))));
      else if (!GONE.test(name) && !/^(?:instrText|p|pict|AlternateContent)$/.test(name)) {
        // A raised number would change the one before it.
        const raised = /script$/.test(attribute(property('vertAlign'), 'val') ?? '');
        if (raised && /^\d/.test(child.textContent)) text += ' ';
        walk(child);
      }
    }
  };
  walk(paragraph);
  return text;
}

/** The paragraphs of a document with their styles' ids; one whose mark was deleted runs into the next. */
function paragraphsOf(document: Document): { text: string; style: string }[] {
  const found: { text: string; style: string }[] = [];
  let open = '';
  const walk = (node: Document | Element): void => {
    for (const child of node.children) {
      const name = localName(child);
      if (GONE.test(name) || (name === 'tr' && under(child, 'trPr', 'del'))) continue;
      if (name === 'p') {
        const text = open + paragraphText(child);
        open = under(child, 'pPr', 'rPr', 'del') ? text : '';
        const style = attribute(under(child, 'pPr', 'pStyle'), 'val') ?? '';
        if (open === '') found.push({ text, style });
      }
      // Text boxes are paragraphs inside of one.
      walk(child);
    }
  };
  walk(document);
  return [...found, { text: open, style: '' }];
}

/** What the file states. Its creator is whoever saved it, so no author is taken from there. */
function metadataOf(core: Document | undefined): EmbeddedMetadata {
  const embedded: EmbeddedMetadata = {};
  for (const key of ['title', 'language'] as const) {
    const value = all(core, key)[0]?.textContent.trim() ?? '';
    if (value !== '') embedded[key] = { value, where: `DOCX dc:${key}` };
  }
  return embedded;
}

/**
 * Reads the body of a Word document (ECMA-376 WordprocessingML); headers, footers, notes and comments
 * are parts of their own and left out. Throws a `Refusal` for a broken or an inflated one.
 */
export async function readDocx(bytes: Uint8Array): Promise<Reading> {
  const parts = await partsOf(bytes);
  const main = all(parts.get('_rels/.rels'), 'Relationship').find((one) =>
    attribute(one, 'Type')?.endsWith('/officeDocument'),
  );
  const name = attribute(main, 'Target')?.replace(/^\//, '') ?? 'word/document.xml';
  const document = parts.get(name);
  if (!document) throw new Refusal('Unexpected archive without a document, expected DOCX');
  const sheet = [...parts.keys()].find((part) => /^word\/styles\d*\.xml$/.test(part)) ?? '';
  const styles = headingStyles(parts.get(sheet));
  let title: string | null = null;
  const blocks = paragraphsOf(document).map(({ text, style: id }): Block => {
    const style = styles.get(id) ?? (/^Heading\d$/.test(id) ? 'heading' : undefined);
    if (style === 'title') title ??= text.replace(/\s+/g, ' ').trim() || null;
    return { text, kind: style === 'title' ? 'heading' : (style ?? 'text') };
  });
  return readingOf(blocks, { title, embedded: metadataOf(parts.get(CORE)) });
}
