import { expect, test } from 'vitest';
import { readSite } from '../../src/dossier/site.ts';
import type { Fault } from '../../src/dossier/types.ts';
import { Source } from '../../src/markdown/source.ts';

/** The settings in a text, and a line for each fault. */
function read(text: string) {
  const faults: Fault[] = [];
  const site = readSite(new Source('content/site.yaml', text), faults);
  const messages = faults.map(
    ({ place: { file, line, column }, rule, reason, note = '' }) =>
      `${file}:${String(line)}:${String(column)} ${rule}: ${[reason, note].filter(Boolean).join(' ')}`,
  );
  return { site, messages };
}

const NAMES = `name: 'The Strait crossing: fact sheets'
short-name: The Strait crossing
title: Will there be a bridge?
description: What two papers say of the bridge over the Strait.
`;

test('four names are enough, and everything else has its default', () => {
  const { site, messages } = read(NAMES);
  expect(messages).toEqual([]);
  const { file, fields, ...record } = site;
  expect(file).toBe('content/site.yaml');
  expect(fields['title']?.line).toBe(3);
  expect(record).toEqual({
    name: 'The Strait crossing: fact sheets',
    'short-name': 'The Strait crossing',
    title: 'Will there be a bridge?',
    description: 'What two papers say of the bridge over the Strait.',
    language: 'en',
    corrected: [],
    limits: [],
    map: { seas: [], towns: [] },
    spellings: [],
    search: { concepts: [], compounds: [] },
    quotations: { share: 1 / 3, 'min-words': 3, 'max-words': 25 },
  });
});

test('a frame may cross the 180th meridian', () => {
  const { site, messages } = read(
    `${NAMES}map:\n  frame: { south: -20, west: 175, north: -10, east: -170 }\n`,
  );
  expect(messages).toEqual([]);
  expect(site.map.frame).toEqual({ south: -20, west: 175, north: -10, east: -170 });
});

test('what is wrong is said at its place, and the rest is taken', () => {
  const { site, messages } = read(`${NAMES}licence:
  id: MIT
  name: MIT
  url: mit
limit:
  - They are undated.
editor: [A, B]
`);
  expect(messages).toEqual([
    'content/site.yaml:11:9 front-matter: Unexpected `editor` `["A","B"]`, expected text',
    'content/site.yaml:8:8 front-matter: Unexpected `licence.url` `mit`, expected an http(s) address',
    'content/site.yaml:9:1 front-matter: Unexpected field `limit`, expected one of: name, short-name, title, description, language, sources-reach, checked, editor, contact, corrections, corrected, licence, address, limits, map, spellings, search, quotations Did you mean `limits`?',
  ]);
  expect(site.title).toBe('Will there be a bridge?');
  expect(site.licence).toBeUndefined();
});

test.each([
  ['an empty file', '', 'content/site.yaml:1:1 front-matter: Missing `name`, expected text'],
  [
    'a list',
    '- a\n',
    'content/site.yaml:1:1 front-matter: Unexpected settings `["a"]`, expected a mapping of fields',
  ],
  [
    'no YAML',
    'name: a: b\n',
    'content/site.yaml:1:7 front-matter-syntax: Second colon in a value: put the value in quotation marks',
  ],
])('%s still gives settings', (_what, text, message) => {
  const { site, messages } = read(text);
  expect(messages[0]).toBe(message);
  expect(site.quotations['max-words']).toBe(25);
  expect(site.name).toBe('Site');
});

test('concepts are read, and the first bad line is said at its place', () => {
  const concepts = (...lines: string[]) =>
    read(`${NAMES}search:\n  concepts:\n${lines.map((line) => `    - '${line}'\n`).join('')}`)
      .messages;
  const bridge = 'bridge | transport | bridge | мост | جسر';
  expect(concepts(bridge)).toEqual([]);
  expect(concepts(bridge, 'span | transport | пролёт | |')).toEqual([
    'content/site.yaml:8:7 front-matter: Entry `пролёт` is in the English column',
  ]);
  expect(concepts(bridge, bridge)).toEqual([
    'content/site.yaml:8:7 front-matter: Concept `bridge` is already on line 7',
  ]);
});

test('an address has no path, and a contact is an address or an e-mail', () => {
  const accepts = (line: string) => read(`${NAMES}${line}\n`).messages.length === 0;
  expect(
    [
      'address: https://a.example',
      'address: http://a.example/',
      'contact: a@b.example',
      'contact: https://a.example/x',
    ].map(accepts),
  ).toEqual([true, true, true, true]);
  expect(
    [
      'address: https://a.example/x',
      'address: a.example',
      'contact: javascript:alert(1)',
      'contact: a',
      'contact: mailto:a@b.example',
    ].map(accepts),
  ).toEqual([false, false, false, false, false]);
});
