import type { Claim, Place } from '../dossier/types.ts';
import type { Finding } from './rule.ts';

/** In what a claim may differ from its quotations if the editor gives the reason. */
export const EXCEPTION_KINDS = [
  ...['negation', 'likelihood', 'attribution', 'quantity', 'unit', 'order', 'name', 'number'],
] as const;

/** The note of a quotation that makes an exception: “differs in negation, name: the reason”. */
const FORM = /^differs in ([^:]+):\s*\S/u;

/** What the notes of a claim’s quotations except: kinds as written, each with where. */
export function exceptionsOf({ evidence }: Pick<Claim, 'evidence'>): Map<string, Place> {
  return new Map(
    evidence.flatMap(({ note, place }) =>
      (FORM.exec(note ?? '')?.[1] ?? '')
        .split(/\s*(?:,|\band\b)\s*/)
        .filter((kind) => kind !== '')
        .map((kind) => [kind.trim(), place] as const),
    ),
  );
}

/**
 * Findings of several kinds without those that a claim’s notes except, and one for each exception
 * that is not needed.
 *
 * @param kinds that the rule finds
 */
export function* excepted(
  findings: readonly (Finding & { kind: string })[],
  exceptions: ReadonlyMap<string, Place>,
  kinds: readonly string[],
): Generator<Finding> {
  for (const { kind, ...finding } of findings) {
    const advice = `If the claim is right, put after the quotation: — differs in ${kind}: the reason`;
    const note = [finding.note ?? [], advice].flat().join(' ');
    if (!exceptions.has(kind)) yield { ...finding, note };
  }
  for (const [kind, place] of exceptions) {
    if (!kinds.includes(kind) || findings.some((finding) => finding.kind === kind)) continue;
    const reason = `Unexpected \`differs in ${kind}\`: claim and quotations agree in it, so delete the exception`;
    yield { place, reason };
  }
}
