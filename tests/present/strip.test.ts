import { expect, test } from 'vitest';
import { lookupOf } from '../../src/dossier/lookup.ts';
import type { Sentence } from '../../src/dossier/types.ts';
import { quotedSentences, numberCiting } from '../../src/present/article-order.ts';
import { barsOf, tallyOf, usesOf, whyNot, type Use } from '../../src/present/strip.ts';
import { first, smallDossier } from './small-dossier.ts';

const { dossier, lookup } = smallDossier();
const article = first(dossier, 'articles');
const plain: Sentence = {
  ...{ number: 1, paragraph: 1, start: 0, words: 5, repeats: null },
  ...{ claims: [], drafted: false, unused: null },
};

/** The small project, with its dispute unresolved. */
const unresolved = lookupOf({
  ...dossier,
  claims: dossier.claims.map((claim) => ({
    ...claim,
    disputes: claim.disputes.map((touch) => ({ ...touch, mark: 'disputed' as const })),
  })),
});

test('a sentence is disputed as soon as one of its claims is; one on which sources differ is not', () => {
  expect(usesOf(article, lookup).some(({ use }) => use === 'disputed')).toBe(false);
  expect(usesOf(article, unresolved).map(({ use }) => use)).toEqual([
    ...['unused', 'used', 'disputed', 'used', 'used', 'used', 'used', 'disputed', 'unused'],
  ]);
});

test('a sentence that nobody accounted for is open; an article without a text has none', () => {
  const seal = { words: 5, second: '', inner: '' };
  const text = { words: 5, openedWords: 0, seal, paragraphs: 1, sentences: [plain] };
  expect(usesOf({ ...article, text }, lookup)).toEqual([{ sentence: plain, use: 'open' }]);
  expect(usesOf({ ...article, text: null }, lookup)).toEqual([]);
});

test('the uses that there are, with their numbers', () => {
  expect(tallyOf(usesOf(article, unresolved))).toEqual([
    { use: 'used', label: 'used', n: 5 },
    { use: 'disputed', label: 'used, and disputed', n: 2 },
    { use: 'unused', label: 'not used, with the reason', n: 2 },
  ]);
});

test.each([
  [{ repeats: 3 }, 'Word for word the same as sentence 3.'],
  [{ unused: { reason: 'padding', note: null } }, 'Not used: padding without a fact.'],
  [
    { unused: { reason: 'opinion', note: 'It looks forward.' } },
    'Not used: an opinion without a source. It looks forward.',
  ],
  [{ claims: ['lease#asked'] }, 'Used with the sentence before it.'],
  [{}, 'Not accounted for.'],
] as const)('why nothing quotes a sentence with %j', (fields, reason) => {
  expect(
    whyNot({ ...plain, ...fields, claims: 'claims' in fields ? [...fields.claims] : [] }),
  ).toBe(reason);
});

test('a paragraph starts a line, and a sentence runs over as many as it needs', () => {
  const sentence = (number: number, paragraph: number, words: number, use: Use) => ({
    sentence: { ...plain, number, paragraph, words },
    use,
  });
  expect(
    barsOf([
      sentence(1, 1, 8, 'unused'),
      sentence(2, 2, 30, 'used'),
      sentence(3, 2, 55, 'disputed'),
      sentence(4, 3, 40, 'open'),
    ]),
  ).toEqual({
    lines: 5,
    bars: [
      [{ line: 0, from: 0, width: 8 }],
      [{ line: 1, from: 0, width: 30 }],
      [
        { line: 1, from: 30, width: 10 },
        { line: 2, from: 0, width: 40 },
        { line: 3, from: 0, width: 5 },
      ],
      [{ line: 4, from: 0, width: 40 }],
    ],
  });
  expect(barsOf([])).toEqual({ lines: 0, bars: [] });
});

test('each quotation stands under its sentence once, a shorter one within the longer', () => {
  const quoted = quotedSentences(article, lookup).map((sentence) =>
    sentence.quoted.map(
      ({ text, claims }) => `${text}: ${claims.map(({ key }) => key).join(', ')}`,
    ),
  );
  expect(quoted[1]).toEqual([
    'The Orla ferry company: entities/orla#ferry-company',
    'asked the town council on 4 March 2031: events/lease-request#requested',
    'a lease of the old harbour lasting twelve years: lease#asked',
  ]);
  expect(quoted[2]).toEqual([
    'Mayor Ines Caro: entities/ines-caro#mayor',
    'Caro said the council would study the request: lease#study',
    'council would study the request before the summer: disputes/lease-alive#studied',
  ]);
  expect(quoted[0]).toEqual([]);
});

test('a claim stands under the first quotation that it cites; later ones say that they are for it, too', () => {
  const claim = lookup.claims.get('lease#study');
  const asked = lookup.claims.get('lease#asked');
  if (!claim || !asked) throw new Error('The small project lacks a claim');
  const both = { ...asked, evidence: [...asked.evidence, ...claim.evidence] };
  const claims = dossier.claims.map((each) => (each === asked ? both : each));
  const quoted = quotedSentences(article, lookupOf({ ...dossier, claims })).flatMap((sentence) =>
    sentence.quoted.map(({ claims: here, again }) =>
      [here, again].map((list) => list.map(({ key }) => key).join(', ')),
    ),
  );
  expect(quoted).toContainEqual(['lease#asked', '']);
  expect(quoted).toContainEqual(['lease#study', 'lease#asked']);
});

test('the number of claims that cite an article', () => {
  const [, lighthouse] = dossier.articles;
  expect(lighthouse && numberCiting(lighthouse, dossier.claims)).toBe(5);
});

test('a quotation within a longer one is shown as the longer', () => {
  const [long] = lookup.claims.get('lease#asked')?.evidence ?? [];
  const [place] = long?.found ?? [];
  const claim = lookup.claims.get('lease#doubt');
  if (!long || !place || !claim) throw new Error('The small project lacks a claim');
  const within = { ...place, start: place.start + 2, words: 3 };
  const evidence = [{ ...long, quotation: 'of the old', found: [within] }];
  const claims = [...dossier.claims, { ...claim, key: 'x', evidence }];
  const [, sentence] = quotedSentences(article, lookupOf({ ...dossier, claims }));
  expect(sentence?.quoted.at(-1)).toMatchObject({
    text: 'a lease of the old harbour lasting twelve years',
    claims: [{ key: 'lease#asked' }, { key: 'x' }],
  });
});
