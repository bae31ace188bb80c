import { edtfOf } from './calendar.ts';
import type { Line } from './lines.ts';
import { knownDate, resolve, type Known } from './resolve.ts';
import { tenseAt } from './tense.ts';

/** Sentences at the head in which an interview may say when it took place. */
const HEAD = 6;

/** The last date that an article prints with its year and month, and not as what is to come. */
export function anchorOf(lines: readonly Line[]): Known | null {
  const printed = lines.flatMap(({ marks, dates }) =>
    dates.flatMap(({ said, from, to }) => {
      if (said?.year === undefined || said.month === undefined || said.to) return [];
      const tense = tenseAt(marks, from, to);
      const { year, month, day } = said;
      const dated = tense !== 'future' && tense !== 'quoted';
      return dated ? [edtfOf({ year, month, day })] : [];
    }),
  );
  const last = printed.reduce((a, b) => (b > a ? b : a), '');
  return knownDate(last, 'the last date that the article prints');
}

/** The day of the conversation that an undated article prints, as its head says: “We met on 3 May”. */
export function talkOf(lines: readonly Line[], anchor: Known | null): Known | null {
  for (const { sentence, marks, dates } of lines) {
    if (sentence >= HEAD || !marks.some(({ kind }) => kind === 'talk')) continue;
    for (const { said } of dates) {
      if (said?.month === undefined || said.to || said.count) continue;
      const meaning = resolve(said, { issued: null, anchor, recent: [], tense: null });
      const known = meaning && knownDate(meaning.edtf, 'the day of the conversation');
      if (known) return known;
    }
  }
  return null;
}
