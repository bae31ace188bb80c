import { describe, expect, test } from 'vitest';
import { compareDates, dateExtent, dateParts, describeDate } from '../../src/dossier/dates.ts';

/** EDTF, in words, first and last possible day. */
const DATES: [edtf: string, words: string, from: string | null, to: string | null][] = [
  ['2025-10-15', '15 October 2025', '2025-10-15', '2025-10-15'],
  ['2025-10', 'October 2025', '2025-10-01', '2025-10-31'],
  ['2024-02', 'February 2024', '2024-02-01', '2024-02-29'],
  ['2025', '2025', '2025-01-01', '2025-12-31'],
  ['2025~', 'about 2025', '2025-01-01', '2025-12-31'],
  ['2025-07~', 'about July 2025', '2025-07-01', '2025-07-31'],
  ['2025?-07-31', '31 July 2025 (year inferred)', '2025-07-31', '2025-07-31'],
  ['2025?-07', 'July 2025 (year inferred)', '2025-07-01', '2025-07-31'],
  ['2025?', '2025 (uncertain)', '2025-01-01', '2025-12-31'],
  ['2025-07-31?', '31 July 2025 (uncertain)', '2025-07-31', '2025-07-31'],
  ['2025-07%', 'about July 2025 (uncertain)', '2025-07-01', '2025-07-31'],
  ['2025-?10-15', '15 October 2025 (uncertain)', '2025-10-15', '2025-10-15'],
  ['2025-10-1X', 'between 10 October 2025 and 19 October 2025', '2025-10-10', '2025-10-19'],
  ['2025-XX', 'between 1 January 2025 and 31 December 2025', '2025-01-01', '2025-12-31'],
  ['2025-XX-15', 'between 15 January 2025 and 15 December 2025', '2025-01-15', '2025-12-15'],
  ['202X', 'between 1 January 2020 and 31 December 2029', '2020-01-01', '2029-12-31'],
  ['XXXX-07-31', '31 July of an unknown year', null, null],
  ['XXXX-07', 'July of an unknown year', null, null],
  ['XXXX', 'an unknown year', null, null],
  ['2025-21', 'spring 2025', '2025-03-01', '2025-05-31'],
  ['2024-24', 'winter 2024', '2024-12-01', '2025-02-28'],
  ['2025-29', 'southern spring 2025', '2025-09-01', '2025-11-30'],
  ['2025-33', 'the first quarter of 2025', '2025-01-01', '2025-03-31'],
  ['2025-41', 'the second half of 2025', '2025-07-01', '2025-12-31'],
  ['2024-12-08/2025-01-28', '8 December 2024 to 28 January 2025', '2024-12-08', '2025-01-28'],
  ['2024/2025-03~', '2024 to about March 2025', '2024-01-01', '2025-03-31'],
  ['2024-12-08/..', 'since 8 December 2024', '2024-12-08', null],
  ['2024-12-08/', 'from 8 December 2024', '2024-12-08', null],
  ['../2024-12-08', 'until 8 December 2024', null, '2024-12-08'],
  ['/2024', 'until 2024', null, '2024-12-31'],
  ['../..', 'at an unknown date', null, null],
  ['[2025-10-16..]', 'on or after 16 October 2025', '2025-10-16', null],
  ['[..2025-10-16]', 'on or before 16 October 2025', null, '2025-10-16'],
  ['[2025-01..]', 'in or after January 2025', '2025-01-01', null],
  ['[2025-01,2025-03]', 'January 2025 or March 2025', '2025-01-01', '2025-03-31'],
  ['[2024,2025..]', '2024, 2025 or later', '2024-01-01', null],
  ['[..2024,2025]', '2024, 2025 or earlier', null, '2025-12-31'],
  ['{2024,2025}', '2024 and 2025', '2024-01-01', '2025-12-31'],
  ['{2022,2023,2024}', '2022, 2023 and 2024', '2022-01-01', '2024-12-31'],
  [
    '[2024,2025-03..2025-05]',
    '2024 or between March 2025 and May 2025',
    '2024-01-01',
    '2025-05-31',
  ],
  [
    '[2025-01-07,2025-01-14,2025-01-21,2025-01-28]',
    'a Tuesday in January 2025',
    '2025-01-07',
    '2025-01-28',
  ],
  // Not all Tuesdays, not one of them, not sure: then in full.
  ['[2025-01-07,2025-01-14]', '7 January 2025 or 14 January 2025', '2025-01-07', '2025-01-14'],
  [
    '{2025-01-07,2025-01-14,2025-01-21,2025-01-28}',
    '7 January 2025, 14 January 2025, 21 January 2025 and 28 January 2025',
    '2025-01-07',
    '2025-01-28',
  ],
  ['[2025-01-07,2025-02-04]', '7 January 2025 or 4 February 2025', '2025-01-07', '2025-02-04'],
];

const DAY = 86_400_000;
const iso = (day: number | null) =>
  day === null ? null : new Date(day * DAY).toISOString().slice(0, 10);

