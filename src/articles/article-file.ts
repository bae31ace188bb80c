import { readFileSync, statSync } from 'node:fs';
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

const NO_TEXT = 'Unexpected binary file, expected plain text or Markdown';

/** The bytes of a file, however it is encoded. Pipes and devices are refused, since they may never end. */
function bytesOf(path: string): Buffer {
  try {
    const stat = statSync(path);
    if (stat.isDirectory()) throw new Refusal('Unexpected folder, expected a text file');
    if (!stat.isFile()) throw new Refusal('Unexpected kind of file, expected a text file');
    if (stat.size > MAX_BYTES) {
      const size = `${String(Math.ceil(stat.size / 1e6))} MB`;
      throw new Refusal(`Unexpected file of ${size}, expected a news article of at most 4 MB`);
    }
    return readFileSync(path);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const code = (error as NodeJS.ErrnoException).code ?? 'failed';
    const why = code === 'ENOENT' ? 'no such file' : code;
    throw new Refusal(`Unexpected file that can't be read (${why}), expected a text file`);
  }
}

function textOf(bytes: Buffer): string {
  const utf16 = ['feff', 'fffe'].includes(bytes.subarray(0, 2).toString('hex'));
  if (utf16) throw new Refusal('Unexpected encoding UTF-16, expected UTF-8');
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal(bytes.includes(0) ? NO_TEXT : 'Unexpected encoding, expected UTF-8');
  }
  if (BINARY.test(text)) throw new Refusal(NO_TEXT);
  return text;
}

/**
 * Reads a plain-text or Markdown article. Throws a `Refusal` for a file that can't be read, is
 * empty, binary, not UTF-8 or too large, or whose name makes no id.
 */
export function readArticleFile(path: string): ArticleFile {
  const raw = textOf(bytesOf(path));
  const markdown = ['.md', '.markdown'].includes(extname(path).toLowerCase());
  const text = markdown ? plainText(raw) : raw;
  const count = wordsOf(text).length;
  if (count < SHINGLE_WORDS) {
    throw new Refusal(
      count === 0
        ? 'Unexpected empty file, expected an article'
        : `Unexpected article of ${String(count)} word${count === 1 ? '' : 's'}, expected at least ${String(SHINGLE_WORDS)}`,
    );
  }
  return { id: idOf(path), text, title: headline(text) };
}
