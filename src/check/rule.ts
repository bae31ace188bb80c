import type { Content } from '../dossier/load.ts';
import type { Dossier, Evidence, Fault } from '../dossier/types.ts';

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
