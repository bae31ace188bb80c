import type { SealedText } from '../articles/text.ts';
import type { Source } from '../markdown/source.ts';
import type { Wording } from '../dossier/wordings.ts';
import type { Dossier, Fault, Fix, Place } from '../dossier/types.ts';

/** What a rule found. Severity is not its business: the rule table sets it. */
export interface Finding {
  place: Place;
  /**
   * What is wrong and what to do, in one line. ``Unexpected `<value>`, expected <value>`` for a wrong
   * value, plain words for the rest: ``Missing `<file>`: run `<command>` ``.
   */
  reason: string;
  /** Advice in full sentences: the nearest candidate, where the quoted words are. */
  note?: string;
  /** The other place that the finding is about. */
  cause?: { place: Place; reason: string };
  /** Only where there is one answer. */
  fix?: Fix;
}

/** What rules may use besides the Dossier. */
export interface Context {
  /** The articles as far as they are open, by id. */
  texts: ReadonlyMap<string, SealedText>;
  /** What the ledger is compared with. */
  wordings: readonly Wording[];
  /** The files of `content/`, by their paths from the project's root. */
  sources: ReadonlyMap<string, Source>;
  /** The articles' own texts, by id, where they are at hand; else null. */
  originals: ReadonlyMap<string, string> | null;
}

/** A rule reads a Dossier and reports; it changes nothing. */
export type Rule = (dossier: Dossier, context: Context) => Iterable<Finding>;

/** The faults that loading noted for a rule. */
export function faultsOf(dossier: Dossier, rule: Fault['rule']): Finding[] {
  return dossier.faults.filter((fault) => fault.rule === rule);
}

/** The place of the first letter of a file. */
export function topOf(file: string): Place {
  return { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
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
