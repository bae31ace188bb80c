import { describe, expect, test } from 'vitest';
import { readFrontMatter, withFrontMatter } from '../../src/markdown/front-matter.ts';
import { Source } from '../../src/markdown/source.ts';

const read = (text: string) => readFrontMatter(new Source('a.md', text));
const errors = (text: string) =>
  read(text).errors.map(
    ({ place, reason }) => `${String(place.line)}:${String(place.column)} ${reason}`,
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
      '1:1 No front matter: start the file with it, between two lines of `---`',
    ],
    [
      'an empty file',
      '',
      '1:1 No front matter: start the file with it, between two lines of `---`',
    ],
    [
      'a blank line before it',
      '\n---\na: b\n---\n',
      '1:1 No front matter: start the file with it, between two lines of `---`',
    ],
    [
      'no end',
      '---\na: b\n\nBody',
      '1:1 Front matter is never closed: end it with a second line of `---`',
    ],
    ['a key twice', '---\na: b\nc: d\na: e\n---\n', '4:1 Second field `a`: keep one of the two'],
    [
      'a list that is not closed',
      '---\na: [b\nc: d\n---\n',
      '2:4 Bracket `[` is never closed: close it at the end of the value',
    ],
    [
      'a quotation mark that is not closed',
      '---\na: b\nc: "d\ne: f\n---\n',
      '3:4 Quotation mark `"` is never closed: close it at the end of the value',
    ],
    [
      'one that is closed by the next',
      '---\na: "b\nc: "d"\n---\n',
      '2:4 Quotation mark `"` is never closed: close it at the end of the value',
    ],
    [
      'one in a list in brackets',
      "---\na: [b, 'c]\nd: e\n---\n",
      "2:8 Quotation mark `'` is never closed: close it at the end of the value",
    ],
    [
      'a tab for an indent',
      '---\na:\n\t- b\n---\n',
      '3:1 Tab at the start of a line: indent with spaces',
    ],
    [
      'a colon in a value',
      '---\na: b: c\n---\n',
      '2:4 Second colon in a value: put the value in quotation marks',
    ],
    [
      'an alias',
      '---\na: &x b\nc: *x\n---\n',
      '3:4 Unexpected YAML alias `*x`, expected the value written out',
    ],
    [
      'a key of several parts',
      '---\n? [a, b]\n: c\n---\n',
      '2:3 Unexpected list or mapping as a key, expected the name of a field',
    ],
    [
      'a tag',
      '---\na: !secret b\n---\n',
      expect.stringMatching(/^2:4 Not valid YAML: Unresolved tag/),
    ],
    [
      'nesting without end',
      `---\na: ${'['.repeat(20_000)}\n---\n`,
      expect.stringMatching(/^2:\d+ (?:Not valid YAML|Bracket)/),
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

test.each([
  ['as usual', '---\na: b\n---\n\nWords.\n', '\nWords.\n'],
  ['with white space after its dashes', '---  \na: b\n--- \nWords.\n', 'Words.\n'],
  ['with line ends of Windows', '---\r\na: b\r\n---\r\nWords.\n', 'Words.\n'],
  ['at the end of a file', '---\na: b\n---', ''],
])('front matter %s gets another field, and all else stays', (_what, text, body) => {
  const changed = withFrontMatter(text, (yaml) => {
    yaml.set('c', ['d']);
  });
  expect(changed).toBe(`---\na: b\nc:\n  - d\n---\n${body}`);
});
