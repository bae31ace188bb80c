import { afterAll, expect, test } from 'vitest';
import { claimsCsv } from '../../src/data/claims-csv.ts';
import { dossierJson } from '../../src/data/dossier-json.ts';
import type { Claim } from '../../src/dossier/types.ts';
import { buildProject, loadProject, removeProject } from '../small-project.ts';

const project = buildProject();
const { dossier } = loadProject(project);
afterAll(() => {
  removeProject(project);
});

const address = (path: string) => `https://facts.example${path}`;
const rowsOf = (claims: readonly Claim[]) => claimsCsv(claims, address).split('\r\n');
const [asked] = dossier.claims.filter(({ key }) => key === 'lease#asked');
if (!asked) throw new Error('The small project has no claim lease#asked');

test('CSV: a row for each quotation, under the names of the columns, CRLF at the end', () => {
  const two = dossier.claims.filter(({ key }) => key === 'lease#repairs' || key === 'lease#asked');
  expect(rowsOf(two)).toEqual([
    'claim,url,section,text,article,speaker,quotation,paragraph,sentence,note,independent_sources,positions,marks,mentions',
    'lease#asked,https://facts.example/lease/#asked,,A ferry company of Orla asked for a lease of twelve years.,harbour,,a lease of the old harbour lasting twelve years,2,2,differs in name: the company is of Orla,1,,,orla',
    'lease#repairs,https://facts.example/lease/#repairs,At a glance,"Repairs: They are put at 3 million crowns, by an unnamed engineer.",harbour,,would cost 3 million crowns,3,5,,1,,,',
    'lease#repairs,https://facts.example/lease/#repairs,At a glance,"Repairs: They are put at 3 million crowns, by an unnamed engineer.",harbour,,according to an engineer who was not named,3,5,,1,,,',
    '',
  ]);
});

test('CSV: the positions that a claim supports, and its mark', () => {
  const study = dossier.claims.filter(({ key }) => key === 'lease#study');
  expect(rowsOf(study)[1]).toContain(',1,disputes/lease-alive#studied,sources differ,');
});

test.each([
  ['=1+1', `'=1+1`],
  ['+1', `'+1`],
  ['-1', `'-1`],
  ['@SUM(A1)', `'@SUM(A1)`],
  ['\tx', `'\tx`],
  ['=HYPERLINK("x","y")', `"'=HYPERLINK(""x"",""y"")"`],
  ['say "no"', '"say ""no"""'],
  ['one, two', '"one, two"'],
  ['one\ntwo', '"one\ntwo"'],
  ['1=1', '1=1'],
])('CSV: %j is written %j', (text, written) => {
  expect(claimsCsv([{ ...asked, text }], address)).toContain(`/#asked,,${written},harbour,`);
});

test('CSV: a quotation that was not found has no paragraph and no sentence', () => {
  const evidence = asked.evidence.map((piece) => ({ ...piece, found: [], note: 'said twice' }));
  expect(rowsOf([{ ...asked, evidence }])[1]).toMatch(/ twelve years,,,said twice,1,,,orla$/);
});

test('CSV: a position of other reports has a row that names each of them', () => {
  const reports = [{ title: 'Post', URL: 'https://post.example/a' }];
  expect(rowsOf([{ ...asked, evidence: [], reports }])[1]).toContain(
    ' twelve years.,,,,,,"Other reports: Post, https://post.example/a",',
  );
});

test('dossier.json: records as in the front matter, claims with the places of their evidence', () => {
  const text = dossierJson(dossier);
  expect(text.endsWith('}\n')).toBe(true);
  const json = JSON.parse(text) as Record<string, Record<string, unknown>[]>;
  expect(Object.keys(json)).toEqual([
    ...['version', 'articles', 'sheets', 'entities', 'events', 'disputes', 'claims'],
  ]);
  expect(json['version']).toBe(1);
  expect(json['claims']).toHaveLength(dossier.claims.length);
  expect(json['claims']?.find(({ key }) => key === 'disputes/lease-alive#never')).toEqual({
    key: 'disputes/lease-alive#never',
    url: '/disputes/lease-alive/#never',
    section: null,
    text: 'Tomas Beld says that there was never anything to look into, and that the matter is over.',
    evidence: [
      {
        article: 'lighthouse',
        speaker: 'Tomas Beld',
        quotation: 'was never on the table, he added',
        ...{ note: 'differs in name: “he” is Tomas Beld', paragraph: 1, sentence: 3 },
      },
      {
        article: 'lighthouse',
        speaker: 'Tomas Beld',
        quotation: 'The lease of the old harbour is dead',
        ...{ note: null, paragraph: 1, sentence: 4 },
      },
    ],
    mentions: ['tomas-beld'],
    events: [],
    disputes: [{ dispute: 'lease-alive', position: 'never', mark: null }],
    independentSources: 1,
  });
  expect(json['events']).toEqual([
    {
      collection: 'events',
      id: 'lease-request',
      url: '/timeline/lease-request/',
      claims: ['events/lease-request#requested'],
      record: dossier.events[0]?.record,
    },
  ]);
  expect(json['articles']?.[0]).toMatchObject({ id: 'harbour', source: 'harbour', words: 252 });
  expect(json['disputes']?.[0]).toMatchObject({
    positions: ['disputes/lease-alive#studied', 'disputes/lease-alive#never'],
  });
});
