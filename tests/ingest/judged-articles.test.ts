import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { CONFLICTS, VERDICTS } from './gold.ts';
import { judgedArticles, SETS, type SetName } from './judged-articles.ts';

/** An article in which every kind of thing stands once. */
const TEXT = `Pier closed

Nadia Haroun closed the pier on 3 March 2031. “It is wet,” she said. The pier is wet again.
`;
const GOLD = {
  language: 'en',
  issued: null,
  duplicates: null,
  quotations: [{ text: 'It is wet', speaker: 'Nadia Haroun', entity: 'nadia-haroun' }],
  names: [{ text: 'Nadia Haroun', entity: 'nadia-haroun' }],
  dates: [{ text: '3 March 2031', edtf: '2031-03-03' }],
  offices: [],
  statements: [
    { sentence: 'Nadia Haroun closed', is: 'new' },
    { sentence: 'The pier is', is: 'known', claims: ['harbour#pier'] },
  ],
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'judged-'));
  writeFileSync(join(folder, 'pier.txt'), TEXT);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** The problems of the article with some of its gold changed, none where it is read. */
async function problems(change: Record<string, unknown>): Promise<string> {
  writeFileSync(join(folder, 'pier.yaml'), stringify({ ...GOLD, ...change }));
  try {
    await judgedArticles('first', folder);
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}

test.each([
  ['first', [7, 4, 3], 1],
  ['second', [6, 3, 3], 1],
  ['third', [12, 6, 6], 0],
  ['fourth', [7, 4, 3], 0],
  ['unseen', [12, 6, 5], 1],
] as const)(
  'the %s set is whole: languages, every verdict, every conflict',
  async (set, numbers, copies) => {
    const articles = await judgedArticles(set);
    const count = (language: string) => articles.filter((a) => a.gold.language === language).length;
    expect([count('en'), count('ru'), count('ar')]).toEqual(numbers);
    const statements = articles.flatMap(({ gold }) => gold.statements);
    expect(new Set(statements.map(({ is }) => is))).toEqual(new Set(VERDICTS));
    expect(new Set(statements.flatMap(({ about }) => about ?? []))).toEqual(new Set(CONFLICTS));
    expect(articles.filter(({ gold }) => gold.duplicates !== null)).toHaveLength(copies);
  },
);

/** Sunday first, as `getUTCDay` counts; in Russian as after “в”. */
const WEEKDAYS = [
  ['sunday', 'воскресенье', 'الأحد'],
  ['monday', 'понедельник', 'الاثنين'],
  ['tuesday', 'вторник', 'الثلاثاء'],
  ['wednesday', 'среду', 'الأربعاء'],
  ['thursday', 'четверг', 'الخميس'],
  ['friday', 'пятницу', 'الجمعة'],
  ['saturday', 'субботу', 'السبت'],
];

test('a date that names a day of the week falls on it', async () => {
  const sets = await Promise.all(Object.keys(SETS).map((set) => judgedArticles(set as SetName)));
  const articles = sets.flat();
  const dates = articles.flatMap(({ gold }) =>
    gold.dates.filter(({ edtf }) => /^\d{4}-\d\d-\d\d$/.test(edtf)),
  );
  const named = dates.flatMap(({ text, edtf }) => {
    const words = text.toLowerCase().split(/[\s,]+/);
    const wanted = WEEKDAYS.findIndex((names) => names.some((name) => words.includes(name)));
    return wanted < 0 ? [] : [{ text, wanted, found: new Date(edtf).getUTCDay() }];
  });
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter(({ wanted, found }) => wanted !== found)).toEqual([]);
});

test('good gold is read', async () => {
  expect(await problems({})).toBe('');
});

test.each([
  ['a text that is not there', { dates: [{ text: '4 March', edtf: '2031-03-04' }] }, '4 March'],
  ['a part of a word', { names: [{ text: 'Nadia Har', entity: null }] }, 'Nadia Har'],
  ['an unknown entity', { names: [{ text: 'Nadia', entity: 'nadia' }] }, 'entity `nadia`'],
  ['an unknown nearest', { names: [{ text: 'Nadia', entity: null, nearest: 'x' }] }, 'entity `x`'],
  [
    'an unknown claim',
    { statements: [{ sentence: 'Nadia', is: 'known', claims: ['harbour#x'] }] },
    'harbour#x',
  ],
  ['a beginning that stands twice', { statements: [{ sentence: 'pier', is: 'new' }] }, '3 times'],
  [
    'statements out of order',
    { statements: [...GOLD.statements].reverse() },
    'expected the order of the text',
  ],
  ['a name twice', { names: [...GOLD.names, ...GOLD.names] }, 'second name'],
  ['no EDTF', { dates: [{ text: '3 March 2031', edtf: 'March' }] }, 'dates.0.edtf'],
  ['a key that is not of the format', { notes: 'x' }, 'expected Unrecognized key'],
  ['known without claims', { statements: [{ sentence: 'The pier', is: 'known' }] }, '`claims`'],
  ['a conflict about nothing', { statements: [{ sentence: 'The', is: 'conflict' }] }, '`about`'],
  ['an unknown original', { duplicates: 'pier' }, 'article `pier`'],
])('%s is refused', async (_, change, message) => {
  expect(await problems(change)).toContain(message);
});

test('an article without gold and gold without an article are refused', async () => {
  writeFileSync(join(folder, 'other.yaml'), stringify(GOLD));
  await expect(judgedArticles('first', folder)).rejects.toThrow(
    /`other\.yaml`[^]*article `pier\.txt` without gold/,
  );
});
