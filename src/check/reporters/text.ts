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

/** Whether the articles' own texts were at hand; if not, what was not judged. */
function textsLine({ texts: { found, missing } }: Report): string {
  if (missing.length === 0) return `${count(found, 'fingerprint')} compared with the texts`;
  const which = found > 0 ? `The text of ${missing.join(', ')} is` : 'The texts are';
  return `${which} not at hand (--articles DIR, ARTICLES=DIR): new quotations, copied prose and cut-off doubts and denials can’t be judged`;
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
  const { errors, warnings, allowed, counts } = report;
  const pending = report.coverage.filter(({ waits }) => waits).length;
  const total = [
    ...(errors + warnings + allowed === 0 ? ['no problems'] : []),
    ...(errors + warnings > 0 ? [count(errors, 'error'), count(warnings, 'warning')] : []),
    ...(allowed > 0 ? [`${count(allowed, 'warning')} let through`] : []),
  ].join(', ');
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
    textsLine(report),
    `${count(counts.files, 'file')}, ${count(counts.claims, 'claim')}, ${count(counts.evidence, 'quotation')}: ${total}`,
  ].join('\n');
}
