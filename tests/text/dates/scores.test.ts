import { expect, test } from 'vitest';
import type { Reading } from '../../../src/ingest/reading.ts';
import { judgedArticles, SETS, type SetName } from '../../ingest/judged-articles.ts';
import { scoreDates } from '../../ingest/score-names.ts';
import { precision, recall, total, type Tally } from '../../ingest/tally.ts';
import { datesOf, sentencesOf } from './reading.ts';

/** Nothing was tuned on the unseen set: what it scores, a new article may expect. */
const BOUNDS: Record<'tuned' | 'unseen', [precision: number, recall: number]> = {
  tuned: [0.9, 0.85],
  unseen: [0.85, 0.85],
};

interface Scored {
  set: SetName;
  language: string;
  tally: Tally;
}

/** The dates of all judged articles, scored; each article is dated by its own text alone. */
async function scored(): Promise<Scored[]> {
  const all: Scored[] = [];
  for (const set of Object.keys(SETS) as SetName[]) {
    for (const { id, text, gold } of await judgedArticles(set)) {
      const { language } = gold;
      const sentences = sentencesOf(text, language).map(({ start, end }, i) => ({
        ...{ sentence: i + 1, paragraph: 1, heading: false },
        ...{ start, end, text: text.slice(start, end) },
      }));
      const dates = datesOf(text, language).map((date) => ({
        ...date,
        sentence: 1 + sentences.findLastIndex(({ start }) => start <= date.start),
      }));
      const reading: Reading = {
        ...{ language, issued: null, sentences, dates, names: [], standIns: [], quotations: [] },
        ...{ hedges: [], numbers: [], offices: [], pronouns: [] },
      };
      const tally = scoreDates(gold, reading, (words, ...more) => [id, words, ...more].join(' → '));
      all.push({ set, language, tally });
    }
  }
  return all;
}

const percent = (share: number | null): string => (100 * (share ?? 0)).toFixed(1).padStart(5);

/** Precision, recall and how much there is to find, of each language and of all. */
function line(title: string, of: readonly Scored[]): string {
  const cells = ['en', 'ru', 'ar', 'all'].map((language) => {
    const tallies = of.filter((one) => language === 'all' || one.language === language);
    const sum = total(tallies.map(({ tally }) => tally));
    const n = sum.found + sum.missed.length;
    return `${language} ${percent(precision(sum))} ${percent(recall(sum))} (${String(n)})`;
  });
  return [title.padEnd(8), ...cells].join('  ');
}

test('the dates of the judged articles are read', async () => {
  const all = await scored();
  const of = (wanted: (set: SetName) => boolean) => all.filter(({ set }) => wanted(set));
  const sets = Object.keys(SETS) as SetName[];
  console.log(
    sets
      .map((set) =>
        line(
          set,
          of((each) => each === set),
        ),
      )
      .join('\n'),
  );
  for (const [group, [least, most]] of Object.entries(BOUNDS)) {
    const tallies = of((set) => (set === 'unseen') === (group === 'unseen'));
    const sum = total(tallies.map(({ tally }) => tally));
    expect(sum.found + sum.missed.length).toBeGreaterThan(100);
    // The lines of the unseen set are not to be read: only its shares are printed.
    const lines = group === 'unseen' ? group : [...sum.missed, '', ...sum.wrong].join('\n');
    expect(precision(sum), lines).toBeGreaterThanOrEqual(least);
    expect(recall(sum), lines).toBeGreaterThanOrEqual(most);
  }
});
