import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { articleSchema } from '../../src/schemas/article.ts';
import { disputeSchema } from '../../src/schemas/dispute.ts';
import { entitySchema } from '../../src/schemas/entity.ts';
import { eventSchema } from '../../src/schemas/event.ts';
import { fingerprintSchema } from '../../src/schemas/fingerprint.ts';
import { claimKey, isId } from '../../src/schemas/id.ts';
import { isLanguage } from '../../src/schemas/language.ts';
import { sheetSchema } from '../../src/schemas/sheet.ts';
import { siteSchema } from '../../src/schemas/site.ts';
import { sealed } from '../sealed.ts';

/** The least that each schema takes. */
const LEAST: Record<string, [schema: z.ZodObject, value: Record<string, unknown>]> = {
  article: [articleSchema, { title: 'Mill', type: 'webpage' }],
  sheet: [
    sheetSchema,
    { title: 'Mill', question: 'Is it?', summary: 'It is.', order: 1, reviewed: '2031-04-01' },
  ],
  entity: [
    entitySchema,
    { title: 'Mill', kind: 'place', summary: 'A mill.', names: { en: 'Mill' } },
  ],
  event: [eventSchema, { title: 'Mill closes', date: '2031-05' }],
  dispute: [disputeSchema, { title: 'Mill', question: 'Is it?', topics: ['mill'] }],
  site: [
    siteSchema,
    { name: 'Mills', 'short-name': 'Mills', title: 'Mills', description: 'On mills.' },
  ],
  fingerprint: [
    fingerprintSchema,
    { ...sealed('mill', 'The old mill closes.', 'en', ['old mill closes']) },
  ],
};

describe.each(Object.entries(LEAST))('%s', (_name, [schema, least]) => {
  test('takes the least', () => {
    expect(schema.safeParse(least).error).toBeUndefined();
  });

  test.each(Object.keys(least))('needs `%s`', (field) => {
    const rest = Object.fromEntries(Object.entries(least).filter(([name]) => name !== field));
    expect(schema.safeParse(rest).success).toBe(false);
    expect(schema.safeParse({ ...least, [field]: null }).success).toBe(false);
    expect(schema.safeParse({ ...least, [field]: {} }).success).toBe(false);
  });

  test('takes no field that it does not know', () => {
    expect(schema.safeParse({ ...least, more: 1 }).success).toBe(false);
  });
});

/** What other reports say, as every collection has it. */
const REPORTS = {
  text: 'The mill still runs.',
  references: [{ title: 'The Orla Post, 2 May 2031', URL: 'https://example.org/post' }],
};

