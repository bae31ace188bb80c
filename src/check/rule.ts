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
