import { describe, expect, test } from 'vitest';
import { axisOf, markedDays, members, roomFor } from '../../src/present/timeline.ts';
import { timelineFilters } from '../../src/present/timeline-filter.ts';
import { first, smallDossier } from './small-dossier.ts';

const { dossier, lookup } = smallDossier();
const event = first(dossier, 'events');
const on = (...dates: string[]) =>
  dates.map((date) => ({ ...event, id: date, record: { ...event.record, date } }));
const shapesOf = (date: string) => axisOf(on(date, '2031-01-01', '2031-10-31')).rows[0]?.shapes;

test('the axis has whole months around all dates, and one to spare', () => {
  const { rows, lines } = axisOf(on('2030-11-20', '2031-01-05'));
  expect(lines).toEqual([
    { label: 'Nov', of: 'month', at: 0 },
    { label: 'Dec', of: 'month', at: 25 },
    { label: '2031', of: 'year', at: 50 },
    { label: 'Feb', of: 'month', at: 75 },
  ]);
  // Half a day after the 19 whole days of November; after the four of January.
  expect(rows.map(({ shapes }) => shapes)).toEqual([
    [{ kind: 'day', at: 16.3 }],
    [{ kind: 'day', at: 53.6 }],
  ]);
});

test('quarters and halves have labels', () => {
  const { lines } = axisOf(on('2031-01-01', '2031-12-31'));
  expect(lines.map(({ label, of }) => (label ? `${label} ${of}` : ''))).toEqual(
    '2031 year,,,Apr quarter,,,Jul half,,,Oct quarter,,,'.split(','),
  );
});

// January to October 2031, and November to spare: eleven months, each 9.09 per cent.
test.each([
  ['2031-01-01', [{ kind: 'day', at: 0.1 }]],
  ['2031-02', [{ kind: 'span', from: 9.1, width: 9.1, open: null }]],
  ['2031-02-01/2031-03-31', [{ kind: 'span', from: 9.1, width: 18.2, open: null }]],
  ['2031-10-01/..', [{ kind: 'span', from: 81.8, width: 18.2, open: 'end' }]],
  ['../2031-01-31', [{ kind: 'span', from: 0, width: 9.1, open: 'start' }]],
  [
    '[2031-02-01,2031-03-01]',
    [
      { kind: 'day', at: 9.3 },
      { kind: 'day', at: 18.3 },
    ],
  ],
])('%s is drawn as what it may mean', (date, extents) => {
  expect(shapesOf(date)).toEqual(extents);
});

test('a day whose year is inferred is drawn as such', () => {
  const { rows } = axisOf(on('2031?-03-04', '2031-03-04', '[2031-03-04,2031-03-06]'));
  expect(rows.map(({ inferred }) => inferred)).toEqual([true, false, false]);
  expect(shapesOf('2031?-01-01')).toEqual([{ kind: 'day', at: 0.1 }]);
});

test('a long axis names years only, a very long one every tenth', () => {
  const labelsOf = (...dates: string[]) =>
    axisOf(on(...dates)).lines.flatMap(({ label }) => (label === '' ? [] : label));
  expect(labelsOf('2024-01-01', '2031-12-31')).toEqual([
    '2024',
    '2025',
    '2026',
    '2027',
    '2028',
    '2029',
    '2030',
    '2031',
  ]);
  expect(labelsOf('1991-01-01', '2031-12-31')).toEqual(['2000', '2010', '2020']);
});

test('where no January names the year, the first month does', () => {
  const labelsOf = (...dates: string[]) => axisOf(on(...dates)).lines.map(({ label }) => label);
  expect(labelsOf('2031-03-01', '2031-08-31')).toEqual(['Mar 2031', '', '', '', 'Jul', '', '']);
  expect(labelsOf('2031-05-31')).toEqual(['May 2031', 'Jun']);
});

test('an axis without a date has one month', () => {
  expect(axisOf([])).toMatchObject({ rows: [], lines: [{ label: '0', of: 'year' }] });
});

describe('the days that are marked', () => {
  const marked = markedDays({ 'sources-reach': '2031-02', checked: '2031-04-16' });

  test('are on the axis of the whole timeline', () => {
    const { lines, beyond } = axisOf(on('2031-01-01'), roomFor(on('2031-01-01'), marked), marked);
    expect(lines.map(({ label }) => label)).toEqual(['2031', '', '', 'Apr', '', '']);
    expect(lines.at(-1)).toEqual({ of: 'now', at: 70.3, label: '' });
    // After two of five months.
    expect(beyond).toBe(40);
  });

  test('do not lengthen the axis of some of its events', () => {
    const { lines, beyond } = axisOf(on('2031-01-01'), [], marked);
    expect(lines.map(({ of }) => of)).toEqual(['year', 'month']);
    expect(beyond).toBe(100);
  });

  test('have no room on an axis that would be mostly empty', () => {
    const events = on('1931-01-01', '1931-03-01');
    expect(roomFor(events, marked)).toEqual([]);
    expect(roomFor(on('2030-06-01'), marked)).toHaveLength(2);
  });

  test('are as many as the settings know', () => {
    expect(markedDays({ checked: '2031-04' })).toEqual({ reach: null, now: 22399 });
    const { lines, beyond } = axisOf(on('2031-01-01'), [], markedDays({}));
    expect([lines.length, beyond]).toEqual([2, 100]);
  });
});

test.each([
  ['2031-03', ['2031-03']],
  ['[2031-03-04, 2031-03-06]', ['2031-03-04', '2031-03-06']],
  ['[2031-03-04..2031-03-06]', ['[2031-03-04..2031-03-06]']],
])('the members of %s', (date, all) => {
  expect(members(date)).toEqual(all);
});

test('the timeline can be narrowed to topics, then people, that have an event', () => {
  expect(timelineFilters(lookup)).toEqual([
    { kind: 'topic', id: 'lease', name: 'The lease of the harbour', events: [event] },
    { kind: 'person', id: 'ines-caro', name: 'Ines Caro', events: [event] },
  ]);
});
