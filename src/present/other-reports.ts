import { describeDate } from '../dossier/dates.ts';
import type { Page } from '../dossier/types.ts';
import type { OtherReports } from '../schemas/other-reports.ts';
import type { SheetRecord } from '../schemas/sheet.ts';

/** What such a line begins with, everywhere. */
export const OTHER_REPORTS = 'Other reports:';

/**
 * The sentence before the reports that stand in brackets at its end, and its full stop:
 * `They met` and `.` of `They met (TASS, 31 July 2025).`
 */
export function aroundReports(text: string): [before: string, end: string] {
  return [text.slice(0, -1), text.slice(-1)];
}

/** `Other reports: They met (TASS, 31 July 2025; Reuters, 1 August 2025).` */
export function otherReportsLine({ text, references }: OtherReports): string {
  const [before, end] = aroundReports(text);
  return `${OTHER_REPORTS} ${before} (${references.map(({ title }) => title).join('; ')})${end}`;
}

/** A sheet’s whole answer in a text: from the articles, then from other reports. */
export function answerOf(record: SheetRecord): string {
  const reports = record['other-reports'];
  return reports ? `${record.summary} ${otherReportsLine(reports)}` : record.summary;
}

/** The heading of a note: on the articles, or on what other reports say and when that was checked. */
export function noteHeading(kind: string, { checked }: Pick<Page, 'checked'>): string {
  if (kind !== 'reports') return 'Editor’s note';
  return checked === null ? 'Other reports' : `Other reports, checked ${describeDate(checked)}`;
}
