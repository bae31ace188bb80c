import type { Content } from '../dossier/load.ts';
import type { Dossier, Evidence, Fault, Place, Reference } from '../dossier/types.ts';

/** What a rule found. Severity is not its business: the rule table sets it. */
export type Finding = Omit<Fault, 'rule' | 'field'>;

/** A rule reads a Dossier and what came with it, and reports; it changes nothing. */
export type Rule = (dossier: Dossier, content: Content) => Iterable<Finding>;

/** Rules by id. */
export type Rules = Readonly<Record<string, Rule>>;

/** A rule that judges each quotation of a claim by itself. */
export const eachQuotation =
  (judge: (piece: Evidence, dossier: Dossier, content: Content) => Finding | null): Rule =>
  (dossier, content) =>
    dossier.claims
      .flatMap(({ evidence }) => evidence)
      .flatMap((piece) => judge(piece, dossier, content) ?? []);

/** A rule that judges each reference by itself. */
export const eachReference =
  (judge: (reference: Reference) => string | null): Rule =>
  ({ references }) =>
    references.flatMap((reference) => {
      const reason = judge(reference);
      return reason === null ? [] : { place: reference.place, reason };
    });

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
