import { stripVTControlCharacters } from 'node:util';
import { VFileMessage } from 'vfile-message';
import { describe, expect, test } from 'vitest';
import { excerptOf } from '../../src/check/reporters/excerpt.ts';
import github from '../../src/check/reporters/github.ts';
import json from '../../src/check/reporters/json.ts';
import markdown from '../../src/check/reporters/markdown.ts';
import type { Report } from '../../src/check/report.ts';
import text from '../../src/check/reporters/text.ts';
import { Source } from '../../src/markdown/source.ts';

function message(reason: string, fatal: boolean, more: { note?: string; cause?: VFileMessage }) {
  const made = new VFileMessage(reason, {
    place: { start: { line: 3, column: 5 }, end: { line: 4, column: 1 } },
    ruleId: 'a-rule',
    source: 'check',
    ...(more.cause ? { cause: more.cause } : {}),
  });
  made.file = 'content/sheets/a,b:c.md';
  made.name = 'content/sheets/a,b:c.md:3:5';
  made.url = 'src/check/RULES.md#a-rule';
  made.fatal = fatal;
  if (more.note !== undefined) made.note = more.note;
  return made;
}
const cause = new VFileMessage('the first', {
  place: { start: { line: 1, column: 2 }, end: { line: 1, column: 9 } },
});
cause.file = 'content/sheets/d.md';

const TOP = { line: 1, column: 1 };
const FIX = {
  place: { file: 'content/sheets/a,b:c.md', line: 3, column: 5, endLine: 3, endColumn: 6 },
  text: 'b',
  what: '`a` → `b`',
};
const REPORT: Report = {
  messages: [
    message('Unexpected `100 %`, expected: a, b', true, { note: 'One.\nTwo.' }),
    message('Unexpected second | row', false, { cause }),
  ],
  errors: 1,
  warnings: 1,
  texts: { found: 2, missing: ['lake'] },
  fixes: [FIX],
  sources: new Map([['content/sheets/a,b:c.md', new Source('a', '1\n2\nIt is 100 % of it.\n4')]]),
  coverage: [
    {
      article: 'mill',
      sentences: 11,
      pending: false,
      used: 5,
      unused: { heading: 1, opinion: 1 },
      repeated: 1,
      drafted: 2,
      open: [4],
    },
    {
      article: 'river',
      sentences: 1,
      pending: false,
      used: 1,
      unused: {},
      repeated: 0,
      drafted: 0,
      open: [],
    },
    {
      article: 'lake',
      sentences: 1,
      pending: true,
      used: 0,
      unused: {},
      repeated: 0,
      drafted: 1,
      open: [],
    },
  ],
  drafts: [{ article: 'mill', pending: 2 }],
  counts: { files: 1, claims: 2, evidence: 3 },
};
const CLEAN: Report = {
  ...REPORT,
  ...{ messages: [], errors: 0, warnings: 0, fixes: [], coverage: [], drafts: [] },
};

describe('text', () => {
  test('problems by file with their lines and advice, then coverage, then the verdict', () => {
    expect(text(REPORT)).toMatchInlineSnapshot(`
      "content/sheets/a,b:c.md
        3:5 error: Unexpected \`100 %\`, expected: a, b
          3 | It is 100 % of it.
            |     ^^^^^^^^^^^^^^
          One.
          Two.
          rule: a-rule, see src/check/RULES.md#a-rule
        3:5 warning: Unexpected second | row
          3 | It is 100 % of it.
            |     ^^^^^^^^^^^^^^
          content/sheets/d.md:1:2: the first
          rule: a-rule, see src/check/RULES.md#a-rule

      Coverage of the articles:
        mill: 11 sentences: 5 used, 1 heading, 1 opinion, 1 repeated, 2 in the draft: open: 4
        river: 1 sentence: 1 used: complete
        lake: 1 sentence: 0 used, 1 in the draft: not worked in yet; pending, not on the site: no claim cites it yet

      Draft of mill: 2 sentences to work in
      1 article pending, not on the site: no claim cites it yet

      1 problem can be corrected by \`npm run check -- --fix\`
      The text of lake is not here (--articles DIR, ARTICLES=DIR): new quotations, copied prose, and doubts and denials that are cut off can’t be checked
      1 file, 2 claims, 3 quotations: 1 error, 1 warning"
    `);
    expect(text(CLEAN)).toMatch(/: no problems$/);
  });

  test('has colours only where they are asked for, and then says the same', () => {
    expect(text(REPORT)).not.toContain('\u001B');
    const coloured = text(REPORT, { colours: true });
    expect(coloured).toContain('\u001B[31merror\u001B[39m');
    expect(stripVTControlCharacters(coloured)).toBe(text(REPORT));
  });

  test('shows no line for a problem of a whole file', () => {
    const top = new VFileMessage('Unexpected', { place: { start: TOP, end: TOP } });
    top.file = 'a.md';
    const sources = new Map([['a.md', new Source('a', '---\n')]]);
    expect(text({ ...REPORT, messages: [top], sources })).toMatch(
      /^a\.md\n {2}1:1 warning: Unexpected\n {4}rule: /,
    );
  });

  test('lets no file steer the terminal', () => {
    const first = message('Unexpected', true, { note: 'One\u001B]0;x\u0007.\nTwo.' });
    const sources = new Map([
      [first.file ?? '', new Source('a', '\n\nIt \u202Eis\t100 %\u001B[2J.')],
    ]);
    const printed = text({ ...REPORT, messages: [first], sources });
    expect(printed).toContain('    3 | It \uFFFDis 100 %\uFFFD[2J.\n');
    expect(printed).toContain('    One\uFFFD]0;x\uFFFD.\n    Two.\n');
  });
});