test.each(DATES)('%s is “%s”, from %s to %s', (edtf, words, from, to) => {
  expect(describeDate(edtf)).toBe(words);
  const extent = dateExtent(edtf);
  expect([iso(extent.from), iso(extent.to)]).toEqual([from, to]);
});

test.each([
  ...['', 'soon', '15 October 2025', '15/10/2025', '2025-13', '2025-02-30', '2025-10-32', '25-10'],
  ...['2025-10-15..', '[2025', '2025-10-5', '2025/10/15', 'October 2025', '2025-', 'null'],
  // EDTF or near it, but of a kind that says no day: a year cut short, or one of five digits.
  ...['20', '202', 'Y17000', 'Y170000002'],
])('%j is refused in one line', (text) => {
  for (const read of [describeDate, dateExtent]) {
    expect(() => read(text)).toThrow(SyntaxError);
    expect(() => read(text)).toThrow(
      /^Unexpected `.*`(?:, expected an EDTF date such as .*|: .*)$/,
    );
  }
});

test.each([
  ['2026-02-30', '2026 has no 30 February'],
  ['2024-02-30', '2024 has no 30 February'],
  ['2025-02-29', '2025 has no 29 February'],
  ['2025-04-31', '2025 has no 31 April'],
  ['2025-10-00', '2025 has no 0 October'],
  ['2025-13-01', 'there is no month 13'],
  ['2025-00', 'there is no month 00'],
  ['[2025-01-07,2025-02-30]', '2025 has no 30 February'],
  ['2025-01-07/2025-06-31', '2025 has no 31 June'],
  ['20240303', 'write `2024-03-03`'],
  ['202503', 'write `2025-03`'],
  ['2025031512', 'a year has four digits'],
  ['10000', 'a year has four digits'],
  ['[20250301..]', 'a year has four digits'],
  ['2031-03-05T01:00:00+05:00', 'give the day, without a time'],
  ['2025-10-15T10:00:00Z/2025-10-16', 'give the day, without a time'],
  ['[2024-01..2023-01]', 'it ends before it begins'],
  ['{2024-05..2024-01}', 'it ends before it begins'],
  ['[2025-01..2025-02,2026-05..2026-02]', 'it ends before it begins'],
  ['2024-05/2023-01', 'it ends before it begins'],
])('%s: %s', (text, reason) => {
  expect(() => describeDate(text)).toThrow(`Unexpected \`${text}\`: ${reason}`);
});

test('a list of thousands is refused before it is parsed', () => {
  const text = `{${Array.from({ length: 60_000 }, () => '2025-01').join(',')}}`;
  expect(() => describeDate(text)).toThrow('it has more than 1000 characters');
});

test.each([
  '0000-02-29',
  '2024-02-29',
  '2000-02-29',
  '2025-21',
  '2025-41',
  '2025-10-XX',
  '-0044-03-15',
])('%s is a date', (text) => {
  expect(() => describeDate(text)).not.toThrow();
});

describe('order', () => {
  test('by first possible day, then by last; what is open at its start comes first', () => {
    const sorted = [
      '../2024-12-08',
      '[..2025-10-16]',
      'XXXX-07-31',
      '2024',
      '2024-12-08',
      '2024-12',
      '2025-01-07',
      '[2025-01-07,2025-01-14,2025-01-21,2025-01-28]',
      '2025-07~',
      '2025-10-15',
      '2025-10-15/..',
      '[2025-10-16..]',
    ];
    const before = ['2024-12', '2024-12-08'];
    expect(before.sort(compareDates)).toEqual(['2024-12', '2024-12-08']);
    const expected = sorted.filter((date) => date !== '2024-12' && date !== '2024-12-08');
    expect(expected.toReversed().sort(compareDates)).toEqual(expected);
  });

  test('equal dates are equal', () => {
    for (const date of ['2025', '../2025', '2025/..', '../..', 'XXXX']) {
      expect(compareDates(date, date)).toBe(0);
    }
    expect(compareDates('2025-10-15', '2025-10-15~')).toBe(0);
  });

  test('is the other way round the other way round', () => {
    for (const [a] of DATES) {
      for (const [b] of DATES) {
        expect(Math.sign(compareDates(a, b)) + Math.sign(compareDates(b, a))).toBe(0);
      }
    }
  });
});

test.each([
  ['2025', [[2025]]],
  ['2025-10~', [[2025, 10]]],
  ['2025-10-15', [[2025, 10, 15]]],
  [
    '2024-12/2025-01-28',
    [
      [2024, 12],
      [2025, 1, 28],
    ],
  ],
  ['2024-12/..', null],
  ['202X', null],
  ['193X/196X', null],
  ['2004-06-XX/2004-07-03', null],
  ['2025-21', null],
  ['[2025-01-07,2025-01-14]', null],
])('the calendar parts of %s are %j', (text, parts) => {
  expect(dateParts(text)).toEqual(parts);
});
