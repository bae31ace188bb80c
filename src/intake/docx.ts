import { Refusal } from '../files/refusal.ts';
import { readingOf, type Block, type Reading, type EmbeddedMetadata } from './types.ts';
import { elementText, xmlOf } from './xml.ts';
import { unzip } from './zip.ts';

const DOCUMENT = 'word/document.xml';
const STYLES = 'word/styles.xml';
const CORE = 'docProps/core.xml';

/** Ids of the styles that are called headings; Word translates the ids, but not the names. */
function headingStyles(styles: Document | null): Map<string, 'title' | 'heading' | 'caption'> {
  const found = new Map<string, 'title' | 'heading' | 'caption'>();
  for (const style of styles?.getElementsByTagName('w:style') ?? []) {
    const id = style.getAttribute('w:styleId');
    const name = style.getElementsByTagName('w:name')[0]?.getAttribute('w:val')?.toLowerCase();
    if (!id || !name) continue;
    if (name === 'title') found.set(id, 'title');
    else if (/^heading \d$/.test(name)) found.set(id, 'heading');
    else if (name === 'caption') found.set(id, 'caption');
  }
  return found;
}

/** The visible words of a paragraph: no deleted text, no field codes, no paragraphs of text boxes. */
function paragraphText(paragraph: Element): string {
  let text = '';
  const walk = (node: Element): void => {
    for (const child of node.children) {
      const name = child.nodeName;
      if (name === 'w:t') text += child.textContent;
      else if (/^w:(?:tab|br|cr|footnoteReference)$/.test(name)) text += ' ';
      else if (name === 'w:noBreakHyphen') text += '\u2011';
      else if (!/^w:(?:del|moveFrom|instrText|p|pict)$|^mc:/.test(name)) walk(child);
    }
  };
  walk(paragraph);
  return text;
}

/** What the file states. Its creator is whoever saved it, so no author is taken from there. */
function metadataOf(core: Document | null): EmbeddedMetadata {
  const embedded: EmbeddedMetadata = {};
  if (!core) return embedded;
  const title = elementText(core, 'dc:title');
  if (title !== null) embedded.title = { value: title, where: 'DOCX dc:title' };
  const language = elementText(core, 'dc:language');
  if (language !== null) embedded.language = { value: language, where: 'DOCX dc:language' };
  return embedded;
}

/**
 * Reads the body of a Word document (ECMA-376 WordprocessingML); headers, footers, notes and comments
 * are parts of their own and left out. Throws a `Refusal` for a broken or an inflated one.
 */
export async function readDocx(bytes: Uint8Array): Promise<Reading> {
  const files = await unzip(bytes, (name) => [DOCUMENT, STYLES, CORE].includes(name));
  const parsed = async (name: string) => {
    const file = files.get(name);
    return file ? xmlOf(file, name) : null;
  };
  const document = await parsed(DOCUMENT);
  if (!document) throw new Refusal('Unexpected archive without a document, expected DOCX');
  const styles = headingStyles(await parsed(STYLES));
  let title: string | null = null;
  const blocks = [...document.getElementsByTagName('w:p')].map((paragraph): Block => {
    const text = paragraphText(paragraph);
    const id = paragraph.getElementsByTagName('w:pStyle')[0]?.getAttribute('w:val') ?? '';
    const style = styles.get(id) ?? (/^Heading\d$/.test(id) ? 'heading' : undefined);
    if (style === 'title') title ??= text.replace(/\s+/g, ' ').trim() || null;
    return { text, kind: style === 'title' ? 'heading' : (style ?? 'text') };
  });
  return readingOf(blocks, { title, embedded: metadataOf(await parsed(CORE)) });
}
