import type { DateMention } from '../reading.ts';
import { parseDate } from '../../schemas/edtf.ts';
import { anchorOf } from './anchor.ts';
import { stretchOfTokens, type ArticleText } from './article.ts';
import { conversationOf } from './conversation.ts';
import { meaningOf } from './date-meaning.ts';
import { dateRunsOf } from './date-reader.ts';
import type { DateRun, DateWords } from './date-words.ts';
import { isHabit, tenseAt } from './tense.ts';
import { ToldDates } from './told-dates.ts';

/** Whether EDTF, as the schemas read it, has this form. */
function isEdtf(text: string): boolean {
  try {
    parseDate(text);
    return true;
  } catch {
    return false;
  }
}

/** Whether a run stands within quotation marks, as far as its sentence tells. */
function withinMarks({ text, sentences, tokens }: ArticleText, run: DateRun): boolean {
  const first = tokens[run.from];
  const sentence = sentences[(first?.sentence ?? 1) - 1];
  if (!first || !sentence) return false;
  const before = text.slice(Math.max(sentence.start, first.start - 400), first.start);
  const opened = before.search(/[“«„][^“”«»„]*$/u) >= 0;
  return opened || (before.match(/"/g)?.length ?? 0) % 2 === 1;
}

/** Every run of words that is a date, in order. */
export function dateRuns({ tokens, vocabulary }: ArticleText): DateRun[] {
  return dateRunsOf(tokens, vocabulary);
}

/** Whether words name the present rather than a day: “where cars stand today”, said by somebody. */
function isPresent(article: ArticleText, run: DateRun): boolean {
  const { words } = run;
  const now = words.type === 'relative' && words.relative[0] === 'day' && words.relative[1] === 0;
  return now && withinMarks(article, run);
}

/** Whether words count ahead: “in three weeks”, بعد أسبوعين. */
function countsAhead({ tokens, vocabulary }: ArticleText, { words, from }: DateRun): boolean {
  return words.type === 'relative' && vocabulary.ahead.word(tokens, from) !== null;
}

/** What the dates of an article are counted from: its own day, that of a conversation, or neither. */
function basisOf(article: ArticleText, runs: readonly DateRun[], own: string | null) {
  const about = own === null || own.endsWith('~');
  const held = about ? conversationOf(article, runs) : null;
  const issued = held ?? own;
  return {
    issued,
    name: held === null ? 'the article’s date' : 'the day of the conversation',
    anchor: issued === null ? anchorOf(article, runs) : null,
    held: held !== null,
  };
}

/** The words as they count: «через два дня он вернулся» goes on from the day told before. */
function countedFrom(words: DateWords, back: boolean): DateWords {
  if (!back || words.type !== 'relative') return words;
  const [unit, by] = words.relative;
  return { ...words, relative: [unit, by, 'told'] };
}

/** The dates of an article, resolved against its own or the day of the conversation that it prints. */
export function readDates(
  article: ArticleText,
  runs: readonly DateRun[],
  own: string | null,
): DateMention[] {
  const { issued, name, anchor, held } = basisOf(article, runs, own);
  const found: DateMention[] = [];
  const told = new ToldDates();
  for (const run of runs) {
    if (isPresent(article, run) || isHabit(article, run)) continue;
    const stretch = stretchOfTokens(article, run.from, run.to);
    const verb = tenseAt(article, run);
    // What is said in a conversation of a weekday mostly lies ahead.
    const said = held && run.words.type === 'weekday' && verb.tense === null;
    const tense = said ? 'future' : verb.tense;
    if (run.ahead && tense !== 'future') continue;
    const near = told.near(stretch.sentence, tense === 'future' ? null : issued);
    const ahead = countsAhead(article, run);
    const back =
      ahead &&
      article.language !== 'en' &&
      (tense === 'past' || (tense === null && near.length > 0));
    // “It begins in mid-September and ends after three days”: counted from there, not from today.
    const other = found.at(-1);
    if (ahead && !back && issued !== null && other && other.edtf > issued) {
      if (other.sentence === stretch.sentence) continue;
    }
    const reference = { ...verb, tense, issued, name, anchor, told: near, days: told.days };
    const meaning = meaningOf(countedFrom(run.words, back), reference);
    if (!meaning || !isEdtf(meaning.edtf)) continue;
    found.push({ ...stretch, ...meaning });
    told.add(meaning.edtf, stretch.sentence);
  }
  return found;
}
