import { expect, test } from 'vitest';
import { announcementOf, eventCaveat } from '../../src/present/event-words.ts';
import { answerOf, noteHeading, otherReportsLine } from '../../src/present/other-reports.ts';
import { namedSources } from '../../src/present/sources-line.ts';
import { unansweredTitle } from '../../src/present/unanswered.ts';
import { articleOf } from '../data/article-of.ts';
import { first, smallDossier } from './small-dossier.ts';

const { dossier } = smallDossier();
const REPORTS = {
  text: 'The firm has withdrawn.',
  references: [
    { title: 'The Orla Post, 2 May 2031', URL: 'https://example.org/post' },
    { title: 'Mint of Orla, 3 May 2031', URL: 'https://example.org/mint' },
  ],
};

test('the flagged line names each report before its full stop', () => {
  expect(otherReportsLine(REPORTS)).toBe(
    'Other reports: The firm has withdrawn (The Orla Post, 2 May 2031; Mint of Orla, 3 May 2031).',
  );
});

test('the whole answer of a sheet', () => {
  const { record } = first(dossier, 'sheets');
  expect(answerOf(record)).toBe(record.summary);
  expect(answerOf({ ...record, 'other-reports': REPORTS })).toBe(
    `${record.summary} ${otherReportsLine(REPORTS)}`,
  );
});

test('notes say whether they are on the articles, and when other reports were checked', () => {
  const page = { checked: '2031-05-03' };
  expect(noteHeading('articles', page)).toBe('Editor’s note');
  expect(noteHeading('reports', page)).toBe('Other reports, checked 3 May 2031');
  expect(noteHeading('reports', { checked: null })).toBe('Other reports');
});

test('the heading of what is left open counts the articles', () => {
  expect(unansweredTitle(dossier)).toBe('Not answered in the two articles');
  const articles = dossier.articles.slice(0, 1);
  expect(unansweredTitle({ ...dossier, articles })).toBe('Not answered in the article');
});

test('sources by letter and short name', () => {
  const of = (letter: string, title: string, short?: string) => ({
    ...articleOf(title, { title, type: 'webpage', ...(short && { 'short-name': short }) }),
    letter,
  });
  const named = namedSources([of('AA', 'c'), of('C', 'b', 'In short'), of('B', 'a')]);
  expect(named.map(({ letter, name }) => `${letter} ${name}`)).toEqual([
    ...['B a', 'C In short', 'AA c'],
  ]);
});

test('an announced event may have taken place by other reports', () => {
  const event = first(dossier, 'events');
  const as = (record: object) => ({ ...event, record: { ...event.record, ...record } });
  const basis = { 'date-basis': 'By the tide.' };
  expect(announcementOf(as({ status: 'reported' }))).toBeNull();
  expect(eventCaveat(as({ status: 'reported', ...basis }))).toBe('date inferred');
  expect(eventCaveat(as({ status: 'announced', ...basis }))).toBe('announced; date inferred');
  // The words for the date say that its year is inferred.
  expect(eventCaveat(as({ status: 'announced', ...basis, date: '2031?-05-02' }))).toBe('announced');
  expect(announcementOf(as({ status: 'announced', 'took-place': REPORTS }))).toBe(
    'announced in the articles; other reports say that it took place',
  );
});
