import { shinglesOf } from '../../articles/fingerprint.ts';
import { wordsOf } from '../../text/words.ts';
import type { Dossier } from '../../dossier/types.ts';
import { ownProse } from '../own-prose.ts';
import type { Context, Finding } from '../rule.ts';

/** The longest run of an article's words that our own prose may repeat by chance. */
export const MAX_COMMON_RUN = 8;

const QUOTED = /“[^”]*”|„[^“”]*[“”]|"[^"]*"|«[^»]*»/gu;

/** The articles that hold each shingle. */
function holders(texts: Context['texts']): Map<number, Set<string>> {
  const all = new Map<number, Set<string>>();
  for (const [article, { shingles }] of texts) {
    for (const shingle of shingles) {
      const known = all.get(shingle);
      if (known) known.add(article);
      else all.set(shingle, new Set([article]));
    }
  }
  return all;
}

/** What we write is in our own words: what an article says in its words stands in quotation marks. */
export default function* copiedProse(dossier: Dossier, { texts }: Context): Generator<Finding> {
  const held = holders(texts);
  for (const { text, place } of ownProse(dossier)) {
    for (const passage of text.split(QUOTED)) {
      const words = wordsOf(passage);
      if (words.length <= MAX_COMMON_RUN) continue;
      const shingles = shinglesOf(words);
      const suspects = new Set<string>();
      for (const shingle of shingles) for (const id of held.get(shingle) ?? []) suspects.add(id);
      for (const article of suspects) {
        const run = texts.get(article)?.longestRun(words, shingles);
        if (!run || run.words <= MAX_COMMON_RUN) continue;
        const copied = words.slice(run.from, run.from + run.words).join(' ');
        const reason = `Unexpected ${String(run.words)} words of \`${article}\` in a row \`${copied}\`, expected our own`;
        yield { place, reason };
      }
    }
  }
}
