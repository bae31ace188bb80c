import { expect, test } from 'vitest';
import { citedKnowledge, knowledgeOf, siteKnowledge } from '../../src/present/knowledge.ts';

const SITE = { 'sources-reach': '2031-03', checked: '2031-04-01' };

test('up to when the sources reach, and when other facts were checked', () => {
  expect(siteKnowledge(SITE)).toBe('Sources reach to March 2031. Checked 1 April 2031.');
  expect(citedKnowledge(SITE, [{ checked: '2031-05-03' }])).toEqual([
    'sources reach to March 2031',
    'checked 3 May 2031',
  ]);
});

test('pages that were checked on different days', () => {
  const pages = ['2031-05-03', '2031-04-01', null, '2031-05-03'].map((checked) => ({ checked }));
  expect(knowledgeOf({}, pages)).toBe('Checked 1 April 2031 to 3 May 2031.');
});

test('what nobody says is left out', () => {
  expect(knowledgeOf({ 'sources-reach': '2031-03' }, [{ checked: null }])).toBe(
    'Sources reach to March 2031.',
  );
  expect(siteKnowledge({})).toBe('');
});
