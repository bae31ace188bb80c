import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleFile } from '../intake/read.ts';
import { Refusal } from '../files/refusal.ts';
import { setAsideOf } from '../intake/set-aside.ts';
import { fingerprint, fingerprintJson } from '../articles/fingerprint.ts';
import { SealedText } from '../articles/text.ts';
import { WholeText } from '../articles/whole-text.ts';
import { loadContent, type Content } from '../dossier/load.ts';
import { nameTable } from '../dossier/names.ts';
import type { Dossier } from '../dossier/types.ts';
import { readLanguageOf, type ReadLanguage } from '../text/languages.ts';
import { sharedWording, type SharedWording } from '../articles/sources.ts';
import { ClaimIndex } from './near/claim-index.ts';
import { readArticle, type Reading } from './read/read.ts';
import type { Proposed } from './worksheet/proposal.ts';
import { worksheetOf, type Worksheet } from './worksheet/worksheet.ts';
import type { Given } from './given.ts';
import { inferredDate, statedDate, type Issued } from './issued.ts';
import { pathsOf } from './pending-record.ts';
import { overlapsToRecord, recordOf, type Unused, unusedOf } from './record.ts';
import { worksheetFiles, worksheetMarkdown } from './worksheet/markdown.ts';
import { writeAll, type Output } from '../files/write-all.ts';

const FROM_FILE_NAME = 'Taken from the name of the file; the article starts without a headline.';

/** What came of one file. */
export interface Ingested extends Pick<ArticleFile, 'id' | 'found' | 'dropped' | 'doubts'> {
  title: string;
  language: ReadLanguage;
  issued: Issued | null;
  words: number;
  sentences: number;
  unused: Unused[];
  /** Why it seems not to be the whole article: it “stops in the middle”; null where it seems whole. */
  cutOff: string | null;
  /** Known articles that share too much wording to be independent, with the share from 0 to 1. */
  alike: SharedWording[];
  worksheet: Worksheet;
  /** Paths from the project's root, in the order in which they are written. */
  written: string[];
}

/** The language that an article is read in. Throws a `Refusal` for one that can't be. */
export function languageOf(...tags: (string | null | undefined)[]): ReadLanguage {
  const tag = tags.find((known) => known !== null && known !== undefined);
  if (tag === undefined) {
    throw new Refusal(
      'The language of the article is unclear. State it: `--language` with its tag, such as `en`',
    );
  }
  const language = readLanguageOf(tag);
  if (!language) {
    throw new Refusal(
      `Unexpected language \`${tag}\`, expected an article in English, Russian or Arabic`,
    );
  }
  return language;
}

/** Throws a `Refusal` for an article that is known already. */
function requireNew(root: string, id: string, text: SealedText, { texts }: Content): void {
  const { record, print } = pathsOf(id);
  const { commitments } = text.print;
  const same = [...texts].find(([, known]) => known.print.commitments === commitments)?.[0];
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
  dossier: Dossier,
): { reading: Reading; issued: Issued | null } {
  const stated = statedDate(given, file);
  const { entities } = dossier;
  const genders = entities.flatMap(({ id, record: { gender } }) =>
    gender === undefined ? [] : [[id, gender] as const],
  );
  const reading = readArticle(file.text, language, {
    names: nameTable(dossier, { surnames: true }),
    genders: new Map(genders),
    issued: stated?.edtf ?? null,
    title: given.title ?? file.title,
  });
  return { reading, issued: stated ?? inferredDate(reading) };
}

/**
 * The worksheet of an article, and its files.
 *
 * @param done sentences that claims or the record speak for already
 */
export function drafted(
  file: ArticleFile,
  language: ReadLanguage,
  given: Given,
  text: SealedText,
  { dossier, texts }: Content,
  done: ReadonlySet<number>,
) {
  const { id: article, doubts } = file;
  const { reading, issued } = readingOf(file, language, given, dossier);
  const title = given.title ?? file.title ?? article.replaceAll('-', ' ');
  const index = new ClaimIndex(dossier);
  const worksheet = worksheetOf({ article, title, reading, text, index, dossier, done });
  const alike = sharedWording(article, text, texts);
  const files = (proposed: Proposed | null): Output[] =>
    worksheetFiles(
      text,
      worksheetMarkdown(worksheet, { issued, alike, proposed, doubts }, dossier),
    );
  return { reading, issued, title, worksheet, alike, files };
}

/** All that ingest makes of an article, before anything is written. */
export interface Plan {
  ingested: Ingested;
  text: SealedText;
  dossier: Dossier;
  /** What would be written, in order. */
  outputs: (proposed?: Proposed | null) => Output[];
}

/**
 * Plans what to make of an article. Throws a `Refusal` when the article is known already or in a
 * language that can't be read.
 *
 * @param root the project's root folder
 * @param given what the editor says of the article
 * @param content with the texts of other articles that are at hand, which it is compared with
 */
export function planOf(
  root: string,
  file: ArticleFile,
  given: Given = {},
  content: Content = loadContent(root),
): Plan {
  const { id } = file;
  const paths = pathsOf(id);
  const language = languageOf(
    given.language,
    content.dossier.articles.find((known) => known.id === id)?.record.language,
    file.metadata.language ?? file.language,
  );
  const whole = new WholeText(file.text, language);
  const print = fingerprint(id, whole);
  const text = new SealedText(print, { whole });
  requireNew(root, id, text, content);
  const setAside = setAsideOf(file, language);
  const done = new Set(setAside.map(({ sentence }) => sentence));
  const { issued, title, worksheet, alike, files } = drafted(
    file,
    language,
    given,
    text,
    content,
    done,
  );
  const listed = new Set(worksheet.items.map(({ sentence }) => sentence));
  const unused = unusedOf(setAside, text, listed);
  const record = recordOf(
    {
      ...file.metadata,
      ...given,
      title,
      'title-basis': (given.title ?? file.title) === null ? FROM_FILE_NAME : undefined,
      issued: issued?.edtf,
      'issued-basis': issued?.basis ?? undefined,
      language,
    },
    unused,
    overlapsToRecord(id, text, content.texts),
  );
  // The record comes last: it is what makes an article, so what is interrupted can be done again.
  const outputs = (proposed: Proposed | null = null): Output[] => [
    ...(worksheet.items.length > 0 ? files(proposed) : []),
    { path: paths.print, content: fingerprintJson(print), replace: true },
    ...(existsSync(join(root, paths.record)) ? [] : [{ path: paths.record, content: record }]),
  ];
  const ingested = {
    ...{ id, title, language, issued, unused },
    cutOff: setAside.find(({ kind }) => kind === 'cut-off')?.why ?? null,
    ...{ found: file.found, dropped: file.dropped, doubts: file.doubts },
    ...{ words: text.words, sentences: text.sentences.length },
    ...{ alike, worksheet },
    written: outputs().map(({ path }) => path),
  };
  return { ingested, text, dossier: content.dossier, outputs };
}

/**
 * Writes what was planned: the worksheet, the fingerprint and, if there is none yet, the record. A
 * record that exists is never touched.
 */
export function write(root: string, plan: Plan, proposed: Proposed | null = null): void {
  writeAll(plan.outputs(proposed).map((output) => ({ ...output, path: join(root, output.path) })));
}
