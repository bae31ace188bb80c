import { posix } from 'node:path';
import { cslName } from './csl-names.ts';
import { parseHtml } from './dom.ts';
import { textOf } from './encoding.ts';
import { blocksOf } from './html-blocks.ts';
import { Refusal } from '../files/refusal.ts';
import { statedDate } from './stated-date.ts';
import { readingOf, type Block, type Reading, type ToldMetadata } from './types.ts';
import { elementText, xmlOf } from './xml.ts';
import { unzip } from './zip.ts';

const CONTAINER = 'META-INF/container.xml';

/** What the package document tells (EPUB 3.3, 5.5: Dublin Core elements). */
function tellsOf(opf: Document): ToldMetadata {
  const told: ToldMetadata = {};
  const where = (name: string) => `EPUB ${name}`;
  const title = elementText(opf, 'dc:title');
  if (title !== null) told.title = { value: title, where: where('dc:title') };
  const outlet = elementText(opf, 'dc:publisher');
  if (outlet !== null) told['container-title'] = { value: outlet, where: where('dc:publisher') };
  const authors = [...opf.getElementsByTagName('dc:creator')]
    .map((creator) => cslName(creator.textContent))
    .filter((name) => name !== null);
  if (authors.length > 0) told.author = { value: authors, where: where('dc:creator') };
  const date = statedDate(elementText(opf, 'dc:date') ?? '');
  if (date !== null) told.issued = { value: date, where: where('dc:date') };
  const language = elementText(opf, 'dc:language');
  if (language !== null) told.language = { value: language, where: where('dc:language') };
  const source = elementText(opf, 'dc:source');
  if (source !== null) told.URL = { value: source, where: where('dc:source') };
  return told;
}

/** Paths of the spine's documents in reading order, the navigation document left out. */
function spineOf(opf: Document, folder: string): string[] {
  const items = new Map<string, Element>();
  for (const item of opf.getElementsByTagName('item')) {
    items.set(item.getAttribute('id') ?? '', item);
  }
  return [...opf.getElementsByTagName('itemref')].flatMap((reference) => {
    const item = items.get(reference.getAttribute('idref') ?? '');
    const href = item?.getAttribute('href');
    const navigation = item?.getAttribute('properties')?.split(' ').includes('nav') ?? false;
    if (!href || navigation || reference.getAttribute('linear') === 'no') return [];
    return [posix.join(folder, decodeURI(href.replace(/#.*/, '')))];
  });
}

/**
 * Reads an EPUB: the documents of its spine in order, all of their words. Throws a `Refusal` for a
 * broken or an inflated one.
 */
export async function readEpub(bytes: Uint8Array): Promise<Reading> {
  const files = await unzip(
    bytes,
    (name) => name === CONTAINER || /\.(?:opf|x?html?|xml)$/i.test(name),
  );
  const container = files.get(CONTAINER);
  const rootfile = container
    ? (await xmlOf(container, CONTAINER)).getElementsByTagName('rootfile')[0]
    : undefined;
  const path = rootfile?.getAttribute('full-path') ?? '';
  const packed = files.get(path);
  if (!packed)
    throw new Refusal('Unexpected EPUB without a package document, expected a whole one');
  const opf = await xmlOf(packed, path);
  const blocks: Block[] = [];
  for (const name of spineOf(opf, posix.dirname(path))) {
    const chapter = files.get(name);
    if (!chapter)
      throw new Refusal('Unexpected EPUB without a part it lists, expected a whole one');
    const html = textOf(chapter);
    if (/<!ENTITY/i.test(html)) {
      throw new Refusal(`Unexpected entity declared in \`${name}\`, expected plain XHTML`);
    }
    blocks.push(...blocksOf((await parseHtml(html)).body));
  }
  return readingOf(blocks, { told: tellsOf(opf) });
}
