import type { Article, Sentence } from '../dossier/types.ts';
import type { UnusedReason } from '../schemas/article.ts';
import { doubtsOf } from '../dossier/dispute.ts';
import { pick, type Lookup } from '../dossier/lookup.ts';

/** How a sentence is used. `open`: neither used nor accounted for. */
export type Use = 'used' | 'disputed' | 'unused' | 'open';

export interface SentenceUse {
  sentence: Sentence;
  use: Use;
}

const REASONS: Record<UnusedReason, string> = {
  heading: 'a heading',
  repetition: 'repetition',
  padding: 'padding without a fact',
  opinion: 'an opinion without a source',
  'off-topic': 'off the subject',
};

/** The names of uses for readers. */
export const LABELS: Record<Use, string> = {
  used: 'used',
  disputed: 'used, and disputed',
  unused: 'not used, with the reason',
  open: 'not accounted for',
};

/** Why no claim quotes a sentence, in a sentence. */
export function whyNot({ unused, repeats, claims }: Sentence): string {
  if (repeats !== null) {
    return `Word for word the same as sentence ${String(repeats)}.`;
  }
  if (unused) return `Not used: ${REASONS[unused.reason]}. ${unused.note ?? ''}`.trim();
  return claims.length > 0 ? 'Used with the sentence before it.' : 'Not accounted for.';
}

/** A stretch of one line of the picture, in units of a word. */
export interface Bar {
  line: number;
  from: number;
  width: number;
}

/** Words on a line of the picture. */
export const LINE = 40;

/** The use of each sentence: disputed as soon as one claim that quotes it is. */
export function usesOf(article: Article, lookup: Lookup): SentenceUse[] {
  return (article.text?.sentences ?? []).map((sentence) => {
    const marks = pick(lookup.claims, sentence.claims).flatMap(doubtsOf);
    const disputed = marks.some(({ mark }) => mark === 'disputed');
    const used = sentence.claims.length > 0;
    const use = disputed ? 'disputed' : used ? 'used' : sentence.unused ? 'unused' : 'open';
    return { sentence, use };
  });
}

/**
 * Sets the sentences as a page of greeked text: lines of `LINE` words, a new line for each
 * paragraph, and for each sentence one bar on each line that it takes.
 */
export function barsOf(uses: readonly SentenceUse[]): { bars: Bar[][]; lines: number } {
  let line = -1;
  let column = 0;
  let paragraph = 0;
  const bars = uses.map(({ sentence }) => {
    const own: Bar[] = [];
    if (sentence.paragraph !== paragraph) {
      paragraph = sentence.paragraph;
      line += 1;
      column = 0;
    }
    for (let left = sentence.words; left > 0;) {
      if (column === LINE) {
        line += 1;
        column = 0;
      }
      const width = Math.min(left, LINE - column);
      own.push({ line, from: column, width });
      column += width;
      left -= width;
    }
    return own;
  });
  return { bars, lines: line + 1 };
}

/** How many sentences have each use, with its name for readers; none without a sentence. */
export function tallyOf(uses: readonly SentenceUse[]): { use: Use; label: string; n: number }[] {
  return (Object.keys(LABELS) as Use[])
    .map((use) => ({
      use,
      label: LABELS[use],
      n: uses.filter((entry) => entry.use === use).length,
    }))
    .filter(({ n }) => n > 0);
}
