import { MAX_COMMON_RUN, SHORTEST, type SealedText } from '../../articles/text.ts';
import { pagesOf } from '../../dossier/lookup.ts';
import { TO_WRITE, UNFINISHED, UNWRITTEN } from '../../schemas/unfinished.ts';
import { wordsOf } from '../../text/words.ts';
import { ownProse } from '../own-prose.ts';
import type { Rules } from '../rule.ts';

const QUOTED = /“[^”]*”|„[^“”]*[“”]|"[^"]*"|«[^»]*»/gu;

/** Each run of three words of a list that may have gaps, as one text. */
function runsOf(words: readonly (string | undefined)[]): string[] {
  return words.flatMap((_, at) => {
    const run = words.slice(at, at + SHORTEST);
    return run.length < SHORTEST || run.includes(undefined) ? [] : run.join(' ');
  });
}

/** Runs of three words, each with the articles in which it is open. */
function articlesByRun(texts: ReadonlyMap<string, SealedText>): Map<string, Set<string>> {
  const all = new Map<string, Set<string>>();
  for (const [article, text] of texts) {
    for (const run of runsOf(Array.from({ length: text.words }, (_, at) => text.word(at)))) {
      all.set(run, (all.get(run) ?? new Set()).add(article));
    }
  }
  return all;
}

/** What all our own words must be, wherever they stand. */
export default {
  *'prose-without-evidence'(dossier) {
    for (const { text, place } of pagesOf(dossier).flatMap(({ bare }) => bare)) {
      const start = text.length > 50 ? `${text.slice(0, 49).trimEnd()}…` : text;
      const reason = `No evidence for \`${start}\`: add a footnote after it, or move it to an editor's note`;
      yield { place, reason };
    }
  },

  /** Without the articles' texts, only the words that their fingerprints open are compared. */
  *'copied-prose'(dossier, { texts }) {
    const byRun = articlesByRun(texts);
    for (const { text, place } of ownProse(dossier)) {
      for (const words of text.split(QUOTED).map(wordsOf)) {
        if (words.length <= MAX_COMMON_RUN) continue;
        const suspects = new Set(runsOf(words).flatMap((run) => [...(byRun.get(run) ?? [])]));
        for (const article of suspects) {
          const run = texts.get(article)?.longestRun(words);
          if (!run || run.words <= MAX_COMMON_RUN) continue;
          const copied = words.slice(run.from, run.from + run.words).join(' ');
          const reason = `Text copies ${String(run.words)} words in a row from \`${article}\`: \`${copied}\`; use your own words, or quote these`;
          yield { place, reason };
        }
      }
    }
  },

  *unwritten(dossier) {
    for (const { text, place } of ownProse(dossier)) {
      if (!UNWRITTEN.test(text)) continue;
      const reason = `\`${TO_WRITE}\` is still there: write your own words in its place`;
      yield { place, reason };
    }
  },

  *unfinished(dossier) {
    for (const { text, place } of ownProse(dossier)) {
      const found = UNFINISHED.exec(text)?.[0];
      if (found === undefined) continue;
      yield { place, reason: `Placeholder \`${found}\` is still there: write the text` };
    }
  },
} satisfies Rules;
