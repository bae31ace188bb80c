import { describe, expect, test } from 'vitest';
import { CONCEPTS } from '../../../src/ingest/compare/concept-table/table.ts';
import { conceptOf } from '../../../src/ingest/compare/concepts.ts';

const all = CONCEPTS.map((one) => ({
  ...one,
  entries: [...one.english, ...one.russian, ...one.arabic],
}));
const WORD = String.raw`=?\p{L}+\*?`;
const CHOICES = String.raw`${WORD}(?:/${WORD})*`;
const PART = String.raw`(?:${CHOICES}|\(${CHOICES}\))`;
const ENTRY = new RegExp(String.raw`^${PART}(?:_(?:…_)?${PART})*$`, 'u');

describe('the table of concepts', () => {
  test('has what its format allows only, each language in its column', () => {
    const wrong = all.flatMap(({ english, russian, arabic, entries }) => [
      ...entries.filter((entry) => !ENTRY.test(entry)),
      ...english.filter((entry) => /[^\p{Script=Latin}\P{L}]/u.test(entry)),
      ...russian.filter((entry) => /[^\p{Script=Cyrillic}\P{L}]/u.test(entry)),
      ...arabic.filter((entry) => /[^\p{Script=Arabic}\P{L}]/u.test(entry)),
    ]);
    expect(wrong).toEqual([]);
  });

  test('names each concept once, in the order of the alphabet', () => {
    const named = all.flatMap(({ subject, name }) => (name === null ? [] : [{ subject, name }]));
    expect(named.length).toBeGreaterThan(900);
    expect(named.filter(({ name }) => !/^[a-z_]+$/.test(name))).toEqual([]);
    expect(new Set(named.map(({ name }) => name)).size).toBe(named.length);
    for (const [, of] of Map.groupBy(named, ({ subject }) => subject)) {
      expect(of).toEqual(of.toSorted((a, b) => (a.name < b.name ? -1 : 1)));
    }
  });

  test('has no entry twice', () => {
    const entries = all.flatMap((one) => one.entries);
    expect(entries.filter((entry, i) => entries.indexOf(entry) !== i)).toEqual([]);
  });

  test('finds each of its words under its own concept: no stem swallows another’s', () => {
    const lost = all.flatMap(({ name, english, entries }) => {
      const term = name === null ? null : english.length === 0 ? name : `~${name}`;
      return entries.filter(
        (entry) => !entry.includes('_') && conceptOf(entry.replace(/[=*]/g, '')) !== term,
      );
    });
    expect(lost).toEqual([]);
  });
});
