import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fingerprintJson, sealOf } from '../../src/articles/fingerprint.ts';
import { check } from '../../src/check/check.ts';
import { entryOf } from '../../src/editing/review.ts';
import type { Fingerprint } from '../../src/schemas/fingerprint.ts';
import { buildProject, loadProject, removeProject, type SmallProject } from '../small-project.ts';

let project: SmallProject;
beforeEach(() => {
  project = buildProject();
});
afterEach(() => {
  removeProject(project);
});

/** What is said of a sheet with one claim that has the given evidence: reason, then note. */
function said(
  evidence: string,
  claim = 'The firm says nothing.[^a]',
  originals: ReadonlyMap<string, string> | null = null,
): string[] {
  const head =
    'title: Case\nquestion: What of it?\nsummary: A case.\norder: 2\nreviewed: 2031-04-01';
  writeFileSync(
    join(project.root, 'content', 'sheets', 'case.md'),
    `---\n${head}\n---\n\n${claim}\n\n[^a]: ${evidence}\n`,
  );
  const { messages } = check(loadProject(project, originals));
  return messages.map(({ reason, note }) =>
    typeof note === 'string' ? `${reason} | ${note}` : reason,
  );
}
const harbour = (quotation: string) => `[harbour](../articles/harbour.md): “${quotation}”`;

const SEAL = 'If the article has them, `npm run seal -- FILE` with its text opens them.';
/** The same, with the articles' texts at hand. */
const saidWithTexts = (evidence: string) => said(evidence, undefined, project.texts);

test('a quotation of another article: which one has it', () => {
  const evidence = '[lighthouse](../articles/lighthouse.md): “company declined to comment”';
  const reason =
    'Quotation `company declined to comment` is from `harbour`, not from `lighthouse`: correct the article or the quotation';
  expect(said(evidence)).toEqual([`${reason} | ${SEAL}`]);
  expect(saidWithTexts(evidence)).toEqual([reason]);
});

test('a quotation of a former version of the text', () => {
  const evidence = harbour('the council would study the tender');
  const print = join(project.root, 'content', 'articles', 'harbour.fingerprint.json');
  const fields = JSON.parse(readFileSync(print, 'utf8')) as Fingerprint;
  fields.former.push(['the', 'council', 'would', 'study', 'the', 'tender']);
  writeFileSync(print, fingerprintJson({ ...fields, seal: sealOf(fields) }));
  expect(saidWithTexts(evidence)).toEqual([
    'Quotation `the council would study the tender` is from a former version of `harbour`: quote the corrected text',
  ]);
});

test('a quotation joined from two places: where each stands', () => {
  expect(saidWithTexts(harbour('asked the town council would study the request'))).toEqual([
    'Quotation `asked the town council would study the request` joins words from two places of `harbour`: quote words that follow each other | “asked the town council” is in sentence 2. “would study the request” is in sentence 3.',
  ]);
});

test('a quotation with another sign: how the article has it', () => {
  expect(saidWithTexts(harbour('would cost −3 million crowns'))).toEqual([
    'Unexpected signs in quotation `would cost −3 million crowns`, expected those of `harbour` | In sentence 5 the words are “would cost 3 million crowns”.',
  ]);
});

test('a quotation that is not opened: what opens it', () => {
  expect(said(harbour('Repairs of the breakwater'))).toEqual([
    `Quotation \`Repairs of the breakwater\` is not opened in the fingerprint of \`harbour\`: quote words of the article | ${SEAL}`,
  ]);
  expect(
    said(
      harbour('Repairs of the breakwater'),
      'It needs repairs, an engineer says.[^a]',
      project.texts,
    ),
  ).toEqual([
    'Quotation `Repairs of the breakwater` is proved only by the text of `harbour`: run `npm run seal` to open it in the fingerprint',
  ]);
});

test('a date or number that no quotation has: what to do', () => {
  expect(
    said(harbour('The company declined to comment'), 'The firm said nothing in May 2031.[^a]'),
  ).toEqual([
    'Claim `a` says `2031`, which is in none of its quotations | Quote the words that give it, link to an event that has the date and cites the same article (`npm run new -- event ID --date DATE`), or leave it out. If the claim is right, put after the quotation: — differs in number: the reason',
    'Claim `a` says `May`, which is in none of its quotations | Quote the words that give it, link to an event that has the date and cites the same article (`npm run new -- event ID --date DATE`), or leave it out. If the claim is right, put after the quotation: — differs in number: the reason',
  ]);
});

