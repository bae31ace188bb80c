import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { fileName, SIZES, typstSource } from '../../src/briefs/document.ts';
import type { Length } from '../../src/briefs/length.ts';
import { sheetBrief } from '../../src/briefs/sheet-brief.ts';
import { siteAddress } from '../../src/briefs/site-address.ts';
import { placeOf } from '../../src/briefs/sources-part.ts';
import { wholeDossier } from '../../src/briefs/whole-dossier.ts';
import { writeBriefs } from '../../src/briefs/write-briefs.ts';
import { describeDate } from '../../src/dossier/dates.ts';
import { loadContent } from '../../src/dossier/load.ts';
import { lookupOf } from '../../src/dossier/lookup.ts';
import type { Claim, Sheet } from '../../src/dossier/types.ts';
import { judgementLine } from '../../src/present/judgement.ts';
import { knowledgeOf } from '../../src/present/knowledge.ts';
import { noteHeading } from '../../src/present/other-reports.ts';
import { namedSources } from '../../src/present/sources-line.ts';
import {
  drawnPages,
  objectsOf,
  outOfOrder,
  pageTexts,
  run,
  squeeze,
  structureText,
  textOf,
  wordBoxes,
} from './pdf-tools.ts';

const { dossier } = loadContent('.');
const site = siteAddress('https://example.org', '/');
const folder = mkdtempSync(join(tmpdir(), 'briefs-'));

const claims = new Map(dossier.claims.map((claim) => [claim.key, claim]));
const pick = (keys: readonly string[]): Claim[] => keys.flatMap((key) => claims.get(key) ?? []);

/** The articles that a sheet quotes. */
const articlesOf = (sheet: Sheet) =>
  dossier.articles.filter(({ id }) => sheet.articles.includes(id));
/** The headings of a page’s notes. */
const labelsOf = (sheet: Sheet) => ['articles', 'reports'].map((kind) => noteHeading(kind, sheet));

/** Both papers of each sheet, and of the dossier. */
const SHEETS = dossier.sheets.flatMap((sheet) =>
  ['', '-letter'].map((size) => [`briefs/${sheet.id}${size}.pdf`, sheet] as const),
);
const WHOLE = ['briefs/dossier.pdf', 'briefs/dossier-letter.pdf'];
const ALL = [...SHEETS.map(([name]) => name), ...WHOLE];
/** The shorter ones: `briefs/bases-page-letter.pdf`. */
const shorter = (length: Length) =>
  dossier.sheets.flatMap((sheet) =>
    SIZES.map((size) => [`briefs/${fileName(sheet.id, size, length)}`, sheet] as const),
  );
const PAGE = shorter('page');
const QUOTING = shorter('quotations');
const WRITTEN = [...ALL, ...[...PAGE, ...QUOTING].map(([name]) => name)];
const pathOf = (name: string) => join(folder, name);

beforeAll(async () => {
  await writeBriefs(dossier, folder, site);
});

/** The claim's text without the word that stands in another place: `Point: what is reported`. */
const wordsOf = (claim: Claim) => squeeze(claim.text);

test('every brief is written, and nothing else', () => {
  const files = readdirSync(join(folder, 'briefs')).map((name) => `briefs/${name}`);
  expect(files.sort()).toEqual(WRITTEN.sort());
});

test('a second build is the same, byte for byte', async () => {
  const again = mkdtempSync(join(tmpdir(), 'briefs-'));
  await writeBriefs(dossier, again, site);
  const differing = WRITTEN.filter(
    (name) => !readFileSync(pathOf(name)).equals(readFileSync(join(again, name))),
  );
  expect(differing).toEqual([]);
});

test('no QR code leads to a placeholder', () => {
  const placeholder = siteAddress(undefined, '/');
  expect(placeholder.url('/bases/')).toBe('https://example.org/bases/');
  const lookup = lookupOf(dossier);
  const sheet = dossier.sheets[0] ?? expect.fail('no sheet');
  for (const [address, qr] of [
    [placeholder, false],
    [site, true],
  ] as const) {
    for (const document of [sheetBrief(lookup, sheet, address), wholeDossier(dossier, address)]) {
      expect(typstSource(document, 'a4', 0).includes('qr: "<svg')).toBe(qr);
    }
  }
});

