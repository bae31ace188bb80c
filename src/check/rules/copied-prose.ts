import { shinglesOf } from '../../articles/fingerprint.ts';
import { wordsOf } from '../../articles/words.ts';
import type { Dossier } from '../../dossier/types.ts';
import type { Context, Finding } from '../rule.ts';

/** The longest run of an article's words that our own prose may repeat by chance. */
export const MAX_COMMON_RUN = 8;

const QUOTED = /“[^”]*”|"[^"]*"|«[^»]*»/gu;

/** Sheets are in our own words: what an article says in its words stands in quotation marks. */
export default function* copiedProse(dossier: Dossier, { texts }: Context): Generator<Finding> {
  for (const { text, place } of dossier.claims) {
    for (const passage of text.split(QUOTED)) {
      const words = wordsOf(passage);
      if (words.length <= MAX_COMMON_RUN) continue;
      const shingles = shinglesOf(words);
      for (const [article, original] of texts) {
        const run = original.longestRun(words, shingles);
        if (!run || run.words <= MAX_COMMON_RUN) continue;
        const copied = words.slice(run.from, run.from + run.words).join(' ');
        const reason = `Unexpected ${String(run.words)} words of \`${article}\` in a row \`${copied}\`, expected our own`;
        yield { place, reason };
      }
    }
  }
}
