import { toHtml } from 'hast-util-to-html';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectPlain } from '../check/plain-message.ts';
import { loadContent } from '../../src/dossier/load.ts';
import type { Claim, Dossier, Page } from '../../src/dossier/types.ts';
import { buildProject, loadProject, removeProject, type SmallProject } from '../small-project.ts';

let project: SmallProject;
let dossier: Dossier;
beforeAll(() => {
  project = buildProject();
  dossier = loadProject(project).dossier;
});
afterAll(() => {
  removeProject(project);
});

function claim(key: string): Claim {
  const found = dossier.claims.find((one) => one.key === key);
  if (!found) throw new Error(key);
  return found;
}
const one = <T extends { id: string }>(list: T[], id: string): T => {
  const found = list.find((item) => item.id === id);
  if (!found) throw new Error(id);
  return found;
};
const html = ({ sections }: Page) =>
  toHtml({ type: 'root', children: sections.flatMap(({ body }) => body) });

test('everything is there, in one fixed order', () => {
  const ids = (list: { id: string }[]) => list.map(({ id }) => id);
  expect(ids(dossier.articles)).toEqual(['harbour', 'lighthouse']);
  expect(ids(dossier.sheets)).toEqual(['lease']);
  expect(ids(dossier.entities)).toEqual(['ines-caro', 'orla', 'the-coast', 'tomas-beld']);
  expect(ids(dossier.events)).toEqual(['lease-request']);
  expect(ids(dossier.disputes)).toEqual(['lease-alive']);
  expect(dossier.claims.map(({ key }) => key)).toEqual([
    'lease#asked',
    'lease#study',
    'lease#doubt',
    'lease#repairs',
    'lease#silence',
    'lease#nothing-set-aside',
    'entities/ines-caro#mayor',
    'entities/orla#ferry-company',
    'entities/the-coast#ferries',
    'entities/tomas-beld#keeper',
    'entities/tomas-beld#leave',
    'entities/tomas-beld#blame',
    'events/lease-request#requested',
    'disputes/lease-alive#studied',
    'disputes/lease-alive#never',
  ]);
  expect(dossier.faults).toEqual([]);
});

test('it is plain data, and the same at each reading', () => {
  expect(structuredClone(dossier)).toEqual(dossier);
  expect(JSON.parse(JSON.stringify(dossier))).toEqual(dossier);
  expect(loadProject(project).dossier).toEqual(dossier);
});

describe('a claim', () => {
  test('knows its words, place, page and address', () => {
    expect(claim('lease#study')).toMatchObject({
      id: 'study',
      collection: 'sheets',
      page: 'lease',
      url: '/lease/#study',
      section: null,
      text: 'The mayor, Ines Caro, wants to look into it.',
      place: { file: 'content/sheets/lease.md', line: 15, column: 121 },
    });
    expect(claim('lease#silence')).toMatchObject({
      section: 'At a glance',
      text: 'The firm: It would say nothing.',
    });
    expect(claim('entities/ines-caro#mayor').url).toBe('/people/ines-caro/#mayor');
    expect(claim('events/lease-request#requested').url).toBe('/timeline/lease-request/#requested');
    expect(claim('disputes/lease-alive#never').url).toBe('/disputes/lease-alive/#never');
  });

  test('knows where its evidence stands', () => {
    expect(claim('lease#asked').evidence).toEqual([
      {
        article: 'harbour',
        quotation: 'a lease of the old harbour lasting twelve years',
        speaker: null,
        note: 'differs in name: the company is of Orla',
        place: expect.objectContaining({ line: 33, column: 11 }) as unknown,
        quotationPlace: expect.objectContaining({ line: 33, column: 47 }) as unknown,
        found: [{ start: 23, words: 9, paragraph: 2, sentence: 2, lastSentence: 2 }],
      },
    ]);
    expect(claim('lease#study').evidence[0]?.note).toBe('said twice');
  });

  test('knows whom it names and what it links to', () => {
    expect(claim('lease#study')).toMatchObject({ mentions: ['ines-caro'], links: ['ines-caro'] });
    expect(claim('lease#asked')).toMatchObject({
      mentions: ['orla'],
      links: ['orla'],
      events: ['lease-request'],
    });
    // “town” stands for Orla; that the page is its own counts as a link.
    expect(claim('entities/orla#ferry-company')).toMatchObject({
      mentions: ['orla'],
      links: ['orla'],
    });
    expect(claim('events/lease-request#requested')).toMatchObject({
      mentions: [],
      events: ['lease-request'],
    });
  });

  test('does not name what only the short name of an article does', () => {
    const named = buildProject();
    const edit = (path: string, from: string, to: string) => {
      const file = join(named.root, 'content', path);
      writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
    };
    edit('sheets/lease.md', 'It would say nothing.', 'Nothing, the Orla article has it say.');
    const mentions = () =>
      loadProject(named).dossier.claims.find(({ key }) => key === 'lease#silence')?.mentions;
    expect(mentions()).toEqual(['orla']);
    edit('articles/harbour.md', 'language: en', 'short-name: the Orla article\nlanguage: en');
    expect(mentions()).toEqual([]);
    removeProject(named);
  });

  test('knows the disputes, which positions it supports, and the number of sources', () => {
    const studied = { dispute: 'lease-alive', position: 'studied', mark: 'sources differ' };
    const never = { dispute: 'lease-alive', position: 'never', mark: null };
    expect(claim('lease#study')).toMatchObject({ disputes: [studied], sources: 1 });
    expect(claim('disputes/lease-alive#studied').disputes).toEqual([studied]);
    expect(claim('disputes/lease-alive#never').disputes).toEqual([never]);
    expect(claim('lease#asked').disputes).toEqual([]);
  });

  test('knows what restates it', () => {
    expect(claim('lease#asked').restated).toMatchObject([
      {
        text: 'That is what the talk of a lease turns on, as one event shows.',
        place: { line: 31, column: 5 },
        events: ['lease-request'],
        links: [],
      },
    ]);
    expect(claim('lease#study')).not.toHaveProperty('restated');
  });

  test('has its words as hast, links led to the site', () => {
    expect(toHtml({ type: 'root', children: claim('lease#study').body })).toBe(
      'The mayor, <a href="/people/ines-caro/">Ines Caro</a>, wants to look into it.',
    );
  });
});

