import type { DateMention, Reading } from '../reading.ts';
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

/** The time of the verb that a date goes with: the marker nearest before it, else the next after. */
function tenseAt({ tokens, vocabulary }: ArticleText, run: DateRun): Reference['tense'] {
  const sentence = tokens[run.from]?.sentence;
  const marker = (i: number): Reference['tense'] => {
    if (vocabulary.future.at(tokens, i)) return 'future';
    return vocabulary.past.at(tokens, i) ? 'past' : null;
  };
  for (
    let i = run.from - 1;
    i >= Math.max(0, run.from - 40) && tokens[i]?.sentence === sentence;
    i--
  ) {
    const found = marker(i);
    if (found) return found;
    if (vocabulary.language === 'en' && /[^e]ed$/.test(tokens[i]?.word ?? '')) return 'past';
  }
  for (let i = run.to; i < run.to + 40 && tokens[i]?.sentence === sentence; i++) {
    const found = marker(i);
    if (found) return found;
  }
  return null;
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

/** A date at the head or the foot of an article is its own where little else stands in its line. */
const LINE_WORDS = 8;

/** The article's own date as the text tells it: its dateline, or the line “Published …”. */
export function readIssued(article: ArticleText, runs: readonly DateRun[]): Reading['issued'] {
  const { tokens, vocabulary, sentences, text } = article;
  const counts = new Map<number, number>();
  for (const { sentence } of tokens) counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
  let best: { edtf: string; why: string; rank: number } | null = null;
  for (const run of runs) {
    if (run.words.type !== 'date' || run.words.date.day === undefined) continue;
    const first = tokens[run.from];
    const sentence = sentences[(first?.sentence ?? 1) - 1];
    if (!first || !sentence) continue;
    const head = sentence.paragraph <= 5;
    const foot = sentence.sentence > sentences.length - 4;
    if (!head && !foot) continue;
    const { edtf } = meaningOf(run.words, { issued: null, tense: null, spoken: null });
    let label = -1;
    let start = run.from;
    while (start > 0 && tokens[start - 1]?.sentence === first.sentence) start--;
    for (let i = start; i < run.from && i < start + LINE_WORDS; i++) {
      if (vocabulary.published.at(tokens, i)) label = i;
    }
    const count = counts.get(first.sentence) ?? 0;
    const words = text.slice(tokens[start]?.start ?? 0, tokens[run.to - 1]?.end ?? 0);
    const after = tokens[run.to]?.before ?? '';
    const opens = run.from - start <= LINE_WORDS - 2;
    const place = tokens
      .slice(start, run.from)
      .every(({ capital, text: word }) => capital || /^(?:г|гор|في|de)$/u.test(word));
    let found: { why: string; rank: number } | null = null;
    if (label >= 0 && opens && label < start + 3) found = { why: `printed as “${words}”`, rank: 0 };
    else if (run.from - start + (run.to - run.from) >= count - 1 && count <= LINE_WORDS) {
      found = { why: `a line of its own: “${words}”`, rank: 1 };
    } else if (
      opens &&
      place &&
      run.from > start &&
      /^\s*(?:\([^)]{0,30}\)\s*)?[—–:-]|^\s*\.\s*[—–-]|^\s*\(/u.test(after)
    ) {
      found = { why: `its dateline: “${words}”`, rank: 2 };
    }
    if (found && found.rank < (best?.rank ?? 9)) best = { edtf, ...found };
  }
  return best ? { edtf: best.edtf, why: best.why } : null;
}
