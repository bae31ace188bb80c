import type { CoverageSummary } from '../coverage-summary.ts';
import { count } from '../../text/wording.ts';
import { causeOf, type Report } from './reporter.ts';

function coverageLine({
  article,
  sentences,
  waits,
  used,
  unused,
  repeated,
  drafted,
  open,
}: CoverageSummary) {
  const parts = [
    `${String(used)} used`,
    ...Object.entries(unused).map(([reason, n]) => `${String(n)} ${reason}`),
    ...(repeated > 0 ? [`${String(repeated)} repeated`] : []),
    ...(drafted > 0 ? [`${String(drafted)} in the draft`] : []),
  ];
  const end =
    open.length === 0
      ? drafted > 0
        ? 'not worked in yet'
        : 'complete'
      : `open: ${open.join(', ')}`;
  const pending = waits ? '; pending, not on the site: no claim rests on it yet' : '';
  return `  ${article}: ${count(sentences, 'sentence')}: ${parts.join(', ')}: ${end}${pending}`;
}

/** For a terminal: a problem a line at `file:line:column`, then the coverage of each article. */
export default function text(report: Report): string {
  const lines = report.messages.map((message) => {
    const severity = message.fatal ? 'error' : 'warning';
    const at = `${message.file ?? ''}:${String(message.line)}:${String(message.column)}`;
    const note = typeof message.note === 'string' ? `\n    ${message.note}` : '';
    const other = causeOf(message);
    const cause = other ? `\n    ${other}` : '';
    return `${at}: ${severity}: ${message.reason} [${message.ruleId ?? ''}]${note}${cause}`;
  });
  const { errors, warnings, counts } = report;
  const pending = report.coverage.filter(({ waits }) => waits).length;
  const total =
    errors + warnings === 0
      ? 'no problems'
      : `${count(errors, 'error')}, ${count(warnings, 'warning')}`;
  return [
    ...lines,
    ...(lines.length > 0 ? [''] : []),
    'Coverage of the articles:',
    ...report.coverage.map(coverageLine),
    '',
    ...report.drafts.map(
      ({ article, pending }) => `Draft of ${article}: ${count(pending, 'sentence')} to work in`,
    ),
    ...(pending > 0
      ? [
          `${count(pending, 'article')} pending, not on the site: no claim rests on ${pending === 1 ? 'it' : 'them'} yet`,
        ]
      : []),
    ...(report.drafts.length + pending > 0 ? [''] : []),
    `${count(counts.files, 'file')}, ${count(counts.claims, 'claim')}, ${count(counts.evidence, 'quotation')}: ${total}`,
  ].join('\n');
}
