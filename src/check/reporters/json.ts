import type { Report } from '../report.ts';
import { causeOf } from './reporter.ts';

/** For programs: one JSON object with the messages (fields as in VFileMessage) and the coverage. */
export default function json(report: Report): string {
  const { messages, errors, warnings, fixes, coverage, drafts, texts, counts } = report;
  const plain = messages.map((message) => {
    const { file, line, column, place, reason, ruleId, source, fatal, note, url } = message;
    const cause = causeOf(message);
    return {
      ...{ file, line, column, place, ruleId, source, url },
      fatal: fatal === true,
      reason,
      ...(typeof note === 'string' ? { note } : {}),
      ...(cause === null ? {} : { cause }),
    };
  });
  const data = { errors, warnings, fixes, coverage, drafts, texts, counts };
  return JSON.stringify({ messages: plain, ...data }, null, 2);
}
