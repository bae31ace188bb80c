import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { describeMissing, missingGlyphs } from '../../src/briefs/fonts/glyphs.ts';
import { siteAddress } from '../../src/briefs/site-address.ts';
import { writeBriefs } from '../../src/briefs/write-briefs.ts';
import { loadContent } from '../../src/dossier/load.ts';
import type { Dossier } from '../../src/dossier/types.ts';
import { run } from './pdf-tools.ts';

const { dossier } = loadContent('.');
const folder = mkdtempSync(join(tmpdir(), 'briefs-'));
const site = siteAddress('https://example.org', '/');

/** A copy whose first sheet is changed. */
function changed(change: (sheet: Dossier['sheets'][number], all: Dossier) => void): Dossier {
  const copy = structuredClone(dossier);
  const [sheet] = copy.sheets;
  if (sheet) change(sheet, copy);
  return copy;
}

describe('a character that no font has', () => {
  test('the content has none', () => {
    expect(missingGlyphs(dossier)).toEqual([]);
  });

  test.each([
    ['emoji', '😀', 'U+1F600'],
    ['Chinese', '叙', 'U+53D9'],
    ['a control character', '\u0007', 'U+0007'],
  ])('%s in a title is named with its place', (_name, character, code) => {
    const bad = changed((sheet) => {
      sheet.record.title += character;
    });
    const [missing] = missingGlyphs(bad);
    const line = missing ? describeMissing(missing) : '';
    expect(line).toContain(`have no character \`${character}\` (${code})`);
    expect(line).toMatch(/^content\/sheets\/bases\.md:\d+:\d+: /);
  });

  test('in a claim and in a quotation, at their places', () => {
    const bad = changed((_sheet, { claims: [first, second] }) => {
      if (first) first.text += '☃';
      const [evidence] = second?.evidence ?? [];
      if (evidence) evidence.quotation += '⚑';
    });
    const [first, second] = bad.claims;
    const { line } = first?.place ?? { line: 0 };
    const quotation = second?.evidence[0]?.quotationPlace.line ?? 0;
    const places = missingGlyphs(bad).map(({ place }) => place);
    expect(places[0]).toMatch(new RegExp(`:${String(line)}:\\d+$`));
    expect(places[1]).toMatch(new RegExp(`:${String(quotation)}:\\d+$`));
  });

  test('stops the build before anything is written', async () => {
    const target = mkdtempSync(join(tmpdir(), 'briefs-'));
    const bad = changed((sheet) => {
      sheet.record.summary += '😀';
    });
    await expect(writeBriefs(bad, target, site)).rejects.toThrow('U+1F600');
    expect(readdirSync(target)).toEqual([]);
  });
});

test('a sheet whose brief would have another’s name is refused', async () => {
  for (const id of ['dossier', 'leaders-letter']) {
    const file = id === 'dossier' ? 'content/sheets/bases.md' : 'content/sheets/leaders.md';
    const bad = changed((sheet) => {
      sheet.id = id;
    });
    await expect(writeBriefs(bad, folder, site)).rejects.toThrow(`${file}: The brief of the sheet`);
  }
});

describe('npm run brief', () => {
  const brief = (...parameters: string[]) => {
    const node = join('node_modules', '.bin', 'node');
    return spawnSync(node, ['src/cli/brief.ts', ...parameters], { encoding: 'utf8' });
  };
  const out = join(folder, 'out.pdf');

  test('one sheet', () => {
    const { status, stdout, stderr } = brief('bases', '--out', out);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/: [1-4] pages\n$/);
    expect(run('pdfinfo', out)).toContain('(A4)');
  });

  test('several sheets, on Letter, each in a file of its name', () => {
    const paths = ['leaders-letter.pdf', 'extradition-letter.pdf'];
    try {
      const { status, stderr } = brief('leaders', 'extradition', '--size', 'letter');
      expect([status, stderr]).toEqual([0, '']);
      for (const path of paths) expect(run('pdfinfo', path)).toContain('(letter)');
    } finally {
      for (const path of paths) rmSync(path, { force: true });
    }
  });

  test.each([
    [['nothing-of-that'], 'Unexpected sheet `nothing-of-that`, expected the name of a sheet'],
    [['leaders', 'base'], 'Unexpected sheet `base`, expected `bases`'],
    [['leaders', 'bases', '--out', out], 'Unexpected `--out`, expected one sheet with it'],
    [[], 'Usage:'],
    [['bases', '--size', 'a3'], 'Unexpected `--size a3`, expected one of: a4, letter'],
    [['bases', '--paper', 'a4'], "Unknown option '--paper'"],
  ])('%j is refused', (parameters, message) => {
    const { status, stderr } = brief(...parameters);
    expect(status).toBe(1);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('    at ');
  });

  test('the same twice is the same', () => {
    const [one, two] = [join(folder, 'one.pdf'), join(folder, 'two.pdf')];
    for (const path of [one, two]) brief('reconstruction', '--out', path);
    expect(readFileSync(one).equals(readFileSync(two))).toBe(true);
  });
});
