import { VFileMessage } from 'vfile-message';
import { describe, expect, test } from 'vitest';
import github from '../../src/check/reporters/github.ts';
import { isFormat, REPORTERS } from '../../src/check/reporters/index.ts';
import json from '../../src/check/reporters/json.ts';
import type { Report } from '../../src/check/reporters/reporter.ts';
import text from '../../src/check/reporters/text.ts';

function message(reason: string, fatal: boolean, more: { note?: string; cause?: VFileMessage }) {
  const made = new VFileMessage(reason, {
    place: { start: { line: 3, column: 5 }, end: { line: 4, column: 1 } },
    ruleId: 'a-rule',
    source: 'check',
    ...(more.cause ? { cause: more.cause } : {}),
  });
  made.file = 'content/sheets/a,b:c.md';
  made.fatal = fatal;
  if (more.note !== undefined) made.note = more.note;
  return made;
}
const cause = new VFileMessage('the first', {
  place: { start: { line: 1, column: 2 }, end: { line: 1, column: 9 } },
});
cause.file = 'content/sheets/d.md';

const REPORT: Report = {
  messages: [
    message('Unexpected `100 %`, expected: a, b', true, { note: 'One.\nTwo.' }),
    message('Unexpected second', false, { cause }),
  ],
  errors: 1,
  warnings: 1,
  allowed: 0,
  texts: { found: 2, missing: ['lake'] },
  coverage: [
    {
      article: 'mill',
      sentences: 11,
      waits: false,
      used: 5,
      unused: { heading: 1, opinion: 1 },
      repeated: 1,
      drafted: 2,
      open: [4],
    },
    {
      article: 'river',
      sentences: 1,
      waits: false,
      used: 1,
      unused: {},
      repeated: 0,
      drafted: 0,
      open: [],
    },
    {
      article: 'lake',
      sentences: 1,
      waits: true,
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
const CLEAN: Report = { ...REPORT, messages: [], errors: 0, warnings: 0, coverage: [], drafts: [] };

test('text: a problem a line, its note and the other place below, coverage, a total', () => {
  expect(text(REPORT)).toMatchInlineSnapshot(`
    "content/sheets/a,b:c.md:3:5: error: Unexpected \`100 %\`, expected: a, b [a-rule]
        One.
    Two.
    content/sheets/a,b:c.md:3:5: warning: Unexpected second [a-rule]
        content/sheets/d.md:1:2: the first

    Coverage of the articles:
      mill: 11 sentences: 5 used, 1 heading, 1 opinion, 1 repeated, 2 in the draft: open: 4
      river: 1 sentence: 1 used: complete
      lake: 1 sentence: 0 used, 1 in the draft: not worked in yet; pending, not on the site: no claim rests on it yet

    Draft of mill: 2 sentences to work in
    1 article pending, not on the site: no claim rests on it yet

    The text of lake is not at hand (--articles DIR, ARTICLES=DIR): new quotations, copied prose and cut-off doubts and denials can’t be judged
    1 file, 2 claims, 3 quotations: 1 error, 1 warning"
  `);
  expect(text(CLEAN)).toMatch(/: no problems$/);
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
          fatal: false,
          reason: 'Unexpected second',
          cause: 'content/sheets/d.md:1:2: the first',
        },
      ],
      errors: 1,
      warnings: 1,
      allowed: 0,
      texts: { found: 2, missing: ['lake'] },
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
      '::warning file=content/sheets/a%2Cb%3Ac.md,line=3,col=5,endLine=4,endColumn=1,title=a-rule::Unexpected second content/sheets/d.md:1:2: the first',
    ]);
  });

  test('says nothing where nothing is wrong', () => {
    expect(github(CLEAN)).toBe('');
  });
});

test('the formats are known by name, and no others', () => {
  expect(Object.keys(REPORTERS)).toEqual(['text', 'json', 'github']);
  expect(['text', 'json', 'github'].every(isFormat)).toBe(true);
  expect(['', 'Text', 'toString', 'constructor', '__proto__'].some(isFormat)).toBe(false);
});
