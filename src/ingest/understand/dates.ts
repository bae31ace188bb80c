import type { DateMention } from '../reading.ts';
import { parseDate } from '../../schemas/edtf.ts';
import { stretchOfTokens, type ArticleText } from './article.ts';
import { meaningOf, type Reference } from './date-meaning.ts';
import { DateReader, type DateRun } from './date-words.ts';

/** The last day spoken of counts for “the next day” within this many sentences. */
const SPOKEN_WITHIN = 2;

/** Whether EDTF, as the schemas read it, has this form. */
function isEdtf(text: string): boolean {
  try {
    parseDate(text);
    return true;
  } catch {
    return false;
  }
}

const MARKS = /[“”"«»„]/u;
/** Words looked at on either side of a date for the time of its verb. */
const REACH = 40;

/**
 * The time of the verb that a date goes with: the marker nearest before it, else the next after. What
 * stands within quotation marks does not look out of them; a weekday there mostly lies ahead.
 */
export function tenseAt({ tokens, vocabulary }: ArticleText, run: DateRun): Reference['tense'] {
  const sentence = tokens[run.from]?.sentence;
  const marker = (i: number): Reference['tense'] => {
    if (vocabulary.future.at(tokens, i)) return 'future';
    if (vocabulary.past.at(tokens, i)) return 'past';
    const { language } = vocabulary;
    const told = language === 'ru' && /л(?:а|и|о|ся|ась|ись)?$/u.test(tokens[i]?.word ?? '');
    if ((language === 'ar' || told) && vocabulary.say.at(tokens, i)) return 'past';
    const plain = vocabulary.language === 'en' && /[^e]ed$/.test(tokens[i]?.word ?? '');
    return plain && !vocabulary.future.at(tokens, i - 1) ? 'past' : null;
  };
  let [opened, closed] = [MARKS.test(tokens[run.from]?.before ?? ''), false];
  for (
    let i = run.from - 1;
    !opened && i >= run.from - REACH && tokens[i]?.sentence === sentence;
    i--
  ) {
    const found = marker(i);
    if (found) return found;
    opened = MARKS.test(tokens[i]?.before ?? '');
  }
  for (let i = run.to; i < run.to + REACH; i++) {
    closed = MARKS.test(tokens[i]?.before ?? '');
    if (closed || tokens[i]?.sentence !== sentence) break;
    const found = marker(i);
    if (found) return found;
  }
  return opened && closed ? 'future' : null;
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
  let spoken: { edtf: string; sentence: number } | null = null;
  for (const run of runs) {
    // “Where cars stand today”, said by somebody: the present, no day.
    const { words } = run;
    const now =
      words.type === 'relative' && words.relative.unit === 'day' && words.relative.by === 0;
    if (now && withinMarks(article, run)) continue;
    const stretch = stretchOfTokens(article, run.from, run.to);
    const near = spoken && stretch.sentence - spoken.sentence <= SPOKEN_WITHIN;
    const meaning = meaningOf(run.words, {
      issued,
      tense: tenseAt(article, run),
      spoken: near ? (spoken?.edtf ?? null) : null,
    });
    if (!isEdtf(meaning.edtf)) continue;
    found.push({ ...stretch, ...meaning });
    const last = meaning.edtf.split('/').at(-1) ?? '';
    if (/^\d{4}-\d\d-\d\d$/.test(last)) spoken = { edtf: last, sentence: stretch.sentence };
  }
  return found;
}
