import { describe, expect, test } from 'vitest';
import type { Dossier } from '../../src/dossier/types.ts';
import { byPage } from '../../src/present/claims-by-page.ts';
import { piecesOf } from '../../src/present/evidence.ts';
import { byScript, namesOf, spellingIndex } from '../../src/present/names.ts';
import { latestReview, nextReview } from '../../src/present/review.ts';
import { officesOf } from '../../src/present/roles.ts';
import { standingOf, supportOf, whereOf } from '../../src/present/support.ts';
import { judgementLine, restsOn } from '../../src/present/judgement.ts';
import { first, smallDossier } from './small-dossier.ts';

const { dossier, lookup } = smallDossier();
const sheet = first(dossier, 'sheets');
const dispute = first(dossier, 'disputes');
const entity = (id: string) => {
  const found = lookup.entities.get(id);
  if (!found) throw new Error(`The small project has no ${id}`);
  return found;
};
const claim = (key: string) => {
  const found = lookup.claims.get(key);
  if (!found) throw new Error(`The small project has no ${key}`);
  return found;
};

describe('roles', () => {
  test('a role with the claim that says so, and one with a reference', () => {
    expect(officesOf(entity('ines-caro'), lookup)).toEqual([
      {
        title: 'Mayor',
        term: 'from about 2030',
        claim: '/people/ines-caro/#mayor',
        reference: null,
        doubts: [],
      },
    ]);
    expect(officesOf(entity('tomas-beld'), lookup)).toEqual([
      {
        title: 'Keeper',
        term: null,
        claim: null,
        reference: { title: 'Lights of the coast, 2029', URL: 'https://example.org/lights' },
        doubts: [],
      },
    ]);
  });

  test.each([
    [{ from: '2030', to: '2031-02' }, '2030 to February 2031'],
    [{ from: '2030-05-01' }, 'from 1 May 2030'],
    [{ to: '2031' }, 'until 2031'],
    [{}, null],
  ])('the term of %j', (dates, term) => {
    const mayor = entity('ines-caro');
    const roles = [{ title: 'Mayor', ...dates }];
    const [office] = officesOf({ ...mayor, record: { ...mayor.record, roles } }, lookup);
    expect(office?.term).toBe(term);
  });
});

describe('support', () => {
  const evidenceOf = (...articles: string[]) =>
    articles.flatMap((article) => claim('lease#asked').evidence.map((e) => ({ ...e, article })));
  test.each([
    [['a', 'b'], 2, 'Each of the two articles alone says so.'],
    [['a', 'b'], 1, 'Each of the two articles alone says so; they share wording and count as one.'],
    [
      ['a', 'b', 'c'],
      2,
      'Each of the three articles alone says so; they share wording and count as two.',
    ],
    ['abcdefghij'.split(''), 10, 'Each of the 10 articles alone says so.'],
    [['a', 'b'], 0, null],
  ])('of the articles %j, each alone, as %i sources', (articles, sources, sentence) => {
    const evidence = evidenceOf(...articles);
    const stated = { ...claim('lease#asked'), evidence, sources, eachAlone: true };
    expect(supportOf(stated)).toBe(sentence);
  });

  test('nothing is counted where the footnote does not say so', () => {
    expect(supportOf({ ...claim('lease#asked'), evidence: evidenceOf('a', 'b') })).toBeNull();
  });

  test('of a sheet: only what several articles say alone counts as such', () => {
    expect(standingOf(sheet, lookup)).toBe('6 statements from 1 article.');
    const claims = new Map(lookup.claims);
    const twice = { ...claim('lease#asked'), sources: 2 };
    claims.set('lease#asked', twice);
    expect(standingOf(sheet, { ...lookup, claims })).toBe(
      '6 statements from 1 article. One of them is confirmed: two or more independent articles each say so alone.',
    );
  });

  test('where words stand', () => {
    const [evidence] = claim('lease#repairs').evidence;
    if (!evidence) throw new Error('lease#repairs has no evidence');
    const [found] = evidence.found;
    if (!found) throw new Error('lease#repairs was not found');
    expect(whereOf(evidence)).toBe('paragraph 3, sentence 5');
    expect(whereOf({ ...evidence, found: [{ ...found, lastSentence: 6 }] })).toBe(
      'paragraph 3, sentences 5–6',
    );
    expect(whereOf({ ...evidence, found: [] })).toBe('not found in the article');
  });

  test('the quotations of a claim stand under their article', () => {
    expect(piecesOf(claim('lease#repairs'), lookup)).toEqual([
      {
        title: 'Ferry Company and Town Council Disagree Over the Old Harbour',
        url: '/articles/harbour/#s5',
        known: 'The Orla Mail, Lena Vane; undated, inferred: March 2031',
        basis: 'It speaks of 4 March 2031 as of a day just past.',
        quotations: [
          { text: 'would cost 3 million crowns', where: 'paragraph 3, sentence 5', note: null },
          {
            text: 'according to an engineer who was not named',
            where: 'paragraph 3, sentence 5',
            note: null,
          },
        ],
      },
    ]);
    expect(
      piecesOf({ ...claim('lease#asked'), evidence: evidenceOf('gone') }, lookup),
    ).toMatchObject([
      { title: 'gone', url: '/articles/#s2', known: 'No record of this article', basis: null },
    ]);
  });
});

