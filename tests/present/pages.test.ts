import { describe, expect, test } from 'vitest';
import { titleOf } from '../../src/dossier/lookup.ts';
import { byPage } from '../../src/present/claims-by-page.ts';
import { piecesOf } from '../../src/present/evidence.ts';
import type { Evidence } from '../../src/dossier/types.ts';
import { nameGroups, spellingIndex } from '../../src/present/names.ts';
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
  const mayor = entity('ines-caro');
  const reference = { title: 'The Orla Post, 2 May 2031', URL: 'https://example.org/post' };
  /** The line of one role of the mayor as plain text. */
  const line = (role: object) => {
    const record = { ...mayor.record, roles: [{ title: 'mayor', ...role }] };
    const [office] = officesOf({ ...mayor, record }, lookup);
    return office?.parts
      .map((part) => (typeof part === 'string' ? part : 'words' in part ? part.words : part.title))
      .join('');
  };

  test('an office leads to the claim or the report that says so', () => {
    expect(officesOf(mayor, lookup)).toEqual([
      {
        parts: [
          'Mayor, from about 2030 (',
          { words: 'according to the articles', url: '/people/ines-caro/#mayor' },
          ')',
        ],
        doubts: [],
      },
    ]);
    const lights = { title: 'Lights of the coast, 2029', URL: 'https://example.org/lights' };
    expect(officesOf(entity('tomas-beld'), lookup)).toEqual([
      { parts: ['Keeper (', 'outside the articles: ', lights, ')'], doubts: [] },
    ]);
  });

  test.each([
    [
      { from: '2030', to: '2031-02', claim: 'mayor' },
      'Mayor, 2030 to February 2031 (according to the articles)',
    ],
    [
      { from: '2030-05-01', reference },
      'Mayor, from 1 May 2030 (outside the articles: The Orla Post, 2 May 2031)',
    ],
    [
      { to: '2031', claim: 'mayor', reference },
      'Mayor (according to the articles), until 2031 (outside the articles: The Orla Post, 2 May 2031)',
    ],
    [
      { claim: 'mayor', reference },
      'Mayor (according to the articles; outside the articles: The Orla Post, 2 May 2031)',
    ],
  ])('%j', (role, said) => {
    expect(line(role)).toBe(said);
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

  test('the speaker is beside the article’s name only if the article says none of the words itself', () => {
    const [first, second] = claim('disputes/lease-alive#never').evidence;
    if (!first || !second) throw new Error('The position has no two quotations');
    const seen = (...evidence: Evidence[]) => {
      const [piece] = piecesOf({ ...claim('lease#asked'), evidence }, lookup);
      return [
        piece?.citing,
        piece?.quotations.some(({ about }) => about?.startsWith('Citing Tomas Beld, paragraph')),
      ];
    };
    expect(seen(first, second)).toEqual([', citing Tomas Beld', false]);
    expect(seen(first, { ...second, speaker: null })).toEqual(['', true]);
    expect(seen(first, { ...second, speaker: null, note: 'who “he” is' })).toEqual([
      ', citing Tomas Beld',
      false,
    ]);
    expect(seen(first, { ...second, speaker: 'Ines Caro' })[0]).toBe(
      ', citing Tomas Beld and Ines Caro',
    );
  });

  test('the quotations of a claim stand under their article', () => {
    expect(piecesOf(claim('lease#repairs'), lookup)).toEqual([
      {
        letter: 'A',
        citing: '',
        name: 'Ferry Company and Town Council Disagree Over the Old Harbour',
        title: null,
        language: null,
        url: '/articles/harbour/#s5',
        known: 'The Orla Mail, Lena Vane; undated, probably March 2031',
        reliability: null,
        quotations: [
          // The next is from the same sentence.
          { text: 'would cost 3 million crowns', about: null },
          {
            text: 'according to an engineer who was not named',
            about: 'Paragraph 3, sentence 5.',
          },
        ],
      },
    ]);
    const [article] = dossier.articles;
    if (!article) throw new Error('The small project has no article');
    const record = { ...article.record, reliability: 'Careful.', language: 'fr' };
    const articles = new Map([...lookup.articles, [article.id, { ...article, record }]]);
    expect(piecesOf(claim('lease#repairs'), { ...lookup, articles })[0]).toMatchObject({
      ...{ reliability: 'Careful.', language: 'fr' },
    });
    expect(
      piecesOf({ ...claim('lease#asked'), evidence: evidenceOf('gone') }, lookup),
    ).toMatchObject([
      {
        name: 'gone',
        title: null,
        url: '/articles/#s2',
        known: 'No record of this article',
        reliability: null,
      },
    ]);
  });
});

describe('the judgement of a dispute', () => {
  test('is its answer, or that there is none', () => {
    expect(judgementLine(dispute)).toBe('Our judgement: No, the matter is over.');
    const unresolved = { ...dispute.record };
    delete unresolved.answer;
    expect(judgementLine({ record: unresolved })).toBe('Unresolved');
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
  test('in one line: other languages, then other names, then spellings by script', () => {
    const { record } = entity('ines-caro');
    const groups = nameGroups({
      ...record,
      names: { ...record.names, ar: 'إينيس كارو' },
      'also-known-as': ['The Lamp'],
      aliases: ['كارو', 'Caro', 'Каро', 'Karo'],
    });
    expect(groups.map(({ label, names }) => [label, ...names.map(({ text }) => text)])).toEqual([
      ['Arabic', 'إينيس كارو'],
      ['Russian', 'Инес Каро'],
      ['also known as', 'The Lamp'],
      ['also spelled', 'Caro', 'Karo', 'Каро', 'كارو'],
    ]);
    expect(groups[0]?.names).toEqual([{ text: 'إينيس كارو', language: 'ar', dir: 'rtl' }]);
    expect(groups[2]?.names).toEqual([{ text: 'The Lamp', language: undefined, dir: undefined }]);
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

test('claims stand under their page, in the order in which the pages come up', () => {
  const claims = ['lease#doubt', 'entities/orla#ferry-company', 'lease#asked'].map(claim);
  expect(
    byPage(claims, lookup).map(({ page, claims: own }) => [titleOf(page), own.map(({ id }) => id)]),
  ).toEqual([
    ['The lease of the harbour', ['doubt', 'asked']],
    ['Orla', ['ferry-company']],
  ]);
});
