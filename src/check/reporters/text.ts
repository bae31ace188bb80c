import { styleText } from 'node:util';
import type { VFileMessage } from 'vfile-message';
import { count } from '../../text/wording.ts';
import type { CoverageSummary, Report } from '../report.ts';
import { excerptOf } from './excerpt.ts';
import { causeOf, totalOf } from './reporter.ts';

/** Signs that could steer a terminal or reverse its text, if a file contains them. */
const CONTROL = /[^\P{Cc}\n]|[\u202A-\u202E\u2066-\u2069]/gu;
const harmless = (text: string) => text.replaceAll('\t', ' ').replace(CONTROL, '\uFFFD');

function coverageLine(summary: CoverageSummary): string {
  const { article, sentences, pending, used, unused, repeated, drafted, open } = summary;
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
  const note = pending ? '; pending, not on the site: no claim cites it yet' : '';
  return `  ${article}: ${count(sentences, 'sentence')}: ${parts.join(', ')}: ${end}${note}`;
}

/** Whether the articles' own texts were available; if not, what could not be checked. */
function textsLine({ texts: { found, missing } }: Report): string {
  if (missing.length === 0) return `${count(found, 'fingerprint')} compared with the texts`;
  const which = found > 0 ? `The text of ${missing.join(', ')} is` : 'The texts are';
  return `${which} not here (--articles DIR, ARTICLES=DIR): new quotations, copied prose, and doubts and denials that are cut off can’t be checked`;
}

type Style = (format: 'bold' | 'dim' | 'red' | 'yellow', text: string) => string;

/** One problem without its file: place, message, source line, advice, and where its rule is explained. */
function problemOf(message: VFileMessage, { sources }: Pick<Report, 'sources'>, style: Style) {
  const { file = '', line = 1, column = 1, place, reason, note, fatal, ruleId, url } = message;
  const end = place && 'end' in place ? place.end : null;
  const text = harmless(sources.get(file)?.line(line) ?? '');
  const endColumn = end?.line === line ? end.column : null;
  // The very start of a file stands for the whole of it.
  const whole = end?.line === 1 && end.column === 1;
  const excerpt = whole || text === '' ? null : excerptOf(text, line, column, endColumn);
  const colour = fatal ? 'red' : 'yellow';
  const other = causeOf(message);
  return [
    `  ${String(line)}:${String(column)} ${style(colour, fatal ? 'error' : 'warning')}: ${harmless(reason)}`,
    ...(excerpt ? [excerpt[0], style(colour, excerpt[1])] : []),
    ...(typeof note === 'string' ? harmless(note).split('\n') : []),
    ...(other === null ? [] : [harmless(other)]),
    style('dim', `rule: ${ruleId ?? ''}, see ${url ?? ''}`),
  ].join('\n    ');
}

/** The problems by file, in the order of the messages. */
export function problemsOf(report: Pick<Report, 'messages' | 'sources'>, colours = false): string {
  const style: Style = (format, text) =>
    colours ? styleText(format, text, { validateStream: false }) : text;
  const files = Map.groupBy(report.messages, ({ file }) => file ?? '');
  return [...files]
    .map(([file, messages]) => {
      const problems = messages.map((message) => problemOf(message, report, style));
      return [style('bold', harmless(file)), ...problems].join('\n');
    })
    .join('\n\n');
}

/**
 * For people, in a terminal or a log: the problems by file, each with its source line and a marker
 * under the place; then the coverage of each article; then the verdict.
 */
export default function text(report: Report, { colours } = { colours: false }): string {
  const { messages, fixes, coverage, drafts } = report;
  const pending = coverage.filter((summary) => summary.pending).length;
  return [
    ...(messages.length > 0 ? [problemsOf(report, colours), ''] : []),
    'Coverage of the articles:',
    ...coverage.map(coverageLine),
    '',
    ...drafts.map(
      ({ article, pending }) => `Draft of ${article}: ${count(pending, 'sentence')} to work in`,
    ),
    ...(pending > 0
      ? [
          `${count(pending, 'article')} pending, not on the site: no claim cites ${pending === 1 ? 'it' : 'them'} yet`,
        ]
      : []),
    ...(drafts.length + pending > 0 ? [''] : []),
    ...(fixes.length > 0
      ? [`${count(fixes.length, 'problem')} can be corrected by \`npm run check -- --fix\``]
      : []),
    textsLine(report),
    totalOf(report),
  ].join('\n');
}
