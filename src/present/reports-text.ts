/** What such a line begins with, everywhere. */
export const OTHER_REPORTS = 'Other reports:';

/**
 * The sentence before the reports that stand in brackets at its end, and its full stop:
 * `They met` and `.` of `They met (TASS, 31 July 2025).`
 */
export function aroundReports(text: string): [before: string, end: string] {
  return [text.slice(0, -1), text.slice(-1)];
}
