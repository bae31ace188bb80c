import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { loadWithTexts } from '../src/dossier/load.ts';
import { wordsOf } from '../src/text/words.ts';

/** Where the articles' own texts are, on a machine that has them. They are no part of the project. */
const TEXTS = join('..', 'shared', 'articles');
export const textsAbsent = !existsSync(TEXTS);
/** Said in the name of a test that can't run. */
export const NOT_RUN =
  'not run: the articles’ own texts are not on this machine (../shared/articles)';

/** A run of so many words of an article stands nowhere but in a quotation of it. */
const RUN = 6;
const SKIPPED = new Set(['node_modules', 'dist', '.git', '.astro', '.cache', 'drafts']);

function runsOf(words: readonly string[]): string[] {
  return Array.from({ length: Math.max(0, words.length - RUN + 1) }, (_, at) =>
    words.slice(at, at + RUN).join(' '),
  );
}

/** The files below a folder, sorted. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (SKIPPED.has(entry.name) || entry.name.startsWith('.build-')) return [];
      if (entry.isDirectory()) return filesBelow(path);
      return entry.isFile() ? [path] : [];
    })
    .sort();
}

/**
 * Between these, words are not in a row: quotation marks, tags, fields of data, other sites'
 * addresses, which a PDF breaks over lines after a slash or a hyphen.
 */
const BREAKS = /https?:\/\/[^\s"')>]+(?:(?<=[-/])\n[^\s"')>]+)*|["“”„«»<>\t]|,(?=\S)/;
/** Tags within a sentence. */
const INLINE =
  /<\/?(?:a|abbr|b|bdi|cite|code|em|i|mark|q|s|small|span|strong|sub|sup|time|u)\b[^>]*>/g;

/** What a reader of a file may see in a row: as it is, unpacked, and without the tags in sentences. */
export function readings(path: string): string[] {
  const bytes = readFileSync(path);
  const text = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString(
    'utf8',
  );
  const texts = text.includes('<') ? [text, text.replace(INLINE, ' ')] : [text];
  return texts.flatMap(passages);
}

/** A text cut where its words are not in a row. */
export function passages(text: string): string[] {
  return text.split(BREAKS);
}

/** Finds runs of an article's words of which some are not opened, and so not published. */
export class Unpublished {
  /** Run → the article that has it. */
  readonly #runs: ReadonlyMap<string, string>;

  private constructor(runs: ReadonlyMap<string, string>) {
    this.#runs = runs;
  }

  /** Of the articles of this project, with their texts at hand. */
  static async ofProject(): Promise<Unpublished> {
    const { dossier, texts } = await loadWithTexts('.', TEXTS);
    const runs = new Map<string, string>();
    for (const [id, { whole }] of texts) {
      const words = (whole?.words ?? []).map(({ word }) => word);
      if (words.length < RUN) throw new Error(`The text of ${id} is not at hand.`);
      for (const run of runsOf(words)) runs.set(run, id);
    }
    // What is opened once may be printed wherever it stands, and articles are named by their headlines.
    const opened = [...texts.values()].flatMap(({ print }) => print.opened);
    const published = [
      ...opened.map((run) => run.words.join(' ')),
      ...dossier.articles.map(({ record }) => record.title),
    ];
    for (const run of published.map(wordsOf).flatMap(runsOf)) runs.delete(run);
    return new Unpublished(runs);
  }

  /** How many runs are looked for. */
  get size(): number {
    return this.#runs.size;
  }

  /** The runs that a text has, each with its article. */
  in(text: string): string[] {
    return runsOf(wordsOf(text)).flatMap((run) => {
      const article = this.#runs.get(run);
      return article === undefined ? [] : [`${article}: ${run}`];
    });
  }
}
