import { join } from 'node:path';
import { expect, test } from 'vitest';
import { phrasesOnAllArticles } from '../../src/check/all-articles.ts';
import { check } from '../../src/check/check.ts';
import { ownProse } from '../../src/check/own-prose.ts';
import { loadContent, type Content } from '../../src/dossier/load.ts';
import { sentenceSpans } from '../../src/text/sentences.ts';

test.each([
  ['None of the five articles reports a signature.', ['none of the five articles']],
  ['No other article speaks of it, and none says why.', ['no other article', 'none says']],
  ['Only one of the articles gives a date.', ['only one of the', 'the articles']],
  ['The articles do not say who paid.', ['the articles']],
  ['All five articles name him.', ['five articles']],
  ['It is the only one of the 12 to give a price.', ['only one of the 12 to']],
  ['The least reliable of the six on persons.', ['the least reliable of the six']],
  ['That rests on a single article.', ['a single article']],
  ['Two articles say so, a third does not.', ['two articles']],
  ['The later articles pass over it.', ['the later articles']],
  ['Named once, for a speech.', ['named once']],
  ['No latest date can be inferred.', ['no latest date can be inferred']],
])('speaks of all articles: %s', (text, phrases) => {
  expect(phrasesOnAllArticles(text)).toEqual(phrases);
});

test.each([
  'The article gives no date.',
  'Another article dates the fall to December.',
  'Outside the articles, he took office in 2030.',
  'A country that the articles name beside others.',
  'He leads the rebels in one article and serves the ruler in another.',
  'The day is one of the four Tuesdays of January.',
  'It names no source.',
])('does not: %s', (text) => {
  expect(phrasesOnAllArticles(text)).toEqual([]);
});

const content = loadContent(join(import.meta.dirname, '..', '..'));
const second = loadContent(join(import.meta.dirname, '..', 'second-dossier'));

/** Sentences of the editor's that speak of all articles. */
const sentencesOn = ({ dossier }: Content): string[] =>
  [...ownProse(dossier)].flatMap(({ text }) =>
    sentenceSpans(text, 'en')
      .map(({ start, end }) => text.slice(start, end))
      .filter((sentence) => phrasesOnAllArticles(sentence).length > 0),
  );

test('finds the sentences of the content that one more article can make false', () => {
  const found = sentencesOn(content);
  expect(found.length).toBeGreaterThanOrEqual(29);
  expect(found.filter((sentence) => sentence.startsWith('Other reports'))).toEqual([]);
  expect(sentencesOn(second)).toEqual([
    'What two articles say of the quay planned in the Lorca Islands, who says so, and who says otherwise.',
  ]);
});

test('an article that comes later makes every sheet and unresolved dispute of the content stale', () => {
  const { dossier } = content;
  const [known] = dossier.articles;
  if (!known) throw new Error('There is no article.');
  const late = { ...known, id: 'late', record: { ...known.record, added: '9999-12-31' } };
  const articles = [...dossier.articles, late];
  const { messages } = check({ ...content, dossier: { ...dossier, articles } });
  const stale = new Set(messages.filter((m) => m.ruleId === 'stale-page').map(({ file }) => file));
  const open = dossier.disputes.filter(({ record }) => record.answer === undefined);
  expect(open.length).toBeGreaterThan(0);
  for (const { file } of [...dossier.sheets, ...open]) expect(stale).toContain(file);
});
