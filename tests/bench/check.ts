import { check } from '../../src/check/check.ts';
import { loadContent } from '../../src/dossier/load.ts';
import { Corpus, corpusSize } from './corpus.ts';
import { median } from './median.ts';

const RUNS = 5;

/** Reading and judging alone, in this process: sheets a second. */
export function benchCheck(sheets = 1000): void {
  const corpus = new Corpus(corpusSize(sheets));
  try {
    const load: number[] = [];
    const judge: number[] = [];
    for (let run = 0; run <= RUNS; run++) {
      const start = performance.now();
      const content = loadContent(corpus.folder);
      const middle = performance.now();
      const { messages } = check(content);
      const end = performance.now();
      if (messages.length > 0) throw new Error(messages.slice(0, 3).map(String).join('\n'));
      // The first run warms up.
      if (run > 0) {
        load.push(middle - start);
        judge.push(end - middle);
      }
    }
    const total = median(load) + median(judge);
    console.log(
      `check, ${String(sheets)} sheets (median of ${String(RUNS)}): ` +
        `load ${(median(load) / 1000).toFixed(2)} s, rules ${(median(judge) / 1000).toFixed(2)} s, ` +
        `${String(Math.round(sheets / (total / 1000)))} sheets a second`,
    );
  } finally {
    corpus.remove();
  }
}
