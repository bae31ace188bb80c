import { causeOf, type Report } from './reporter.ts';

/** For programs: one JSON object with the messages (fields as in VFileMessage) and the coverage. */
export default function json({ messages, ...rest }: Report): string {
  const plain = messages.map((message) => {
    const { file, line, column, place, reason, ruleId, source, fatal, note } = message;
    const cause = causeOf(message);
    return {
      ...{ file, line, column, place, ruleId, source },
      fatal: fatal === true,
      reason,
      ...(typeof note === 'string' ? { note } : {}),
      ...(cause === null ? {} : { cause }),
    };
  });
  return JSON.stringify({ messages: plain, ...rest }, null, 2);
}
