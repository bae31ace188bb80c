import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  formatChoice,
  itemOfClaim,
  partsOf,
  readChoice,
  type Choice,
} from '../../src/briefs/choice.ts';
import { Numbering } from '../../src/briefs/numbering.ts';
import { columnStart } from '../../src/briefs/pdf/balance.ts';
import type { PdfObject } from '../../src/briefs/pdf/pdf-objects.ts';
import { isRightToLeft, runsOf } from '../../src/text/scripts.ts';
import { siteAddress } from '../../src/briefs/site-address.ts';
import { array, block, call, literal } from '../../src/briefs/typst.ts';

describe('the choice in the address', () => {
  const itemIn = (text: string) => readChoice(`?items=${encodeURIComponent(text)}`).items[0];

  test.each([
    ['bases', { page: 'bases', section: null, claim: null }],
    ['disputes/vershinin', { page: 'disputes/vershinin', section: null, claim: null }],
    ['bases:for-and-against', { page: 'bases', section: 'for-and-against', claim: null }],
    ['bases~deal-aim', { page: 'bases', section: null, claim: 'deal-aim' }],
  ])('%s', (text, parts) => {
    expect(itemIn(text)).toBe(text);
    expect(partsOf(text)).toEqual(parts);
  });

  test('a claim by its key', () => {
    expect(itemIn('disputes/vershinin#she')).toBe('disputes/vershinin~she');
    expect(itemOfClaim('bases#deal-aim')).toBe('bases~deal-aim');
  });

  test.each(['', 'Bases', '../x', 'bases:', 'a b', '<script>', 'a/b/c'])(
    'not an item: %s',
    (text) => {
      expect(itemIn(text)).toBeUndefined();
    },
  );

  test('written and read again it is the same, whatever title and note contain', () => {
    const items = ['bases', 'leaders:who-al-sharaa-is', 'extradition~refuge-in-russia'];
    const texts = { title: 'A & B, “C” = 100 % + #1?', note: 'Line one\nline two: بوتين' };
    const choice: Choice = { items, ...texts, length: 'page' };
    const query = formatChoice(choice);
    expect(query).toMatch(/^\?items=bases,leaders:who-al-sharaa-is,extradition~refuge-in-russia&/);
    expect(readChoice(query)).toEqual({ ...choice, unreadable: [], added: [] });
    expect(formatChoice({ items: [], title: '', note: '', length: 'all' })).toBe('');
  });

  test('an unknown length is everything', () => {
    expect(readChoice('?items=bases&length=quotations').length).toBe('quotations');
    expect(readChoice('?items=bases&length=short').length).toBe('all');
  });

  test('a repeated item counts once, an unreadable one is reported', () => {
    const choice = readChoice('?items=bases,leaders,bases,%3Cx%3E,&add=disputes/vershinin');
    expect(choice.items).toEqual(['bases', 'leaders']);
    expect(choice.added).toEqual(['disputes/vershinin']);
    expect(choice.unreadable).toEqual(['<x>']);
  });
});

describe('numbering', () => {
  const piece = (article: string, quotation: string, note: string | null = null) => ({
    article,
    quotation,
    note,
  });

  test('the same words of the same article have one number, in the order of first use', () => {
    const letters: Record<string, string> = { x: 'AA', y: 'C' };
    const numbering = new Numbering((id) => letters[id] ?? '');
    expect(numbering.numbersFor([piece('x', 'one'), piece('y', 'one')])).toEqual([1, 2]);
    expect(numbering.numbersFor([piece('y', 'two', 'a'), piece('x', 'one', 'b')])).toEqual([3, 1]);
    expect(numbering.numbersFor([piece('x', 'one', 'b'), piece('x', 'one', 'c')])).toEqual([1]);
    expect(numbering.sources.map(({ number, notes }) => [number, notes])).toEqual([
      [1, ['b', 'c']],
      [2, []],
      [3, ['a']],
    ]);
    expect(numbering.articles).toEqual([
      { letter: 'C', id: 'y' },
      { letter: 'AA', id: 'x' },
    ]);
  });
});

