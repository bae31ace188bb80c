import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { toString } from 'mdast-util-to-string';
import type { Nodes } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { wordsOf } from './words.ts';
import { SHINGLE_WORDS } from './fingerprint.ts';
import { remarkSyntax } from '../markdown/syntax.ts';
import { isId } from '../schemas/id.ts';

/** An article as a file holds it. */
export interface ArticleFile {
  /** Id that the file's name makes. */
  id: string;
  /** Its words as plain text, a paragraph a line. */
  text: string;
  /** Its headline, when it starts with one. */
  title: string | null;
}

/** Larger files are no news article. Bytes. */
export const MAX_BYTES = 4_000_000;

/** Says in one line why a file is not taken. */
export class Refusal extends Error {}

/** Control characters, tab and line ends aside, are what makes a file binary. */
const BINARY = /[\u0000-\u0008\u000E-\u001F]/;

/** The text blocks of a Markdown file, without its signs; front matter and footnotes left out. */
function plainText(markdown: string): string {
  const blocks: string[] = [];
  const walk = (node: Nodes): void => {
    if (node.type === 'yaml' || node.type === 'footnoteDefinition' || node.type === 'html') return;
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableRow') {
      const cells = node.type === 'tableRow' ? node.children : [node];
      blocks.push(
        cells
          .map((cell) => toString(cell))
          .join(' ')
          .replace(/\s+/g, ' '),
      );
    } else if ('children' in node) node.children.forEach(walk);
  };
  walk(unified().use(remarkParse).use(remarkSyntax).parse(markdown));
  return blocks.join('\n');
}

/** A first line that ends without a full stop is a headline. */
function headline(text: string): string | null {
  const [first = ''] = text.trimStart().split(/\r?\n/, 1);
  const line = first.trim();
  return line.length <= 200 && line !== '' && !/[.!?…]["”’)]*$/.test(line) ? line : null;
}

function idOf(path: string): string {
  const name = basename(path, extname(path));
  const id = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (!isId(id)) {
    throw new Refusal(
      `Unexpected file name \`${name}\`, expected Latin letters or digits to make an id of`,
    );
  }
  return id;
}

/**
 * Reads a plain-text or Markdown article. Throws a `Refusal` for a file that can't be read, is
 * empty, binary, not UTF-8 or too large, or whose name makes no id.
 */
export function readArticleFile(path: string): ArticleFile {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'failed';
    throw new Refusal(`Unexpected file that can't be read (${code}), expected a text file`);
  }
  if (bytes.length > MAX_BYTES) {
    const size = `${String(Math.ceil(bytes.length / 1e6))} MB`;
    throw new Refusal(`Unexpected file of ${size}, expected a news article of at most 4 MB`);
  }
  let raw: string;
  try {
    raw = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const binary = bytes.includes(0);
    throw new Refusal(
      binary
        ? 'Unexpected binary file, expected plain text or Markdown'
        : 'Unexpected encoding, expected UTF-8',
    );
  }
  if (BINARY.test(raw))
    throw new Refusal('Unexpected binary file, expected plain text or Markdown');
  const markdown = ['.md', '.markdown'].includes(extname(path).toLowerCase());
  const text = markdown ? plainText(raw) : raw;
  const count = wordsOf(text).length;
  if (count < SHINGLE_WORDS) {
    throw new Refusal(
      count === 0
        ? 'Unexpected empty file, expected an article'
        : `Unexpected article of ${String(count)} words, expected at least ${String(SHINGLE_WORDS)}`,
    );
  }
  return { id: idOf(path), text, title: headline(text) };
}
