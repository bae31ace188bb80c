import { VFileMessage } from 'vfile-message';
import type { Content } from '../dossier/load.ts';
import { placeText, type Fix, type Place } from '../dossier/types.ts';
import type { Finding } from './rule.ts';
import { findingsOf, RULES, type RuleId } from './rule-table.ts';

/** The `source` of every message, as unified's linters have one. */
export const SOURCE = 'check';

/** The result of a check. */
export interface Verdict {
  /** Sorted by file, line, column and rule; `fatal` marks an error, else it is a warning. */
  messages: VFileMessage[];
  errors: number;
  warnings: number;
  /** What corrects the messages that have only one answer, in their order. */
  fixes: Fix[];
}

function position({ line, column, endLine, endColumn }: Place) {
  return { start: { line, column }, end: { line: endLine, column: endColumn } };
}

function messageOf(id: RuleId, { place, reason, note, cause }: Finding): VFileMessage {
  const other = cause && new VFileMessage(cause.reason, { place: position(cause.place) });
  if (other) other.file = cause.place.file;
  const message = new VFileMessage(reason, {
    place: position(place),
    ruleId: id,
    source: SOURCE,
    ...(other ? { cause: other } : {}),
  });
  message.file = place.file;
  message.name = placeText(place);
  message.fatal = !('warning' in RULES[id]);
  message.url = `src/check/RULES.md#${id}`;
  if (note !== undefined) message.note = note;
  return message;
}

function compare(a: VFileMessage, b: VFileMessage): number {
  const text = (x = '', y = '') => (x < y ? -1 : x > y ? 1 : 0);
  return (
    text(a.file, b.file) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0) ||
    text(a.ruleId, b.ruleId) ||
    text(a.reason, b.reason)
  );
}

/**
 * Applies every rule to a Dossier and returns all that was found.
 *
 * @param content what `loadContent` returned
 */
export function check(content: Content): Verdict {
  const all = (Object.keys(RULES) as RuleId[]).flatMap((id) =>
    findingsOf(id, content).map((finding) => ({
      message: messageOf(id, finding),
      fix: finding.fix,
      last: 'last' in RULES[id],
    })),
  );
  const wrong = new Set(
    all.filter(({ message, last }) => message.fatal && !last).map(({ message }) => message.file),
  );
  const found = all.filter(({ message, last }) => !last || !wrong.has(message.file));
  found.sort((a, b) => compare(a.message, b.message));
  const messages = found.map(({ message }) => message);
  const errors = messages.filter(({ fatal }) => fatal).length;
  return {
    messages,
    errors,
    warnings: messages.length - errors,
    fixes: found.flatMap(({ fix }) => fix ?? []),
  };
}
