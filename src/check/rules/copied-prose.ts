import { MAX_COMMON_RUN, SHORTEST } from '../../articles/text.ts';
import type { Dossier } from '../../dossier/types.ts';
import { wordsOf } from '../../text/words.ts';
import { ownProse } from '../own-prose.ts';
import type { Context, Finding } from '../rule.ts';

const QUOTED = /“[^”]*”|„[^“”]*[“”]|"[^"]*"|«[^»]*»/gu;

/** Runs of three words, each with the articles in which it is open. */
function articlesByRun(texts: Context['texts']): Map<string, Set<string>> {
  const all = new Map<string, Set<string>>();
  for (const [article, text] of texts) {
    const own = Array.from({ length: text.words }, (_, at) => text.word(at));
    for (let at = 0; at + SHORTEST <= own.length; at++) {
      const run = own.slice(at, at + SHORTEST);
      if (run.includes(undefined)) continue;
      const key = run.join(' ');
      all.set(key, (all.get(key) ?? new Set()).add(article));
    }
  }
  return all;
}

/**
 * Our text is in our own words: the words of an article are in quotation marks.
 * Without the articles' texts, only the words that their fingerprints open are compared.
 */
export default function* copiedProse(dossier: Dossier, { texts }: Context): Generator<Finding> {
  const byRun = articlesByRun(texts);
  for (const { text, place } of ownProse(dossier)) {
    for (const passage of text.split(QUOTED)) {
      const words = wordsOf(passage);
      if (words.length <= MAX_COMMON_RUN) continue;
      const suspects = new Set<string>();
      for (let at = 0; at + SHORTEST <= words.length; at++) {
        const run = words.slice(at, at + SHORTEST).join(' ');
        for (const id of byRun.get(run) ?? []) suspects.add(id);
      }
      for (const article of suspects) {
        const run = texts.get(article)?.longestRun(words);
        if (!run || run.words <= MAX_COMMON_RUN) continue;
        const copied = words.slice(run.from, run.from + run.words).join(' ');
        const reason = `Text copies ${String(run.words)} words in a row from \`${article}\`: \`${copied}\`; use your own words, or quote these`;
        yield { place, reason };
      }
    }
  }
}
