import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { parse } from 'yaml';
import { readArticleFile } from '../../src/intake/read.ts';
import { wordsOf } from '../../src/text/words.ts';
import { loadContent } from '../../src/dossier/load.ts';
import type { Dossier } from '../../src/dossier/types.ts';
import { goldSchema, type Gold } from './gold.ts';

/** The project whose `content/` the articles are judged against. */
export const FIXTURE_ROOT = join(import.meta.dirname, '..', 'fixtures', 'ingest');

/**
 * `unseen` was written after the first set was handed over; nothing is to be tuned on it. `second`
 * to `fourth` are of other manners than the first: wire reports, interviews, columns, local papers.
 */
export const SETS = {
  first: 'articles',
  second: 'second',
  third: 'third',
  fourth: 'fourth',
  unseen: 'unseen',
} as const;
export type SetName = keyof typeof SETS;

/** A new article with what is to be found in it. */
export interface JudgedArticle {
  id: string;
  set: SetName;
  /** Its file: `.txt`, `.md` or `.html`. */
  path: string;
  /** Its words, what does not belong to the article left out. */
  text: string;
  gold: Gold;
}

/** Where a run of words stands in a list of words: the index of its first word at each place. */
export function runsOf(run: readonly string[], list: readonly string[]): number[] {
  if (run.length === 0) return [];
  return list.flatMap((_, i) => (run.every((word, n) => list[i + n] === word) ? [i] : []));
}

/** What is wrong with the gold of one article, as lines that start with its id. */
export function goldProblems({ id, text, gold }: JudgedArticle, dossier: Dossier): string[] {
  const problems: string[] = [];
  const say = (what: string, actual: string, expected: string) =>
    problems.push(`${id}: Unexpected ${what} \`${actual}\`, expected ${expected}`);
  const list = wordsOf(text);
  const places = (some: string) => runsOf(wordsOf(some), list);

  const printed = [
    ...gold.quotations.flatMap(({ text, speaker }) => [text, speaker ?? text]),
    ...[...gold.names, ...gold.dates].map(({ text }) => text),
    ...gold.offices.map(({ person }) => person),
  ];
  for (const some of new Set(printed)) {
    if (places(some).length === 0) say('text', some, 'words that stand in the article');
  }
  for (const { sentence } of gold.statements) {
    const n = places(sentence).length;
    if (n !== 1) say('sentence', sentence, `words that stand there once, not ${String(n)} times`);
  }
  for (const kind of ['quotations', 'statements'] as const) {
    let last = 0;
    for (const item of gold[kind]) {
      const text = 'text' in item ? item.text : item.sentence;
      const next = places(text).find((place) => place >= last);
      if (next === undefined) say(kind, text, 'the order of the text');
      last = next ?? last;
    }
  }
  const once = (what: string, keys: string[]) => {
    for (const [i, key] of keys.entries()) {
      if (keys.indexOf(key) !== i) say(`second ${what}`, key, 'each once');
    }
  };
  once(
    'name',
    gold.names.map(({ text, entity }) => `${wordsOf(text).join(' ')} → ${String(entity)}`),
  );
  once(
    'statement',
    gold.statements.map(({ sentence, is, about }) => `${sentence}: ${about ?? is}`),
  );
  once(
    'office',
    gold.offices.map(({ person, office, standing }) => [person, office, standing].join()),
  );

  const entities = new Set(dossier.entities.map((entity) => entity.id));
  const claims = new Set(dossier.claims.map(({ key }) => key));
  const named = [...gold.quotations, ...gold.names, ...gold.offices].map(({ entity }) => entity);
  const nearest = gold.names.map((name) => name.nearest ?? null);
  for (const entity of [...named, ...nearest]) {
    if (entity !== null && !entities.has(entity)) say('entity', entity, 'one of the Dossier');
  }
  for (const statement of gold.statements) {
    for (const key of [...(statement.claims ?? []), ...(statement.with ?? [])]) {
      if (!claims.has(key) && !entities.has(key)) say('claim', key, 'one of the Dossier');
    }
  }
  if (gold.duplicates !== null && !dossier.articles.some((a) => a.id === gold.duplicates)) {
    say('article', gold.duplicates, 'one of the Dossier');
  }
  return problems;
}

/**
 * Reads a set of judged articles, in the order of their ids. Throws with all that is wrong in it: an
 * article without gold or gold without an article, gold of another shape, or that names what the
 * article or the Dossier does not have.
 *
 * @param folder another folder than the set's own, for tests of this
 */
export async function judgedArticles(set: SetName, folder?: string): Promise<JudgedArticle[]> {
  const from = folder ?? join(FIXTURE_ROOT, SETS[set]);
  const { dossier } = loadContent(FIXTURE_ROOT);
  const names = readdirSync(from).sort();
  const stem = (name: string) => name.slice(0, -extname(name).length);
  const texts = names.filter((name) => ['.txt', '.md', '.html'].includes(extname(name)));
  const problems = names
    .filter((name) => !texts.some((text) => name === text || name === `${stem(text)}.yaml`))
    .map((name) => `Unexpected file \`${name}\`, expected an article or its gold`);
  const articles: JudgedArticle[] = [];
  for (const name of texts) {
    const id = stem(name);
    if (!names.includes(`${id}.yaml`)) {
      problems.push(`Unexpected article \`${name}\` without gold, expected \`${id}.yaml\``);
      continue;
    }
    const read = goldSchema.safeParse(parse(readFileSync(join(from, `${id}.yaml`), 'utf8')));
    if (!read.success) {
      for (const { path: at, message } of read.error.issues) {
        problems.push(`${id}: Unexpected gold at \`${at.join('.')}\`, expected ${message}`);
      }
      continue;
    }
    const path = join(from, name);
    const { text } = await readArticleFile(path);
    const article = { id, set, path, text, gold: read.data };
    problems.push(...goldProblems(article, dossier));
    articles.push(article);
  }
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return articles;
}
