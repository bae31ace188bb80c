import type { Report } from './reporter.ts';

/** For programs: one JSON object with the messages (fields as in VFileMessage) and the coverage. */
export default function json({ messages, ...rest }: Report): string {
  const plain = messages.map(
    ({ file, line, column, place, reason, ruleId, source, fatal, note }) => ({
      file,
      line,
      column,
      place,
      ruleId,
      source,
      fatal: fatal === true,
      reason,
      ...(typeof note === 'string' ? { note } : {}),
    }),
  );
  return JSON.stringify({ messages: plain, ...rest }, null, 2);
}