describe('excerpts', () => {
  const line = `${'a'.repeat(80)} [here](x.md) ${'b'.repeat(80)}`;
  test.each([
    ['a place', 'It is so.', 4, 6, ['7 | It is so.', '  |    ^^']],
    ['a place that goes on', 'It is so.', 4, null, ['7 | It is so.', '  |    ^^^^^^']],
    ['a place without a length', 'It is so.', 4, 4, ['7 | It is so.', '  |    ^']],
    ['a place after the end', 'It is so.', 10, 10, ['7 | It is so.', '  |          ^']],
    ['vowels that take no column', 'مُحَمَّد is', 10, 12, ['7 | مُحَمَّد is', '  |      ^^']],
    [
      'a long line',
      line,
      82,
      94,
      [
        `7 | …${'a'.repeat(29)} [here](x.md) ${'b'.repeat(57)}…`,
        `  | ${' '.repeat(31)}${'^'.repeat(12)}`,
      ],
    ],
  ] as const)('%s', (_what, source, column, endColumn, expected) => {
    expect(excerptOf(source, 7, column, endColumn)).toEqual(expected);
  });
});

describe('markdown', () => {
  test('the verdict, and a table whose cells no message breaks', () => {
    expect(markdown(REPORT)).toBe(
      [
        '**Check:** 1 file, 2 claims, 3 quotations: 1 error, 1 warning',
        '',
        '| Place | Problem | Rule |',
        '| --- | --- | --- |',
        '| `content/sheets/a,b:c.md:3:5` | error: Unexpected `100 %`, expected: a, b<br>One. Two. | a-rule |',
        '| `content/sheets/a,b:c.md:3:5` | warning: Unexpected second \\| row<br>content/sheets/d.md:1:2: the first | a-rule |',
        '',
      ].join('\n'),
    );
    expect(markdown(CLEAN)).toBe('**Check:** 1 file, 2 claims, 3 quotations: no problems\n');
  });
});

describe('json', () => {
  test('can be parsed, and holds what a message has', () => {
    expect(JSON.parse(json(REPORT))).toEqual({
      messages: [
        {
          file: 'content/sheets/a,b:c.md',
          line: 3,
          column: 5,
          place: { start: { line: 3, column: 5 }, end: { line: 4, column: 1 } },
          ruleId: 'a-rule',
          source: 'check',
          url: 'src/check/RULES.md#a-rule',
          fatal: true,
          reason: 'Unexpected `100 %`, expected: a, b',
          note: 'One.\nTwo.',
        },
        {
          file: 'content/sheets/a,b:c.md',
          line: 3,
          column: 5,
          place: { start: { line: 3, column: 5 }, end: { line: 4, column: 1 } },
          ruleId: 'a-rule',
          source: 'check',
          url: 'src/check/RULES.md#a-rule',
          fatal: false,
          reason: 'Unexpected second | row',
          cause: 'content/sheets/d.md:1:2: the first',
        },
      ],
      errors: 1,
      warnings: 1,
      texts: { found: 2, missing: ['lake'] },
      fixes: [FIX],
      coverage: REPORT.coverage,
      drafts: REPORT.drafts,
      counts: REPORT.counts,
    });
  });

  test('is an object where nothing is wrong', () => {
    expect(JSON.parse(json(CLEAN))).toMatchObject({ messages: [], errors: 0 });
  });
});

describe('github', () => {
  test('escapes percent signs, line ends, and in properties colons and commas', () => {
    expect(github(REPORT).split('\n')).toEqual([
      '::error file=content/sheets/a%2Cb%3Ac.md,line=3,col=5,endLine=4,endColumn=1,title=a-rule::Unexpected `100 %25`, expected: a, b One.%0ATwo.',
      '::warning file=content/sheets/a%2Cb%3Ac.md,line=3,col=5,endLine=4,endColumn=1,title=a-rule::Unexpected second | row content/sheets/d.md:1:2: the first',
    ]);
  });

  test('says nothing where nothing is wrong', () => {
    expect(github(CLEAN)).toBe('');
  });
});