describe.each(ALL)('%s', (name) => {
  const path = pathOf(name);
  const objects = (kind: RegExp) => objectsOf(path).filter((object) => kind.test(object));

  test('opens in qpdf and poppler without a word', () => {
    expect(run('qpdf', '--check', path)).toContain('No syntax or stream encoding errors');
    const picture = join(folder, 'picture');
    run('pdftoppm', '-r', '20', '-png', path, picture);
  });

  test('title, language, date, size of paper', () => {
    const information = run('pdfinfo', path);
    const sheet = SHEETS.find(([one]) => one === name)?.[1];
    const title = sheet?.record.title ?? 'Syria and Russia: fact sheets, the whole dossier';
    expect(information).toContain(`Title:           ${title}\n`);
    expect(information).toContain(name.includes('-letter') ? '(letter)' : '(A4)');
    expect(information).toMatch(/Tagged: +yes/);
    const [catalog] = objects(/\/Type \/Catalog/);
    expect(catalog).toContain('/Lang (en)');
    expect(catalog).toContain('/DisplayDocTitle true');
    const metadata = readFileSync(path, 'latin1');
    expect(metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
    // The day of the review without an hour, so the clock is not used.
    expect(metadata).toMatch(/<xmp:CreateDate>\d{4}-\d\d-\d\dT00:00:00Z/);
  });

  test('fonts are embedded as subsets', () => {
    const fonts = run('pdffonts', path).split('\n').slice(2).filter(Boolean);
    expect(fonts.length).toBeGreaterThan(3);
    for (const font of fonts) expect(font).toMatch(/^[A-Z]{6}\+\S+ .* yes yes yes /);
  });

  test('tags, bookmarks, text for each picture', () => {
    const tags = new Set(objects(/\/Type \/StructElem/).map((o) => /\/S \/(\w+)/.exec(o)?.[1]));
    for (const tag of ['H1', 'H2', 'P', 'L', 'LI', 'Table', 'TH', 'TD', 'Link', 'Figure']) {
      expect(tags).toContain(tag);
    }
    for (const figure of objects(/\/S \/Figure/)) {
      expect(figure).toMatch(/\/Alt \(QR code of the address https:/);
    }
    expect(objects(/\/Subtype \/Image/)).toHaveLength(0);
    const outlines = JSON.parse(run('qpdf', '--json', '--json-key=outlines', path)) as {
      outlines: unknown[];
    };
    expect(outlines.outlines.length).toBeGreaterThan(0);
  });

  test('runs of Arabic and Russian say so', () => {
    // Typst notes it at the text itself, within the content of the pages.
    const languages = objects(/\/Lang/).flatMap((object) =>
      [...object.matchAll(/\/Lang \((\w+)\)/g)].map((match) => match[1]),
    );
    expect(languages).toContain('ar');
    expect(languages).toContain('ru');
  });

  test('every link leads somewhere', () => {
    const { entities, events, disputes, articles, sheets } = dossier;
    const pages = [...sheets, ...entities, ...events, ...disputes, ...articles];
    const known = new Set(['/', ...pages.map(({ url }) => url)].map((url) => site.url(url)));
    const all = objectsOf(path);
    const links = all.filter((object) => object.includes('/Subtype /Link'));
    expect(links.length).toBeGreaterThan(20);
    for (const link of links) {
      expect(link).toMatch(/\/Contents \S/);
      const uri = /\/URI \((.*)\)/.exec(link)?.[1];
      if (uri === undefined) expect(link).toMatch(/\/Dest/);
      else if (uri.startsWith('https://example.org'))
        // An entry of an index, or a page with or without a place in it.
        expect(known).toContain(known.has(uri) ? uri : uri.replace(/#.*/, ''));
      else expect(uri).toMatch(/^https?:\/\//);
    }
    // From each mark in the text to its quotation, and back.
    expect(
      links.filter((link) => /\/Contents \(Quotation \d+\)/.test(link)).length,
    ).toBeGreaterThan(5);
    expect(
      links.filter((link) => /\/Contents \(Quotation \d+: back/.test(link)).length,
    ).toBeGreaterThan(5);
  });
});

describe.each(SHEETS)('%s', (name, sheet) => {
  const path = pathOf(name);

  test('keeps its bounds: four pages, 150 kB', () => {
    expect(pageTexts(path).length).toBeLessThanOrEqual(4);
    expect(readFileSync(path).length).toBeLessThanOrEqual(150_000);
  });

  test('the main points are on the first page', () => {
    const first = squeeze(pageTexts(path)[0] ?? '');
    const { record } = sheet;
    const answer = pick(sheet.sections[0]?.claims ?? []);
    const glance = pick(sheet.sections[1]?.claims ?? []);
    expect(sheet.sections[1]?.title).toBe('At a glance');
    expect(first).toContain(squeeze(record.question));
    expect(first).toContain(squeeze(knowledgeOf(dossier.site, sheet.checked)));
    for (const { letter, name } of namedSources(articlesOf(sheet))) {
      expect(first).toContain(squeeze(`${letter} ${name}`));
    }
    expect(first).toContain(squeeze(site.short(sheet.url)));
    for (const claim of [...answer, ...glance]) {
      for (const part of claim.text.split(': ')) expect(first).toContain(squeeze(part));
    }
    for (const { question } of record.unanswered) expect(first).toContain(squeeze(question));
    const disputes = dossier.disputes.filter(({ id }) => sheet.disputes.includes(id));
    for (const dispute of disputes) expect(first).toContain(squeeze(dispute.record.question));
  });

  test('every page says what it is, and which of how many', () => {
    const pages = pageTexts(path).length;
    for (let n = 1; n <= pages; n++) {
      const text = pageTexts(path)[n - 1];
      expect(text).toContain(`${String(n)} of ${String(pages)}`);
      expect(text).toContain(sheet.record.title);
      expect(text).toContain(site.short(sheet.url));
    }
  });

  test('the columns of a last page that has sources only are of like length', () => {
    const pages = pageTexts(path).length;
    const last = pageTexts(path)[pages - 1] ?? '';
    if (/^(?:Disputes|Events|People|Places|Organisations|Articles)\b/m.test(last)) return;
    const words = wordBoxes(path, pages);
    const middle =
      (Math.min(...words.map(({ x }) => x)) + Math.max(...words.map(({ x }) => x))) / 2;
    const end = (column: typeof words) => Math.max(...column.map(({ bottom }) => bottom));
    const left = end(words.filter(({ x }) => x < middle));
    const right = end(words.filter(({ x }) => x >= middle));
    // A few lines, in points: what cannot be divided is one source.
    expect(Math.abs(left - right)).toBeLessThan(60);
  });

  test('no page ends with a heading or a label', () => {
    const titles = sheet.sections.flatMap(({ title }) => title ?? []);
    for (const page of drawnPages(path)) {
      const lines = page.split('\n').filter((line) => line !== '');
      const last = lines.filter((line) => !/ \d of \d$|^Sources reach /.test(line)).at(-1);
      expect([...titles, ...labelsOf(sheet), 'Quotations', 'Events']).not.toContain(last);
    }
  });

  /** All of it in the order in which it is drawn, without running lines. */
  const drawn = () => {
    const pages = drawnPages(path);
    const head = squeeze(`${sheet.record.title} ${knowledgeOf(dossier.site, sheet.checked)}`);
    return pages
      .map((page, i) => {
        const count = `${String(i + 1)} of ${String(pages.length)}`;
        const text = squeeze(page).replace(squeeze(`${site.short(sheet.url)} ${count}`), '');
        return i === 0 ? text : text.replace(head, '');
      })
      .join('');
  };

  test('every statement, none missing, none out of order', () => {
    const wanted = pick(sheet.claims).map((claim) => [claim.key, wordsOf(claim)] as const);
    expect(wanted.length).toBeGreaterThan(5);
    expect(outOfOrder(drawn(), wanted)).toEqual([]);
    // As a screen reader has it; poppler takes long over that, and paper makes no difference to it.
    if (name.includes('-letter')) return;
    expect(outOfOrder(squeeze(structureText(path)), wanted)).toEqual([]);
  });

  test('both sides of every dispute, every event, every name in its scripts', () => {
    const text = drawn();
    const typed = textOf(path);
    for (const dispute of dossier.disputes.filter(({ id }) => sheet.disputes.includes(id))) {
      const wanted = pick(dispute.positions).map((claim) => [claim.key, wordsOf(claim)] as const);
      const start = text.lastIndexOf(squeeze(dispute.record.question));
      expect(start).toBeGreaterThan(0);
      expect(outOfOrder(text.slice(start), wanted)).toEqual([]);
    }
    for (const event of dossier.events.filter(({ id }) => sheet.events.includes(id))) {
      expect(text).toContain(squeeze(describeDate(event.record.date) + event.record.title));
    }
    const plain = squeeze(typed);
    for (const { record } of dossier.entities.filter(({ id }) => sheet.entities.includes(id))) {
      expect(text).toContain(squeeze(record.title));
      for (const other of [record.names.ar, record.names.ru]) {
        if (other !== undefined) expect(plain).toContain(squeeze(other));
      }
    }
  });

  test('every quotation with its article, paragraph and sentence', () => {
    const text = drawn();
    const sources = text.slice(text.lastIndexOf('quotations'));
    const articles = new Map(dossier.articles.map((article) => [article.id, article]));
    for (const claim of pick(sheet.claims)) {
      for (const evidence of claim.evidence) {
        const place = squeeze(placeOf(evidence));
        expect(sources).toMatch(new RegExp(`${squeeze(evidence.quotation)}[a-z]${place}`));
        expect(text).toContain(squeeze(articles.get(evidence.article)?.record.title ?? '?'));
      }
    }
  });

  test('every mark has the number of its quotation', () => {
    // The first sentence's numbers start at 1, whatever it rests on.
    const [first] = pick(sheet.claims);
    const text = drawn();
    const numbers = first?.evidence.map((_, i) => String(i + 1)).join(',') ?? '';
    expect(text).toContain((first ? wordsOf(first) : '?') + squeeze(numbers));
  });

  test('editor’s notes are set apart and their reports are listed', () => {
    const text = drawn();
    const notes = sheet.sections.flatMap(({ body }) =>
      body.filter((node) => node.type === 'element' && node.tagName === 'aside'),
    );
    const shown = labelsOf(sheet).map((label) => text.split(squeeze(label)).length - 1);
    expect(shown.reduce((sum, n) => sum + n, 0)).toBeGreaterThanOrEqual(notes.length);
    const links = JSON.stringify(sheet.sections).matchAll(/"href":"(https?:[^"]+)"/g);
    for (const [, href = ''] of links) expect(squeeze(textOf(path))).toContain(squeeze(href));
  });
});

/** The claims of the answer and of “At a glance”. */
const mainClaims = (sheet: Sheet) => pick(sheet.sections.slice(0, 2).flatMap((one) => one.claims));
const detailOf = (sheet: Sheet) => {
  const main = mainClaims(sheet);
  return pick(sheet.claims).filter((claim) => !main.includes(claim));
};
test('some sheets have more than their main points', () => {
  expect(dossier.sheets.filter((sheet) => detailOf(sheet).length > 3).length).toBeGreaterThan(1);
});
const disputesOf = (sheet: Sheet) =>
  dossier.disputes.filter(({ id }) => sheet.disputes.includes(id));

describe.each(PAGE)('%s', (name, sheet) => {
  test('has answer, main points, disputes with answers, what is not known and sources on one page', () => {
    const pages = pageTexts(pathOf(name));
    expect(pages).toHaveLength(1);
    const text = squeeze(pages[0] ?? '');
    for (const claim of mainClaims(sheet)) {
      for (const part of claim.text.split(': ')) expect(text).toContain(squeeze(part));
    }
    for (const dispute of disputesOf(sheet)) {
      expect(text).toContain(squeeze(dispute.record.question + judgementLine(dispute)));
    }
    for (const { question } of sheet.record.unanswered) expect(text).toContain(squeeze(question));
    const cited = new Set(
      mainClaims(sheet).flatMap((claim) => claim.evidence.map((e) => e.article)),
    );
    for (const id of cited) {
      const article = dossier.articles.find((one) => one.id === id);
      expect(text).toContain(squeeze(`${article?.letter ?? '?'} ${article?.record.title ?? '?'}`));
    }
    expect(text).not.toContain('quotations');
  });

  test('has the letters of its articles after each statement, and is a valid PDF', () => {
    const text = squeeze(drawnPages(pathOf(name)).join(''));
    for (const claim of mainClaims(sheet)) {
      const letters = new Set(
        claim.evidence.map(
          ({ article }) => dossier.articles.find(({ id }) => id === article)?.letter,
        ),
      );
      expect(text).toContain(wordsOf(claim) + squeeze([...letters].join(',')));
    }
    expect(run('qpdf', '--check', pathOf(name))).toContain('No syntax or stream encoding errors');
  });
});

describe.each(QUOTING)('%s', (name, sheet) => {
  test('has the main points with their quotations, and none of the detail, on two pages', () => {
    const pages = drawnPages(pathOf(name));
    expect(pages.length).toBeLessThanOrEqual(2);
    const text = squeeze(pages.join(''));
    const main = mainClaims(sheet);
    for (const { evidence } of main) {
      for (const piece of evidence) {
        expect(text).toMatch(
          new RegExp(`${squeeze(piece.quotation)}[a-z]${squeeze(placeOf(piece))}`),
        );
      }
    }
    for (const claim of detailOf(sheet)) expect(text).not.toContain(wordsOf(claim));
    expect(run('qpdf', '--check', pathOf(name))).toContain('No syntax or stream encoding errors');
  });
});

describe.each(WHOLE)('%s contains everything', (name) => {
  const path = pathOf(name);

  /** All of it without running lines. */
  const text = () => {
    const pages = drawnPages(path);
    const head = squeeze(
      `Syria and Russia: fact sheets, the whole dossier ${knowledgeOf(dossier.site)}`,
    );
    return pages
      .map((page, i) => {
        const foot = squeeze(`example.org ${String(i + 1)} of ${String(pages.length)}`);
        return squeeze(page).replace(head, '').replace(foot, '');
      })
      .join('');
  };

  test('every statement of every page, in order', () => {
    const all = text();
    const { sheets, disputes, events, entities } = dossier;
    for (const page of [...sheets, ...disputes, ...events, ...entities]) {
      const wanted = pick(page.claims).map((claim) => [claim.key, wordsOf(claim)] as const);
      expect(outOfOrder(all, wanted)).toEqual([]);
    }
  });

  test('every quotation once', () => {
    const all = text();
    const sources = all.slice(all.lastIndexOf(squeeze('Words of the articles.')));
    for (const { evidence } of dossier.claims) {
      for (const piece of evidence) {
        const entry = `${squeeze(piece.quotation)}[a-z]${squeeze(placeOf(piece))}`;
        expect(sources).toMatch(new RegExp(entry));
      }
    }
    const marked = objectsOf(path).flatMap(
      (object) => /\/Contents \(Quotation (\d+): back/.exec(object)?.[1] ?? [],
    );
    expect(new Set(marked).size).toBe(marked.length);
    const distinct = new Set(
      dossier.claims.flatMap(({ evidence }) => evidence.map((e) => `${e.article}\n${e.quotation}`)),
    );
    expect(marked.length).toBe(distinct.size);
  });

  test('contents, and an index of names that names pages', () => {
    const text = textOf(path);
    const contents = squeeze(pageTexts(path)[1] ?? '');
    for (const { record } of dossier.sheets) expect(contents).toContain(squeeze(record.question));
    expect(contents).toContain(squeeze('Index of names'));
    const index = squeeze(text.slice(text.lastIndexOf('Index of names')));
    for (const { record, mentionedBy } of dossier.entities) {
      if (mentionedBy.length > 0) expect(index).toContain(squeeze(record.title));
    }
  });

  test('the bookmarks lead to every sheet', () => {
    const json = run('qpdf', '--json', '--json-key=outlines', path);
    for (const { record } of dossier.sheets)
      expect(squeeze(json)).toContain(squeeze(record.question));
  });
});
