import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { unreviewed, type Unreviewed } from '../../src/dossier/ledger.ts';
import { loadContent, type Content } from '../../src/dossier/load.ts';
import { askedThrough, kindOf } from '../../src/editing/review.ts';
import type { LedgerEntry } from '../../src/schemas/ledger.ts';
import { reviewProject } from '../reviewed.ts';
import { buildProject, removeProject, type SmallProject } from '../small-project.ts';

let project: SmallProject;
beforeEach(() => {
  project = buildProject();
  reviewProject(project.root);
});
afterEach(() => {
  removeProject(project);
});

/** What is unreviewed after changes in files. */
function changed(
  ...edits: [file: string, from: string, to: string][]
): Content & { open: Unreviewed[] } {
  for (const [file, from, to] of edits) {
    const path = join(project.root, 'content', file);
    const text = readFileSync(path, 'utf8');
    expect(text).toContain(from);
    writeFileSync(path, text.replace(from, to));
  }
  const content = loadContent(project.root);
  expect(content.dossier.faults).toEqual([]);
  return { ...content, open: unreviewed(content) };
}

describe('asked in a terminal', () => {
  /** Goes through three changes with some answers. */
  async function asked(answers: (string | null)[], note?: string) {
    const content = changed(
      ['sheets/lease.md', 'wants to look into it', 'will look into it'],
      ['sheets/lease.md', 'It would say nothing', 'It says nothing'],
      ['entities/orla.md', 'A town with', 'A small town with'],
    );
    const accepted: LedgerEntry[] = [];
    const questions: string[] = [];
    const printed: string[] = [];
    const said = { date: '2031-05-01', cause: 'review', note } as const;
    const n = await askedThrough(content.open, content, said, {
      ask: (question) => {
        questions.push(question);
        return Promise.resolve(answers.shift() ?? null);
      },
      print: (text) => printed.push(text),
      accept: (entry) => accepted.push(entry),
    });
    expect(n).toBe(accepted.length);
    return { accepted: accepted.map((entry) => [entry.key, entry.note]), questions, printed };
  }

  test('accepts what is right, with a line on what changed', async () => {
    const { accepted, printed } = await asked(['y', 'Larger than said.', 'n', 'yes', '']);
    expect(accepted).toEqual([
      ['lease#study', 'Larger than said.'],
      ['entities/orla', 'Reworded.'],
    ]);
    expect(printed[0]).toMatch(/^\n1 of 3: /);
  });

  test('asks again for an answer that is none, and stops at q', async () => {
    const { accepted, questions } = await asked(['perhaps', '', 'Y', '', 'q']);
    expect(accepted).toHaveLength(1);
    expect(questions).toHaveLength(5);
  });

  test('keeps what was accepted when the input ends', async () => {
    expect((await asked(['y', 'So.', 'y'])).accepted).toHaveLength(1);
  });

  test('takes the note of the command line where none is given', async () => {
    expect((await asked(['y', '', 'q'], 'Shorter.')).accepted[0]?.[1]).toBe('Shorter.');
  });
});

describe('the kind of a change', () => {
  const LEASE = 'sheets/lease.md';
  const more =
    '\n    - [lighthouse](../articles/lighthouse.md): “The lease of the old harbour is dead”';
  test.each<[string, string, string, string, string]>([
    ['another word', LEASE, 'It would say nothing', 'It says nothing', 'reworded'],
    [
      'another link',
      LEASE,
      '(../events/lease-request.md) shows',
      '(../entities/orla.md) shows',
      'reworded',
    ],
    ['emphasis', LEASE, 'It would say nothing', 'It would say *nothing*', 'reworded'],
    ['another quotation', LEASE, 'who was not named”', 'who was not”', 'evidence changed'],
    ['another note', LEASE, '— said twice', '— said once', 'evidence changed'],
    [
      'one more quotation',
      LEASE,
      'who was not named”',
      `who was not named”${more}`,
      'evidence added',
    ],
    ['another heading', LEASE, '## Money', '## The money', 'reworded'],
  ])('%s', (_what, file, from, to, kind) => {
    expect(changed([file, from, to]).open.map(kindOf)).toEqual([kind]);
  });

  test('an answer makes a dispute answered, and without it again it is disputed', () => {
    const { open } = changed(['disputes/lease-alive.md', 'question: Is', 'question: Was']);
    const [change] = open;
    if (!change?.last) throw new Error('No change of the dispute');
    const { wording, last } = change;
    const answered = ['answer: It never was.', ...wording.words];
    expect(kindOf({ wording: { ...wording, words: answered }, last })).toBe('answered');
    expect(kindOf({ wording, last: { ...last, words: answered } })).toBe('disputed');
    expect(kindOf(change)).toBe('reworded');
  });

  test('a claim that comes back after its withdrawal is new', () => {
    const [change] = changed([LEASE, 'It would say nothing', 'It says nothing']).open;
    if (!change?.last) throw new Error('No change of the claim');
    expect(kindOf({ ...change, last: { ...change.last, kind: 'withdrawn' } })).toBe('new');
  });
});
