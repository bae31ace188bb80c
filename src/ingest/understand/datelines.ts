import type { ArticleText } from './article.ts';
import { joined } from './tokens.ts';

/** Words of a name in a line of its own. */
const LONGEST = 4;

/** Whether a word opens its line, an article before it left out. */
function opensLine({ tokens }: ArticleText, i: number): boolean {
  const at = tokens[i - 1]?.word === 'the' && joined(tokens[i]) ? i - 1 : i;
  return at === 0 || tokens[at]?.before.includes('\n') === true;
}

/**
 * “SENHAL, 3 May”, “Seaham (News Agency) –”, “The Quayside Weekly, 10 April 2031”: whether some words
 * in capitals open a line as the place or the paper of a report.
 */
export function isDateline(article: ArticleText, from: number, to: number): boolean {
  const { tokens, vocabulary } = article;
  const next = tokens[to];
  if (!next || to - from > LONGEST || !opensLine(article, from)) return false;
  if (next.before.includes('\n') || vocabulary.weekdays.at(tokens, from)) return false;
  const dated =
    // “Lena Storr, 41, a baker” is a person of that age.
    (/^\d{1,2}$/.test(next.word) && !/^\s*[,،]/u.test(tokens[to + 1]?.before ?? '')) ||
    vocabulary.months.at(tokens, to) !== null ||
    vocabulary.weekdays.at(tokens, to) !== null;
  if (/^\s*,\s*$/u.test(next.before) && dated) return true;
  // “SENHAL – The ferry …”, “SENHAL (News Agency) – …”
  const capitals = tokens.slice(from, to).every(({ text }) => /^[\p{Lu}-]{3,}$/u.test(text));
  return capitals && /^\s*(?:\(|[—–-]\s)/u.test(next.before);
}

/**
 * “By Ana Ruiz”, “Contact: Ana Ruiz, …”, «Колонка Анны Руис», تحقيق: ليان مراد: a name of two or
 * three words in a line that is else printed as a headline.
 */
export function isCredited(article: ArticleText, from: number, to: number): boolean {
  const { tokens, vocabulary } = article;
  if (to - from < 2 || to - from > 3) return false;
  const before = tokens[from - 1];
  const credit = vocabulary.credits.word(tokens, from - 1) !== null;
  const line = credit && (before?.first === true || before?.before.includes('\n') === true);
  const colon = /:\s*$/u.test(tokens[from]?.before ?? '');
  const after = tokens[to]?.before ?? '\n';
  const closes = /[\n,|/*–—،]/u.test(after) || tokens[to]?.sentence !== tokens[from]?.sentence;
  return closes && (line || colon);
}
