import { describe, expect, test } from 'vitest';
import { readFrontMatter } from '../../src/markdown/front-matter.ts';
import { Source } from '../../src/markdown/source.ts';

const read = (text: string) => readFrontMatter(new Source('a.md', text));
const errors = (text: string) =>
  read(text).errors.map(
    ({ place, message }) => `${String(place.line)}:${String(place.column)} ${message}`,
  );

test('each value and key knows its place', () => {
  const { data, fields } = read(
    '---\ntitle: A page\nroles:\n  - title: "Miller"\n    from: 2025-01\ntags: [one, two]\n---\nBody',
  );
  expect(data).toEqual({
    title: 'A page',
    roles: [{ title: 'Miller', from: '2025-01' }],
    tags: ['one', 'two'],
  });
  const at = (path: string) => {
    const { line, column, endLine, endColumn } = fields[path] ?? {};
    return [line, column, endLine, endColumn].join(' ');
  };
  expect(at('title')).toBe('2 8 2 14');
  expect(at('@title')).toBe('2 1 2 6');
  expect(at('roles.0.title')).toBe('4 12 4 20');
  expect(at('roles.0.from')).toBe('5 11 5 18');
  expect(at('@roles.0.from')).toBe('5 5 5 9');
  expect(at('tags.1')).toBe('6 13 6 16');
});

test('line ends and a byte-order mark move no line and no column', () => {
  const { data, fields } = read('\uFEFF---\r\ntitle: A page\r\norder: x\r\n---\r\nBody');
  expect(data).toEqual({ title: 'A page', order: 'x' });
  expect(fields['order']).toMatchObject({ line: 3, column: 8 });
});

test.each([
  ['dates stay as written', 'a: 2025-10-15', { a: '2025-10-15' }],
  ['EDTF in quotation marks', 'a: "[2025-01..]"', { a: '[2025-01..]' }],
  ['YAML 1.2: “no” is a word', 'a: no', { a: 'no' }],
  ['a dash in a value', 'a: x --- y', { a: 'x --- y' }],
  ['a block of text', 'a: |-\n  one\n  ----\n  two', { a: 'one\n----\ntwo' }],
  ['nothing', '', {}],
  ['only a comment', '# nothing', {}],
  ['Arabic', 'a: سوريا', { a: 'سوريا' }],
])('%s', (_what, yaml, data) => {
  expect(read(`---\n${yaml}\n---\nBody`)).toMatchObject({ data, errors: [] });
});

test('may be empty', () => {
  expect(read('---\n---\nBody')).toMatchObject({ data: {}, errors: [] });
});

describe('one message each', () => {
  test.each([
    [
      'no front matter',
      'Body',
      '1:1 Unexpected start of the file, expected front matter between two lines of `---`',
    ],
    [
      'an empty file',
      '',
      '1:1 Unexpected start of the file, expected front matter between two lines of `---`',
    ],
    [
      'a blank line before it',
      '\n---\na: b\n---\n',
      '1:1 Unexpected start of the file, expected front matter between two lines of `---`',
    ],
    [
      'no end',
      '---\na: b\n\nBody',
      '1:1 Unexpected front matter without an end, expected a second line of `---`',
    ],
    [
      'a key twice',
      '---\na: b\nc: d\na: e\n---\n',
      '4:1 Unexpected YAML, expected it to parse: Map keys must be unique',
    ],
    [
      'a list that is not closed',
      '---\na: [b\nc: d\n---\n',
      expect.stringMatching(/^\d:\d Unexpected YAML, expected it to parse: /),
    ],
    [
      'a tab for an indent',
      '---\na:\n\t- b\n---\n',
      expect.stringMatching(/^3:1 Unexpected YAML, expected it to parse: Tabs/),
    ],
    [
      'a colon in a value',
      '---\na: b: c\n---\n',
      expect.stringMatching(/^2:4 Unexpected YAML, expected it to parse: Nested mappings/),
    ],
    [
      'an alias',
      '---\na: &x b\nc: *x\n---\n',
      '3:4 Unexpected YAML alias `*x`, expected the value written out',
    ],
    [
      'a key of several parts',
      '---\n? [a, b]\n: c\n---\n',
      '2:3 Unexpected YAML key of several parts, expected one word',
    ],
    [
      'a tag',
      '---\na: !secret b\n---\n',
      expect.stringMatching(/^2:4 Unexpected YAML, expected it to parse: Unresolved tag/),
    ],
    [
      'nesting without end',
      `---\na: ${'['.repeat(20_000)}\n---\n`,
      expect.stringMatching(/^2:\d+ Unexpected YAML, expected it to parse: /),
    ],
  ])('%s', (_what, text, message) => {
    const found = errors(text);
    expect(found[0]).toEqual(message);
    expect(read(text).data).toBeNull();
    expect(found.every((line) => !line.includes('\n'))).toBe(true);
  });
});

test('all errors are reported at once', () => {
  expect(errors('---\na: b\na: c\nd: *x\ne: !y f\n---\n')).toHaveLength(3);
});
