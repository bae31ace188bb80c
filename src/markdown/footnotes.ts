import type { FootnoteDefinition, FootnoteReference, PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { isId } from '../schemas/id.ts';
import { labelOf } from './claims.ts';
import { placeOf, readEvidence, wordsOfEvidence } from './evidence.ts';
import type { ParsedFootnote } from './nodes.ts';
import type { Source } from './source.ts';
import { offsetInText } from './text-offsets.ts';
import type { Fault } from './types.ts';

/**
 * Reads the footnotes as evidence, by label. After a fault, what depends on it is not checked: evidence
 * that can't be read in full counts as none, and the evidence of a second footnote with the same label
 * as that of the first. References get the spelling of their footnote.
 */
export function readFootnotes(
  tree: Root,
  source: Source,
  faults: Fault[],
): Map<string, ParsedFootnote> {
  const footnotes = new Map<string, ParsedFootnote>();
  /** GFM's identifier, in lower case → the label as its footnote has it. */
  const written = new Map<string, string>();
  const definitions = tree.children.filter(
    (node): node is FootnoteDefinition => node.type === 'footnoteDefinition',
  );
  for (const definition of definitions) {
    const label = labelOf(definition);
    const start = definition.position?.start.offset ?? 0;
    const place = source.place(start, start + label.length + 3);
    const read = readEvidence(definition, source);
    faults.push(...read.faults);
    const evidence = read.faults.length > 0 ? [] : read.evidence;
    const first = footnotes.get(written.get(definition.identifier) ?? label);
    if (first) {
      const reason = `Second footnote \`[^${label}]\`: give it another label, or move its evidence to the first`;
      const cause = { place: first.place, reason: 'the first' };
      faults.push({ rule: 'duplicate-claim-id', place, reason, cause });
      first.evidence.push(...evidence);
      continue;
    }
    if (!isId(label)) {
      const reason = `Unexpected claim id \`${label}\`, expected lower-case words joined by hyphens`;
      faults.push({ rule: 'footnote', place, reason });
    }
    const { reports, eachAlone } = read;
    const words = wordsOfEvidence(definition);
    footnotes.set(label, { label, place, evidence, reports, eachAlone, words });
    written.set(definition.identifier, label);
  }
  visit(tree, 'footnoteReference', (reference) => {
    const label = written.get(reference.identifier) ?? labelOf(reference);
    if (reference.label === label) return;
    // GFM joins them whatever their case; an address has only one spelling.
    const [from, to] = [`[^${reference.label ?? ''}]`, `[^${label}]`];
    const place = placeOf(source, reference);
    faults.push({
      rule: 'footnote',
      place,
      reason: `Unexpected reference \`${from}\`, expected \`${to}\` as its footnote has it`,
      fix: { place, text: to, what: `\`${from}\` → \`${to}\`` },
    });
    reference.label = label;
  });
  return footnotes;
}

/**
 * Turns the references without a footnote, which GFM takes for text, into references like the others,
 * so that each ends its sentence. Returns them all.
 *
 * `A is so.[^gone] B is so.[^b]` → `A is so.`, reference `gone`, ` B is so.`, reference `b`
 */
export function danglingReferences(tree: Root, source: Source): FootnoteReference[] {
  const found: FootnoteReference[] = [];
  visit(tree, 'text', (node, index, parent) => {
    if (!node.value.includes('[^')) return undefined;
    const pieces = piecesOf(node, source);
    const references = pieces.filter((piece) => piece.type === 'footnoteReference');
    if (references.length === 0 || index === undefined || !parent) return undefined;
    found.push(...references);
    (parent.children as PhrasingContent[]).splice(index, 1, ...pieces);
    return [SKIP, index + pieces.length];
  });
  return found;
}

/** Cuts a text at the references in it. */
function piecesOf(node: Text, source: Source): (Text | FootnoteReference)[] {
  const pieces: (Text | FootnoteReference)[] = [];
  const positionOf = (from: number, to: number) => {
    const point = (at: number, side: 'start' | 'end') => {
      const offset = offsetInText(node, at, side, source.text);
      const { line, column } = source.place(offset, offset);
      return { line, column, offset };
    };
    return { start: point(from, 'start'), end: point(to, 'end') };
  };
  let done = 0;
  const addText = (to: number) => {
    if (to === done) return;
    const value = node.value.slice(done, to);
    pieces.push({ type: 'text', value, position: positionOf(done, to) });
  };
  for (const { 0: written, 1: label = '', index } of node.value.matchAll(/\[\^([^\]\s]+)\]/g)) {
    const position = positionOf(index, index + written.length);
    // A bracket after a backslash is meant as one.
    if (source.text[position.start.offset] === '\\') continue;
    addText(index);
    pieces.push({ type: 'footnoteReference', identifier: label.toLowerCase(), label, position });
    done = index + written.length;
  }
  addText(node.value.length);
  return pieces;
}
