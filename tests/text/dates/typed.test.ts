import { expect, test } from 'vitest';
import { edtfOf } from '../../../src/text/dates/calendar.ts';
import { typedDates } from '../../../src/text/dates/typed.ts';

const read = (text: string) =>
  typedDates(text).map(({ date, start, end }) => [edtfOf(date), text.slice(start, end)]);

test.each([
  ['15 October 2025', '2025-10-15', '15 October 2025'],
  ['Oct 15', 'XXXX-10-15', 'Oct 15'],
  ['October 15th, 2025', '2025-10-15', 'October 15th, 2025'],
  ['the 15th of October', 'XXXX-10-15', 'the 15th of October'],
  ['2025-10-15', '2025-10-15', '2025-10-15'],
  ['15.10.2025', '2025-10-15', '15.10.2025'],
  ['10/15/2025', '2025-10-15', '10/15/2025'],
  ['15.10.25', '2025-10-15', '15.10.25'],
  ['10/15/25', '2025-10-15', '10/15/25'],
  ['2025-10', '2025-10', '2025-10'],
  ['10/2025', '2025-10', '10/2025'],
  ['July 31', 'XXXX-07-31', 'July 31'],
  ['in May 2025', '2025-05', 'May 2025'],
  ['october', 'XXXX-10', 'october'],
  ['15 октября 2025', '2025-10-15', '15 октября 2025'],
  ['31 июля', 'XXXX-07-31', '31 июля'],
  ['١٥ تشرين الأول', 'XXXX-10-15', '١٥ تشرين الأول'],
  ['since 2024', '2024', '2024'],
  ['Putin 15 October', 'XXXX-10-15', '15 October'],
  ['at 12:30 June 5', 'XXXX-06-05', 'June 5'],
  // No such day: only the month counts.
  ['32 July', 'XXXX-07', 'July'],
])('%s', (text, edtf, words) => {
  expect(read(text)).toEqual([[edtf, words]]);
});

test.each([
  ...['it may be', 'march on', 'мая', 'S-400', '15 bases', '1.2.3', '99/99/2025', '12345'],
  ...['20240301', '2026-02-30', '30 February 2031', '5.3.2025.1', '10.15.10.2025', ''],
])('%s is none', (text) => {
  expect(read(text)).toEqual([]);
});
