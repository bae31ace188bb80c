import type { SealedText } from '../articles/text.ts';
import type { Dossier, Fault, Place } from '../dossier/types.ts';

/** What a rule found. Severity is not its business: the rule table sets it. */
export interface Finding {
  place: Place;
  /** ``Unexpected <thing> `<actual>`, expected <what to do>``. */
  reason: string;
  /** Advice: the nearest candidate, where the words stand. */
  note?: string;
  /** The other place that the finding is about. */
  cause?: { place: Place; reason: string };
}

/** What rules may know besides the Dossier. */
export interface Context {
  /** The articles as far as they are open, by id. */
  texts: ReadonlyMap<string, SealedText>;
  /** The articles' own texts, by id, where they are at hand; else null. */
  originals: ReadonlyMap<string, string> | null;
}

/** A rule looks at a Dossier and reports; it changes nothing. */
export type Rule = (dossier: Dossier, context: Context) => Iterable<Finding>;

/** The faults that loading noted for a rule. */
export function faultsOf(dossier: Dossier, rule: Fault['rule']): Finding[] {
  return dossier.faults.filter((fault) => fault.rule === rule);
}

/** The place of the first letter of a file. */
export function topOf(file: string): Place {
  return { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
}
