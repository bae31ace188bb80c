import type { FootnoteDefinition, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Fault } from './types.ts';
import { isId } from '../schemas/id.ts';
import { placeOf, readEvidence } from './evidence.ts';
import type { ParsedFootnote } from './nodes.ts';
import type { Source } from './source.ts';

/**
 * Reads the footnotes as evidence, by label; the first of a label counts, as everywhere in GFM.
 * References get the spelling of their footnote.
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
    const label = definition.label ?? definition.identifier;
    const start = definition.position?.start.offset ?? 0;
    const place = source.place(start, start + label.length + 3);
    const former = footnotes.get(written.get(definition.identifier) ?? label);
    if (former) {
      const reason = `Unexpected second claim id \`${label}\`, expected each id once in a file`;
      const cause = { place: former.place, reason: 'the first' };
      faults.push({ rule: 'duplicate-claim-id', place, reason, cause });
      continue;
    }
    if (!isId(label)) {
      const reason = `Unexpected claim id \`${label}\`, expected lower-case words joined by hyphens`;
      faults.push({ rule: 'footnote', place, reason });
    }
    const read = readEvidence(definition, source);
    faults.push(...read.faults);
    footnotes.set(label, { label, place, evidence: read.evidence });
    written.set(definition.identifier, label);
  }
  visit(tree, 'footnoteReference', (reference) => {
    const label = written.get(reference.identifier) ?? reference.label;
    if (reference.label === label) return;
    // GFM joins them whatever their case; an address has but one spelling.
    const reason = `Unexpected reference \`[^${reference.label ?? ''}]\`, expected \`[^${label ?? ''}]\` as the footnote has it`;
    faults.push({ rule: 'footnote', place: placeOf(source, reference), reason });
    reference.label = label ?? null;
  });
  return footnotes;
}
