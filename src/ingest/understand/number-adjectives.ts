import { fold } from '../../text/fold.ts';
import type { Measure } from '../reading.ts';
import type { ArticleText } from './article.ts';
import type { Told } from './shares.ts';

/** Numbers as Russian words begin with them: genitives, longest first. */
const NUMBERS: readonly (readonly [string, number])[] = (
  [
    ...([
      ['двух', 2],
      ['трех', 3],
      ['четырех', 4],
      ['пяти', 5],
      ['шести', 6],
      ['семи', 7],
    ] as const),
    ...([
      ['восьми', 8],
      ['девяти', 9],
      ['десяти', 10],
      ['одиннадцати', 11],
      ['двенадцати', 12],
    ] as const),
    ...([
      ['тринадцати', 13],
      ['четырнадцати', 14],
      ['пятнадцати', 15],
      ['шестнадцати', 16],
    ] as const),
    ...([
      ['семнадцати', 17],
      ['восемнадцати', 18],
      ['девятнадцати', 19],
      ['двадцати', 20],
    ] as const),
    ...([
      ['тридцати', 30],
      ['сорока', 40],
      ['пятидесяти', 50],
      ['шестидесяти', 60],
    ] as const),
    ...([
      ['семидесяти', 70],
      ['восьмидесяти', 80],
      ['девяносто', 90],
      ['сто', 100],
    ] as const),
    ...([
      ['двухсот', 200],
      ['трехсот', 300],
      ['пятисот', 500],
      ['полутора', 1.5],
    ] as const),
  ] as (readonly [string, number])[]
).sort((a, b) => b[0].length - a[0].length);
/** What they measure, as their second part. */
const MEASURES: readonly (readonly [RegExp, Measure, number])[] = [
  [/^лет(?:н|и[еяюй])/u, 'year', 1],
  [/^годов/u, 'year', 1],
  [/^месячн/u, 'month', 1],
  [/^недельн/u, 'week', 1],
  [/^дневн|^суточн/u, 'day', 1],
  [/^часов(?!щик)/u, 'hour', 1],
  [/^минутн/u, 'minute', 1],
  [/^метров/u, 'metre', 1],
  [/^километров/u, 'kilometre', 1],
  [/^тонн/u, 'tonne', 1],
  [/^процентн/u, 'percent', 1],
  [/^миллионн/u, 'RUB', 0],
];
/** Things of so many years; who else is of so many years has that age. */
const THINGS =
  /^(?:догово|контракт|соглашени|аренд|срок|план|программ|истори|стаж|опыт|перерыв|воин|конфликт|правлени|юбиле|период|цикл|минимум|максимум|заключени|запрет|лицензи|облигаци|бумаг|кредит|ипотек|перспектив|стратеги|борьб|годовщин|традици|мораторий|моратори|служб|работ|сотрудничеств|спор|рубеж|горизонт|здани|дом|дерев|дуб|судн|корабл|мост|гаранти|бюджет|отсрочк|санкци|приговор|тюремн|разрыв|мандат|концесси|прогноз|мирн|перемири)/u;

const measured = (rest: string): readonly [RegExp, Measure, number] | undefined =>
  MEASURES.find(([pattern, , by]) => by > 0 && pattern.test(rest));

/** «Двадцатилетний», «20-летний», «трёхмесячный»: a number and a measure in one Russian word. */
export function adjectiveAt(
  { tokens, language }: ArticleText,
  figure: { value: number; to: number } | null,
  i: number,
): (Told & { age: boolean }) | null {
  if (language !== 'ru') return null;
  const token = figure ? tokens[figure.to] : tokens[i];
  if (!token || (figure && token.before !== '-')) return null;
  const read = figure ? { value: figure.value, rest: token.word } : numberIn(token.word);
  const found = read && measured(read.rest);
  if (!found) return null;
  const to = (figure ? figure.to : i) + 1;
  const next = tokens[to];
  const age =
    found[1] === 'year' &&
    /^(?:летн|годовал)/u.test(read.rest) &&
    !THINGS.test(fold(next?.text ?? ''));
  const unit = found[1] === 'percent' ? '%' : token.text;
  return { value: read.value, unit, measure: found[1], from: i, to, about: null, age };
}

/** The numbers that a word begins with, added: «двадцатипяти|летний». */
function numberIn(word: string): { value: number; rest: string } | null {
  let [value, rest] = [0, word];
  for (let parts = 0; parts < 3; parts++) {
    const number = NUMBERS.find(([stem, n]) => rest.startsWith(stem) && (value === 0 || n < value));
    if (!number) break;
    value += number[1];
    rest = rest.slice(number[0].length);
  }
  return value > 0 ? { value, rest } : null;
}
