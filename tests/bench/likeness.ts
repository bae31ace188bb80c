import { estimatedOverlap, measuredOverlap, sketchOf } from '../../src/articles/sketch.ts';
import { SAME_SOURCE } from '../../src/articles/sources.ts';
import { sequence } from '../sequence.ts';

const WORDS = 600;
const TEXTS = 150;

/** A made-up vocabulary in which, as in languages, some words are far more frequent than others. */
function writer(seed: number): (length: number) => string[] {
  const pick = sequence(seed);
  return (length) =>
    Array.from({ length }, () => `w${String(Math.floor(8000 ** (pick(1e6) / 1e6)))}`);
}

/** Each nth word another. */
const changed = (words: readonly string[], nth: number) =>
  words.map((word, i) => (i % nth === nth >> 1 ? `${word}x` : word));

/** What may be made of a text, and whether it is the same source then. */
const MADE: Readonly<
  Record<
    string,
    { same: boolean; of: (words: string[], write: (n: number) => string[]) => string[] }
  >
> = {
  'a copy': { same: true, of: (words) => words },
  'each 20th word changed': { same: true, of: (words) => changed(words, 20) },
  'each 12th word changed': { same: true, of: (words) => changed(words, 12) },
  'each 6th word changed': { same: true, of: (words) => changed(words, 6) },
  'paragraphs in another order': {
    same: true,
    of: (words) => [3, 1, 5, 0, 4, 2].flatMap((n) => words.slice(n * 100, n * 100 + 100)),
  },
  'half of it': { same: true, of: (words) => words.slice(0, WORDS / 2) },
  'a third of it': { same: true, of: (words) => words.slice(0, WORDS / 3) },
  'a quarter of it': { same: true, of: (words) => words.slice(0, WORDS / 4) },
  'half of it in a new text': {
    same: true,
    of: (words, write) => [...words.slice(0, WORDS / 2), ...write(WORDS / 2)],
  },
  'a third of it in a new text': {
    same: true,
    of: (words, write) => [...words.slice(0, WORDS / 3), ...write((WORDS * 2) / 3)],
  },
  'another text of the same words': { same: false, of: (_words, write) => write(WORDS) },
  'the same, with 40 words in common': {
    same: false,
    of: (words, write) => [...words.slice(100, 140), ...write(WORDS - 40)],
  },
};

/** How the sketches and the measure decide on one kind of pair. */
export interface Likeness {
  kind: string;
  same: boolean;
  pairs: number;
  /** Pairs that the sketches, and the texts themselves, make one source. */
  sketched: number;
  measured: number;
}

const sketched = (words: readonly string[]) => ({
  words: words.length,
  sketch: Buffer.from(sketchOf(words), 'base64'),
});

/** Judges pairs of generated texts of each kind, and all pairs of texts that have nothing to do with each other. */
export function likeness(texts = TEXTS): Likeness[] {
  const write = writer(7);
  const all = Array.from({ length: texts }, () => write(WORDS));
  const sketches = all.map(sketched);
  const rows = Object.entries(MADE).map(([kind, { same, of }]): Likeness => {
    const row = { kind, same, pairs: texts, sketched: 0, measured: 0 };
    all.forEach((words, i) => {
      const made = of(words, write);
      const own = sketches[i];
      if (own && estimatedOverlap(own, sketched(made)) >= SAME_SOURCE) row.sketched++;
      if (measuredOverlap(words, made) >= SAME_SOURCE) row.measured++;
    });
    return row;
  });
  const row = {
    kind: 'all pairs of different texts',
    same: false,
    pairs: 0,
    sketched: 0,
    measured: 0,
  };
  for (const [i, a] of sketches.entries()) {
    for (const b of sketches.slice(i + 1)) {
      row.pairs++;
      if (estimatedOverlap(a, b) >= SAME_SOURCE) row.sketched++;
    }
  }
  return [...rows, row];
}

/** Prints how often sketches and texts make two texts one source, and the precision and recall. */
export function benchLikeness(): void {
  const rows = likeness();
  const percent = (n: number, of: number) => `${((100 * n) / of).toFixed(1)} %`.padStart(8);
  console.log(
    `one source, of ${String(TEXTS)} generated pairs each:`.padEnd(44) + 'by sketch  by texts',
  );
  for (const { kind, pairs, sketched: by, measured } of rows) {
    const texts = pairs === TEXTS ? percent(measured, pairs) : '';
    console.log(`  ${kind.padEnd(42)}${percent(by, pairs)}  ${texts}`);
  }
  for (const by of ['sketched', 'measured'] as const) {
    const sum = (same: boolean) =>
      rows
        .filter((row) => row.same === same && row.pairs === TEXTS)
        .reduce((n, row) => n + row[by], 0);
    const whole = rows.filter(({ same }) => same).length * TEXTS;
    const precision = (100 * sum(true)) / (sum(true) + sum(false));
    console.log(
      `  ${by}: precision ${precision.toFixed(1)} %, recall ${((100 * sum(true)) / whole).toFixed(1)} %`,
    );
  }
}
