import { describe, expect, test } from 'vitest';
import { canonical, isNumberWord } from '../../src/text/number-words.ts';
import { wordsInEnglish } from '../../src/dossier/in-english.ts';
import { Support, termsOf } from '../../src/dossier/terms.ts';
import { loadContent } from '../../src/dossier/load.ts';
import { FIXTURE_ROOT } from '../ingest/benchmark/articles.ts';
import { nameTable } from '../../src/dossier/names.ts';
import { entitySchema } from '../../src/schemas/entity.ts';

const names = nameTable({
  site: { spellings: [] },
  entities: [
    {
      id: 'al-vane',
      record: entitySchema.parse({
        title: 'Lena al-Vane',
        kind: 'person',
        summary: 'A reporter.',
        names: { en: 'Lena al-Vane', ar: 'لينا' },
        aliases: ['Vane'],
        'stands-for': ['The reporter'],
      }),
    },
  ],
});
const terms = (text: string) => termsOf(text, names).map((term) => term.text);

describe('what a claim may not say of itself', () => {
  test.each([
    [
      'numbers in digits',
      'It cost 3.5 million, or 1,000 a head.',
      ['3', '5', 'million', '1', '000'],
    ],
    ['numbers in words', 'So say twelve of thirty, the ninth time.', ['twelve', 'thirty', 'ninth']],
    ['large numbers', 'Dozens, hundreds and billions.', ['Dozens', 'hundreds', 'billions']],
    ['ordinals', 'It is the 2nd, the second and the 21st.', ['2nd', 'second', '21st']],
    ['parts', 'It is half done.', ['half']],
    ['names', 'So say Ada Brook and the Mill.', ['Ada', 'Brook', 'Mill']],
    ['names with a small article', 'So says al-Brook.', ['Brook']],
    ['known names at the start', 'Vane says so. The reporter left.', ['Vane', 'The']],
    ['date words', 'It was on a Tuesday in May.', ['Tuesday', 'May']],
    ['date words at the start', 'Tuesday it was. October too.', ['Tuesday', 'October']],
    ['months that may be none, before a number', 'May 2025 came.', ['May', '2025']],
    ['Cyrillic names', 'So says Анна.', ['Анна']],
  ])('%s', (_what, text, expected) => {
    expect(terms(text)).toEqual(expected);
  });
});

describe('what needs no support', () => {
  test.each([
    ['the first word of a sentence', 'Nothing is said. “Nothing” it is. Why? None: Nothing! So …'],
    ['a cell after another', 'Water: It is low. · It falls'],
    ['“one”, which is a pronoun', 'No one said which one.'],
    ['“may” at the start', 'May it be so. March on.'],
    ['small words', 'the mill and its owner'],
  ])('%s', (_what, text) => {
    expect(terms(text)).toEqual([]);
  });
});

test.each([
  ['two', '2'],
  ['second', '2'],
  ['2nd', '2'],
  ['15th', '15'],
  ['twelfth', '12'],
  ['twentieth', '20'],
  ['ninety', '90'],
  ['millions', 'million'],
  ['first', '1'],
  ['mill', 'mill'],
])('%s counts as %s', (word, same) => {
  expect(canonical(word)).toBe(same);
});

test('“one” is no number word, “first” is', () => {
  expect(isNumberWord('one')).toBe(false);
  expect(isNumberWord('first')).toBe(true);
  expect(isNumberWord('constructor')).toBe(false);
});

test.each([
  ['Она говорила о Кларе Уэлд.', ['clara', 'weld']],
  ['والتقت بكلارا ويلد أمس', ['clara', 'weld']],
  ['She met Marek Oldham.', []],
])('“%s” supports the words of a name in any form: %j', (quotation, words) => {
  const { dossier } = loadContent(FIXTURE_ROOT);
  const [claim] = dossier.claims;
  const [evidence] = claim?.evidence ?? [];
  if (!claim || !evidence) throw new Error('no claim with evidence');
  const said = { ...claim, links: [], events: [], evidence: [{ ...evidence, quotation }] };
  const supported = new Support(dossier).of(said);
  expect(['clara', 'weld'].filter((word) => supported.has(word))).toEqual(words);
});

test.each([
  ['a part of a number', 'погибли 1500 человек', 'There were 500 dead and 5 hurt.', ['500', '5']],
  ['the end of a quarter', 'во втором квартале 2031 года', 'It was in June.', ['june']],
  [
    'the day after',
    'Мол закрыли 5 марта 2031 года, а на следующий день открыли',
    'It was 6 March.',
    ['6'],
  ],
] as const)('%s is no support', (_what, quotation, claim, missing) => {
  const english = new Set(wordsInEnglish(quotation, 'ru').map(canonical));
  const terms = termsOf(claim, names).map(({ folded }) => folded);
  expect(terms.filter((word) => !english.has(word))).toEqual(missing);
});

test.each([
  ['ru', 'обойдётся в 25 миллионов крон', 'The repair costs 25 million crowns.'],
  ['ar', 'الرصيف 25 مليون كرونة', 'The repair costs 25 million crowns.'],
  ['ru', 'закрыли 5 марта 2031 года', 'It was shut on 5 March 2031.'],
  ['ar', 'في ٥ مارس ٢٠٣١', 'It was shut on 5 March 2031.'],
  ['ru', 'закрыли на три года', 'It was shut for three years.'],
  ['ru', 'Двадцать пять кораблей стояли', 'The harbour had 25 ships.'],
] as const)('figures and dates in %s: %s', (language, quotation, claim) => {
  const english = new Set(wordsInEnglish(quotation, language).map(canonical));
  const numbers = (text: string) => termsOf(text, names).map(({ folded }) => folded);
  expect(numbers(claim).filter((word) => !english.has(word))).toEqual([]);
  const other = claim.replace('25', '26').replace('5 March', '6 March').replace('three', 'four');
  expect(numbers(other).filter((word) => !english.has(word))).toHaveLength(1);
});
