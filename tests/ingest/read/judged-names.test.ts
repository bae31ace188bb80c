import { expect, test } from 'vitest';
import { loadContent } from '../../../src/dossier/load.ts';
import { nameTable } from '../../../src/dossier/names.ts';
import { readNames } from '../../../src/ingest/read/names.ts';
import { FIXTURE_ROOT, judgedArticles, SETS, type SetName } from '../judged-articles.ts';
import { scoreNames } from '../score-names.ts';
import { precision, recall, total, type Tally } from '../tally.ts';
import { sentencesOf } from './coast.ts';

type Scores = ReturnType<typeof scoreNames>;
const LANGUAGES = ['en', 'ru', 'ar'] as const;
const scored: (Scores & { set: SetName; language: string })[] = [];

const table = nameTable(loadContent(FIXTURE_ROOT).dossier, { surnames: true });
for (const set of Object.keys(SETS) as SetName[]) {
  for (const { id, text, gold } of await judgedArticles(set)) {
    const sentences = sentencesOf(text, gold.language);
    const names = readNames(text, gold.language, sentences, table);
    const line = (...words: unknown[]) => [id, ...words].join(' → ');
    const scores = scoreNames(gold, { sentences, names }, line);
    scored.push({ set, language: gold.language, ...scores });
  }
}

const sum = (kind: keyof Scores, is: (one: (typeof scored)[number]) => boolean): Tally =>
  total(scored.filter(is).map((one) => one[kind]));

/** Least precision and recall over the articles that nothing is tuned on, and over the others. */
const BOUNDS = {
  name: { unseen: [0.95, 0.95], tuned: [0.98, 0.98] },
  candidate: { unseen: [0.9, 0.85], tuned: [0.95, 0.82] },
  nearest: { unseen: [0.95, 0.95], tuned: [0.95, 0.95] },
} as const;

test.each(Object.entries(BOUNDS))('%s', (name, { unseen, tuned }) => {
  const kind = name as keyof Scores;
  const per = (tally: Tally) =>
    [precision(tally), recall(tally)].map((share) => ((share ?? 1) * 100).toFixed(1)).join(' / ');
  const rows = (Object.keys(SETS) as SetName[]).map((set) => {
    const of = LANGUAGES.map((language) => {
      return `${language} ${per(sum(kind, (one) => one.set === set && one.language === language))}`;
    });
    return `  ${set}: ${per(sum(kind, (one) => one.set === set))} (${of.join(', ')})`;
  });
  console.log(`${name}, precision / recall:\n${rows.join('\n')}`);
  for (const [bounds, is] of [
    [unseen, true],
    [tuned, false],
  ] as const) {
    const tally = sum(kind, ({ set }) => (set === 'unseen') === is);
    expect(precision(tally)).toBeGreaterThanOrEqual(bounds[0]);
    expect(recall(tally)).toBeGreaterThanOrEqual(bounds[1]);
  }
});