/** Values that a field takes, and values that it does not. */
const FIELDS: [schema: string, field: string, good: unknown[], bad: unknown[]][] = [
  ['article', 'type', ['article-newspaper', 'report'], ['book', '']],
  [
    'article',
    'URL',
    ['https://example.org/a?b#c'],
    ['example.org', 'javascript:alert(1)', 'data:,x', '/a'],
  ],
  [
    'article',
    'language',
    ['en', 'ar', 'pt-BR', 'zh-Hans'],
    ['english', 'EN', '', 'en_GB', 'en-a', 'x'],
  ],
  ['article', 'issued', ['2031', 2031, '[2031-05..]'], ['soon', 31, '20', '2031-13', '']],
  [
    'article',
    'author',
    [[{ literal: 'Desk' }], [{ family: 'Vane', given: 'L.' }]],
    [[], [{}], [{ name: 'x' }], 'Vane'],
  ],
  ['sheet', 'question', ['Is it?'], ['Is it', 'Is it? ', '']],
  ['sheet', 'summary', ['x'.repeat(200)], ['x'.repeat(201), '']],
  ['sheet', 'order', [0, -1, 7], ['1', 1.5, null]],
  ['article', 'short-name', ['A mill, in May'], ['', 'x'.repeat(41)]],
  [
    'sheet',
    'other-reports',
    [REPORTS],
    [
      REPORTS.text,
      { ...REPORTS, references: [] },
      { ...REPORTS, text: 'Other reports: the mill still runs.' },
      { ...REPORTS, text: 'Still runs' },
    ],
  ],
  ['sheet', 'checked', ['2031-05-03'], ['never']],
  [
    'sheet',
    'unanswered',
    [
      [],
      ['Who?'],
      ['Who?', { question: 'Who?', 'other-reports': REPORTS }],
      [{ question: 'Who?' }],
    ],
    [[''], 'Who?', [{ 'other-reports': REPORTS }], [{ question: 'Who?', text: 'She.' }]],
  ],
  [
    'sheet',
    'withdrawn',
    [[{ id: 'a-b', date: '2031', reason: 'Wrong.' }]],
    [[{ id: 'A', date: '2031', reason: 'Wrong.' }], [{ id: 'a', date: '2031', reason: '' }]],
  ],
  ['entity', 'kind', ['person', 'organisation'], ['thing']],
  ['entity', 'summary', ['x'.repeat(160)], ['x'.repeat(161)]],
  [
    'entity',
    'names',
    [{ en: 'Mill', ar: 'طاحونة', ru: 'Мельница' }],
    [{ ru: 'Мельница' }, { en: '' }, { en: 'Mill', de: 'Mühle' }],
  ],
  [
    'entity',
    'coordinates',
    [{ lat: -90, lon: 180 }],
    [{ lat: 90.1, lon: 0 }, { lat: 0 }, { lat: '1', lon: 2 }],
  ],
  ['entity', 'also-known-as', [['The Grinder']], [[''], 'The Grinder']],
  ['entity', 'same-as', [['https://www.wikidata.org/wiki/Q1']], [['Q1'], ['javascript:x']]],
  ['entity', 'part-of', ['the-coast'], ['The Coast', '']],
  [
    'entity',
    'roles',
    [
      [{ title: 'Miller', claim: 'miller' }],
      [{ title: 'Miller', reference: { title: 'Book', URL: 'https://example.org' } }],
    ],
    [
      [{ title: 'Miller' }],
      [{ claim: 'miller' }],
      [{ title: 'Miller', reference: { title: 'Book', URL: 'ftp://example.org' } }],
    ],
  ],
  ['event', 'date', ['2031?-05-02', '2031?-05'], ['2031?-02-30', '2031?-13']],
  ['event', 'who-basis', ['She is the miller.'], ['']],
  ['event', 'status', ['reported', 'announced'], ['rumoured']],
  ['event', 'who', [[], ['ines-caro']], ['ines-caro', ['Ines Caro']]],
  ['dispute', 'topics', [['a', 'b']], [[], ['A']]],
  [
    'dispute',
    'touches',
    [{}, { 'a#b': 'c', 'entities/a#b': 'c', 'events/a-b#c-d': 'c', 'disputes/a#b': 'c' }],
    [{ a: 'c' }, { 'a#B': 'c' }, { 'articles/a#b': 'c' }, { 'a/b#c': 'c' }, { 'a#b': 'C d' }],
  ],
  ['dispute', 'answer', ['Yes.'], ['', 'long '.repeat(50)]],
  ['dispute', 'rests-on', ['articles', 'other-reports', 'both'], ['reports']],
  ['dispute', 'held', [[], ['so-it-is', 'b']], [['So it is'], 'a']],
  ['site', 'language', ['en-GB'], ['English']],
  ['site', 'checked', ['2031-04-01'], ['soon']],
  [
    'site',
    'licence',
    [{ id: 'MIT', name: 'MIT', url: 'https://example.org' }],
    [{ id: 'MIT' }, 'MIT'],
  ],
  ['site', 'limits', [[], ['Undated.']], ['Undated.', ['']]],
  [
    'site',
    'map',
    [{}, { labels: [] }, { frame: { south: -1, west: 170, north: 1, east: -170 } }],
    [
      { frame: { south: 1, west: 0, north: 1, east: 2 } },
      { frame: { south: 1, west: 0, north: 86, east: 2 } },
      { frame: { south: 1, west: 2, north: 3, east: 2 } },
      { seas: [{ text: 'Sea', lat: 91, lon: 0 }] },
    ],
  ],
  ['site', 'spellings', [['karo caro']], [['karo'], ['karo  caro'], 'karo caro']],
  [
    'site',
    'search',
    [{ compounds: ['flood plain'], concepts: ['mill | place | mill | мельниц* | طاحونة'] }],
    [{ compounds: ['floodplain'] }, { concepts: ['mill | place'] }],
  ],
  [
    'site',
    'quotations',
    [{ share: 0.5, 'min-words': 3, 'max-words': 3 }],
    [{ share: 0.6 }, { 'min-words': 2 }, { 'min-words': 9, 'max-words': 8 }],
  ],
  [
    'article',
    'overlaps',
    [[{ article: 'mill', share: 0.5 }]],
    [[{ article: 'mill', share: 2 }], ['mill']],
  ],
  ['fingerprint', 'version', [2], [0, 1, '2']],
  ['fingerprint', 'seal', ['0'.repeat(64)], ['0'.repeat(63), 'g'.repeat(64)]],
  ['fingerprint', 'sentences', [[0, 4]], [[-1], [0.5], ['0']]],
  ['fingerprint', 'commitments', ['AAAA', ''], ['A*==']],
  ['fingerprint', 'repeats', [[[2, 1]]], [[2, 1], [[2]], [[2, -1]]]],
  [
    'fingerprint',
    'opened',
    [[], [{ at: 0, words: ['mill'], salts: 'AAAA' }]],
    [[{ at: 0, words: [], salts: '' }], [{ at: 0, words: [''], salts: 'AAAA' }], [['mill']]],
  ],
  ['fingerprint', 'former', [[], [['old', 'mill']]], [[[]], ['mill']]],
];

