import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import type { ArticleFile } from '../intake/read.ts';
import { Refusal } from '../files/refusal.ts';
import { belongsTo, fingerprint, fingerprintJson, textDigest } from '../articles/fingerprint.ts';
import { sharedWording } from '../articles/sources.ts';
import { SealedText } from '../articles/text.ts';
import { WholeText } from '../articles/whole-text.ts';
import { loadDrafts, withPending } from '../dossier/drafts.ts';
import { loadContent, type Content } from '../dossier/load.ts';
import type { Article } from '../dossier/types.ts';
import { readDraft } from '../markdown/draft.ts';
import { Source } from '../markdown/source.ts';
import { languageOf, readingOf } from './ingest.ts';
import { ClaimIndex } from './near/claim-index.ts';
import type { Reading } from './read/read.ts';
import { worksheetMarkdown } from './worksheet/markdown.ts';
import { touchedSections } from './worksheet/sections.ts';
import { worksheetOf } from './worksheet/worksheet.ts';
import { movedSentences } from './moved.ts';
import { nearestSentence, type NearestSentence } from './nearest.ts';
import { pathsOf } from './paths.ts';
import { broken, citing, type Citing } from './citing.ts';
import { sentenceList } from './sentence-list.ts';
import { writeAll } from '../files/write-all.ts';
import { resealed } from './reseal.ts';
import { settle, pendingPath } from './pending-record.ts';
import { worksheetFiles } from './worksheet/files.ts';

/** A quotation that the text no longer has, and the sentence nearest to it; null if none is near. */
export interface Broken extends Citing {
  nearest: NearestSentence | null;
}

/** What came of a corrected text. */
export interface Replaced {
  id: string;
  /** Quotations that it no longer has, of claims and of what is kept in the draft. */
  broken: Broken[];
  /** Numbers of the sentences that the former text did not have. */
  fresh: number[];
  /** Numbers of sentences, of the former text, that were set aside and are gone. */
  gone: number[];
  /** Whether the former text was at hand. If not, sentences are matched by their lengths. */
  exact: boolean;
  written: string[];
}

/** The record with the numbers of its `unused:` sentences brought up to date; all else as it was. */
function renumbered(markdown: string, article: Article, to: ReadonlyMap<number, number>): string {
  const [, yaml = '', rest = ''] = /^---\n([\s\S]*?\n)---(\n[\s\S]*)$/.exec(markdown) ?? [];
  if (article.record.unused.length === 0 || yaml === '') return markdown;
  const document = parseDocument(yaml, { schema: 'core' });
  for (let i = article.record.unused.length - 1; i >= 0; i--) {
    const { sentences } = article.record.unused[i] ?? { sentences: [] };
    const now = sentences.flatMap((n) => to.get(n) ?? []);
    if (now.length === 0) document.deleteIn(['unused', i]);
    else document.setIn(['unused', i, 'sentences'], sentenceList(now));
  }
  return `---\n${document.toString({ lineWidth: 0 })}---${rest}`;
}

/** Sentences of a text that quotations stand in. */
function sentencesOf(quotations: readonly string[], text: SealedText): Set<number> {
  const numbers = new Set<number>();
  for (const quotation of quotations) {
    for (const { sentence, lastSentence } of text.find(quotation)) {
      for (let n = sentence; n <= lastSentence; n++) numbers.add(n);
    }
  }
  return numbers;
}

/**
 * A new draft of a corrected text: of every sentence that is not spoken for. What an editor
 * has written in the former one is kept word for word, above all else.
 *
 * @param former the draft as it stands; null where there is none
 * @param aside numbers of the sentences that the record sets aside
 */
