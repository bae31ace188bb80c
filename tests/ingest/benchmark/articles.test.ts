import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { judgedArticles } from './articles.ts';

const TEXT = `Pier closed

Nadia Haroun closed the pier on 3 March 2031. “It is wet,” she said.
`;
const GOLD = {
  language: 'en',
  issued: null,
  duplicates: null,
  quotations: [{ text: 'It is wet' }],
  names: [{ text: 'Nadia Haroun', entity: 'nadia-haroun' }],
  dates: [{ text: '3 March 2031', edtf: '2031-03-03' }],
  statements: [{ sentence: 'Nadia Haroun closed', is: 'known', claims: ['harbour#pier'] }],
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'judged-'));
  writeFileSync(join(folder, 'pier.txt'), TEXT);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const read = (gold: object) => {
  writeFileSync(join(folder, 'pier.yaml'), stringify({ ...GOLD, ...gold }));
  return judgedArticles('tuned', folder);
};

test.each<[string, object, string]>([
  ['a date of another form', { dates: [{ text: '3 March 2031', edtf: 'May' }] }, 'dates.0.edtf'],
  ['a quotation that is not there', { quotations: [{ text: 'It is dry' }] }, '“It is dry” is not'],
  ['an unknown entity', { names: [{ text: 'Nadia', entity: 'nobody' }] }, 'no entity `nobody`'],
  [
    'an unknown claim',
    { statements: [{ sentence: 'It is wet', is: 'known', claims: ['no#claim'] }] },
    'no claim `no#claim`',
  ],
  ['an unknown article', { duplicates: 'nothing' }, 'no article `nothing`'],
])('gold with %s is refused', async (_what, gold, problem) => {
  await expect(read(gold)).rejects.toThrow(problem);
});

test('an article without gold is refused', async () => {
  await expect(judgedArticles('tuned', folder)).rejects.toThrow('no `pier.yaml` beside it');
});
