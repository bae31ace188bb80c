import { basename } from 'node:path';
import { SHORTEST } from '../articles/text.ts';
import { count } from '../text/wording.ts';
import { wordsOf } from '../text/words.ts';
import { textOf } from './encoding.ts';
import { formatOf, type Format } from './format.ts';
import { headlineOf } from './headline.ts';
import { idOf } from './id.ts';
import { readInThread } from './in-thread.ts';
import { languageOf } from './language.ts';
import { Refusal } from '../files/refusal.ts';
import { bytesOf, bytesOfStream, requireSize } from './bytes.ts';
import { readingOf, type FileMetadata, type Reading } from './types.ts';

/** An article as its file has it. */
export interface ArticleFile extends Pick<Reading, 'marked' | 'truncated' | 'dropped' | 'doubts'> {
  /** Made of the file's name, else of the title. */
  id: string;
  format: Format;
  /** Its words as plain text, none altered; paragraphs as `paragraphSpans` reads them. */
  text: string;
  /** Its headline, where the file shows or names one. */
  title: string | null;
  /** BCP 47 tag, stated by the file or recognised by its letters; null if neither shows it. */
  language: string | null;
  /** What the file itself states for the record, and nothing that is inferred. */
  metadata: FileMetadata;
  /** For each field of the metadata, where in the file it stands: `JSON-LD datePublished`. */
  found: Partial<Record<keyof FileMetadata, string>>;
}

/** In the order of the record. */
const FIELDS = ['title', 'container-title', 'author', 'issued', 'URL', 'language'] as const;

/** Text and Markdown need no library that is not loaded anyway; the others are loaded when needed. */
const READERS: Record<Format, (bytes: Uint8Array) => Promise<Reading>> = {
  // Plain text is taken as it is: fingerprints depend on every one of its words.
  text: (bytes) => Promise.resolve({ ...readingOf([]), text: textOf(bytes) }),
  markdown: async (bytes) => (await import('./markdown.ts')).readMarkdown(textOf(bytes)),
  html: async (bytes) => (await import('./html.ts')).readHtml(bytes),
  pdf: (bytes) => readInThread('pdf', bytes),
  docx: (bytes) => readInThread('docx', bytes),
};

/** What a parser throws at too deep a nesting is reported in a line, like all that is wrong with a file. */
async function reading(format: Format, bytes: Uint8Array): Promise<Reading> {
  try {
    return await READERS[format](bytes);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(`Unexpected ${format} file that can't be read, expected a news article`);
  }
}

/** What is said of a file without words. */
export const EMPTY = 'Unexpected empty file, expected an article';

function requireArticle(text: string): void {
  requireSize(text.length);
  const words = wordsOf(text).length;
  if (words >= SHORTEST) return;
  const least = String(SHORTEST);
  throw new Refusal(
    words === 0
      ? EMPTY
      : `Unexpected article of ${count(words, 'word')}, expected at least ${least}`,
  );
}

/**
 * Reads an article's bytes: text, Markdown, HTML, PDF or DOCX. Throws a `Refusal`, in one line,
 * for what is none or can't be read.
 *
 * @param name the file's name, which makes the id; null for standard input, where the title makes it
 * @param given the title and the id that the editor gives, before the file's own
 */
export async function readArticleBytes(
  name: string | null,
  bytes: Uint8Array,
  { title, id }: { title?: string | undefined; id?: string | undefined } = {},
): Promise<ArticleFile> {
  if (bytes.length === 0) throw new Refusal(EMPTY);
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const format = formatOf(name, buffer);
  const read = await reading(format, buffer);
  const { text, embedded, marked, truncated, dropped, doubts } = read;
  requireArticle(text);
  const spoken = await languageOf(text, embedded.language?.value);
  if (spoken && embedded.language) embedded.language.value = spoken.language;
  if (!spoken?.stated) delete embedded.language;
  const headline = read.title ?? headlineOf(text) ?? embedded.title?.value ?? null;
  const language = spoken?.language ?? null;
  const entries = FIELDS.flatMap((key) => {
    const field = embedded[key];
    return field ? [[key, field] as const] : [];
  });
  return {
    id: id ?? idOf(name, title ?? headline),
    format,
    text,
    title: headline,
    language,
    metadata: Object.fromEntries(entries.map(([key, { value }]) => [key, value])),
    found: Object.fromEntries(entries.map(([key, { where }]) => [key, where])),
    ...{ marked, truncated, dropped, doubts },
  };
}

/** Reads an article's file: see `readArticleBytes`. A file that is too large is not even opened. */
export async function readArticleFile(path: string, id?: string): Promise<ArticleFile> {
  return readArticleBytes(basename(path), bytesOf(path), { id });
}

/** Reads an article from a stream such as `process.stdin`: see `readArticleBytes`. */
export async function readArticleStream(
  stream: AsyncIterable<Uint8Array>,
  given: { title?: string | undefined; id?: string | undefined } = {},
): Promise<ArticleFile> {
  return readArticleBytes(null, await bytesOfStream(stream), given);
}
