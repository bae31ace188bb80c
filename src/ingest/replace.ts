import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  belongsTo,
  fingerprint,
  fingerprintJson,
  opening,
  textDigest,
} from '../articles/fingerprint.ts';
import { type NearestSentence, nearestSentence } from '../articles/sentence-text.ts';
import { SealedText } from '../articles/text.ts';
import { WholeText } from '../articles/whole-text.ts';
import { quotedSentences } from '../dossier/coverage.ts';
import { type Content, loadContent } from '../dossier/load.ts';
import type { Article, Dossier } from '../dossier/types.ts';
import { Refusal } from '../files/refusal.ts';
import { type Output, writeAll } from '../files/write-all.ts';
import type { ArticleFile } from '../intake/read.ts';
import { withFrontMatter } from '../markdown/front-matter.ts';
import type { Fingerprint } from '../schemas/fingerprint.ts';
import { markedWords, printed } from '../text/marked-words.ts';
import { citing, type Citing } from './citing.ts';
import { drafted, languageOf } from './ingest.ts';
import { movedSentences } from './moved.ts';
import { pathsOf, pendingPath, settle } from './pending-record.ts';
import { sentenceList } from './record.ts';

/**
 * The fingerprint of a corrected text: it opens what claims quote, and keeps as former words those
 * quotations that only the text before it had.
 */
export function resealed(now: SealedText, former: SealedText, dossier: Dossier): Fingerprint {
  const quotations = citing(dossier, now.print.article).map(({ quotation }) => quotation);
  const runs = quotations.flatMap((quotation) => now.find(quotation));
  const gone = new Set(
    quotations.filter(
      (quotation) =>
        now.find(quotation).length === 0 &&
        (former.find(quotation).length > 0 || former.hadFormerly(quotation)),
    ),
  );
  const words = [...gone].map((quotation) => markedWords(quotation).map(printed));
  return opening(now.print, runs, (at) => now.proof(at), words);
}

/** A quotation that the text no longer has, and the sentence nearest to it; null if none is near. */
export interface Broken extends Citing {
  nearest: NearestSentence | null;
}

/** What came of a corrected text. */
export interface Replaced {
  id: string;
  /** Quotations of claims that it no longer has. */
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
  const { unused } = article.record;
  if (unused.length === 0) return markdown;
  return withFrontMatter(markdown, (yaml) => {
    for (const [i, { sentences }] of [...unused.entries()].reverse()) {
      const now = sentences.flatMap((n) => to.get(n) ?? []);
      if (now.length === 0) yaml.deleteIn(['unused', i]);
      else yaml.setIn(['unused', i, 'sentences'], sentenceList(now));
    }
  });
}

/** The text of a file; null where there is none. */
function textAt(path: string): string | null {
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

/**
 * The former worksheet, kept word for word under another name, since an editor may have written in it.
 * Throws a `Refusal` where one is kept already.
 */
function keptDraft(root: string, id: string, draft: string | null): Output[] {
  const path = pathsOf(id).formerDraft;
  const kept = textAt(join(root, path));
  if (draft === null || kept === draft) return [];
  if (kept === null) return [{ path, content: draft }];
  throw new Refusal(
    `\`${path}\` is kept from before. Take out of it what you need, delete it, and run this again`,
  );
}

/**
 * Takes the corrected text of a known article: writes its new fingerprint, the new numbers of the
 * sentences that its record sets aside, and a new worksheet; the former one is kept beside it. Claims
 * are left as they are; those whose quotations are gone are listed, each with the sentence that comes
 * nearest, and `check` refuses them. What an interrupted run left is finished. Throws a `Refusal` for
 * an article that is not known or whose words are the same.
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
  const language = languageOf(article.record.language);
  const whole = new WholeText(file.text, language);
  const now = new SealedText(fingerprint(id, whole), { whole });
  const print = resealed(now, former, dossier);
  const paths = pathsOf(id);
  const same = belongsTo(former.print, whole);
  if (same && !finished) {
    throw new Refusal(
      `Unexpected text of \`${id}\` with the words that are known, expected a corrected one`,
    );
  }
  const to = movedSentences(former, now);
  const aside = article.record.unused.flatMap(({ sentences }) => sentences);
  const cited = citing(dossier, id);
  const quoted = cited.map((one) => ({ article: id, found: now.find(one.quotation) }));
  const still = new Set(aside.flatMap((n) => to.get(n) ?? []));
  const { title, issued } = article.record;
  const given = { title, ...(issued === undefined ? {} : { issued }) };
  const done = quotedSentences(quoted, id).union(still);
  const { reading, worksheet, files } = drafted(file, language, given, now, content, done);
  const draft = textAt(join(root, paths.draft));
  const sheet = files(null);
  const record = textAt(join(root, paths.record))?.replace(/\r\n?/g, '\n') ?? '';
  const pending = renumbered(record, article, to);
  const outputs: Output[] = same
    ? []
    : [
        ...(draft === sheet[0]?.content ? [] : keptDraft(root, id, draft)),
        ...(draft === null && worksheet.items.length === 0 ? [] : sheet),
        ...(pending === record
          ? []
          : [{ path: pendingPath(id, textDigest(print)), content: pending, replace: true }]),
        { path: paths.print, content: fingerprintJson(print), replace: true },
      ];
  if (!dryRun) {
    writeAll(outputs.map((output) => ({ ...output, path: join(root, output.path) })));
    if (!same) settle(root, id);
  }
  const kept = new Set(to.values());
  const sentences = reading.sentences.map(({ text }) => text);
  return {
    id,
    broken: cited
      .filter(({ quotation }) => now.find(quotation).length === 0)
      .map((one) => ({ ...one, nearest: nearestSentence(one.quotation, sentences) })),
    fresh: now.sentences.map((_sentence, i) => i + 1).filter((n) => !kept.has(n)),
    gone: aside.filter((n) => !to.has(n)),
    exact: former.whole !== null,
    written: [
      ...(pending !== record || finished ? [paths.record] : []),
      ...outputs
        .map(({ path }) => path)
        .filter((path) => Object.values<string>(paths).includes(path) && path !== paths.draftPrint),
    ],
  };
}