test.each(FIELDS)('%s: %s', (name, field, good, bad) => {
  const [schema, least] = LEAST[name] ?? [];
  for (const value of good) {
    expect(
      schema?.safeParse({ ...least, [field]: value }).error,
      JSON.stringify(value),
    ).toBeUndefined();
  }
  for (const value of bad) {
    expect(schema?.safeParse({ ...least, [field]: value }).success, JSON.stringify(value)).toBe(
      false,
    );
  }
});

test('other reports say only of an announced event that it took place', () => {
  const event = { title: 'Mill closes', date: '2031-05', 'took-place': REPORTS };
  expect(eventSchema.safeParse({ ...event, status: 'announced' }).success).toBe(true);
  expect(eventSchema.safeParse({ ...event, status: 'reported' }).success).toBe(false);
  expect(eventSchema.safeParse(event).success).toBe(false);
});

test.each([
  [3, [3]],
  ['3', [3]],
  ['3-5', [3, 4, 5]],
  ['3–5, 8', [3, 4, 5, 8]],
  [' 7 , 9 - 10 ', [7, 9, 10]],
])('sentences %j are %j', (sentences, expected) => {
  const unused = [{ sentences, reason: 'padding' }];
  expect(
    articleSchema.parse({ title: 'Mill', type: 'webpage', unused }).unused[0]?.sentences,
  ).toEqual(expected);
});

test.each([0, -1, 1.5, '', '0', '5-3', 'a', '3-', '1-20000', '3;4'])(
  'sentences %j are refused',
  (sentences) => {
    const unused = [{ sentences, reason: 'padding' }];
    expect(articleSchema.safeParse({ title: 'Mill', type: 'webpage', unused }).success).toBe(false);
  },
);

test('ids are lower-case words joined by hyphens', () => {
  expect(['a', 'a-b', '31-july', 'x1'].every(isId)).toBe(true);
  expect(['', 'A', 'a_b', '-a', 'a-', 'a--b', 'é', 'a b', 'a\n'].some(isId)).toBe(false);
  expect(claimKey.safeParse('a#b\n').success).toBe(false);
});

test('languages are those that Intl takes', () => {
  expect(['en', 'ar', 'zh-Hans-CN', 'fil'].every(isLanguage)).toBe(true);
  expect(['', 'e', 'english', 'en_GB', 'en-', '12', 'C'].some(isLanguage)).toBe(false);
});
