import { endingBefore } from './number-bounds.ts';
import type { NumberText } from './number-text.ts';
import type { Numeral } from './numerals.ts';
import { joined } from './tokens.ts';

/** A figure alone from here to there is rather a year. */
const YEARS: readonly [number, number] = [1500, 2100];
/** Words before “a century” that make it a measure of how often. */
const RATE = /^(?:once|twice|times|day|week|month|year)$/;

/** Whether a number names a thing or a place: “Room 12”, “12 Harbour Street”, “the Seven Sisters”. */
export function isName({ article }: NumberText, { from, to, figure }: Numeral): boolean {
  const { tokens, vocabulary: v, sentences } = article;
  const [before, token, after] = [tokens[from - 1], tokens[from], tokens[to]];
  if (!token) return false;
  const labels = v.amounts.labels;
  if (figure?.currency === null && before?.sentence === token.sentence) {
    if (/^(?:\.?\s|\s?[№#]\s?)$/u.test(token.before) && endingBefore(article, labels, from))
      return true;
    // «Ул. Морская, 12».
    if (v.language === 'ru' && token.before === ', ' && endingBefore(article, labels, from - 1))
      return true;
  }
  const heading = sentences[token.sentence - 1]?.heading === true;
  if (v.language === 'ar' || heading) return false;
  if (figure && v.amounts.streets.word(tokens, to + 1) && after?.capital) return true;
  return !figure && token.capital && !token.first && after?.capital === true && joined(after);
}

/** Whether a number is rather a year: a figure of four, alone. */
export function isYear({ figure, to }: Numeral): boolean {
  if (!figure?.bare || to !== figure.to) return false;
  return figure.value >= YEARS[0] && figure.value <= YEARS[1];
}

/** Whether “a century” is how often: “once in a century”. */
export function isRate({ article }: NumberText, from: number): boolean {
  return [1, 2].some((back) => RATE.test(article.tokens[from - back]?.word ?? ''));
}

/** Whether hours tell a time: «в девять часов», «девять часов утра». */
export function isTimeOfDay({ article }: NumberText, from: number, to: number): boolean {
  const { tokens, language } = article;
  if (language !== 'ru') return false;
  return (
    (/^(?:в|к)$/u.test(tokens[from - 1]?.word ?? '') &&
      /^часов$/u.test(tokens[to - 1]?.word ?? '')) ||
    /^(?:утра|вечера|ночи|дня)$/u.test(tokens[to]?.word ?? '')
  );
}

/** Whether a figure that counts nothing ends a name: “a Boeing 737”. */
export function isOfName({ article }: NumberText, { from, figure }: Numeral): boolean {
  const { tokens, language } = article;
  const before = tokens[from - 1];
  if (language === 'ar' || !figure?.bare || !before || before.first) return false;
  return before.capital && before.sentence === tokens[from]?.sentence && joined(tokens[from]);
}
