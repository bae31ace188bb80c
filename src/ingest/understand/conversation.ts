import type { ArticleText } from './article.ts';
import { edtfOf } from './calendar.ts';
import type { DateRun } from './date-words.ts';

/** Sentences at the head and at the foot where it may be said when a conversation was held. */
const HEAD = 4;
const FOOT = 3;

/** Whether the sentence that a word stands in tells of an interview. */
function tellsOfTalks({ tokens, vocabulary }: ArticleText, from: number): boolean {
  const sentence = tokens[from]?.sentence;
  let at = from;
  while (at > 0 && tokens[at - 1]?.sentence === sentence) at--;
  for (; tokens[at]?.sentence === sentence; at++) {
    if (vocabulary.talks.at(tokens, at)) return true;
  }
  return false;
}

/**
 * When the conversation was held that an article prints, as its first or last sentences say: “He meets
 * us in late March 2031”. What is said in it counts from there. EDTF; null where nothing says so.
 */
export function conversationOf(article: ArticleText, runs: readonly DateRun[]): string | null {
  const { tokens, sentences } = article;
  const talks = new Map<number, boolean>();
  const lead = sentences.findIndex(({ heading }) => !heading);
  const last = sentences.length;
  for (const run of runs) {
    const { words } = run;
    const sentence = tokens[run.from]?.sentence ?? 0;
    if (sentence > lead + HEAD && sentence <= last - FOOT) continue;
    if (words.type !== 'date' || words.date.year === undefined || words.date.month === undefined)
      continue;
    const known = talks.get(sentence) ?? tellsOfTalks(article, run.from);
    talks.set(sentence, known);
    if (known) return edtfOf(words.date);
  }
  return null;
}
