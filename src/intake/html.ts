import { wordsOf } from '../text/words.ts';
import { parseHtml } from './dom.ts';
import { textOf } from './encoding.ts';
import { blocksOf } from './html-blocks.ts';
import { readHtmlMetadata } from './html-metadata.ts';
import { Refusal } from '../files/refusal.ts';
import { requireSize } from './size.ts';
import { readingOf, type Block, type Reading } from './types.ts';

/** An article shorter than this is looked for again among what seems to be no part of it. Characters. */
const SHORTEST = 200;
/** A paragraph counts as an article's from this length on, and one that is longer by 100 suffices. */
const READABLE = { minContentLength: 80, minScore: 10, visibilityChecker: () => true };

/** The encoding that a page's head names (WHATWG HTML, “prescan a byte stream”). */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 4_096)).toString('latin1');
  const [, label] =
    /<meta[^>]+charset\s*=\s*["']?\s*([\w:-]+)/i.exec(head) ??
    /^<\?xml[^>]+encoding\s*=\s*["']([\w:-]+)/i.exec(head) ??
    [];
  return label;
}

/** Whether a page ends inside a tag, a comment or a script. */
function endsInside(html: string): boolean {
  const open = (start: string, end: string) => html.lastIndexOf(start) > html.lastIndexOf(end);
  const lower = html.slice(-500_000).toLowerCase();
  return (
    /<[a-z!/][^>]*$/i.test(html.slice(-5_000)) ||
    open('<!--', '-->') ||
    ['script', 'style'].some((tag) => lower.lastIndexOf(`<${tag}`) > lower.lastIndexOf(`</${tag}`))
  );
}

/** Whether a page that says where it starts does not say where it ends, as a broken download does. */
function lacksEnd(html: string): boolean {
  return /<html[\s>]/i.test(html.slice(0, 5_000)) && !/<\/(?:body|html)\s*>/i.test(html);
}

const key = (text: string) => wordsOf(text).join(' ');

/** The page's visible headline: its only `<h1>`, or the one that the metadata names. */
function visibleHeadline(headings: readonly string[], title = ''): string | null {
  const wanted = key(title);
  const named = headings.find((heading) => key(heading) === wanted);
  return named ?? (headings.length === 1 ? (headings[0] ?? null) : null);
}

/** The article of a page as Readability finds it; null where there is none. */
async function articleOf(document: Document): Promise<Block[] | null> {
  const { isProbablyReaderable, Readability } = await import('@mozilla/readability');
  if (!isProbablyReaderable(document, READABLE)) return null;
  const article = new Readability<Node>(document, {
    charThreshold: SHORTEST,
    serializer: (node) => node,
  }).parse();
  return article?.content ? blocksOf(article.content) : null;
}

/**
 * Reads a saved page: the article without what stands around it, and what the page states of it. The
 * page's headline comes first where the page shows one. Throws a `Refusal` where no article is found.
 */
export async function readHtml(bytes: Uint8Array): Promise<Reading> {
  const html = textOf(bytes, declaredEncoding(bytes));
  const document = await parseHtml(html);
  const headings = [...document.querySelectorAll('h1')]
    .map((heading) => heading.textContent.replace(/\s+/g, ' ').trim())
    .filter((heading) => heading !== '');
  const { embedded, body } = readHtmlMetadata(document, html, headings[0] ?? null);
  const everything = blocksOf(document.documentElement);
  requireSize(everything.reduce((sum, { text }) => sum + text.length, 0) / 2);
  const all = everything.reduce((sum, { text }) => sum + wordsOf(text).length, 0);
  const article =
    (await articleOf(document)) ??
    body?.split(/\n+/).map((text): Block => ({ text, kind: 'text' })) ??
    null;
  const inside = endsInside(html);
  if (article === null) {
    const why = inside || lacksEnd(html) ? ' (the page is cut off)' : '';
    throw new Refusal(`Unexpected page without an article${why}, expected a saved news article`);
  }
  const headline = visibleHeadline(headings, embedded.title?.value);
  const wanted = key(headline ?? '');
  if (headline !== null && !article.some(({ text }) => key(text) === wanted)) {
    article.unshift({ text: headline, kind: 'heading' });
  }
  const kept = article.reduce((sum, { text }) => sum + wordsOf(text).length, 0);
  const dropped = Math.max(0, all - kept);
  return readingOf(article, {
    title: headline ?? embedded.title?.value ?? null,
    embedded,
    dropped: dropped > 0 ? [{ what: 'text around the article', words: dropped }] : [],
    truncated:
      inside || (lacksEnd(html) && !/[.!?…؟۔]["”’»)\]]*\s*$/u.test(article.at(-1)?.text ?? '')),
  });
}
