import { blocksOf, parseHtml } from './html-blocks.ts';
import { Refusal } from '../files/refusal.ts';
import { readingOf, type Reading } from './types.ts';

/** The texts of an article's archive are far smaller when unpacked. Bytes, all parts together. */
const MAX_UNPACKED = 20_000_000;

/** Word translates the ids of its styles, but not their names; their case does not count. */
const STYLES = [
  "p[style-name='Title'] => h1.headline:fresh",
  "p[style-name='Caption'] => p.caption:fresh",
];

/**
 * The XML parts of an archive, by name. Throws a `Refusal` for a broken archive, and for one that
 * unpacks to more than `MAX_UNPACKED`; a part that says less than it unpacks to is cut off there.
 */
async function partsOf(bytes: Uint8Array): Promise<Map<string, string>> {
  const { unzipSync, strFromU8 } = await import('fflate');
  let unpacked = 0;
  const filter = (part: { name: string; originalSize: number; size: number }) => {
    if (!/\.(?:xml|rels)$/.test(part.name)) return false;
    unpacked += Math.max(part.originalSize, part.size);
    if (unpacked <= MAX_UNPACKED) return true;
    throw new Refusal(
      'Unexpected archive that unpacks to more than 20 MB, expected a news article',
    );
  };
  try {
    const files = Object.entries(unzipSync(bytes, { filter }));
    return new Map(files.map(([name, file]) => [name, strFromU8(file)]));
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal('Unexpected broken archive, expected a whole DOCX');
  }
}

/**
 * Reads the body of a Word document with mammoth; headers, footers, notes and comments are left out,
 * and what was deleted, struck out or hidden. Throws a `Refusal` for a broken or an inflated one.
 */
export async function readDocx(bytes: Uint8Array): Promise<Reading> {
  const [{ default: mammoth }, { zipSync, strToU8 }] = await Promise.all([
    import('mammoth'),
    import('fflate'),
  ]);
  const parts = await partsOf(bytes);
  if (![...parts.values()].some((xml) => /<(?:\w+:)?document[\s>]/.test(xml))) {
    throw new Refusal('Unexpected archive without a document, expected DOCX');
  }
  const safe = [...parts].map(([name, xml]) => {
    // Software that writes these parts never declares entities of its own.
    if (/<!ENTITY/i.test(xml)) {
      throw new Refusal(`Unexpected entity declared in \`${name}\`, expected plain XML`);
    }
    // Mammoth shows hidden text, so it becomes struck-out text, which is left out; and notes.
    const shown = xml
      .replace(/<(\w+:)?vanish\b/g, '<$1strike')
      .replace(/<(\w+:)?(?:foot|end)noteReference\b[^>]*\/>/g, '<$1tab/>');
    return [name, strToU8(shown)] as const;
  });
  const buffer = Buffer.from(zipSync(Object.fromEntries(safe), { level: 0 }));
  const { value } = await mammoth.convertToHtml({ buffer }, { styleMap: STYLES });
  const { body } = await parseHtml(value);
  const { documentElement: core } = await parseHtml(parts.get('docProps/core.xml') ?? '');
  const text = (element: Element | null | undefined) => element?.textContent.trim() ?? '';
  const title = text(body.querySelector('h1.headline')).replace(/\s+/g, ' ');
  // Its creator is whoever saved it, and its language the template's.
  const stated = text(core.getElementsByTagName('dc:title')[0]);
  return readingOf(blocksOf(body), {
    title: title === '' ? null : title,
    embedded: stated === '' ? {} : { title: { value: stated, where: 'DOCX dc:title' } },
  });
}
