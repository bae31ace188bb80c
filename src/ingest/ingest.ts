import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { fingerprint } from '../articles/fingerprint.ts';
import { readArticleFile, type ArticleFile } from '../articles/file/read.ts';
import { Refusal } from '../articles/file/refusal.ts';
import { overlap, SAME_SOURCE } from '../articles/sources.ts';
import { FingerprintedText } from '../articles/text.ts';
import { readFiles } from '../dossier/read.ts';
import { fingerprintSchema, type Fingerprint } from '../schemas/fingerprint.ts';
import { readFrontMatter } from '../markdown/front-matter.ts';
import { Source } from '../markdown/source.ts';
import { isLanguage } from '../schemas/language.ts';
import { writeWhole } from './write-whole.ts';

/** What came of one file. */
export interface Ingested {
  id: string;
  /** Paths written, from the project's root. */
  written: string[];
  words: number;
  sentences: number;
  /** Runs of sentences that repeat earlier ones word for word, all inclusive, from 1. */
  repeats: { from: number; to: number; of: number }[];
  /** Known articles that share too much wording to be independent, with the share from 0 to 1. */
  alike: { id: string; share: number }[];
}

/** Gathers consecutive repeated sentences into runs. */
function repeatsOf(text: FingerprintedText): Ingested['repeats'] {
  const runs: Ingested['repeats'] = [];
  text.sentences.forEach(({ repeats }, i) => {
    if (repeats === null) return;
    const last = runs.at(-1);
    if (last?.to === i && repeats === last.of + (last.to - last.from) + 1) last.to = i + 1;
    else runs.push({ from: i + 1, to: i + 1, of: repeats });
  });
  return runs;
}

/** The fingerprints that the project holds already, the unreadable ones left to `check`. */
function knownPrints(root: string): Fingerprint[] {
  const prints: Fingerprint[] = [];
  for (const source of readFiles(root).fingerprints.values()) {
    try {
      const result = fingerprintSchema.safeParse(JSON.parse(source.text));
      if (result.success) prints.push(result.data);
    } catch {
      // Not JSON: `check` reports it under the rule `fingerprint`.
    }
  }
  return prints;
}

/** The language that a record names which was written before its fingerprint; else null. */
function recordedLanguage(root: string, path: string): string | null {
  if (!existsSync(join(root, path))) return null;
  const { data } = readFrontMatter(new Source(path, readFileSync(join(root, path), 'utf8')));
  const { language } = (data ?? {}) as { language?: unknown };
  return typeof language === 'string' && isLanguage(language) ? language : null;
}

/** JSON with a field a line, so that a change shows as one. */
function linesOf(print: Fingerprint): string {
  const fields = Object.entries(print).map(
    ([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  );
  return `{\n${fields.join(',\n')}\n}\n`;
}

/** A record with what the file tells; the editor fills in the rest. */
function skeleton({ id, title }: ArticleFile, language: string): string {
  const head = {
    title: title ?? id.replaceAll('-', ' '),
    ...(title === null
      ? { 'title-basis': 'Taken from the name of the file; the article starts without a headline.' }
      : {}),
    type: 'webpage',
    language,
  };
  const yaml = stringify(head, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' });
  return `---\n${yaml}unused: []\n---\n\n> [!NOTE]\n> What is known of this article, and how far it can be relied on, is still to be written.\n`;
}

/**
 * Takes one article in: writes its fingerprint and, where there is none yet, the skeleton of its
 * record. A record that exists is never touched. Throws a `Refusal` when the file is no article or
 * is known already; then nothing is written.
 *
 * @param root the project's root folder
 * @param path the article's file
 * @param language BCP 47 tag of the article's language; if absent, that of its record, else `en`
 */
export async function ingest(root: string, path: string, language?: string): Promise<Ingested> {
  const file = await readArticleFile(path);
  const folder = join('content', 'articles');
  const printPath = join(folder, `${file.id}.fingerprint.json`);
  const recordPath = join(folder, `${file.id}.md`);
  const spoken = language ?? recordedLanguage(root, recordPath) ?? 'en';
  const print = fingerprint(file.id, file.text, spoken);
  const text = new FingerprintedText(print);
  const known = knownPrints(root);
  const same = known.find(({ sha256 }) => sha256 === print.sha256);
  if (same) {
    throw new Refusal(
      `Unexpected article that is known already as \`${same.article}\`, expected a new one`,
    );
  }
  if (existsSync(join(root, printPath))) {
    throw new Refusal(
      `Unexpected second text for article \`${file.id}\`, expected another file name (or delete ${printPath} to take the corrected text)`,
    );
  }
  mkdirSync(join(root, folder), { recursive: true });
  const written = [printPath];
  writeWhole(join(root, printPath), linesOf(print));
  if (!existsSync(join(root, recordPath))) {
    try {
      writeWhole(join(root, recordPath), skeleton(file, spoken));
    } catch (error) {
      // A fingerprint alone is half an article.
      rmSync(join(root, printPath), { force: true });
      throw error;
    }
    written.unshift(recordPath);
  }
  return {
    id: file.id,
    written,
    words: text.words,
    sentences: text.sentences.length,
    repeats: repeatsOf(text),
    alike: known
      .map((other) => ({ id: other.article, share: overlap(text, new FingerprintedText(other)) }))
      .filter(({ share }) => share >= SAME_SOURCE),
  };
}
