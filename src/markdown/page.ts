import type { FootnoteReference, Link, Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { contains, type Bare, type CollectionName, type Fault, type Place } from './types.ts';
import {
  blocksOf,
  contentOf,
  HAS_WORDS,
  labelOf,
  piecesOf,
  wrapClaims,
  type Block,
  type Piece,
} from './claims.ts';
import { isTooDeep, unknownConstructs } from './constructs.ts';
import { slipFor } from '../text/closest.ts';
import { readFootnotes } from './footnotes.ts';
import { readFrontMatter } from './front-matter.ts';
import type { ParsedClaim, ParsedFootnote } from './nodes.ts';
import { remarkNotes } from './notes.ts';
import { offsetIn, textOf } from './phrasing.ts';
import { sectionsOf, type ParsedSection } from './sections.ts';
import type { Source } from './source.ts';
import { remarkSyntax } from './syntax.ts';

/** A content file as it is written, nothing resolved yet. */
export interface ParsedPage {
  collection: CollectionName;
  /** The file's name without `.md`. */
  id: string;
  source: Source;
  frontMatter: unknown;
  /** The place of each front-matter value: path joined by dots (`roles.0.from`) → place. */
  fields: Record<string, Place>;
  sections: ParsedSection[];
  claims: ParsedClaim[];
  footnotes: Map<string, ParsedFootnote>;
  /** Pieces of prose without evidence, except editor's notes. */
  bare: Bare[];
  remarks: Bare[];
  links: { node: Link; place: Place; editorial: boolean }[];
  faults: Fault[];
}

/** The only pipeline. Its result is mdast; `to-hast.ts` turns that into sanitised hast. */
const markdown = unified().use(remarkParse).use(remarkSyntax).use(remarkNotes).freeze();

/**
 * The labels that references may have and no footnote has. GFM takes a reference without a footnote for
 * text; with these below the text it finds them all, so that each ends its sentence.
 */
function labelsWithoutFootnote(text: string): Set<string> {
  const labels = (form: RegExp) =>
    new Set(Array.from(text.matchAll(form), ([, label = '']) => label));
  return labels(/\[\^([^[\]\s]+)\](?!\()/g).difference(labels(/^\[\^([^[\]\s]+)\]:/gm));
}

/** The tree of a file; an empty one if it is nested too deeply to be walked. */
function parse(source: Source, faults: Fault[]): Root {
  const { text } = source;
  const more = [...labelsWithoutFootnote(text)].map((label) => `\n\n[^${label}]: —`);
  try {
    const tree = markdown.runSync(markdown.parse(text + more.join(''))) as Root;
    tree.children = tree.children.filter(
      ({ position }) => (position?.start.offset ?? 0) < text.length,
    );
    if (!isTooDeep(tree)) return tree;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  const reason = 'Lists or quotations are nested too deeply to be read: use a few levels';
  faults.push({ rule: 'readable-file', place: source.place(0, 0), reason });
  return { type: 'root', children: [] };
}

/** Finds and marks the references without a footnote. */
function danglingIn(tree: Root): FootnoteReference[] {
  const written = new Set<string>();
  visit(tree, 'footnoteDefinition', ({ identifier }) => {
    written.add(identifier);
  });
  const dangling: FootnoteReference[] = [];
  visit(tree, 'footnoteReference', (reference) => {
    if (written.has(reference.identifier)) return;
    reference.data = { dangling: true };
    dangling.push(reference);
  });
  return dangling;
}

/** Sheets are written in English; the names in them may be in any script. */
const PROSE_LANGUAGE = 'en';

/**
 * Reads one content file: front matter, sections, claims with their boundaries, footnotes as
 * evidence, bare prose and links. Never throws; what it can't read is among the faults.
 */
export function readPage(collection: CollectionName, id: string, source: Source): ParsedPage {
  const front = readFrontMatter(source);
  const faults = front.errors.map((error): Fault => ({ rule: 'front-matter-syntax', ...error }));
  const empty: Root = { type: 'root', children: [] };
  const tree = front.bodyStart < source.text.length ? parse(source, faults) : empty;
  const dangling = danglingIn(tree);
  faults.push(...unknownConstructs(tree, source));
  const footnotes = readFootnotes(tree, source, faults);
  faults.push(...unmatched(tree, dangling, footnotes, source));
  const sections = sectionsOf(tree, collection);
  const page: ParsedPage = {
    collection,
    id,
    source,
    frontMatter: front.data,
    fields: front.fields,
    sections,
    claims: [],
    footnotes,
    bare: [],
    remarks: [],
    links: [],
    faults,
  };
  sections.forEach((section, index) => {
    readSection(page, section, index);
  });
  for (const { label, place } of footnotes.values()) {
    if (!sections.some((section) => section.id === label)) continue;
    const reason = `Claim id \`${label}\` is also the address of a heading: change one of them`;
    faults.push({ rule: 'duplicate-claim-id', place, reason });
  }
  return page;
}

/** Footnotes without a reference, and references without a footnote: one slip can make one of each. */
function unmatched(
  tree: Root,
  dangling: readonly FootnoteReference[],
  footnotes: ReadonlyMap<string, ParsedFootnote>,
  source: Source,
): Fault[] {
  const used = new Set<string | null | undefined>();
  visit(tree, 'footnoteReference', ({ label }) => {
    used.add(label);
  });
  const unused = [...footnotes.values()].filter(({ label }) => !used.has(label));
  if (dangling.length === 0) {
    return unused.map(({ label, place }) => ({
      rule: 'footnote',
      place,
      reason: `No sentence refers to footnote \`[^${label}]\`: add the reference, or delete the footnote`,
    }));
  }
  const list = unused.map(({ label }) => `\`[^${label}]\``).join(', ');
  return dangling.map((reference): Fault => {
    const place = source.placeOf(reference);
    const label = labelOf(reference);
    const written = `[^${label}]`;
    const meant = slipFor(label, footnotes.keys());
    const text = `[^${meant ?? ''}]`;
    return {
      rule: 'footnote',
      place,
      reason: `No footnote for reference \`${written}\`: add \`${written}: …\`, or correct the label`,
      ...(list === '' ? {} : { note: `No sentence refers to ${list}.` }),
      ...(meant === null ? {} : { fix: { place, text, what: `\`${written}\` → \`${text}\`` } }),
    };
  });
}

/** Finds the claims, bare prose and links of one section, and wraps the claims. */
function readSection(page: ParsedPage, section: ParsedSection, index: number): void {
  const { source, faults } = page;
  const root: Root = { type: 'root', children: section.content };
  visit(root, (node) => {
    if (node.type === 'link') {
      page.links.push({ node, place: source.placeOf(node), editorial: section.editorial });
    } else if (node.type === 'blockquote' && node.data?.note) {
      const before = page.links.length;
      visit(node, 'link', (link) => {
        page.links.push({ node: link, place: source.placeOf(link), editorial: true });
      });
      const outside = page.links.slice(before).some((link) => /^https?:/.test(link.node.url));
      if (outside !== (node.data.note === 'reports')) {
        const reason = outside
          ? 'Link to another website in a note that does not begin with `Other reports:`: begin it so, and put what it says of the articles into a note of its own'
          : 'Note begins with `Other reports:` without a link to one: add the link, or leave these words out';
        faults.push({ rule: 'other-reports', place: source.placeOf(node), reason });
      }
      visit(node, 'footnoteReference', (reference) => {
        if (!page.footnotes.has(reference.label ?? '')) return;
        const reason = `Unexpected \`[^${reference.label ?? ''}]\` in an editor's note, expected a link`;
        faults.push({ rule: 'footnote', place: source.placeOf(reference), reason });
      });
      visit(node, 'paragraph', (paragraph) => {
        const text = paragraph.children.map(textOf).join('');
        const part = { cell: 0, from: 0, to: text.length };
        const place = placeOfParts(source, { cells: [paragraph], kind: 'paragraph' }, [part]);
        page.remarks.push({ text: text.replace(/\s+/g, ' '), place });
      });
      return 'skip';
    }
    return undefined;
  });
  for (const block of blocksOf(root)) {
    const pieces = piecesOf(block, PROSE_LANGUAGE);
    for (const { text, parts, reference } of pieces) {
      const place = placeOfParts(source, block, parts);
      if (!reference) {
        // A reference at the wrong place, such as inside emphasis, is reported already.
        const referred = faults.some((fault) => contains(place, fault.place));
        if (section.editorial) page.remarks.push({ text, place });
        else if (!referred) page.bare.push({ text, place });
        continue;
      }
      const label = labelOf(reference);
      // A reference without a footnote is reported already.
      if (!page.footnotes.has(label)) continue;
      if (!HAS_WORDS.test(text)) {
        const reason = `No words before reference \`[^${label}]\`: give all evidence of a sentence in one footnote, as a list`;
        faults.push({ rule: 'footnote', place: source.placeOf(reference), reason });
        continue;
      }
      const restates = page.claims.some((claim) => claim.label === label);
      const contents = parts.map((part) => contentOf(block, part));
      page.claims.push({ label, text, place, parts: contents, restates, section: index });
    }
    wrapClaims(block, pieces);
  }
}

/** From the first word to the last of a claim or of bare prose, as the file has them. */
function placeOfParts(source: Source, block: Block, parts: Piece['parts']): Place {
  const at = ({ cell }: Piece['parts'][number], offset: number, side: 'start' | 'end') =>
    offsetIn(block.cells[cell]?.children ?? [], offset, side, source.text);
  const [first, last] = [parts[0], parts.at(-1)];
  const start = first ? at(first, first.from, 'start') : 0;
  const end = last ? at(last, last.to, 'end') : 0;
  return source.place(start, Math.max(start, end));
}
