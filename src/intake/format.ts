import { extname } from 'node:path';
import { Refusal } from '../files/refusal.ts';

/** The formats that are read. */
export const FORMATS = ['text', 'markdown', 'html', 'pdf', 'docx'] as const;
export type Format = (typeof FORMATS)[number];

const BY_ENDING: Record<string, Format> = {
  '.txt': 'text',
  '.text': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.pdf': 'pdf',
  '.docx': 'docx',
};

/** Whether a file's name says that it may be an article's. */
export function isArticleName(name: string): boolean {
  return extname(name).toLowerCase() in BY_ENDING;
}

/** How files begin that have an article in a form that is not read, and what to do instead. */
const UNREAD: readonly [RegExp, string][] = [
  [/^\{\\rtf/, 'Unexpected RTF file, expected it saved as DOCX or plain text'],
  [/^\xD0\xCF\x11\xE0/, 'Unexpected old Word file, expected it saved as DOCX'],
  [
    /^(?:From: <Saved by |MIME-Version:)/i,
    'Unexpected web archive (MHTML), expected the page saved as HTML',
  ],
];

/** Whether a text starts as an HTML document does, white space and comments before it aside. */
function startsAsHtml(start: string): boolean {
  let rest = start.replace(/^\xEF\xBB\xBF/, '').trimStart();
  rest = rest.replace(/^<\?xml[^>]*>/, '').trimStart();
  // In steps, since one pattern for any number of comments could try for ever.
  while (rest.startsWith('<!--') && rest.includes('-->')) {
    rest = rest.slice(rest.indexOf('-->') + 3).trimStart();
  }
  return /^<(?:!doctype\s+html|html)[\s>]/i.test(rest);
}

/**
 * The format of a file: as its first bytes show it, else as its name says; text if neither does.
 * Throws a `Refusal` for a format that is not read, and for a file that is not what its name says.
 *
 * @param name the file's name; null for standard input
 */
export function formatOf(name: string | null, bytes: Buffer): Format {
  const named = BY_ENDING[extname(name ?? '').toLowerCase()];
  const start = bytes.subarray(0, 2_000).toString('latin1');
  for (const [pattern, message] of UNREAD) if (pattern.test(start)) throw new Refusal(message);
  // PDF readers forgive bytes before its mark (ISO 32000-1, annex H.3.4.1).
  if (start.startsWith('%PDF-') || (named === 'pdf' && start.includes('%PDF-'))) return 'pdf';
  if (start.startsWith('PK\x03\x04')) return 'docx';
  if (startsAsHtml(start)) return 'html';
  if (bytes.length > 0 && (named === 'pdf' || named === 'docx')) {
    throw new Refusal(
      `Unexpected contents of a ${extname(name ?? '').toLowerCase()} file, expected ${named.toUpperCase()}`,
    );
  }
  return named ?? 'text';
}
