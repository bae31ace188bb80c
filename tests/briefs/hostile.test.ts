import type { ElementContent } from 'hast';
import { describe, expect, test } from 'vitest';
import { proseToTypst, type ProseContext } from '../../src/briefs/prose-to-typst.ts';
import { run, squeeze, textOf } from './pdf-tools.ts';
import { setPdf } from './set-text.ts';

const context: ProseContext = {
  marksOf: () => 'marks(())',
  disputeNumber: () => 1,
  anchorsOf: () => [],
  linkTo: (href, _title, content) => `link(${JSON.stringify(href)}, ${content})`,
};

const paragraph = (value: string): ElementContent => ({
  type: 'element',
  tagName: 'p',
  properties: {},
  children: [{ type: 'text', value }],
});

describe('text that looks like Typst is set as text', () => {
  test.each([
    '#import "@preview/cetz:0.3.0": *',
    '#panic("run")',
    '"; panic("run"); "',
    '\\"; panic(\\"run\\"); \\"',
    '$ x^2 $ and `code` and ```typ #panic()```',
    '[a] {b} (c) <label> @label',
    '= not a heading',
    '*not bold* _not slanted_ ~ -- --- ...',
    '// no comment /* nor this */ \\u{41}',
    '+ / - 1. no list',
    'https://example.org/#panic()',
    '{{ x }} <script>alert(1)</script> &amp; %s ${y}',
  ])('%s', (value) => {
    const path = setPdf(proseToTypst([paragraph(value)], context));
    expect(textOf(path).replace(/\s+/g, ' ')).toContain(value.replace(/\s+/g, ' '));
  });
});

describe('text that is hard to set', () => {
  test('a word too long for a line is broken and not lost', () => {
    const word = 'Donaudampfschiff'.repeat(60);
    const path = setPdf(proseToTypst([paragraph(word)], context));
    const text = squeeze(textOf(path)).replaceAll('exampleorgtest', '');
    expect(text).toContain(word.toLowerCase());
    const boxes = run('pdftotext', '-bbox', path, '-');
    const right = [...boxes.matchAll(/xMax="([\d.]+)"/g)].map((match) => Number(match[1]));
    expect(Math.max(...right)).toBeLessThan(595.3);
  });

  test('a table of a thousand rows', () => {
    const cell = (value: string): ElementContent => ({
      type: 'element',
      tagName: 'td',
      properties: {},
      children: [{ type: 'text', value }],
    });
    const rows = Array.from({ length: 1000 }, (_, n): ElementContent => ({
      type: 'element',
      tagName: 'tr',
      properties: {},
      children: [cell(`row${String(n)}x`), cell('value')],
    }));
    const body: ElementContent = {
      type: 'element',
      tagName: 'tbody',
      properties: {},
      children: rows,
    };
    const table: ElementContent = {
      type: 'element',
      tagName: 'table',
      properties: {},
      children: [body],
    };
    const text = textOf(setPdf(proseToTypst([table], context)));
    for (const n of [0, 499, 999]) expect(text).toContain(`row${String(n)}x`);
  });

  test.each([
    [
      'Arabic within English',
      'He met أحمد الشرع on 15 October 2025.',
      ['أحمد الشرع', '15 October 2025'],
    ],
    ['English within Arabic', 'قال Putin إن القاعدة باقية.', ['Putin']],
    ['digits after Arabic', 'طرطوس 720 and 49 years', ['طرطوس', '720', '49 years']],
    ['Cyrillic and Arabic', 'Путин (بوتين) в Москве', ['Путин', 'بوتين', 'в Москве']],
    ['lam-alef', 'فلاديمير and اللاذقية', ['فلاديمير', 'اللاذقية']],
    [
      'combining marks',
      'Türkiye, naı\u0308ve, e\u0301tude, Zoë, Łódź',
      ['Türkiye', 'étude', 'Łódź'],
    ],
  ])('%s', (_name, value, expected) => {
    const text = textOf(setPdf(proseToTypst([paragraph(value)], context))).normalize('NFC');
    for (const part of expected) expect(text).toContain(part);
  });

  test('what follows Arabic in a line of English stands on its right', () => {
    const path = setPdf(proseToTypst([paragraph('Seen: حداد; 16 March 2031.')], context));
    const places = run('pdftotext', '-bbox', path, '-').matchAll(/xMin="([\d.]+)"[^>]*>([^<]+)</g);
    const at = [...places].map(([, x, word = '']) => [Number(x), word] as const);
    const xOf = (pattern: RegExp) => at.find(([, word]) => pattern.test(word))?.[0] ?? 0;
    const marks = [/Seen/, /\p{Script=Arabic}/u, /16/, /March/].map(xOf);
    expect(marks.every((x, n) => x > (marks[n - 1] ?? 0))).toBe(true);
  });
});