test('a quotation that is nearly right: how far, and where', () => {
  expect(saidWithTexts(harbour('council has set aside nothing for any work'))).toEqual([
    'Quotation `council has set aside nothing for any work` is not in `harbour`: quote words of the article | Its words “council has set aside nothing for” are in paragraph 3, sentence 6. The nearest sentence, 6, reads: The council has set aside nothing for the work so far.',
  ]);
});

test('a quotation of which nothing stands there', () => {
  expect(said(harbour('nobody could care less'))).toEqual([
    `Quotation \`nobody could care less\` is not opened in the fingerprint of \`harbour\`: quote words of the article | ${SEAL}`,
  ]);
});

test('a quotation without the doubt of its sentence: which words, and the sentence', () => {
  const text = readFileSync(join(import.meta.dirname, '../small-project/articles/harbour.txt'));
  const originals = new Map([['harbour', text.toString()]]);
  expect(said(harbour('the company can pay'), 'The firm can do it.[^a]', originals)).toEqual([
    'Quotation `the company can pay` leaves out `doubt`, which doubts the quoted words: quote it too, or say it in the claim | Sentence 4 reads: Some traders doubt that the company can pay.',
  ]);
});

test('an unknown article: did you mean', () => {
  expect(said('[harbor](../articles/harbor.md): “declined to comment”')).toEqual([
    'Unknown article `harbor` as evidence: correct the id, or add the article | Did you mean `harbour`?',
  ]);
});

test('an unknown claim: did you mean', () => {
  expect(
    said(harbour('declined to comment'), 'The firm says [nothing](lease.md#silense).[^a]'),
  ).toEqual([
    'Unknown claim `lease#silense` as link: correct the id, or add the claim | Did you mean `lease#silence`?',
  ]);
});

test('one message for a word that is unsupported twice', () => {
  expect(said(harbour('declined to comment'), 'No word, Vane says, is what Vane got.[^a]')).toEqual(
    [
      'Claim `a` says `Vane`, which is in none of its quotations | Quote the words that name it, since a link alone proves nothing, or leave it out. If the claim is right, put after the quotation: — differs in name: the reason',
    ],
  );
});

test('a claim that vanished under another name: has it been renamed', () => {
  const { dossier, wordings, ...rest } = loadProject(project);
  const before = wordings.map((one) => {
    const renamed = { ...one, key: one.key === 'lease#silence' ? 'lease#silent' : one.key };
    const said = { date: '2031-04-01', cause: 'review', note: 'Read.' } as const;
    return entryOf({ wording: renamed, last: null }, said);
  });
  const of = (ledger: typeof before) =>
    check({ ...rest, wordings, dossier: { ...dossier, ledger } }).messages.map(
      ({ reason, note }) => [reason, note],
    );
  const vanished = [
    'Published claim `lease#silent` no longer exists: restore it, or list it in `withdrawn:`',
    'Was it renamed `lease#silence`? A claim keeps its id.',
  ];
  // The review of the new one can wait until this is corrected.
  expect(of(before)).toEqual([vanished]);
  expect(of(before.filter(({ key }) => key !== 'lease#silent'))).toEqual([
    ['Claim `lease#silence` was never reviewed: run `npm run review`', undefined],
  ]);
});

test('a page that was reviewed before two articles were added: which, why, and what to do', () => {
  for (const [id, day] of [
    ['harbour', '2031-04-02'],
    ['lighthouse', '2031-05-01'],
  ] as const) {
    const path = join(project.root, 'content', 'articles', `${id}.md`);
    writeFileSync(path, readFileSync(path, 'utf8').replace('\n---\n', `\nadded: ${day}\n---\n`));
  }
  const { messages } = check(loadProject(project));
  expect(messages.map(({ file, line, reason, note }) => [file, line, reason, note])).toEqual([
    [
      'content/sheets/lease.md',
      6,
      'Not reviewed since `harbour` (2031-04-02) and `lighthouse` (2031-05-01) were added: read the page again, then set `reviewed:` to the day',
      'It speaks of all articles: `unanswered:`. It shares sheets/lease, entities/ines-caro, entities/orla with what is new.',
    ],
  ]);
});

test('messages come in the order of files, lines and columns', () => {
  writeFileSync(join(project.root, 'content', 'sheets', 'b.md'), '---\n---\nA.\n\nB. C.\n');
  writeFileSync(join(project.root, 'content', 'sheets', 'a.md'), '---\n---\nA. B.\n');
  const places = check(loadProject(project)).messages.map(
    ({ file, line = 0, column = 0 }) => [file, line, column] as const,
  );
  const sorted = places.toSorted(
    ([f, l, c], [g, m, d]) => (f ?? '').localeCompare(g ?? '') || l - m || c - d,
  );
  expect(places).toEqual(sorted);
  expect(places.length).toBeGreaterThan(10);
});
