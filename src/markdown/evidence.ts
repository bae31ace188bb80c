import { hash } from 'node:crypto';
import { posix } from 'node:path';
import type { FootnoteDefinition, Link, Nodes, Paragraph } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { OutsideReference } from '../schemas/other-reports.ts';
import type { Evidence, Fault } from './types.ts';
import { lineOf } from './lines.ts';
import { offsetIn, textOf } from './phrasing.ts';
import { readQuotation } from './quotation.ts';
import type { Source } from './source.ts';

type ParsedEvidence = Omit<Evidence, 'found'>;

/** The paragraphs of a footnote, those of its lists included, in order; and whether it has anything else. */
function paragraphs(body: FootnoteDefinition['children']): { found: Paragraph[]; other: boolean } {
  const parts = body.flatMap((child) => {
    if (child.type !== 'list') return [child];
    // An item of more than a paragraph is something else.
    return child.children.map((item) => (item.children.length === 1 ? item.children[0] : item));
  });
  const found = parts.filter((part) => part?.type === 'paragraph');
  return { found, other: found.length < parts.length };
}

/** Id of the article whose record a link from `file` leads to; null if it leads to no record. */
function articleOf(link: Link, file: string): string | null {
  const path = posix.join(posix.dirname(file), link.url);
  return /^content\/articles\/([^/]+)\.md$/.exec(path)?.[1] ?? null;
}

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

/** What to write, for messages. */
const FORM = 'expected `[article-id](../articles/article-id.md): “quotation” — note`';

/** What a footnote begins with if each quotation of its list alone supports the whole claim. */
const EACH_ALONE = 'Each alone:';

/** What the footnote of a position begins with that only other reports take. */
const OTHER_REPORTS = 'Other reports:';

/** `Other reports: [TASS, 29 January 2026](https://…); [RIA](https://…)`; null for anything else. */
function readReports({ children }: FootnoteDefinition): OutsideReference[] | null {
  const [paragraph, ...rest] = children;
  if (paragraph?.type !== 'paragraph' || rest.length > 0) return null;
  const links = paragraph.children.filter(
    (node) => node.type === 'link' && /^https?:/.test(node.url),
  ) as Link[];
  const between = paragraph.children.filter((node) => !links.includes(node as Link)).map(textOf);
  const form = [OTHER_REPORTS, ...links.slice(1).map(() => ';')].join();
  if (links.length === 0 || between.map((text) => text.trim()).join() !== form) return null;
  return links.map((link) => ({ title: toString(link), URL: link.url }));
}

/**
 * Reads the body of a footnote as evidence: one or more of
 * `[article-id](relative path): “quotation”`, before the colon perhaps a comma and the speaker,
 * and after the quotation a note, after an em dash or on a further line. A list may follow
 * `Each alone:`. Instead of evidence there may be other reports.
 */
export function readEvidence(
  definition: FootnoteDefinition,
  source: Source,
): {
  evidence: ParsedEvidence[];
  reports: OutsideReference[];
  eachAlone: boolean;
  faults: Fault[];
} {
  const reports = readReports(definition);
  if (reports) return { evidence: [], reports, eachAlone: false, faults: [] };
  const evidence: ParsedEvidence[] = [];
  const faults: Fault[] = [];
  const fault = (node: Nodes, reason: string, more: Partial<Fault> = {}) => {
    faults.push({ rule: 'evidence-syntax', place: source.placeOf(node), reason, ...more });
  };
  const [first, second] = definition.children;
  const eachAlone =
    first?.type === 'paragraph' && second?.type === 'list' && toString(first) === EACH_ALONE;
  const { found, other } = paragraphs(
    eachAlone ? definition.children.slice(1) : definition.children,
  );
  if (other || found.length === 0) {
    const what = found.length === 0 ? 'No evidence' : 'Unexpected content';
    fault(definition, `${what} in footnote \`[^${definition.label ?? ''}]\`, ${FORM}`);
  }
  for (const paragraph of found) {
    const { children } = paragraph;
    const [link, ...rest] = children;
    const read = readQuotation(rest.map(textOf).join(''));
    const other = rest.find(
      (node) => node.type === 'link' || (node.type === 'footnoteReference' && !node.data?.dangling),
    );
    if (link?.type !== 'link') {
      const alone = /^each alone/i.test(toString(paragraph));
      const reason = alone
        ? `Unexpected \`Each alone\`, expected \`${EACH_ALONE}\` on a line of its own, then a list`
        : `No link to an article at the start, ${FORM}`;
      fault(paragraph, reason);
      continue;
    }
    if ('flaw' in read) {
      const { flaw, at } = read;
      const start = offsetIn(children, textOf(link).length + at, 'start', source.text);
      const place = source.place(start, paragraph.position?.end.offset ?? start);
      faults.push({ rule: 'evidence-syntax', place, reason: `${flaw}, ${FORM}` });
      continue;
    }
    if (other) {
      const written = source.text.slice(other.position?.start.offset, other.position?.end.offset);
      fault(other, `Unexpected \`${written}\` in evidence, expected plain words`);
    }
    const article = toString(link);
    if (articleOf(link, source.file) !== article) {
      const address = `../articles/${article}.md`;
      const reason = `Unexpected link \`${link.url}\` for article \`${article}\`, expected \`${address}\``;
      const meant = !link.url.includes(':') && posix.basename(link.url) === `${article}.md`;
      const place = source.placeOf(link);
      const text = `[${article}](${address})`;
      const fix = { place, text, what: `\`${link.url}\` → \`${address}\`` };
      fault(link, reason, meant ? { fix } : {});
    }
    const start = textOf(link).length + read.start;
    const end = start + read.words.length;
    evidence.push({
      article,
      quotation: tidy(read.words),
      speaker: read.speaker === null ? null : tidy(read.speaker),
      note: read.note === null ? null : tidy(read.note),
      place: source.placeOf(paragraph),
      quotationPlace: source.place(
        offsetIn(children, start, 'start', source.text),
        offsetIn(children, end, 'end', source.text),
      ),
    });
  }
  return { evidence, reports: [], eachAlone, faults };
}

/** A quotation in the ledger: a hash, so that words which nobody quotes any more do not stay readable. */
export function quotationHash(quotation: string): string {
  return hash('sha256', tidy(quotation)).slice(0, 32);
}

/** The paragraphs of a footnote for the ledger, a line each: `harbour: 5f2c… — note`. */
export function wordsOfEvidence(definition: FootnoteDefinition): string[] {
  return paragraphs(definition.children).found.map(({ children }) => {
    const [link, ...rest] = children;
    const read = link?.type === 'link' ? readQuotation(rest.map(textOf).join('')) : null;
    if (!link || !read || 'flaw' in read) return lineOf(children);
    const note = read.note === null ? '' : ` — ${tidy(read.note)}`;
    const speaker = read.speaker === null ? '' : `, ${tidy(read.speaker)}`;
    return `${textOf(link)}${speaker}: ${quotationHash(read.words)}${note}`;
  });
}