describe('pages', () => {
  test('a sheet has its sections, claims and notes', () => {
    const sheet = one(dossier.sheets, 'lease');
    expect(
      sheet.sections.map(({ id, title, depth, claims, restates }) => ({
        id,
        title,
        depth,
        claims,
        restates,
      })),
    ).toEqual([
      { id: null, title: null, depth: 1, claims: ['lease#asked', 'lease#study'], restates: [] },
      {
        id: 'at-a-glance',
        title: 'At a glance',
        depth: 2,
        claims: ['lease#doubt', 'lease#repairs', 'lease#silence'],
        restates: [],
      },
      {
        id: 'money',
        title: 'Money',
        depth: 2,
        claims: ['lease#nothing-set-aside'],
        restates: ['lease#asked'],
      },
    ]);
    expect(sheet).toMatchObject({
      url: '/lease/',
      events: ['lease-request'],
      disputes: ['lease-alive'],
      entities: ['ines-caro', 'orla'],
      articles: ['harbour'],
      bare: [],
    });
    expect(sheet.remarks?.map(({ text }) => text)).toEqual([
      'prices are in crowns of 2031 (Mint of Orla, 2 January 2031).',
    ]);
  });

  test('as hast: each claim once with its id, links led to the site', () => {
    const text = html(one(dossier.sheets, 'lease'));
    for (const id of ['asked', 'study', 'doubt', 'repairs', 'silence', 'nothing-set-aside']) {
      expect(text.split(` id="${id}"`)).toHaveLength(2);
    }
    expect(text).toContain('<a href="/timeline/lease-request/">');
    expect(text).toContain('<a href="/places/orla/">');
    expect(text).not.toMatch(/\.md|\[\^/);
  });

  test('an article knows its sentences and what rests on them', () => {
    const { text, source } = one(dossier.articles, 'harbour');
    expect(source).toBe('harbour');
    expect(
      text?.sentences.map(({ claims, unused, repeats }) => [
        claims.length,
        unused?.reason ?? null,
        repeats,
      ]),
    ).toEqual([
      [0, 'heading', null],
      [3, null, null],
      [3, null, null],
      [1, null, null],
      [1, null, null],
      [1, null, null],
      [1, null, null],
      [3, null, 3],
      [0, 'opinion', null],
    ]);
  });

  test('an entity knows who mentions it, and its events', () => {
    expect(one(dossier.entities, 'orla')).toMatchObject({
      url: '/places/orla/',
      mentionedBy: [
        'lease#asked',
        'entities/ines-caro#mayor',
        'entities/orla#ferry-company',
        'entities/tomas-beld#leave',
      ],
      events: ['lease-request'],
    });
    expect(one(dossier.entities, 'ines-caro').events).toEqual(['lease-request']);
  });

  test('events are in order of their dates, in every list', () => {
    const later = buildProject();
    const file = (id: string) => join(later.root, 'content', 'events', `${id}.md`);
    const { record } = one(dossier.events, 'lease-request');
    const text = readFileSync(file('lease-request'), 'utf8');
    writeFileSync(file('a-later-one'), text.replace(`date: ${record.date}`, 'date: 2031-12'));
    const { dossier: found } = loadProject(later);
    removeProject(later);
    const order = ['lease-request', 'a-later-one'];
    expect(found.events.map(({ id }) => id)).toEqual(order);
    expect(one(found.sheets, 'lease').events).toEqual(order);
    expect(one(found.entities, 'orla').events).toEqual(order);
  });

  test('a dispute has positions, and the editor’s part is marked', () => {
    const dispute = one(dossier.disputes, 'lease-alive');
    expect(dispute.positions).toEqual([
      'disputes/lease-alive#studied',
      'disputes/lease-alive#never',
    ]);
    expect(dispute.sections.map(({ title, editorial }) => [title, editorial])).toEqual([
      [null, false],
      ['Assessment', true],
      ['What would answer it', true],
    ]);
  });

  test('each front-matter value has its place', () => {
    const { fields } = one(dossier.events, 'lease-request');
    expect(fields['who.0']).toMatchObject({ line: 6, column: 5 });
    expect(fields['@date']).toMatchObject({ line: 3, column: 1 });
  });
});

test('references: resolved ones, outside ones, and from where', () => {
  const told = dossier.references.map(({ to, target, what, editorial }) =>
    [to, target, what, ...(editorial ? ['editorial'] : [])].join(' '),
  );
  expect(dossier.references.every(({ resolved }) => resolved)).toBe(true);
  for (const expected of [
    'entities orla place',
    'entities ines-caro participant',
    'sheets lease topic',
    'claims lease#study claim that it touches',
    'claims disputes/lease-alive#studied position',
    'claims disputes/lease-alive#never position',
    'claims entities/ines-caro#mayor claim of a role',
    'entities the-coast larger whole',
    'articles harbour evidence',
    'entities ines-caro link',
    'outside https://example.org/mint link editorial',
    'outside https://example.org/orla link editorial',
  ]) {
    expect(told).toContain(expected);
  }
});

test('what cannot be read throws nothing', () => {
  const spoilt = buildProject();
  const at = (...path: string[]) => join(spoilt.root, 'content', ...path);
  for (const [i, text] of [
    '',
    '---',
    '---\n---',
    '---\nnull\n---\n',
    '---\n[]\n---\n',
    '---\n- a\n- b\n---\n',
    '---\n"a"\n---\n',
    '---\n1\n---\n',
    '---\n? [a]\n: b\n---\n',
    '---\n__proto__: 1\nconstructor: 2\n---\n',
    '---\ntitle: {}\nquestion: []\nsummary: 1\norder: x\nreviewed: {a: b}\nwithdrawn: [1, {}]\n---\n',
    '---\nunused: [{sentences: {}}]\nauthor: [[]]\nroles: [null]\ncoordinates: 1\nwho: {}\n---\n',
    '---\ntitle: a\n---\n[x](%zz.md) [y](../entities/%E0%A4%A.md) [z](#%)\n',
    '---\ntitle: a\n---\n[^a]\n\n[^a]:\n\n[^a]: [](): “”\n',
    '---\ntitle: a\n---\n| [^a] |\n|-|\n|[^a]|\n\n[^a]: x\n',
    '\uFEFF---\r\ntitle: a\r\n---\r\n\u0000 \uD800 a.[^a]\r\n',
  ].entries()) {
    for (const folder of ['articles', 'sheets', 'entities', 'events', 'disputes']) {
      writeFileSync(at(folder, `spoilt-${String(i)}.md`), text);
    }
  }
  for (const [i, text] of [
    '',
    'null',
    '[]',
    '{"version":1}',
    '"a"',
    '{"version":1e999}',
  ].entries()) {
    writeFileSync(at('articles', `spoilt-${String(i)}.fingerprint.json`), text);
    writeFileSync(at('reviewed.jsonl'), text);
    expect(() => loadContent(spoilt.root)).not.toThrow();
  }
  const { faults } = loadContent(spoilt.root).dossier;
  expect(faults.length).toBeGreaterThan(100);
  for (const { reason } of faults) expectPlain(reason);
  removeProject(spoilt);
});
