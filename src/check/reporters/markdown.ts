import type { Report } from '../report.ts';
import { causeOf, totalOf } from './reporter.ts';

/** A text for a cell of a table. */
const cell = (text: string) => text.replace(/\s+/g, ' ').replaceAll('|', '\\|');

/** For the summary of a GitHub Actions run: the verdict, and the problems as a table. */
export default function markdown(report: Report): string {
  const rows = report.messages.map((message) => {
    const { name, reason, note, ruleId, fatal } = message;
    const more = [note, causeOf(message)].filter((text) => typeof text === 'string');
    const problem = [`${fatal ? 'error' : 'warning'}: ${reason}`, ...more].map(cell).join('<br>');
    return `| \`${cell(name)}\` | ${problem} | ${ruleId ?? ''} |`;
  });
  const table = ['', '| Place | Problem | Rule |', '| --- | --- | --- |', ...rows];
  return [`**Check:** ${totalOf(report)}`, ...(rows.length > 0 ? table : []), ''].join('\n');
}
