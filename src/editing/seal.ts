import { hash } from 'node:crypto';
import {
  fingerprint,
  fingerprintJson,
  joinedRuns,
  opening,
  type Run,
} from '../articles/fingerprint.ts';
import { SealedText } from '../articles/text.ts';
import { WholeText } from '../articles/whole-text.ts';
import type { Content } from '../dossier/load.ts';
import { placeText, type Article, type Claim, type Evidence } from '../dossier/types.ts';
import { Refusal } from '../files/refusal.ts';
import type { Output } from '../files/write-all.ts';
import { inRow } from '../text/marked-words.ts';
import { wordsOf } from '../text/words.ts';

/** How the fingerprint of an article changes. */
export interface Sealed {
  article: string;
  words: number;
  /** Words that it opens now. */
  openedWords: number;
  /** Runs of words that it did not open before, and that it no longer opens. */
  opened: string[];
  closed: string[];
  /** Whether it had to be made from the text again. */
  remade: boolean;
}

/** The result of sealing, before anything is written. */
export interface Sealing {
  articles: Sealed[];
  /** What could not be sealed and why, a line each. Everything else is sealed. */
  problems: string[];
  outputs: Output[];
}

const pathOf = (id: string) => `content/articles/${id}.fingerprint.json`;

/**
 * Whether a fingerprint that can't be used any more was made from a text: one of version 1, or one that
 * is damaged elsewhere than in its commitments.
 */
function wasOf(json: string, text: WholeText, commitments: string): boolean {
  try {
    const former = JSON.parse(json) as { version?: unknown; sha256?: unknown };
    const list = text.words.map(({ word }) => word).join(' ');
    if (former.version === 1) return former.sha256 === hash('sha256', list);
  } catch {
    // Two branches that open different words leave a file that is no JSON.
  }
  return json.includes(`"${commitments}"`);
}

/** Makes a fingerprint that can't be used from the text again; null without the text that it is of. */
function remade({ id, record }: Article, json: string, originals: Content['originals']) {
  const original = originals?.get(id);
  if (original === undefined) return null;
  const whole = new WholeText(original, record.language);
  const print = fingerprint(id, whole);
  return wasOf(json, whole, print.commitments) ? new SealedText(print, { whole }) : null;
}

/** The words that runs cover and others do not, as readers see them. */
function onlyIn(runs: readonly Run[], others: readonly Run[], text: SealedText): string[] {
  const covered = (at: number) =>
    others.some(({ start, words }) => start <= at && at < start + words);
  const single = runs.flatMap(({ start, words }) =>
    Array.from({ length: words }, (_, i) => start + i).filter((at) => !covered(at)),
  );
  return joinedRuns(single.map((start) => ({ start, words: 1 }))).map(({ start, words }) =>
    inRow(Array.from({ length: words }, (_, i) => text.shown(start + i) ?? '')),
  );
}

/** The place of a quotation that can't be opened, and the reason. */
function unproved({ key }: Claim, piece: Evidence, text: SealedText): string {
  const why = text.whole
    ? `\`${piece.article}\` does not have it`
    : `it needs the text of \`${piece.article}\``;
  return `${placeText(piece.quotationPlace)}: cannot open “${piece.quotation}” of ${key}: ${why}`;
}

/**
 * Opens in each fingerprint what claims quote, closes all else, and replaces those of version 1 with new
 * ones from the text. Same content and texts, same bytes.
 *
 * @throws `Refusal` while a file of `content/` can't be read, since its quotations would be closed
 */
export function sealing({ dossier, texts, originals, sources }: Content): Sealing {
  const fault = dossier.faults.find(({ rule }) => rule !== 'fingerprint');
  if (fault) {
    throw new Refusal(
      `${placeText(fault.place)}: ${fault.reason}\nNothing is sealed before \`npm run check\` can read all files.`,
    );
  }
  const sealing: Sealing = { articles: [], problems: [], outputs: [] };
  for (const article of dossier.articles) {
    const { id } = article;
    const path = pathOf(id);
    const json = sources.get(path)?.text;
    if (json === undefined) {
      sealing.problems.push(`Missing \`${path}\`: \`npm run ingest\` makes it.`);
      continue;
    }
    const known = texts.get(id);
    const text = known ?? remade(article, json, originals);
    if (!text) {
      sealing.problems.push(
        originals?.has(id)
          ? `Cannot seal \`${id}\`: its fingerprint is of another text.`
          : `Cannot seal \`${id}\`: its fingerprint has to be made again from the text. Run \`npm run seal -- FILE\`.`,
      );
      continue;
    }
    if (originals?.has(id) && !text.whole) {
      sealing.problems.push(
        `Cannot seal \`${id}\`: this is not the text that was sealed. \`npm run ingest -- --replace FILE\` takes a corrected one.`,
      );
      continue;
    }
    const runs: Run[] = [];
    const before = text.print.opened.map(({ at, words }) => ({ start: at, words: words.length }));
    const quotations: string[] = [];
    for (const claim of dossier.claims) {
      for (const piece of claim.evidence.filter((one) => one.article === id)) {
        const places = text.find(piece.quotation);
        runs.push(...places);
        quotations.push(wordsOf(piece.quotation).join(' '));
        if (places.length > 0) continue;
        sealing.problems.push(unproved(claim, piece, text));
        // A slip in a quotation must not close what only the text could open again.
        if (!text.whole) runs.push(...before);
      }
    }
    const former = text.print.former.filter((run) => {
      const words = wordsOf(run.join(' ')).join(' ');
      return quotations.some((quotation) => ` ${words} `.includes(` ${quotation} `));
    });
    const print = opening(text.print, runs, (at) => text.proof(at), former);
    const { words, openedWords } = new SealedText(print);
    sealing.articles.push({
      ...{ article: id, words, openedWords, remade: !known },
      opened: onlyIn(runs, before, text),
      closed: onlyIn(before, runs, text),
    });
    const content = fingerprintJson(print);
    if (content !== json) sealing.outputs.push({ path, content, replace: true });
  }
  return sealing;
}
