import { expect, test } from 'vitest';
import { axisOf, members } from '../../src/present/timeline.ts';
import { timelineFilters } from '../../src/present/timeline-filter.ts';
import { first, smallDossier } from './small-dossier.ts';

const { dossier, lookup } = smallDossier();
const event = first(dossier, 'events');
const on = (...dates: string[]) =>
  dates.map((date) => ({ ...event, id: date, record: { ...event.record, date } }));
const extentsOf = (date: string) =>
  axisOf(on(date), on('2031-01-01', '2031-10-31')).rows[0]?.extents;

test('the axis has whole months around all dates, and one to spare', () => {
  const { rows, months } = axisOf(on('2030-11-20', '2031-01-05'));
  expect(months).toEqual([
    { label: '', of: 'month' },
    { label: '', of: 'month' },
    { label: '2031', of: 'year' },
    { label: '', of: 'month' },
  ]);
  // Half a day after the 19 whole days of November; after the four of January.
  expect(rows.map(({ extents }) => extents)).toEqual([
    [{ kind: 'day', at: 16.3 }],
    [{ kind: 'day', at: 53.6 }],
  ]);
});

test('quarters and halves have labels', () => {
  const { months } = axisOf(on('2031-01-01', '2031-12-31'));
  expect(months.map(({ label, of }) => (label ? `${label} ${of}` : ''))).toEqual(
    '2031 year,,,Apr quarter,,,Jul half,,,Oct quarter,,,2032 year'.split(','),
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
  expect(extentsOf(date)).toEqual(extents);
});

test('a day whose year is inferred is drawn as such', () => {
  const { rows } = axisOf(on('2031?-03-04', '2031-03-04', '[2031-03-04,2031-03-06]'));
  expect(rows.map(({ inferred }) => inferred)).toEqual([true, false, false]);
  expect(extentsOf('2031?-01-01')).toEqual([{ kind: 'day', at: 0.1 }]);
});

test('an axis without a date has one month', () => {
  expect(axisOf([])).toEqual({ rows: [], months: [{ label: '0', of: 'year' }] });
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
