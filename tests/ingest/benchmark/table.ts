import type { JudgedArticle } from './articles.ts';
import { KINDS, type Kind, type Scores } from './scores.ts';
import { precision, recall, total, type Tally } from './tally.ts';

/** An article with what was made of it. */
export interface Scored {
  article: JudgedArticle;
  scores: Scores;
}

const LANGUAGES = { en: 'English', ru: 'Russian', ar: 'Arabic' } as const;
const WIDTH = 22;

/** The tally of one kind over some articles. */
export function sumOf(scored: readonly Scored[], kind: Kind): Tally {
  return total(scored.map(({ scores }) => scores[kind]));
}

/** `97.1 90.0  (38)`: precision and recall in per cent, and how much there is to find. */
function cell(tally: Tally): string {
  const percent = (value: number | null) =>
    (value === null ? '–' : (100 * value).toFixed(1)).padStart(6);
  const count = `(${String(tally.found + tally.missed.length)})`;
  return `${percent(precision(tally))}${percent(recall(tally))}${count.padStart(7)}`.padEnd(WIDTH);
}

/** Precision and recall of each kind in per cent, by language and in all, as a table to print. */
export function scoreTable(title: string, scored: readonly Scored[]): string {
  const columns = [
    ...Object.entries(LANGUAGES).map(([tag, name]) => ({
      name,
      of: scored.filter(({ article }) => article.gold.language === tag),
    })),
    { name: 'All', of: scored },
  ];
  const head = columns.map(({ name }) => `  ${name.padEnd(WIDTH - 2)}`).join('');
  const sub = columns.map(() => '  prec   rec  (n)'.padEnd(WIDTH)).join('');
  const rows = KINDS.map(
    (kind) => kind.padEnd(12) + columns.map(({ of }) => cell(sumOf(of, kind))).join(''),
  );
  const lines = [title.padEnd(12) + head, ' '.repeat(12) + sub, ...rows];
  return lines.map((row) => row.trimEnd()).join('\n');
}

/** Every miss (`-`) and every false finding (`+`), by kind, for reading. */
export function scoreLines(scored: readonly Scored[], kinds: readonly Kind[] = KINDS): string {
  return kinds
    .flatMap((kind) => {
      const { missed, wrong } = sumOf(scored, kind);
      const lines = [...missed.map((text) => `  - ${text}`), ...wrong.map((text) => `  + ${text}`)];
      return lines.length > 0 ? [kind, ...lines] : [];
    })
    .join('\n');
}
