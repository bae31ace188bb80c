import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import type { ArticleFile } from '../articles/file/read.ts';
import { Refusal } from '../articles/file/refusal.ts';
import { fingerprint, fingerprintJson } from '../articles/fingerprint.ts';
import { FingerprintedText } from '../articles/text.ts';
import { loadContent } from '../dossier/load.ts';
import type { Article } from '../dossier/types.ts';
import { languageOf } from './ingest.ts';
import { pathsOf } from './paths.ts';
import { broken, restingOn, type Resting } from './resting.ts';
import { sentenceList } from './sentence-list.ts';
import { writeAll } from '../files/write-all.ts';
import { settle, waitingPath } from './waiting.ts';

/** What came of a corrected text. */
export interface Replaced {
  id: string;
  /** Quotations that it no longer has, of claims and of the draft. */
  broken: Resting[];
  /** Numbers of the sentences that the former text did not have. */
  fresh: number[];
  /** Numbers of sentences, of the former text, that were set aside and are gone. */
  gone: number[];
  written: string[];
}

/** Former sentence → the one that has its words now, where there is one. */
function moved(former: FingerprintedText, now: FingerprintedText): Map<number, number> {
  const keyOf = (text: FingerprintedText, i: number) => {
    const { start = 0, words = 0 } = text.sentences[i] ?? {};
    return `${String(words)} ${text.shingles.slice(start, Math.max(start, start + words - 2)).join()}`;
  };
  const places = new Map<string, number[]>();
  now.sentences.forEach((_sentence, i) => {
    const key = keyOf(now, i);
    places.set(key, [...(places.get(key) ?? []), i + 1]);
  });
  return new Map(
    former.sentences.flatMap((_sentence, i) => {
      const to = places.get(keyOf(former, i))?.shift();
      return to === undefined ? [] : [[i + 1, to] as const];
    }),
  );
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

/**
 * Takes the corrected text of a known article: writes its new fingerprint, and the new numbers of
 * the sentences that its record sets aside. Claims are left as they are; those whose quotations no
 * longer hold are told, and `check` refuses them. What an interrupted run left is finished. Throws a
 * `Refusal` for an article that is not known or whose words are the same.
 */
export function replaceArticle(root: string, file: ArticleFile, dryRun = false): Replaced {
  const { id } = file;
  const finished = !dryRun && settle(root, id);
  const { dossier, texts } = loadContent(root);
  const article = dossier.articles.find((known) => known.id === id);
  const former = texts.get(id);
  if (!article || !former) {
    throw new Refusal(
      `Unexpected article \`${id}\`, expected a known one to replace (else leave out \`--replace\`)`,
    );
  }
  const print = fingerprint(id, file.text, languageOf(article.record.language));
  const now = new FingerprintedText(print);
  const paths = pathsOf(id);
  const markdown = existsSync(join(root, paths.record))
    ? readFileSync(join(root, paths.record), 'utf8').replace(/\r\n?/g, '\n')
    : '';
  const to = moved(former, now);
  const same = to.size === now.sentences.length && to.size === former.sentences.length;
  if (same && !finished) {
    throw new Refusal(
      `Unexpected text of \`${id}\` with the words that are known, expected a corrected one`,
    );
  }
  const record = renumbered(markdown, article, to);
  const changed = record !== markdown;
  if (!same && !dryRun) {
    const waiting = { path: waitingPath(id, print.seal), content: record, replace: true };
    const printed = { path: paths.print, content: fingerprintJson(print), replace: true };
    const outputs = [...(changed ? [waiting] : []), printed];
    writeAll(outputs.map((output) => ({ ...output, path: join(root, output.path) })));
    settle(root, id);
  }
  const kept = new Set(to.values());
  return {
    id,
    broken: broken(restingOn(dossier, id), now),
    fresh: now.sentences.map((_sentence, i) => i + 1).filter((n) => !kept.has(n)),
    gone: article.record.unused.flatMap(({ sentences }) => sentences).filter((n) => !to.has(n)),
    written: [...(changed || finished ? [paths.record] : []), ...(same ? [] : [paths.print])],
  };
}
