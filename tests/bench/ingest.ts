import { loadContent } from '../../src/dossier/load.ts';
import { planOf } from '../../src/ingest/ingest.ts';
import { judgedArticles } from '../ingest/benchmark/articles.ts';
import { Corpus, corpusSize } from './corpus.ts';
import { median } from './median.ts';

/** Sheets that have some thousand claims. */
const SHEETS = 84;
const RUNS = 5;

/** Seconds of CPU that a piece of work takes in this process. */
function cpuOf(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

/** What an article costs once the content is loaded: the index of claims, the reading, the worksheet. */
export async function benchIngest(): Promise<void> {
  const corpus = new Corpus(corpusSize(SHEETS));
  try {
    const content = loadContent(corpus.folder);
    const articles = await judgedArticles('unseen');
    const longest = articles.toSorted((a, b) => b.file.text.length - a.file.text.length)[0];
    if (!longest) throw new Error('No article to take in');
    // The first run loads what is loaded once.
    const first = cpuOf(() => planOf(corpus.folder, longest.file, {}, content));
    const seconds = Array.from({ length: RUNS }, () =>
      cpuOf(() => planOf(corpus.folder, longest.file, {}, content)),
    );
    console.log(
      `ingest, ${String(content.dossier.claims.length)} claims, an article of ${String(longest.file.text.split(/\s+/).length)} words: ` +
        `${first.toFixed(2)} s of CPU at first, then ${median(seconds).toFixed(2)} s (median of ${String(RUNS)})`,
    );
  } finally {
    corpus.remove();
  }
}
