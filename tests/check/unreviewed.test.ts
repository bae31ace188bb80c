import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { loadContent } from '../../src/dossier/load.ts';
import type { Loaded } from '../../src/dossier/pages.ts';
import { readRecord } from '../../src/dossier/records.ts';
import { readSite } from '../../src/dossier/site.ts';
import { wordingsOf } from '../../src/dossier/wordings.ts';
import { readPage } from '../../src/markdown/page.ts';
import { Source } from '../../src/markdown/source.ts';
import type { CollectionName, Fault } from '../../src/dossier/types.ts';
import { reviewProject } from '../reviewed.ts';
import { buildProject, filesBelow, removeProject } from '../small-project.ts';

const CONTENT = join(import.meta.dirname, '..', 'small-project', 'content');
const files = filesBelow(CONTENT).filter((file) => !file.endsWith('.json'));
const read = (file: string) => readFileSync(join(CONTENT, file), 'utf8');

/** The keys and hashes of a file; null if it can't be read, which `check` refuses anyway. */
function hashes(file: string, text: string): string | null {
  const source = new Source(`content/${file}`, text);
  const faults: Fault[] = [];
  const site = readSite(file === 'site.yaml' ? source : null, faults);
  if (file === 'site.yaml') {
    return faults.length > 0 ? null : JSON.stringify(wordingsOf([], site));
  }
  const [folder = '', name = ''] = file.split('/');
  const collection = folder as CollectionName;
  const id = name.replace(/\.md$/, '');
  const page = readPage(collection, id, source);
  const { record, faults: wrong } = readRecord(collection, id, page.frontMatter, page.fields);
  if (page.faults.length + wrong.length > 0) return null;
  const [, ...wordings] = wordingsOf([{ ...page, record } as Loaded], site);
  return wordings.map(({ key, hash }) => `${key} ${hash}`).join('\n');
}

/** A word of a file, where it is, and the word after it on the same line, if any. */
interface Word {
  word: string;
  at: number;
  next: { word: string; at: number } | null;
}

function wordsOf(text: string): Word[] {
  const found = [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    word,
    at: index,
  }));
  return found.map((one, i) => {
    const next = found[i + 1] ?? null;
    const sameLine = next !== null && !text.slice(one.at, next.at).includes('\n');
    return { ...one, next: sameLine ? next : null };
  });
}

const put = (text: string, at: number, length: number, by: string) =>
  text.slice(0, at) + by + text.slice(at + length);

/** What may be done to a word. Null where it would change nothing. */
const ALTERATIONS: Record<string, (text: string, word: Word) => string | null> = {
  'replaced by another': (text, { word, at }) => put(text, at, word.length, 'walrus'),
  'in another case': (text, { word, at }) => {
    const other = word === word.toUpperCase() ? word.toLowerCase() : word.toUpperCase();
    return other === word ? null : put(text, at, word.length, other);
  },
  'left out': (text, { word, at }) => put(text, at, word.length, ''),
  denied: (text, { at }) => put(text, at, 0, 'not '),
  'with a look-alike letter': (text, { word, at }) =>
    word.includes('a') ? put(text, at, word.length, word.replace('a', 'а')) : null,
  'with a clause after it': (text, { word, at }) =>
    put(text, at + word.length, 0, ', and the talks ended in a brawl'),
  'exchanged for the next': (text, { word, at, next }) =>
    next === null || next.word === word
      ? null
      : put(put(text, next.at, next.word.length, word), at, word.length, next.word),
};

describe.each(files)('%s', (file) => {
  const text = read(file);
  const before = hashes(file, text);
  const words = wordsOf(text);

  test.each(Object.keys(ALTERATIONS))('a word %s is noticed, wherever it is', (name) => {
    const missed = words.flatMap((word) => {
      const altered = ALTERATIONS[name]?.(text, word) ?? null;
      return altered !== null && hashes(file, altered) === before
        ? [`${word.word}@${String(word.at)}`]
        : [];
    });
    expect(before).not.toBeNull();
    expect(words.length).toBeGreaterThan(10);
    expect(missed).toEqual([]);
  });

  test('other white space is no change', () => {
    const [, head = '', body = ''] = /^((?:---\n[^]*?\n---\n)?)([^]*)$/.exec(text) ?? [];
    const wide =
      head.replace(/: +(?=\S)/g, ':   ') + body.replace(/(?<=\w) (?!reports:)(?=\w)/g, '   ');
    const windows = `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    // A BOM is taken off where files are read.
    for (const same of [wide, windows.slice(1), `${text}\n\n`])
      expect(hashes(file, same)).toBe(before);
    if (!file.endsWith('.yaml')) {
      const narrow = body.replace(/^([A-Z][^|\n]*? .{10,}?) (?=[\w“])/gm, '$1\n');
      expect(hashes(file, head + narrow)).toBe(before);
    }
  });
});

describe('`check` fails', () => {
  const project = buildProject();
  beforeAll(() => {
    reviewProject(project.root);
  });
  afterAll(() => {
    removeProject(project);
  });

  /** What `check` says of the project with one file altered. */
  const altered = (file: string, from: string, to: string) => {
    const path = join(project.root, 'content', file);
    const text = readFileSync(path, 'utf8');
    expect(text).toContain(from);
    writeFileSync(path, text.replace(from, to));
    try {
      return check(loadContent(project.root)).messages.map(String);
    } finally {
      writeFileSync(path, text);
    }
  };

  test.each([
    [
      'another word',
      'sheets/lease.md',
      'wants to look into it',
      'wants to hear of it',
      'lease#study',
    ],
    ['a modal', 'entities/tomas-beld.md', 'He keeps', 'He may keep', 'entities/tomas-beld#keeper'],
    [
      'another link',
      'sheets/lease.md',
      '(../events/lease-request.md) shows',
      '(../entities/orla.md) shows',
      'lease#asked',
    ],
    ['a summary', 'entities/orla.md', 'A town with', 'A town without', '`entities/orla`'],
    [
      'a participant',
      'events/lease-request.md',
      '  - ines-caro',
      '  - tomas-beld',
      '`events/lease-request`',
    ],
    ['the head of a table', 'sheets/lease.md', 'What is reported', 'What is certain', '`lease`'],
    ['another note', 'sheets/lease.md', 'in crowns of', 'in pounds of', '`lease`'],
    ['another reason', 'sheets/lease.md', 'was corrected', 'was invented', '`lease#signed`'],
    ['an outlet', 'articles/harbour.md', 'The Orla Mail', 'The Times', '`articles/harbour`'],
    ['a description', 'site.yaml', 'differ', 'agree', '`site.yaml`'],
  ])('after %s', (_what, file, from, to, key) => {
    const said = altered(file, from, to);
    expect(said).toEqual([expect.stringContaining(key)]);
    expect(said[0]).toContain('run `npm run review`');
  });

  test('not without a change', () => {
    expect(altered('site.yaml', 'differ', 'differ')).toEqual([]);
  });
});
