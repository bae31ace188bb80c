import { VFileMessage } from 'vfile-message';
import type { Content } from '../dossier/load.ts';
import type { Place } from '../dossier/types.ts';
import type { Context, Finding, Rule } from './rule.ts';
import { RULES, type RuleId, type Severity } from './rule-table.ts';

/** The `source` of every message, as unified's linters have one. */
export const SOURCE = 'check';

/** What a check comes to. */
export interface Verdict {
  /** Sorted by file, line, column and rule; `fatal` marks an error, else it is a warning. */
  messages: VFileMessage[];
  errors: number;
  warnings: number;
  /** Warnings that are let through, and not among those. */
  allowed: number;
}

function position({ line, column, endLine, endColumn }: Place) {
  return { start: { line, column }, end: { line: endLine, column: endColumn } };
}

function messageOf(id: RuleId, severity: Severity, finding: Finding): VFileMessage {
  const { place, reason, note, cause } = finding;
  const other = cause && new VFileMessage(cause.reason, { place: position(cause.place) });
  if (other) other.file = cause.place.file;
  const message = new VFileMessage(reason, {
    place: position(place),
    ruleId: id,
    source: SOURCE,
    ...(other ? { cause: other } : {}),
  });
  message.file = place.file;
  message.name = `${place.file}:${String(place.line)}:${String(place.column)}`;
  message.fatal = severity === 'error';
  if (note !== undefined) message.note = note;
  return message;
}

function compare(a: VFileMessage, b: VFileMessage): number {
  const text = (x: string | undefined, y: string | undefined) =>
    (x ?? '') < (y ?? '') ? -1 : (x ?? '') > (y ?? '') ? 1 : 0;
  return (
    text(a.file, b.file) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0) ||
    text(a.ruleId, b.ruleId) ||
    text(a.reason, b.reason)
  );
}

/**
 * Judges a Dossier by every rule and returns all that was found, as VFile messages.
 *
 * @param content what `loadContent` returned
 * @param allow rules whose warnings are let through: they are not counted
 */
export function check(content: Content, allow: ReadonlySet<RuleId> = new Set()): Verdict {
  const context: Context = { texts: content.texts, originals: content.originals };
  const messages: VFileMessage[] = [];
  for (const [id, { rule, severity }] of Object.entries(RULES) as [
    RuleId,
    { rule: Rule; severity: Severity },
  ][]) {
    for (const finding of rule(content.dossier, context)) {
      messages.push(messageOf(id, severity, finding));
    }
  }
  messages.sort(compare);
  const errors = messages.filter(({ fatal }) => fatal).length;
  const allowed = messages.filter(({ ruleId }) => allow.has(ruleId as RuleId)).length;
  return { messages, errors, warnings: messages.length - errors - allowed, allowed };
}
