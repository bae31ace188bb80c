import GithubSlugger from 'github-slugger';
import type { FootnoteDefinition, Link, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Bare, CollectionName, Fault, Place } from '../dossier/types.ts';
import { isId } from '../schemas/id.ts';
import { blocksOf, contentOf, piecesOf, wrapClaims, type Block, type Piece } from './claims.ts';
import { unknownConstructs } from './constructs.ts';
import { placeOf, readEvidence } from './evidence.ts';
import { readFrontMatter } from './front-matter.ts';
import type { ParsedClaim, ParsedFootnote } from './nodes.ts';
import { remarkNotes } from './notes.ts';
import { offsetIn } from './phrasing.ts';
import type { Source } from './source.ts';
import { remarkSyntax } from './syntax.ts';

/** A content file as it stands, nothing resolved yet. */
export interface ParsedPage {
  collection: CollectionName;
  id: string;
  source: Source;
  frontMatter: unknown;
  fields: Record<string, Place>;
  sections: ParsedSection[];
  claims: ParsedClaim[];
  footnotes: Map<string, ParsedFootnote>;
  bare: Bare[];
  links: { node: Link; place: Place; editorial: boolean }[];
  faults: Fault[];
}

export interface ParsedSection {
  id: string | null;
  title: string | null;
  depth: number;
  content: RootContent[];
  /** Whether it is the editor's own prose, which needs no evidence. */
  editorial: boolean;
}

/** The one pipeline. What it yields is mdast; `to-hast.ts` takes it on to sanitised hast. */
const markdown = unified().use(remarkParse).use(remarkSyntax).use(remarkNotes).freeze();

/** Sheets are written in English; the names in them may be in any script. */
const PROSE_LANGUAGE = 'en';

/** The sections of a dispute in which the editor reasons. */
export const EDITORIAL_HEADINGS = ['Assessment', 'What would settle it'] as const;

function isEditorial(collection: CollectionName, title: string | null): boolean {
  if (collection === 'articles') return true;
  return collection === 'disputes' && EDITORIAL_HEADINGS.some((heading) => heading === title);
}

/** Cuts the body at its headings; footnotes and front matter are no part of a section. */
function sectionsOf(tree: Root, collection: CollectionName): ParsedSection[] {
  const slugger = new GithubSlugger();
  const editorial = isEditorial(collection, null);
  const sections: ParsedSection[] = [{ id: null, title: null, depth: 1, content: [], editorial }];
  for (const node of tree.children) {
    if (node.type === 'footnoteDefinition' || node.type === 'yaml') continue;
    if (node.type === 'heading') {
      const title = toString(node);
      sections.push({
        id: slugger.slug(title),
        title,
        depth: node.depth,
        content: [],
        editorial: isEditorial(collection, title),
      });
    } else sections.at(-1)?.content.push(node);
  }
  return sections;
}

/** Reads the footnotes; the first of a label counts, as everywhere in GFM. */
function readFootnotes(tree: Root, source: Source, faults: Fault[]): Map<string, ParsedFootnote> {
  const footnotes = new Map<string, ParsedFootnote>();
  const definitions = tree.children.filter(
    (node): node is FootnoteDefinition => node.type === 'footnoteDefinition',
  );
  for (const definition of definitions) {
    const label = definition.label ?? definition.identifier;
    const start = definition.position?.start.offset ?? 0;
    const place = source.place(start, start + label.length + 3);
    const former = footnotes.get(label);
    if (former) {
      const reason = `Unexpected second claim id \`${label}\`, expected each id once in a file`;
      const note = `The first is at ${former.place.file}:${String(former.place.line)}.`;
      faults.push({ rule: 'duplicate-claim-id', place, reason, note });
      continue;
    }
    if (!isId(label)) {
      const reason = `Unexpected claim id \`${label}\`, expected lower-case words joined by hyphens`;
      faults.push({ rule: 'footnote', place, reason });
    }
    const read = readEvidence(definition, source);
    faults.push(...read.faults);
    footnotes.set(label, { label, place, evidence: read.evidence });
  }
  return footnotes;
}

/**
 * Reads one content file: front matter, sections, claims with their boundaries, footnotes as
 * evidence, bare prose and links. Never throws; what it cannot make sense of is among the faults.
 */
export function readPage(collection: CollectionName, id: string, source: Source): ParsedPage {
  const front = readFrontMatter(source);
  const faults: Fault[] = front.errors.map(({ place, message }) => ({
    rule: 'front-matter-syntax',
    place,
    reason: message,
  }));
  const tree = markdown.runSync(markdown.parse(source.text), source.text) as Root;
  faults.push(...unknownConstructs(tree, source));
  const footnotes = readFootnotes(tree, source, faults);
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
    links: [],
    faults,
  };
  sections.forEach((section, index) => {
    readSection(page, section, index);
  });
  for (const { label, place } of footnotes.values()) {
    if (!page.claims.some((claim) => claim.label === label)) {
      const reason = `Unexpected footnote \`[^${label}]\`, expected a sentence that refers to it`;
      faults.push({ rule: 'footnote', place, reason });
    }
    if (sections.some((section) => section.id === label)) {
      const reason = `Unexpected claim id \`${label}\`, expected one that is no heading's address`;
      faults.push({ rule: 'duplicate-claim-id', place, reason });
    }
  }
  return page;
}

/** Finds the claims, bare prose and links of one section, and wraps the claims. */
function readSection(page: ParsedPage, section: ParsedSection, index: number): void {
  const { source, faults } = page;
  const root: Root = { type: 'root', children: section.content };
  visit(root, (node) => {
    if (node.type === 'link') {
      page.links.push({ node, place: placeOf(source, node), editorial: section.editorial });
    } else if (node.type === 'blockquote' && node.data?.note) {
      visit(node, 'link', (link) => {
        page.links.push({ node: link, place: placeOf(source, link), editorial: true });
      });
      visit(node, 'footnoteReference', (reference) => {
        const reason = `Unexpected \`[^${reference.label ?? ''}]\` in an editor's note, expected a link`;
        faults.push({ rule: 'footnote', place: placeOf(source, reference), reason });
      });
      return 'skip';
    }
    return undefined;
  });
  for (const block of blocksOf(root)) {
    const pieces = piecesOf(block, PROSE_LANGUAGE);
    for (const { label, text, parts, reference } of pieces) {
      const place = placeOfParts(source, block, parts);
      if (label === null || !reference) {
        if (!section.editorial) page.bare.push({ text, place });
        continue;
      }
      if (text === '') {
        const reason = `Unexpected reference \`[^${label}]\` without words of its own, expected one footnote with a list of evidence`;
        faults.push({ rule: 'footnote', place: placeOf(source, reference), reason });
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
  const [first, last] = [parts[0], parts.at(-1)];
  const start = first ? offsetIn(block.cells[first.cell]?.children ?? [], first.from, 'start') : 0;
  const end = last ? offsetIn(block.cells[last.cell]?.children ?? [], last.to, 'end') : 0;
  return source.place(start, Math.max(start, end));
}
