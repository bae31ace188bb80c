import type { DateMention } from '../reading.ts';
import { parseDate } from '../../schemas/edtf.ts';
import { anchorOf } from './anchor.ts';
import { stretchOfTokens, type ArticleText } from './article.ts';
import { meaningOf } from './date-meaning.ts';
import { DateReader } from './date-reader.ts';
import type { DateRun } from './date-words.ts';
import { tenseAt } from './tense.ts';

/** The last day spoken of counts for “the next day” within this many sentences. */
const SPOKEN_WITHIN = 3;
/** Days remembered for it. */
const SPOKEN = 5;

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
export function dateRuns(article: ArticleText): DateRun[] {
  const reader = new DateReader(article.tokens, article.vocabulary);
  const runs: DateRun[] = [];
  for (let i = 0; i < article.tokens.length;) {
    const run = reader.at(i);
    if (run) runs.push(run);
    i = run?.to ?? i + 1;
  }
  return runs;
}

/** The dates of an article, resolved against its own. */
export function readDates(
  article: ArticleText,
  runs: readonly DateRun[],
  issued: string | null,
): DateMention[] {
  const found: DateMention[] = [];
  const spoken: { edtf: string; sentence: number }[] = [];
  const anchor = issued === null ? anchorOf(article, runs) : null;
  for (const run of runs) {
    // “Where cars stand today”, said by somebody: the present, no day.
    const { words } = run;
    const now =
      words.type === 'relative' && words.relative.unit === 'day' && words.relative.by === 0;
    if (now && withinMarks(article, run)) continue;
    const stretch = stretchOfTokens(article, run.from, run.to);
    // “It begins in mid-September and ends after three days”: counted from there, not from today.
    const counted = article.vocabulary.ahead.word(article.tokens, run.from) !== null;
    const other = found.at(-1);
    if (counted && words.type === 'relative' && other?.sentence === stretch.sentence) {
      if (issued !== null && other.edtf > issued) continue;
    }
    const tense = tenseAt(article, run);
    // “The next day” of what is told goes on from the day told last, not from one that lies ahead.
    const told = spoken.findLast(
      ({ edtf }) => tense === 'future' || issued === null || edtf <= issued,
    );
    const near = told && stretch.sentence - told.sentence <= SPOKEN_WITHIN;
    const meaning = meaningOf(words, { issued, anchor, tense, spoken: near ? told.edtf : null });
    if (!isEdtf(meaning.edtf)) continue;
    found.push({ ...stretch, ...meaning });
    const last = meaning.edtf.split('/').at(-1) ?? '';
    if (/^\d{4}-(?:0\d|1[0-2])(?:-\d\d)?$/.test(last)) {
      spoken.push({ edtf: last, sentence: stretch.sentence });
      if (spoken.length > SPOKEN) spoken.shift();
    }
  }
  return found;
}
