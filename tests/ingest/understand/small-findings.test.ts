import { describe, expect, test } from 'vitest';
import { fingerprint } from '../../../src/articles/fingerprint.ts';
import type { ReadLanguage } from '../../../src/ingest/reading.ts';
import { read } from './invented-world.ts';

describe('sentences', () => {
  const text = 'Lamps go dark\n\nDr. Moth came. “Out!” she said. …\n\n– – –\n\nNobody else did.';
  test('are numbered as the fingerprint counts them', () => {
    const print = fingerprint('lamps', text, 'en');
    const { sentences } = read(text);
    expect(sentences).toHaveLength(print.sentences.length);
    expect(sentences.map(({ sentence }) => sentence)).toEqual(sentences.map((_, i) => i + 1));
    expect(new Set(sentences.map(({ paragraph }) => paragraph)).size).toBe(print.paragraphs.length);
    for (const { start, end, text: words } of sentences) expect(text.slice(start, end)).toBe(words);
  });
  test('a line without an end is a heading', () => {
    expect(read(text).sentences.map(({ heading }) => heading)).toEqual([
      true,
      ...Array<boolean>(read(text).sentences.length - 1).fill(false),
    ]);
  });
});

describe('numbers', () => {
  const numbers = (text: string, language: ReadLanguage = 'en') =>
    read(text, language).numbers.map(({ value, unit }) => [value, unit]);
  test.each<[string, [number, string | null][], ReadLanguage]>([
    ['It paid 1,250 old keepers.', [[1250, 'keepers']], 'en'],
    ['It cost 14.5 million marks.', [[14_500_000, 'marks']], 'en'],
    ['It cost $3.5bn in all.', [[3_500_000_000, 'dollars']], 'en'],
    [
      'It covered 60 per cent, then 61%.',
      [
        [60, '%'],
        [61, '%'],
      ],
      'en',
    ],
    ['Twenty-five boats came.', [[25, 'boats']], 'en'],
    ['It closed on 21 May 2030 at 14:30.', [], 'en'],
    ['The 3rd lamp of B-52 is out.', [], 'en'],
    ['Фонд получил 14,5 млн марок.', [[14_500_000, 'марок']], 'ru'],
    ['В море вышли 1250 старых кораблей.', [[1250, 'кораблей']], 'ru'],
    ['خصصت الحكومة ٥٫٢ مليون مارك.', [[5_200_000, 'مارك']], 'ar'],
  ])('%s', (text, expected, language) => {
    expect(numbers(text, language)).toEqual(expected);
  });
});

describe('hedges', () => {
  const hedges = (text: string, language: ReadLanguage = 'en') =>
    read(text, language).hedges.map(({ kind, speaker }) => [kind, speaker?.text ?? null]);
  test.each<[string, [string, string | null][], ReadLanguage]>([
    ['Reports indicate that the lamp is out.', [['report', null]], 'en'],
    ['The lamp is reportedly out.', [['report', null]], 'en'],
    ['Analysts say that the lamp is out.', [['analysis', null]], 'en'],
    ['Oswin Pell said that the lamp is out.', [['attribution', 'Oswin Pell']], 'en'],
    ['According to Oswin Pell, it is out.', [['attribution', 'Oswin Pell']], 'en'],
    ['The lamp could be out.', [['modal', null]], 'en'],
    ['“The lamp could be out,” he said.', [], 'en'],
    ['По мнению экспертов, лампа погаснет.', [['analysis', null]], 'ru'],
    ['ويرى محللون أن المصباح انطفأ.', [['analysis', null]], 'ar'],
  ])('%s', (text, expected, language) => {
    expect(hedges(text, language)).toEqual(expected);
  });
});
