import { wordsOf } from '../text/words.ts';
import { blocksOf, parseHtml } from './html-blocks.ts';
import { textOf } from './encoding.ts';
import { ENDS_SENTENCE } from './headline.ts';
import { keyOf, readHtmlMetadata } from './html-metadata.ts';
import { Refusal } from '../files/refusal.ts';
import { requireSize } from './bytes.ts';
import { readingOf, type Block, type Reading } from './types.ts';

/** Below this Readability looks again, among what seems to be no part of the article. Characters. */
const SHORTEST = 200;
/** An article has a paragraph of this length. Characters. */
const PARAGRAPH = 80;
/** A sentence between the headline and the article is its lead from this length on. Words. */
const LEAD = 8;

/** What Readability knows by its tags alone. */
const AROUND =
  '[role=banner], [role=navigation], [role=contentinfo], [role=complementary], [role=dialog]';

/** The encoding that a page's head names (WHATWG HTML, “prescan a byte stream”). */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 4_096)).toString('latin1');
  const [, label] =
    /<meta[^>]+charset\s*=\s*["']?\s*([\w:-]+)/i.exec(head) ??
    /^<\?xml[^>]+encoding\s*=\s*["']([\w:-]+)/i.exec(head) ??
    [];
  return label;
}

/** Whether a page that says where it starts does not say where it ends, as a broken download does. */
function lacksEnd(html: string): boolean {
  return /<html[\s>]/i.test(html.slice(0, 5_000)) && !/<\/(?:body|html)\s*>/i.test(html);
}

const shown = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();
const words = (blocks: readonly Block[]) =>
  blocks.reduce((sum, { text }) => sum + wordsOf(text).length, 0);

/**
 * The element that shows the headline: of the headings that the page's titles name, with the outlet's
 * name or without, the longest.
 */
function headlineOf(headings: readonly Element[], titles: readonly string[]): Element | null {
  const named = headings
    .filter((heading) =>
      titles.some((title) => ` ${title} `.includes(` ${keyOf(shown(heading))} `)),
    )
    .toSorted((a, b) => shown(b).length - shown(a).length);
  return named[0] ?? null;
}

/** The article of a page as Readability finds it, and the title that it finds. */
async function articleOf(document: Document): Promise<{ blocks: Block[]; title: string | null }> {
  const { Readability } = await import('@mozilla/readability');
  document.querySelectorAll(AROUND).forEach((element) => {
    element.remove();
  });
  const found = new Readability<Node>(document, {
    charThreshold: SHORTEST,
    keepClasses: true,
    serializer: (node) => node,
  }).parse();
  const blocks = found?.content ? blocksOf(found.content).filter(({ leads }) => !leads) : [];
  const readable = blocks.some(({ text }) => text.trim().length >= PARAGRAPH);
  return { blocks: readable ? blocks : [], title: found?.title ?? null };
}

/**
 * The sentences between the headline and the article: its lead, which Readability leaves out where it
 * stands in a part of its own.
 */
function leadOf(
  everything: readonly Block[],
  article: readonly Block[],
  headline: string,
): Block[] {
  const kept = new Set(article.map(({ text }) => keyOf(text)));
  const from = everything.findIndex(({ text }) => keyOf(text) === headline) + 1;
  if (from === 0) return [];
  const length = everything.slice(from).findIndex(({ text }) => kept.has(keyOf(text)));
  return everything
    .slice(from, from + Math.max(0, length))
    .filter(({ text }) => ENDS_SENTENCE.test(text.trim()) && wordsOf(text).length >= LEAD)
    .map(({ text }) => ({ text, kind: 'text' }));
}

/**
 * Reads a saved page: the article without what stands around it, and what the page states of it. The
 * page's headline comes first where the page shows one. Throws a `Refusal` where no article is found.
 */
export async function readHtml(bytes: Uint8Array): Promise<Reading> {
  const html = textOf(bytes, declaredEncoding(bytes));
  const document = await parseHtml(html);
  const everything = blocksOf(document.documentElement);
  requireSize(everything.reduce((sum, { text }) => sum + text.length, 0) / 2);
  const headings = [...document.querySelectorAll('h1, h2, h3, [role=heading], [class*=title]')];
  const keys = headings.map((heading) => keyOf(shown(heading)));
  const metadata = (scope: Element) => readHtmlMetadata(document, scope, html, new Set(keys));
  const stated = metadata(document.documentElement).embedded.title?.value;
  const titles = [stated, document.querySelector('title')?.textContent];
  const named = headlineOf(
    headings,
    titles.map((title) => keyOf(title ?? '')),
  );
  const first = [...document.querySelectorAll('h1')];
  const heading = named ?? (first.length === 1 ? (first[0] ?? null) : null);
  const scope = heading?.closest('article, main, [itemscope]') ?? document.documentElement;
  const { embedded, body } = metadata(scope);
  const headline = heading && shown(heading) !== '' ? shown(heading) : null;
  const found = await articleOf(document);
  const article =
    found.blocks.length > 0 || body === null
      ? found.blocks
      : body.split(/\n+/).map((text): Block => ({ text, kind: 'text' }));
  if (article.length === 0) {
    const why = lacksEnd(html) ? ' (the page is cut off)' : '';
    throw new Refusal(`Unexpected page without an article${why}, expected a saved news article`);
  }
  if (headline !== null) {
    const key = keyOf(headline);
    const lead = leadOf(everything, article, key);
    const at = article.findIndex(({ text }) => keyOf(text) === key);
    if (at >= 0) article.splice(at + 1, 0, ...lead);
    else article.unshift({ text: headline, kind: 'heading' }, ...lead);
  }
  const dropped = words(everything) - words(article);
  return readingOf(article, {
    title: headline ?? stated ?? found.title,
    embedded,
    dropped: dropped > 0 ? [{ what: 'text around the article', words: dropped }] : [],
    truncated: lacksEnd(html) && !ENDS_SENTENCE.test(article.at(-1)?.text.trim() ?? ''),
  });
}
