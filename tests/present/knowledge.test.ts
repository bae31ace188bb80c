import { expect, test } from 'vitest';
import { citedKnowledge, knowledgeOf } from '../../src/present/knowledge.ts';

const SITE = { 'sources-reach': '2031-03', checked: '2031-04-01' };

test('up to when the sources reach, and when other facts were checked', () => {
  expect(knowledgeOf(SITE)).toBe('Sources reach to March 2031. Checked 1 April 2031.');
  expect(citedKnowledge(SITE, '2031-05-03')).toEqual([
    'sources reach to March 2031',
    'checked 3 May 2031',
  ]);
});

test('what nobody says is left out', () => {
  expect(knowledgeOf(SITE, null)).toBe('Sources reach to March 2031.');
  expect(knowledgeOf({})).toBe('');
});
