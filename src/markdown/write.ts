import type { Evidence } from './types.ts';

/** Signs that have a meaning in Markdown. */
const SIGNS = /[\\`*_[\]<>~|]|&(?=#?\w+;)/g;

/** A text as running Markdown shows it. */
export function escaped(text: string): string {
  return text.replace(SIGNS, '\\$&');
}

/** A piece of evidence, without its place. */
type Piece = Pick<Evidence, 'article' | 'quotation'> & { note?: string | null };

function line({ article, quotation, note }: Piece): string {
  const after = note ? ` — ${escaped(note)}` : '';
  return `[${article}](../articles/${article}.md): “${escaped(quotation)}”${after}`;
}

/** A claim's footnote, for a file in any folder of `content/`: one piece of evidence, or a list. */
export function footnote(label: string, evidence: readonly Piece[]): string {
  const [only, ...more] = evidence;
  if (only && more.length === 0) return `[^${label}]: ${line(only)}`;
  return `[^${label}]:\n${evidence.map((piece) => `    - ${line(piece)}`).join('\n')}`;
}
