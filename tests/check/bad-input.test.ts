import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { loadContent } from '../../src/dossier/load.ts';
import { reviewProject } from '../reviewed.ts';
import { buildProject, removeProject, type SmallProject } from '../small-project.ts';

let project: SmallProject;
const at = (...path: string[]) => join(project.root, 'content', ...path);

/** Each problem in a line: place, message, rule; but not that what was spoilt has to be read again. */
function problems(): string[] {
  const { messages } = check(loadContent(project.root));
  const others = messages.filter(({ reason }) => !reason.includes('changed since its review'));
  return others.map(({ name, reason, ruleId }) => `${name}: ${reason} [${ruleId ?? ''}]`);
}

beforeEach(() => {
  project = buildProject();
  reviewProject(project.root);
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
      'content/site.yaml:1:1: Missing `content/site.yaml`: create it with at least `name`, `short-name`, `title` and `description` [readable-file]',
    ],
    [
      'no settings',
      () => {
        rmSync(at('site.yaml'));
      },
      'content/site.yaml:1:1: Missing `content/site.yaml`: create it with at least `name`, `short-name`, `title` and `description` [readable-file]',
    ],
    [
      'a folder without articles',
      () => {
        rmSync(at('articles'), { recursive: true });
        mkdirSync(at('articles'));
      },
      'content/articles:1:1: No articles yet: add one with `npm run ingest -- FILE` [readable-file]',
    ],
    [
      'a file where a folder should be',
      () => {
        rmSync(at('disputes'), { recursive: true });
        writeFileSync(at('disputes'), '');
      },
      'content/disputes:1:1: Cannot read the folder: it is no folder [readable-file]',
    ],
    [
      'a folder called as a file',
      () => {
        mkdirSync(at('sheets', 'x.md'));
      },
      'content/sheets/x.md:1:1: Cannot read the file: it is a folder [readable-file]',
    ],
    [
      'an article record that is not UTF-8',
      () => {
        writeFileSync(
          at('articles', 'harbour.md'),
          Buffer.from('---\ntitle: M\xfchle\n---\n', 'latin1'),
        );
      },
      'content/articles/harbour.md:1:1: Cannot read the file: it is not UTF-8 text [readable-file]',
    ],
    [
      'a YAML syntax error in a sheet',
      () => {
        record('sheets/lease.md', ['order: 1', 'order: [1']);
      },
      'content/sheets/lease.md:5:8: Bracket `[` is never closed: close it at the end of the value [front-matter-syntax]',
    ],
    [
      'a quotation mark in YAML that is not closed, where it opens',
      () => {
        record('sheets/lease.md', ['title: ', 'title: "']);
      },
      'content/sheets/lease.md:2:8: Quotation mark `"` is never closed: close it at the end of the value [front-matter-syntax]',
    ],
    [
      'a day that does not exist',
      () => {
        record('events/lease-request.md', ['date: 2031-03-04', 'date: 2031-02-30']);
      },
      'content/events/lease-request.md:3:7: Unexpected `date` `2031-02-30`: 2031 has no 30 February [edtf]',
    ],
    [
      'a reference whose footnote has another label, in a published claim',
      () => {
        record('sheets/lease.md', ['[^doubt]:', '[^doubts]:']);
      },
      'content/sheets/lease.md:21:54: No footnote for reference `[^doubt]`: add `[^doubt]: …`, or correct the label [footnote]',
    ],
    [
      'a label that is used twice',
      () => {
        record('sheets/lease.md', ['[^doubt]:', '[^asked]:'], ['[^doubt]', '[^asked]']);
      },
      'content/sheets/lease.md:37:1: Second footnote `[^asked]`: give it another label, or move its evidence to the first [duplicate-claim-id]',
    ],
    [
      'a quotation mark of evidence that is not closed',
      () => {
        record('sheets/lease.md', ['company can pay”', 'company can pay']);
      },
      'content/sheets/lease.md:37:46: Quotation mark `“` is never closed, expected `[article-id](../articles/article-id.md): “quotation” — note` [evidence-syntax]',
    ],
    [
      'a YAML syntax error in an entity that many claims name',
      () => {
        record('entities/orla.md', ['kind: place', 'kind: a: place']);
      },
      'content/entities/orla.md:3:7: Second colon in a value: put the value in quotation marks [front-matter-syntax]',
    ],
    [
      'front matter that is not closed',
      () => {
        record('sheets/lease.md', [/\n---\n/, '\n']);
      },
      'content/sheets/lease.md:1:1: Front matter is never closed: end it with a second line of `---` [front-matter-syntax]',
    ],
    [
      'a circle',
      () => {
        record('entities/the-coast.md', ['kind: place', 'kind: place\npart-of: orla']);
      },
      'content/entities/orla.md:9:10: Circle of `part-of`: `orla` → `the-coast` → `orla`; remove one of them [circular-reference]',
    ],
    [
      'a reference that dangles',
      () => {
        record('events/lease-request.md', ['place: orla', 'place: orlaa']);
      },
      'content/events/lease-request.md:4:8: Unknown entity `orlaa` as place: correct the id, or add the entity [unknown-reference]',
    ],
    [
      'a link that dangles, in a claim that rests on it',
      () => {
        record('events/lease-request.md', [
          '4 March 2031.[^',
          '4 March 2031, [Vane](../entities/vane.md) says.[^',
        ]);
      },
      'content/events/lease-request.md:11:61: Unknown entity `vane` as link: correct the id, or add the entity [unknown-reference]',
    ],
    [
      'a fingerprint that is no JSON',
      () => {
        writeFileSync(at('articles', 'lighthouse.fingerprint.json'), '{');
      },
      'content/articles/lighthouse.fingerprint.json:1:1: Fingerprint is not JSON: restore it, or run `npm run seal -- FILE` with the text of the article [fingerprint]',
    ],
    [
      'a ledger that is none',
      () => {
        writeFileSync(at('reviewed.jsonl'), '[]');
      },
      'content/reviewed.jsonl:1:1: Missing or unexpected value in an entry of the ledger: restore the line as `npm run review` wrote it [unreviewed]',
    ],
    [
      'lists nested without end',
      () => {
        writeFileSync(
          at('articles', 'harbour.md'),
          `${readFileSync(at('articles', 'harbour.md'), 'utf8')}\n${'>'.repeat(20_000)} x`,
        );
      },
      'content/articles/harbour.md:23:1: Lists, quotations or fields are nested too deeply to be read: use a few levels [readable-file]',
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
