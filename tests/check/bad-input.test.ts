import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { reportOf } from '../../src/check/report.ts';
import text from '../../src/check/reporters/text.ts';
import { loadContent } from '../../src/dossier/load.ts';
import { buildProject, listClaims, removeProject, type SmallProject } from '../small-project.ts';

let project: SmallProject;
const at = (...path: string[]) => join(project.root, 'content', ...path);

/** The lines that name a problem. */
function problems(): string[] {
  const content = loadContent(project.root);
  const report = text(reportOf(content, check(content)));
  return report.split('\n').filter((line) => /: (?:error|warning): /.test(line));
}

beforeEach(() => {
  project = buildProject();
  listClaims(project);
});
afterEach(() => {
  removeProject(project);
});

describe('one clear message', () => {
  const record = (file: string, ...changes: [from: string | RegExp, to: string][]) => {
    const path = at(file);
    let text = readFileSync(path, 'utf8');
    for (const [from, to] of changes) {
      expect(text).toMatch(from);
      text = text.replace(from, to);
    }
    writeFileSync(path, text);
  };

  const cases: [what: string, spoil: () => void, messages: string | string[]][] = [
    [
      'no content at all',
      () => {
        rmSync(at(), { recursive: true });
      },
      'content/site.yaml:1:1: error: Missing `content/site.yaml`: create it with at least `name`, `short-name`, `title` and `description` [readable-file]',
    ],
    [
      'no settings',
      () => {
        rmSync(at('site.yaml'));
      },
      'content/site.yaml:1:1: error: Missing `content/site.yaml`: create it with at least `name`, `short-name`, `title` and `description` [readable-file]',
    ],
    [
      'a folder without articles',
      () => {
        rmSync(at('articles'), { recursive: true });
        mkdirSync(at('articles'));
      },
      'content/articles:1:1: error: Unexpected folder without articles, expected at least one record [readable-file]',
    ],
    [
      'a file where a folder should be',
      () => {
        rmSync(at('disputes'), { recursive: true });
        writeFileSync(at('disputes'), '');
      },
      "content/disputes:1:1: error: Unexpected folder that can't be read (ENOTDIR), expected files [readable-file]",
    ],
    [
      'a folder called as a file',
      () => {
        mkdirSync(at('sheets', 'x.md'));
      },
      "content/sheets/x.md:1:1: error: Unexpected file that can't be read (it is a folder), expected UTF-8 text [readable-file]",
    ],
    [
      'an article record that is not UTF-8',
      () => {
        writeFileSync(
          at('articles', 'harbour.md'),
          Buffer.from('---\ntitle: M\xfchle\n---\n', 'latin1'),
        );
      },
      "content/articles/harbour.md:1:1: error: Unexpected file that can't be read (it is not UTF-8), expected UTF-8 text [readable-file]",
    ],
    [
      'a YAML syntax error in a sheet',
      () => {
        record('sheets/lease.md', ['order: 1', 'order: [1']);
      },
      'content/sheets/lease.md:6:1: error: Unexpected YAML, expected it to parse: Flow sequence in block collection must be sufficiently indented and end with a ] [front-matter-syntax]',
    ],
    [
      'a YAML syntax error in an entity that many claims name',
      () => {
        record('entities/orla.md', ['kind: place', 'kind: a: place']);
      },
      'content/entities/orla.md:3:7: error: Unexpected YAML, expected it to parse: Nested mappings are not allowed in compact mappings [front-matter-syntax]',
    ],
    [
      'front matter that is not closed',
      () => {
        record('sheets/lease.md', [/\n---\n/, '\n']);
      },
      'content/sheets/lease.md:1:1: error: Unexpected front matter without an end, expected a second line of `---` [front-matter-syntax]',
    ],
    [
      'a circle',
      () => {
        record('entities/the-coast.md', ['kind: place', 'kind: place\npart-of: orla']);
      },
      'content/entities/orla.md:9:10: error: Unexpected circle `orla` → `the-coast` → `orla` of `part-of`, expected an end to it [circular-reference]',
    ],
    [
      'a reference that dangles',
      () => {
        record('events/lease-request.md', ['place: orla', 'place: orlaa']);
      },
      'content/events/lease-request.md:4:8: error: Unexpected entity `orlaa` as place, expected the id of a known entity [unknown-reference]',
    ],
    [
      'a link that dangles, in a claim that rests on it',
      () => {
        record('events/lease-request.md', [
          '4 March 2031.[^',
          '4 March 2031, [Vane](../entities/vane.md) says.[^',
        ]);
      },
      'content/events/lease-request.md:11:61: error: Unexpected entity `vane` as link, expected the id of a known entity [unknown-reference]',
    ],
    [
      'a fingerprint that is no JSON',
      () => {
        writeFileSync(at('articles', 'lighthouse.fingerprint.json'), '{');
      },
      'content/articles/lighthouse.fingerprint.json:1:1: error: Unexpected fingerprint that is not JSON, expected one written by `npm run ingest` [fingerprint]',
    ],
    [
      'a list of permalinks that is none',
      () => {
        writeFileSync(at('permalinks.json'), '[]');
      },
      'content/permalinks.json:1:1: error: Unexpected list of permalinks, expected `{"claims": ["sheet#claim", …]}` [readable-file]',
    ],
    [
      'lists nested without end',
      () => {
        writeFileSync(
          at('articles', 'harbour.md'),
          `${readFileSync(at('articles', 'harbour.md'), 'utf8')}\n${'>'.repeat(20_000)} x`,
        );
      },
      'content/articles/harbour.md:1:1: error: Unexpected nesting without end, expected lists and quotations of a few levels [readable-file]',
    ],
  ];

  test.each(cases)('%s', (_what, spoil, messages) => {
    spoil();
    expect(problems()).toEqual([messages].flat());
  });
});

test('changing one word of any quotation names its line', () => {
  const sheet = readFileSync(at('sheets', 'lease.md'), 'utf8').split('\n');
  const quoted = sheet.flatMap((line, i) => (/^ *(?:\[\^|- \[).*“.*”/.test(line) ? [i] : []));
  expect(quoted).toHaveLength(7);
  const spoilt = sheet.map((line, i) =>
    quoted.includes(i) ? line.replace(/“(\S+ )\S+/, '“$1nothing-of-the-kind') : line,
  );
  writeFileSync(at('sheets', 'lease.md'), spoilt.join('\n'));
  const lines = problems()
    .filter((line) => line.endsWith('[quotation-not-found]'))
    .map((line) => Number(line.split(':')[1]) - 1);
  expect(lines).toEqual(quoted);
});
