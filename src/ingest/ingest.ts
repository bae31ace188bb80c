import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleFile } from '../intake/read.ts';
import { Refusal } from '../files/refusal.ts';
import { sentencesSetAside } from '../intake/sentence-numbers.ts';
import type { Dropped } from '../intake/types.ts';
import { fingerprint, fingerprintJson } from '../articles/fingerprint.ts';
import { FingerprintedText } from '../articles/text.ts';
import { loadContent, type Content } from '../dossier/load.ts';
import { readFrontMatter } from '../markdown/front-matter.ts';
import { Source } from '../markdown/source.ts';
import { isLanguage } from '../schemas/language.ts';
import { compare, type Alike } from './compare/compare.ts';
import type { Statement } from './compare/statement.ts';
import { draftOf } from './draft/draft.ts';
import type { Given } from './given.ts';
import { inferredDate, statedDate, type Issued } from './issued.ts';
import { pathsOf } from './paths.ts';
import { READ_LANGUAGES, type Reading, type ReadLanguage } from './reading.ts';
import { recordOf } from './record.ts';
import { understand } from './understand/understand.ts';
import { unusedOf, type Unused } from './unused.ts';
import { writeAll, type Output } from '../files/write-all.ts';

/** What came of one file. */
export interface Ingested {
  id: string;
  title: string;
  language: ReadLanguage;
  issued: Issued | null;
  /** For each field that the file tells, where in the file it stands. */
  found: ArticleFile['found'];
  words: number;
  sentences: number;
  /** Runs of sentences that repeat earlier ones word for word, all inclusive, from 1. */
  repeats: { from: number; to: number; of: number }[];
  dropped: Dropped[];
  unused: Unused[];
  /** Why it seems not to be the whole article: it “stops in the middle”; null where it seems whole. */
  cutOff: string | null;
  /** Known articles that share too much wording to be independent, with the share from 0 to 1. */
  alike: Alike[];
  statements: Statement[];
  /** Paths from the project's root, in the order in which they are written. */
  written: string[];
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

/** The language that a record names which was written before its fingerprint; else null. */
function recordedLanguage(root: string, path: string): string | null {
  if (!existsSync(join(root, path))) return null;
  const { data } = readFrontMatter(new Source(path, readFileSync(join(root, path), 'utf8')));
  const { language } = (data ?? {}) as { language?: unknown };
  return typeof language === 'string' && isLanguage(language) ? language : null;
}

/** The language that an article is read in. Throws a `Refusal` for one that can't be. */
export function languageOf(...tags: (string | null | undefined)[]): ReadLanguage {
  const tag = tags.find((known) => known !== null && known !== undefined);
  if (tag === undefined) {
    throw new Refusal('Unexpected language that can’t be told, expected `--language` with its tag');
  }
  const language = READ_LANGUAGES.find((known) => known === tag.split('-', 1)[0]);
  if (!language) {
    throw new Refusal(
      `Unexpected language \`${tag}\`, expected an article in English, Russian or Arabic`,
    );
  }
  return language;
}

/** Throws a `Refusal` for an article that is known already. */
function requireNew(root: string, id: string, text: FingerprintedText, { texts }: Content): void {
  const { record, print } = pathsOf(id);
  const key = text.shingles.join();
  const same = [...texts].find(
    ([, known]) => known.words === text.words && known.shingles.join() === key,
  )?.[0];
  // A fingerprint without a record is what an interrupted run leaves: it is taken up again.
  if (same === id && !existsSync(join(root, record))) return;
  if (same !== undefined) {
    throw new Refusal(
      `Unexpected article that is known already as \`${same}\`, expected a new one`,
    );
  }
  if (existsSync(join(root, print))) {
    throw new Refusal(
      `Unexpected second text for article \`${id}\`, expected another file name, or \`--replace\` where this is the corrected text`,
    );
  }
}

/** What is read from an article, and when it appeared. */
export function readingOf(
  file: ArticleFile,
  language: ReadLanguage,
  given: Given,
  content: Content,
) {
  const stated = statedDate(given, file);
  const known = {
    entities: content.dossier.entities,
    issued: stated?.edtf ?? null,
    title: given.title ?? file.title,
  };
  const reading: Reading = understand(file.text, language, known);
  return { reading, issued: stated ?? inferredDate(reading) };
}

/** Some fields of an object, those that are absent left out. */
function pick<T extends object, K extends keyof T>(from: T, keys: readonly K[]): Pick<T, K> {
  return Object.fromEntries(
    keys.flatMap((key) => (from[key] === undefined ? [] : [[key, from[key]]])),
  ) as Pick<T, K>;
}

/** All that ingest makes of an article, and what it would write; nothing is written. */
export function planOf(
  root: string,
  file: ArticleFile,
  given: Given = {},
  content: Content = loadContent(root),
): { ingested: Ingested; outputs: Output[] } {
  const { id } = file;
  const paths = pathsOf(id);
  const language = languageOf(
    given.language,
    recordedLanguage(root, paths.record),
    file.metadata.language ?? file.language,
  );
  const print = fingerprint(id, file.text, language);
  const text = new FingerprintedText(print);
  requireNew(root, id, text, content);
  const { reading, issued } = readingOf(file, language, given, content);
  const comparison = compare(reading, text, content, issued?.edtf ?? null);
  const ownTitle = given.title ?? file.title;
  const title = ownTitle ?? id.replaceAll('-', ' ');
  const draft = draftOf({
    article: id,
    title,
    reading,
    text,
    comparison,
    dossier: content.dossier,
  });
  const setAside = sentencesSetAside(file.text, language, file.setAside);
  const unused = unusedOf(setAside, text, new Set(draft.sentences));
  const record = recordOf(
    {
      ...pick(file.metadata, ['container-title', 'author', 'URL']),
      ...given,
      title,
      ...(ownTitle === null
        ? {
            'title-basis':
              'Taken from the name of the file; the article starts without a headline.',
          }
        : {}),
      ...(issued ? { issued: issued.edtf } : {}),
      ...(issued?.basis ? { 'issued-basis': issued.basis } : {}),
      language,
    },
    unused,
  );
  // The record comes last: it is what makes an article, so what is interrupted can be done again.
  const outputs: Output[] = [
    ...(draft.footnotes > 0 ? [{ path: paths.draft, content: draft.markdown, replace: true }] : []),
    { path: paths.print, content: fingerprintJson(print), replace: true },
    ...(existsSync(join(root, paths.record)) ? [] : [{ path: paths.record, content: record }]),
  ];
  const ingested = {
    ...{ id, title, language, issued, unused },
    cutOff: setAside.find(({ kind }) => kind === 'cut-off')?.why ?? null,
    ...{ found: file.found, dropped: file.dropped },
    ...{ words: text.words, sentences: text.sentences.length, repeats: repeatsOf(text) },
    ...{ alike: comparison.alike, statements: comparison.statements },
    written: outputs.map(({ path }) => path),
  };
  return { ingested, outputs };
}

/**
 * Takes an article in: writes its fingerprint, its draft and, where there is none yet, its record. A
 * record that exists is never touched. Throws a `Refusal` when the article is known already or in a
 * language that can't be read; then nothing is written.
 *
 * @param root the project's root folder
 * @param file what was read from the article's file
 * @param given what the editor tells of it
 */
export function ingest(root: string, file: ArticleFile, given: Given = {}): Ingested {
  const { ingested, outputs } = planOf(root, file, given);
  writeAll(outputs.map((output) => ({ ...output, path: join(root, output.path) })));
  return ingested;
}
