import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { parse } from 'yaml';
import type { ArticleFile } from '../../../src/intake/read.ts';
import { readArticleFile } from '../../../src/intake/read.ts';
import { wordsOf } from '../../../src/text/words.ts';
import { loadContent } from '../../../src/dossier/load.ts';
import type { Dossier } from '../../../src/dossier/types.ts';
import { goldSchema, type Gold } from './gold.ts';

/** The project whose `content/` the articles of the invented country are judged against. */
export const FIXTURE_ROOT = join(import.meta.dirname, '..', '..', 'fixtures', 'ingest');
const PROJECT_ROOT = join(import.meta.dirname, '..', '..', '..');

/**
 * The sets of articles, and the project whose claims each is looked up in. `tuned`: what ingest was
 * made with. `unseen`: written apart; nothing is tuned on it. `real`: short pieces on the subject of
 * the site, in our own words.
 */
export const SETS = { tuned: FIXTURE_ROOT, unseen: FIXTURE_ROOT, real: PROJECT_ROOT } as const;
export type SetName = keyof typeof SETS;
export const SET_NAMES = Object.keys(SETS) as SetName[];

/** A new article with what is to be found in it. */
export interface JudgedArticle {
  id: string;
  set: SetName;
  /** Its file: `.txt`, `.md` or `.html`. */
  path: string;
  file: ArticleFile;
  gold: Gold;
}

/** Where a run of words stands in a list of words: the index of its first word at each place. */
export function runsOf(run: readonly string[], list: readonly string[]): number[] {
  if (run.length === 0) return [];
  return list.flatMap((_, i) => (run.every((word, n) => list[i + n] === word) ? [i] : []));
}

/** What is wrong with the gold of one article, as lines that start with its id. */
function goldProblems({ id, file, gold }: JudgedArticle, dossier: Dossier): string[] {
  const list = wordsOf(file.text);
  const places = (some: string) => runsOf(wordsOf(some), list).length;
  const entities = new Set(dossier.entities.map((entity) => entity.id));
  const claims = new Set(dossier.claims.map(({ key }) => key));
  const { quotations, names, dates, statements, duplicates } = gold;
  const printed = [...quotations, ...names, ...dates].map(({ text }) => text);
  const named = names.flatMap(({ entity, nearest }) => [entity, nearest ?? null]);
  return [
    ...printed.filter((text) => places(text) === 0).map((text) => `“${text}” is not in the text`),
    ...statements
      .filter(({ sentence }) => places(sentence) !== 1)
      .map(({ sentence }) => `“${sentence}” is not in the text once`),
    ...named
      .filter((one) => one !== null && !entities.has(one))
      .map((one) => `no entity \`${String(one)}\``),
    ...statements
      .flatMap((statement) => statement.claims)
      .filter((key) => !claims.has(key))
      .map((key) => `no claim \`${key}\``),
    ...(duplicates === null || dossier.articles.some((a) => a.id === duplicates)
      ? []
      : [`no article \`${duplicates}\``]),
  ].map((problem) => `${id}: ${problem}`);
}

/**
 * Reads a set of judged articles, in the order of their ids. Throws with all that is wrong in it: an
 * article without gold, gold of another shape, or gold that names what the article or the Dossier
 * does not have.
 *
 * @param folder another folder than the set's own, for tests of this
 */
export async function judgedArticles(set: SetName, folder?: string): Promise<JudgedArticle[]> {
  const from = folder ?? join(FIXTURE_ROOT, set);
  const { dossier } = loadContent(SETS[set]);
  const names = readdirSync(from).sort();
  const problems: string[] = [];
  const articles: JudgedArticle[] = [];
  for (const name of names.filter((name) => extname(name) !== '.yaml')) {
    const id = name.slice(0, -extname(name).length);
    if (!names.includes(`${id}.yaml`)) {
      problems.push(`${id}: no \`${id}.yaml\` beside it`);
      continue;
    }
    const read = goldSchema.safeParse(parse(readFileSync(join(from, `${id}.yaml`), 'utf8')));
    if (!read.success) {
      for (const { path, message } of read.error.issues) {
        problems.push(`${id}: ${path.join('.')}: ${message}`);
      }
      continue;
    }
    const path = join(from, name);
    const article = { id, set, path, file: await readArticleFile(path), gold: read.data };
    problems.push(...goldProblems(article, dossier));
    articles.push(article);
  }
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return articles;
}
