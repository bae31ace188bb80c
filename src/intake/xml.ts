import { parseXml } from './dom.ts';
import { textOf } from './encoding.ts';
import { Refusal } from '../files/refusal.ts';

/** The parts of an archive are XML that software wrote; it never declares entities of its own. */
export async function xmlOf(bytes: Uint8Array, name: string): Promise<Document> {
  const [, declared] =
    /^<\?xml[^>]+encoding\s*=\s*["']([\w:-]+)/i.exec(
      Buffer.from(bytes.subarray(0, 200)).toString('latin1'),
    ) ?? [];
  const xml = textOf(bytes, declared);
  if (/<!ENTITY/i.test(xml)) {
    throw new Refusal(`Unexpected entity declared in \`${name}\`, expected plain XML`);
  }
  return parseXml(xml);
}

/** The trimmed text of the first element of a (qualified) name; null where there is none. */
export function elementText(document: Document, name: string): string | null {
  const text = document.getElementsByTagName(name)[0]?.textContent.trim();
  return text === undefined || text === '' ? null : text;
}