describe('the judgement of a dispute', () => {
  test('is its answer, or that there is none', () => {
    expect(judgementLine(dispute)).toBe('Our judgement: No, the matter is over.');
    const { answer: _answer, ...record } = dispute.record;
    expect(judgementLine({ record })).toBe('Unresolved');
  });

  test.each([
    ['articles', 'Judged from the articles.'],
    ['other-reports', 'Judged from other reports, named below.'],
    ['both', 'Judged from the articles and other reports, named below.'],
  ] as const)('says what it rests on: %s', (basis, sentence) => {
    expect(restsOn({ record: { ...dispute.record, 'rests-on': basis } })).toBe(sentence);
  });
});

describe('names', () => {
  test('one for each language, Arabic from right to left', () => {
    const { record } = entity('ines-caro');
    const names = { ...record.names, ar: 'إينيس كارو' };
    expect(namesOf({ ...record, names })).toEqual([
      { text: 'Ines Caro', language: 'en', label: 'English', dir: undefined },
      { text: 'إينيس كارو', language: 'ar', label: 'Arabic', dir: 'rtl' },
      { text: 'Инес Каро', language: 'ru', label: 'Russian', dir: undefined },
    ]);
  });

  test('spellings by script', () => {
    expect(byScript(['كارو', 'Caro', 'Каро', 'Karo'])).toEqual([
      { language: undefined, texts: ['Caro', 'Karo'] },
      { language: 'ru', texts: ['Каро'] },
      { language: 'ar', texts: ['كارو'] },
    ]);
    expect(byScript(['Caro'])).toEqual([{ language: undefined, texts: ['Caro'] }]);
  });

  test('the index of all spellings, Latin script first', () => {
    const lines = spellingIndex(dossier.entities).map(
      ({ text, entity: { id } }) => `${text}: ${id}`,
    );
    expect(lines).toEqual([
      ...['Ines Caro: ines-caro', 'Inez Karo: ines-caro', 'Orla: orla'],
      ...['The Coast: the-coast', 'Tomas Beld: tomas-beld', 'Инес Каро: ines-caro'],
    ]);
  });
});

describe('reviews', () => {
  const reviewed = (...days: string[]): Dossier => ({
    ...dossier,
    sheets: days.map((day) => ({ ...sheet, record: { ...sheet.record, reviewed: day } })),
  });
  test('the latest one that is a day', () => {
    expect(latestReview(reviewed('2031-04-01', '2031-05-01', '2031-06'))).toBe('2031-05-01');
    expect(latestReview(reviewed('2031'))).toBeNull();
  });

  test.each([
    ['2031-04-01', 30, '1 May 2031'],
    ['2031-02', 1, '1 March 2031'],
    ['2031/..', 30, null],
  ])('after %s and %i days', (day, days, next) => {
    expect(nextReview({ ...sheet.record, reviewed: day, 'review-every': days })).toBe(next);
  });
});

test('claims stand under their page, in the order in which the pages come up', () => {
  const claims = ['lease#doubt', 'entities/orla#ferry-company', 'lease#asked'].map(claim);
  expect(
    byPage(claims, lookup).map((group) => [group.title, group.claims.map(({ id }) => id)]),
  ).toEqual([
    ['The lease of the harbour', ['doubt', 'asked']],
    ['Orla', ['ferry-company']],
  ]);
});