function renewedDraft(
  article: Article,
  file: ArticleFile,
  content: Content,
  now: SealedText,
  former: string | null,
  aside: ReadonlySet<number>,
): { markdown: string | null; reading: Reading } {
  const { id, record } = article;
  const { title, issued } = record;
  const given = { title, ...(issued === undefined ? {} : { issued }) };
  const index = new ClaimIndex(content.dossier);
  const read = readingOf(file, languageOf(record.language), given, content.dossier);
  // The numbers in their headings are those of the former text.
  const kept = (former === null ? [] : touchedSections(former)).map((section) =>
    section.replace(/^## Sentence /, '## Former sentence '),
  );
  const notes = readDraft(new Source('draft', kept.join('\n\n'))).footnotes;
  const keptEvidence = notes.flatMap(({ evidence }) => evidence);
  const ofClaims = content.dossier.claims.flatMap(({ evidence }) => evidence);
  const quotations = [...keptEvidence, ...ofClaims]
    .filter((piece) => piece.article === id)
    .map(({ quotation }) => quotation);
  const worksheet = worksheetOf({
    ...{ article: id, title, reading: read.reading, text: now, index, dossier: content.dossier },
    done: sentencesOf(quotations, now).union(aside),
    taken: notes.map(({ label }) => label),
  });
  const head = {
    issued: read.issued,
    alike: sharedWording(id, now, content.texts),
    kept,
    proposed: null,
    doubts: file.doubts,
  };
  const markdown = worksheetMarkdown(worksheet, head, content.dossier);
  const wanted = former !== null || worksheet.items.length > 0;
  return { markdown: wanted ? markdown : null, reading: read.reading };
}

/**
 * Takes the corrected text of a known article: writes its new fingerprint, the new numbers of the
 * sentences that its record sets aside, and a new draft, in which all that an editor has written
 * is kept. Claims are left as they are; those whose quotations are gone are listed, each with the
 * sentence that comes nearest, and `check` refuses them. What an interrupted run left is finished. Throws a `Refusal` for an article that is not
 * known or whose words are the same.
 */
export function replaceArticle(
  root: string,
  file: ArticleFile,
  dryRun = false,
  originals: Content['originals'] = null,
): Replaced {
  const { id } = file;
  const finished = !dryRun && settle(root, id);
  const content = loadContent(root, originals);
  const { dossier, texts } = content;
  const article = dossier.articles.find((known) => known.id === id);
  const former = texts.get(id);
  if (article && !former) {
    throw new Refusal(
      `Unexpected article \`${id}\` whose fingerprint can't be read, expected \`npm run check\` to pass first`,
    );
  }
  if (!article || !former) {
    throw new Refusal(
      `Unexpected article \`${id}\`, expected a known one to replace: \`--id\` names it (else leave out \`--replace\`)`,
    );
  }
  const whole = new WholeText(file.text, languageOf(article.record.language));
  const now = new SealedText(fingerprint(id, whole), { whole });
  const print = resealed(now, former, dossier);
  const paths = pathsOf(id);
  const read = (path: string) =>
    existsSync(join(root, path))
      ? readFileSync(join(root, path), 'utf8').replace(/\r\n?/g, '\n')
      : null;
  const markdown = read(paths.record) ?? '';
  const to = movedSentences(former, now);
  const same = belongsTo(former.print, whole);
  if (same && !finished) {
    throw new Refusal(
      `Unexpected text of \`${id}\` with the words that are known, expected a corrected one`,
    );
  }
  const aside = article.record.unused.flatMap(({ sentences }) => sentences);
  const formerDraft = read(paths.draft);
  const draft = renewedDraft(
    ...([article, file, content, now, formerDraft] as const),
    new Set(aside.flatMap((n) => to.get(n) ?? [])),
  );
  const renewed = draft.markdown !== null && draft.markdown !== formerDraft;
  const record = renumbered(markdown, article, to);
  const changed = record !== markdown;
  if (!dryRun) {
    const pending = { path: pendingPath(id, textDigest(print)), content: record, replace: true };
    const outputs = [
      ...(renewed ? worksheetFiles(now, draft.markdown ?? '') : []),
      ...(changed && !same ? [pending] : []),
      ...(same ? [] : [{ path: paths.print, content: fingerprintJson(print), replace: true }]),
    ];
    writeAll(outputs.map((output) => ({ ...output, path: join(root, output.path) })));
    if (!same) settle(root, id);
  }
  const kept = new Set(to.values());
  const drafts = [{ id, source: new Source(paths.draft, draft.markdown ?? '') }];
  const quotations = citing({ ...dossier, drafts: withPending(loadDrafts(drafts, texts), []) }, id);
  return {
    id,
    broken: broken(quotations, now).map((one) => ({
      ...one,
      nearest: nearestSentence(one.quotation, draft.reading.sentences),
    })),
    fresh: now.sentences.map((_sentence, i) => i + 1).filter((n) => !kept.has(n)),
    gone: aside.filter((n) => !to.has(n)),
    exact: former.whole !== null,
    written: [
      ...(changed || finished ? [paths.record] : []),
      ...(renewed ? [paths.draft] : []),
      ...(same ? [] : [paths.print]),
    ],
  };
}
