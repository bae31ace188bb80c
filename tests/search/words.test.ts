import { describe, expect, test } from 'vitest';
import { fold, foldedWords } from '../../src/text/fold.ts';
import { stem } from '../../src/text/stem.ts';
import { Tokens } from '../../src/search/tokens.ts';
import { WordSpellings } from '../../src/text/names/word-spellings.ts';
import { certainDateNames, dateName, dateNames, datesOfEdtf } from '../../src/search/date-names.ts';

const words = (text: string) => foldedWords(text).map(({ word }) => word);

describe('folding', () => {
  test.each([
    ['Khmeimim', 'khmeimim'],
    ['Sharaʿa’s', 'sharaa'],
    ["Hay'at", 'hayat'],
    ['Türkiye', 'turkiye'],
    ['Ṭarṭūs', 'tartus'],
    ['Ёлка', 'елка'],
    ['أَحْمَد', 'احمد'],
    ['سورية', 'سوريه'],
    ['الشيبانى', 'الشيباني'],
    ['حـمـيـمـيـم', 'حميميم'],
    ['٢٠٢٥', '2025'],
    ['۲۰۲۵', '2025'],
  ])('%s is %s', (word, folded) => {
    expect(fold(word)).toBe(folded);
  });

  test('hyphens separate words, apostrophes and full stops within acronyms do not', () => {
    expect(words('al-Sharaa’s U.S. trip, e.g. “here”')).toEqual([
      ...['al', 'sharaa', 'us', 'trip', 'eg', 'here'],
    ]);
  });

  test('places are those of the text', () => {
    const text = '«Türkiye’s» way';
    const [first] = foldedWords(text);
    expect(text.slice(first?.start, first?.end)).toBe('Türkiye’s');
  });

  test.each(['', '   ', '"""', '💥', '\u0000', '.*+?^${}()|[]\\'])('%j has no word', (text) => {
    expect(words(text)).toEqual([]);
  });
});

describe('stems', () => {
  test.each([
    ['negotiate negotiates negotiated negotiating negotiation negotiations'],
    ['stabilise stabilising stabilizing stabilization'],
    ['base bases'],
    ['country countries'],
    ['agree agreed agreement agreements'],
    ['extradite extradition'],
    ['stop stopped stopping'],
    ['control controlled controlling'],
    ['label labelled labeled'],
    ['call called calling calls'],
    ['defence defense'],
  ])('are one of: %s', (forms) => {
    expect(new Set(forms.split(' ').map(stem)).size).toBe(1);
  });

  test.each([
    ['internal', 'international'],
    ['syria', 'syrian'],
    ['basis', 'bases'],
    ['port', 'portray'],
    ['policy', 'police'],
    ['refugee', 'refuge'],
    ['asaad', 'assad'],
    ['iran', 'iraq'],
    ['sharaa', 'sharaar'],
    ['tartus', 'tartuss'],
  ])('differ of %s and %s', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });

  test('compounds are found written apart and as one', () => {
    const tokens = new Tokens(new WordSpellings(), ['flood plain']);
    expect(tokens.ofText('airbase')).toEqual(tokens.ofText('air-base'));
    expect(tokens.ofText('floodplain')).toEqual(tokens.ofText('flood plain'));
    expect(tokens.ofTyped('Floodplain')).toEqual(tokens.ofText('flood plain'));
    expect(tokens.ofTyped('airbases')).toEqual(tokens.ofText('air base'));
    expect(tokens.ofText('cease-fires')).toEqual(tokens.ofTyped('ceasefire'));
  });

  test('spellings of one word have one token', () => {
    const tokens = new Tokens(new WordSpellings(['Karo Caro']));
    expect(tokens.ofText('Caro')).toEqual(tokens.ofText('karo'));
    expect(new Tokens(new WordSpellings()).ofText('Caro')).not.toEqual(tokens.ofText('karo'));
  });
});

describe('names of dates in the index', () => {
  test('a day is found as its month and its year, too', () => {
    expect(dateNames({ year: 2025, month: 7, day: 31 })).toEqual([
      ...['d20250731', 'm07', 'd0731', 'm202507', 'y2025'],
    ]);
  });

  test.each([
    ['2025-10-15', ['d20251015']],
    ['2025-10~', ['m202510']],
    ['[2024-12,2025-01]', ['m202412', 'm202501']],
    ['[2024-12..2025-02]', ['m202412', 'm202501', 'm202502']],
    ['[2025-10-16..]', ['m202510']],
    ['2024-12/2025-01', ['m202412', 'm202501']],
    ['2024', ['y2024']],
  ])('of EDTF %s', (edtf, names) => {
    expect(datesOfEdtf(edtf).map(dateName)).toEqual(names);
  });

  test('what several days have in common is certain, what is approximate is not', () => {
    expect(certainDateNames('[2025-01-07,2025-01-14]')).toEqual(['m01', 'm202501', 'y2025']);
    expect(certainDateNames('2025-10~')).toEqual([]);
    expect(datesOfEdtf('2025?-07-31')).toEqual(datesOfEdtf('2025-07-31'));
    expect(certainDateNames('2025?-07-31')).toEqual(['d0731', 'm07']);
    expect(certainDateNames('[2025-10-16..]')).toEqual([]);
  });
});
