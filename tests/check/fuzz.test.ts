import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { compareDates, dateExtent, dateParts, describeDate } from '../../src/dossier/dates.ts';
import { loadContent } from '../../src/dossier/load.ts';
import { parseDate } from '../../src/schemas/edtf.ts';
import { buildProject, filesBelow, removeProject, type SmallProject } from '../small-project.ts';

/*
 * Spoilt input, the same on every run: whatever it is, nothing is thrown, and each message has a file
 * and a line. The seed may be changed; a failure then prints the smallest input that fails.
 */
const SEED = 20_310_401;

/** What means something to one of the readers, and what is odd everywhere. */
const TOKENS = [
  ...[
    '---',
    '\n---\n',
    ': ',
    '\n',
    '\n\n',
    '- ',
    '> [!NOTE]\n',
    '|',
    '| --- |',
    '## ',
    '[^a]',
    '[^a]: ',
  ],
  ...[
    '“',
    '”',
    '"',
    "'",
    '`',
    '*',
    '_',
    '~~',
    '[',
    ']',
    '](../articles/harbour.md)',
    '(',
    '<b>',
    '&#x202E;',
  ],
  ...[
    '{',
    '}',
    '*alias',
    '&anchor',
    '!!js',
    '? ',
    '%',
    '\t',
    '\r',
    '\u0000',
    '\u202E',
    '\uFEFF',
    '\uD800',
  ],
  ...[
    '2031-02-30',
    '20310301',
    '[2031..2030]',
    '2031-03-05T01:00Z',
    '__proto__',
    'constructor',
    '../..',
  ],
  ...[
    '1-99999999',
    '9007199254740993',
    '-1',
    '1e999',
    'null',
    'true',
    'formerly: [lease]',
    'withdrawn:',
  ],
];

/** Edits of a text: at a share of its length some characters go, and a token or any text comes. */
const edits = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    drop: fc.nat(30),
    put: fc.oneof(fc.constantFrom(...TOKENS), fc.string({ unit: 'binary', maxLength: 8 })),
  }),
  { minLength: 1, maxLength: 6 },
);

describe('a project with one file spoilt', () => {
  let project: SmallProject;
  let files: string[];
  beforeAll(() => {
    project = buildProject();
    files = filesBelow(join(project.root, 'content'));
  });
  afterAll(() => {
    removeProject(project);
  });

  test('is judged, and each message has a file and a line', () => {
    const one = fc.record({ file: fc.nat(), edits });
    fc.assert(
      fc.property(one, ({ file, edits: all }) => {
        const path = join(project.root, 'content', files[file % files.length] ?? '');
        const whole = readFileSync(path, 'utf8');
        let text = whole;
        for (const { at, drop, put } of all) {
          const start = Math.floor(at * text.length);
          text = text.slice(0, start) + put + text.slice(start + drop);
        }
        try {
          writeFileSync(path, text);
          for (const message of check(loadContent(project.root)).messages) {
            expect(message.file).toMatch(/^content\b/);
            expect(message.line).toBeGreaterThan(0);
            expect(message.reason).not.toMatch(/undefined|\[object|NaN/);
          }
        } finally {
          writeFileSync(path, whole);
        }
      }),
      { seed: SEED, numRuns: 200 },
    );
  });
});

describe('what may look like a date', () => {
  const year = fc.constantFrom('2031', '2030', '203X', '9999', '0000', '-0044', 'Y17000', '20', '');
  const rest = fc.constantFrom('', '-03', '-03-14', '-02-30', '-XX', '-21', '-1', 'T10:00', '0314');
  const mark = fc.constantFrom('', '', '~', '?', '%');
  const date = fc.tuple(year, mark, rest, mark).map((parts) => parts.join(''));
  const text = fc.oneof(
    date,
    fc.tuple(date, fc.constantFrom('/', '..', ','), date).map((parts) => parts.join('')),
    fc
      .tuple(
        fc.constantFrom('[', '{', ''),
        date,
        fc.constantFrom('..', ','),
        date,
        fc.constantFrom(']', '}'),
      )
      .map((parts) => parts.join('')),
  );

  test('is refused with a SyntaxError, or has words, an extent that is in order, and parts', () => {
    let accepted = 0;
    fc.assert(
      fc.property(text, (written) => {
        try {
          parseDate(written);
        } catch (error) {
          expect(error).toBeInstanceOf(SyntaxError);
          return;
        }
        accepted++;
        expect(describeDate(written)).not.toMatch(/undefined|NaN|1970|Invalid/);
        const { from, to } = dateExtent(written);
        if (from !== null && to !== null) expect(from).toBeLessThanOrEqual(to);
        for (const parts of dateParts(written) ?? [])
          expect(parts.every(Number.isInteger)).toBe(true);
        expect(compareDates(written, written)).toBe(0);
      }),
      { seed: SEED, numRuns: 3_000 },
    );
    expect(accepted).toBeGreaterThan(100);
  });
});