describe('scripts', () => {
  test.each([
    [
      'Putin (بوتين), met',
      [
        ['Putin (', null],
        ['بوتين', 'ar'],
        ['), met', null],
      ],
    ],
    [
      '720-й ПМТО ВМФ, Тартус',
      [
        ['720-', null],
        ['й ПМТО ВМФ, Тартус', 'ru'],
      ],
    ],
    ['قاعدة طرطوس، 720 و', [['قاعدة طرطوس، 720 و', 'ar']]],
    ['محمّد', [['محمّد', 'ar']]],
    ['plain', [['plain', null]]],
    ['', []],
  ])('%s', (text, expected) => {
    expect(runsOf(text).map((run) => [run.text, run.language])).toEqual(expected);
  });

  test('the first letter gives the direction', () => {
    expect(isRightToLeft('“720 قاعدة” Khmeimim')).toBe(true);
    expect(isRightToLeft('Khmeimim قاعدة')).toBe(false);
    expect(isRightToLeft('720')).toBe(false);
  });

  // An expression that tries every way to cut them would not come back in the time a test has.
  test('a long run of marks is one run', () => {
    const marks = `ا${'\u0301'.repeat(50_000)}`;
    expect(runsOf(`${marks}x`).map(({ text }) => text)).toEqual([marks, 'x']);
  });
});

describe('where the second column of the last page starts', () => {
  const page = (number: number, ...annotations: number[]): PdfObject => ({
    number,
    body: `<< /Type /Page /MediaBox [0 0 595 842] /Annots [${annotations.map((n) => `${String(n)} 0 R`).join(' ')}] >>`,
  });
  const mark = (number: number, name: string, left: number, top: number): PdfObject => ({
    number,
    body: `<< /Subtype /Link /Rect [${String(left)} ${String(top - 8)} ${String(left + 5)} ${String(top)}] /A << /S /URI /URI (at:${name}) >> >>`,
  });
  /** Sources of one height in one column, from the top of the page. */
  const column = (count: number, top = 780): PdfObject[] => [
    page(1, ...Array.from({ length: count }, (_, i) => 10 + i)),
    ...Array.from({ length: count }, (_, i) => mark(10 + i, `q${String(i + 1)}`, 51, top - 20 * i)),
  ];

  test('in the middle of one column', () => {
    expect(columnStart(column(10))).toBe('q6');
  });

  test('in the middle of a full column and a short one', () => {
    const both = [
      page(1, ...Array.from({ length: 8 }, (_, i) => 10 + i)),
      ...[0, 1, 2, 3, 4, 5].map((i) => mark(10 + i, `q${String(i + 1)}`, 51, 780 - 20 * i)),
      mark(16, 'q7', 310, 780),
      mark(17, 'oa', 313, 740),
    ];
    expect(columnStart(both)).toBe('q6');
  });

  test('nowhere if there is other content above, or hardly any content', () => {
    expect(columnStart(column(10, 600))).toBeNull();
    expect(columnStart(column(3))).toBeNull();
    expect(columnStart([])).toBeNull();
  });
});

describe('Typst', () => {
  test('text never leaves its quotation marks', () => {
    expect(literal('say "hi" \\ #x\n\u0007')).toBe('"say \\"hi\\" \\\\ #x\\u{a}\\u{7}"');
    expect(literal('a\uD83Db😀')).toBe('"a\uFFFDb😀"');
  });

  test('calls, blocks, arrays', () => {
    expect(call('f', { a: '1', b: null }, '"x"', 'y')).toBe('f(a: 1, "x", y)');
    expect(block([])).toBe('[]');
    expect(block(['"a"', 'f()'])).toBe('{ "a"; f() }');
    expect([array([]), array(['1']), array(['1', '2'])]).toEqual(['()', '(1,)', '(1, 2,)']);
  });
});

describe('what surrounds a brief', () => {
  test('addresses under a base path', () => {
    const site = siteAddress('https://example.org', '/sub/');
    expect(site.url('/bases/#x')).toBe('https://example.org/sub/bases/#x');
    expect(site.short('/bases/')).toBe('example.org/sub/bases');
    expect(siteAddress('https://example.org/', '/').short('/')).toBe('example.org');
  });

  test('paper has the ink and the accent of the site’s tokens', () => {
    const tokens = readFileSync('src/styles/tokens.css', 'utf8');
    const template = readFileSync('src/briefs/template/look.typ', 'utf8');
    for (const name of ['ink', 'soft', 'rule', 'accent']) {
      const token = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}),`).exec(tokens)?.[1];
      expect(template).toContain(`#let ${name} = rgb("${token ?? ''}")`);
    }
  });
});
