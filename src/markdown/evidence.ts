import { posix } from 'node:path';
import type { FootnoteDefinition, Link, Paragraph } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Evidence, Fault } from '../dossier/types.ts';
import type { Source } from './source.ts';

const OPENING = '[“"„«‹‘]';
const CLOSING = '[”"“»›’]';
/** `: “quotation”`, then nothing, or a note after an em dash or on a further line. */
const AFTER_LINK = new RegExp(
  `^\\s*:\\s*${OPENING}([\\s\\S]+?)${CLOSING}[ \\t]*(?:(?:\\s*—\\s*|\\n)([\\s\\S]+))?$`,
  'u',
);

type ParsedEvidence = Omit<Evidence, 'found'>;

/** The paragraphs of a footnote, those of its lists included, in order. */
function paragraphs(node: FootnoteDefinition): { found: Paragraph[]; other: boolean } {
  const found: Paragraph[] = [];
  let other = false;
  for (const child of node.children) {
    if (child.type === 'paragraph') found.push(child);
    else if (child.type === 'list') {
      for (const item of child.children) {
        const [only, ...rest] = item.children;
        if (only?.type === 'paragraph' && rest.length === 0) found.push(only);
        else other = true;
      }
    } else other = true;
  }
  return { found, other };
}

/** Id of the article that a link from `file` points at, or null where it points at no record. */
function articleOf(link: Link, file: string): string | null {
  const path = posix.join(posix.dirname(file), link.url);
  return /^content\/articles\/([^/]+)\.md$/.exec(path)?.[1] ?? null;
}

/**
 * Reads the body of a footnote as evidence: one or more of
 * `[article-id](relative path): “quotation”`, a note after an em dash or on a further line.
 */
export function readEvidence(
  definition: FootnoteDefinition,
  source: Source,
): { evidence: ParsedEvidence[]; faults: Fault[] } {
  const evidence: ParsedEvidence[] = [];
  const faults: Fault[] = [];
  const form = 'expected `[article-id](../articles/article-id.md): “quotation” — note`';
  const fault = (node: { position?: unknown }, reason: string) => {
    faults.push({ rule: 'evidence-syntax', place: placeOf(source, node), reason });
  };
  const { found, other } = paragraphs(definition);
  if (other || found.length === 0) {
    fault(definition, `Unexpected content in footnote \`${definition.label ?? ''}\`, ${form}`);
  }
  for (const paragraph of found) {
    const [link, ...rest] = paragraph.children;
    const after = rest.map((node) => toString(node)).join('');
    const match = AFTER_LINK.exec(after);
    if (link?.type !== 'link' || !match?.[1]) {
      const text = toString(paragraph).slice(0, 40);
      fault(paragraph, `Unexpected evidence \`${text}\`, ${form}`);
      continue;
    }
    const article = toString(link);
    if (articleOf(link, source.file) !== article) {
      fault(link, `Unexpected link \`${link.url}\` for article \`${article}\`, ${form}`);
    }
    const quotation = match[1].replace(/\s+/g, ' ').trim();
    const place = placeOf(source, paragraph);
    const start = source.text.indexOf(match[1], link.position?.end.offset);
    const inside = start !== -1 && start < (paragraph.position?.end.offset ?? 0);
    evidence.push({
      article,
      quotation,
      note: match[2]?.replace(/\s+/g, ' ').trim() ?? null,
      place,
      quotationPlace: inside ? source.place(start, start + match[1].length) : place,
    });
  }
  return { evidence, faults };
}

/** The place of a node that a parser made. */
export function placeOf(source: Source, node: { position?: unknown }) {
  const position = node.position as
    { start: { offset?: number }; end: { offset?: number } } | undefined;
  return source.place(position?.start.offset ?? 0, position?.end.offset ?? 0);
}
