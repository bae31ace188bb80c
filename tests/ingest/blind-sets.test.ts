import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { MAX_COMMON_RUN } from '../../src/check/rules/copied-prose.ts';
import { loadContent } from '../../src/dossier/load.ts';
import { claimKey, entityId } from '../../src/schemas/id.ts';
import { edtfDate } from '../../src/schemas/edtf.ts';
import { wordsOf } from '../../src/text/words.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const FIXTURES = join(import.meta.dirname, '..', 'fixtures', 'ingest');
const FOLDER = join(FIXTURES, 'real');

const words = z.string().min(1);
const statement = z.discriminatedUnion('is', [
  z.strictObject({ sentence: words, is: z.literal('known'), claims: z.array(claimKey).min(1) }),
  z.strictObject({ sentence: words, is: z.literal('conflict'), with: z.array(claimKey).min(1) }),
  z.strictObject({ sentence: words, is: z.literal('new') }),
]);
const gold = z.strictObject({
  language: z.enum(['en', 'ru', 'ar']),
  issued: edtfDate.nullable(),
  duplicates: z.null(),
  quotations: z.array(z.strictObject({ text: words, speaker: words.nullable(), entity: z.null() })),
  names: z.array(
    z.strictObject({
      text: words,
      entity: entityId.nullable(),
      optional: z.literal(true).optional(),
    }),
  ),
  dates: z.array(
    z.strictObject({
      text: words,
      edtf: edtfDate,
      or: z.array(edtfDate).optional(),
      optional: z.literal(true).optional(),
    }),
  ),
  offices: z.array(z.never()),
  statements: z.array(statement).min(5),
});

const { dossier, texts } = loadContent(ROOT);
const claims = new Set(dossier.claims.map(({ key }) => key));
const entities = new Set(dossier.entities.map(({ id }) => id));
const pieces = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => ({
    id: name.slice(0, -'.yaml'.length),
    gold: gold.parse(parse(readFileSync(join(FOLDER, name), 'utf8'))),
  }));

test('there are eight pieces in English, six in Russian, six in Arabic', () => {
  const languages = pieces.map(({ gold: { language } }) => language);
  const count = (language: string) => languages.filter((one) => one === language).length;
  expect([count('en'), count('ru'), count('ar')]).toEqual([8, 6, 6]);
});

describe.each(pieces)('$id', ({ id, gold: { quotations, names, dates, statements } }) => {
  const text = readFileSync(join(FOLDER, `${id}.txt`), 'utf8');
  const list = wordsOf(text);
  const times = (some: string) =>
    ` ${list.join(' ')} `.split(` ${wordsOf(some).join(' ')} `).length - 1;

  test('is a short piece in words of its own', () => {
    expect(list.length).toBeGreaterThanOrEqual(80);
    expect(list.length).toBeLessThanOrEqual(200);
    for (const [article, fingerprint] of texts) {
      expect(fingerprint.longestRun(list)?.words ?? 0, article).toBeLessThanOrEqual(MAX_COMMON_RUN);
    }
  });

  test('has what its gold names', () => {
    const printed = [
      ...quotations.flatMap(({ text: said, speaker }) => (speaker ? [said, speaker] : [said])),
      ...[...names, ...dates].map(({ text: name }) => name),
    ];
    expect(printed.filter((some) => times(some) === 0)).toEqual([]);
    const starts = statements.map(({ sentence }) => sentence);
    expect(starts.filter((some) => times(some) !== 1)).toEqual([]);
  });

  test('is judged by claims and entities that exist', () => {
    const keys = statements.flatMap((one) =>
      one.is === 'known' ? one.claims : one.is === 'conflict' ? one.with : [],
    );
    expect(keys.filter((key) => !claims.has(key))).toEqual([]);
    for (const { entity } of names) if (entity) expect(entities).toContain(entity);
  });
});

const trap = z.strictObject({
  language: z.enum(['en', 'ru', 'ar']),
  sentence: words,
  /** What must stay with `of`. */
  keep: z.array(words).min(1),
  /** What misleads without it. */
  of: words,
  /** A bad quotation: it has `of`, and lacks `keep`. */
  cut: words,
});
const traps = z.array(trap).parse(parse(readFileSync(join(FIXTURES, 'traps-unseen.yaml'), 'utf8')));
const has = (text: string, some: string) =>
  ` ${wordsOf(text).join(' ')} `.includes(` ${wordsOf(some).join(' ')} `);

test('there are 45 traps, each its own, in three languages', () => {
  const count = (language: string) => traps.filter((one) => one.language === language).length;
  expect([count('en'), count('ru'), count('ar')]).toEqual([20, 13, 12]);
  expect(new Set(traps.map(({ sentence }) => sentence)).size).toBe(traps.length);
});

test.each(traps)('a trap cuts off what it must keep: $sentence', ({ sentence, keep, of, cut }) => {
  expect(wordsOf(cut).length).toBeGreaterThanOrEqual(3);
  expect(has(sentence, cut)).toBe(true);
  expect(has(cut, of)).toBe(true);
  for (const some of keep) {
    expect(has(sentence, some)).toBe(true);
    expect(has(cut, some)).toBe(false);
  }
});
