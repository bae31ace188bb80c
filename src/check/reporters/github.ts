import type { VFileMessage } from 'vfile-message';
import type { Report } from '../report.ts';
import { causeOf } from './reporter.ts';

const data = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

function annotation(message: VFileMessage): string {
  const start = message.place && 'start' in message.place ? message.place : null;
  const properties = Object.entries({
    file: message.file ?? '',
    line: message.line ?? 1,
    col: message.column ?? 1,
    endLine: start?.end.line ?? message.line ?? 1,
    endColumn: start?.end.column ?? message.column ?? 1,
    title: message.ruleId ?? '',
  });
  const list = properties.map(([key, value]) => `${key}=${property(String(value))}`).join(',');
  const said = [message.reason, message.note ?? [], causeOf(message) ?? []].flat().join(' ');
  return `::${message.fatal ? 'error' : 'warning'} ${list}::${data(said)}`;
}

/** For GitHub Actions: a workflow command for each problem, which shows it at its line in a pull request. */
export default function github({ messages }: Report): string {
  return messages.map(annotation).join('\n');
}
