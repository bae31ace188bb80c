import type { FootnoteDefinition, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { isId } from '../schemas/id.ts';
import { labelOf } from './claims.ts';
import { readEvidence, wordsOfEvidence } from './evidence.ts';
import type { ParsedFootnote } from './nodes.ts';
import type { Source } from './source.ts';
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
    const place = source.placeOf(reference);
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
