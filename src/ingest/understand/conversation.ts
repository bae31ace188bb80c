import type { ArticleText } from './article.ts';
import { edtfOf } from './calendar.ts';
import type { DateRun } from './date-words.ts';

/** Sentences at the head and at the foot where it may be said when a conversation was held. */
const HEAD = 4;
const FOOT = 3;

/**
 * When the conversation was held that an article prints, as its first or last sentences say: “He meets
 * us in late March 2031”. What is said in it counts from there. EDTF; null where nothing says so.
 */
export function conversationOf(article: ArticleText, runs: readonly DateRun[]): string | null {
  const { tokens, vocabulary, sentences } = article;
  const lead = sentences.findIndex(({ heading }) => !heading);
  const last = sentences.length;
  for (const run of runs) {
    const { words } = run;
    const sentence = tokens[run.from]?.sentence ?? 0;
    if (sentence > lead + HEAD && sentence <= last - FOOT) continue;
    if (words.type !== 'date' || words.date.year === undefined || words.date.month === undefined)
      continue;
    let at = run.from;
    while (at > 0 && tokens[at - 1]?.sentence === sentence) at--;
    let talks = false;
    for (; tokens[at]?.sentence === sentence && !talks; at++) {
      talks = vocabulary.talks.at(tokens, at) !== null;
    }
    if (talks) return edtfOf(words.date);
  }
  return null;
}
