import { describe, expect, test } from 'vitest';
import { NameTable } from '../../../src/text/names/name-table.ts';
import { WordSpellings } from '../../../src/text/names/word-spellings.ts';

const person = (id: string, ...spellings: [string, ...string[]]) =>
  ({ id, title: spellings[0], spellings, kind: 'person' }) as const;
const place = (id: string, ...spellings: [string, ...string[]]) =>
  ({ id, title: spellings[0], spellings, kind: 'place' }) as const;
const LIST = [
  person('vane', 'Lena Vane', 'Vane', 'L. Vane', 'لينا فان', 'Лена Вейн'),
  person('old-vane', 'Vane the Elder', 'Vane'),
  person('al-dor', 'Ahmed al-Dor', 'Ахмед ад-Дор', 'أحمد الدور'),
  person('pavel', 'Pavel Oren', 'Павел Орен'),
  { ...place('valley', 'Vane Valley'), standsFor: ['the valley', 'Valley-born', 'Orla'] },
  place('tessara', 'Tessara', 'Тессара', 'تيسارا'),
  { ...place('museum', 'Museum of Tessara', 'Музей Тессары'), kind: 'organisation' as const },
  place('base', 'Orla air base', 'Orla'),
  place('ferries', 'Blue Ferries', 'Синие Паромы'),
  place('us', 'United Shores', 'US'),
];
const table = new NameTable(LIST);
const found = (text: string, in_ = table, prose = false) =>
  in_.find(text, { prose }).map(({ ids, standsFor, start, end }) => {
    return `${text.slice(start, end)}=${[ids.join('+'), ...standsFor].join(' for ')}`;
  });

describe('names in a text', () => {
  test.each<[string, string, string[]]>([
    ['the longest at each place', 'Lena Vane left.', ['Lena Vane=vane']],
    ['the longest though a shorter begins alike', 'In Vane Valley', ['Vane Valley=valley']],
    ['all that share it', 'Vane left.', ['Vane=vane+old-vane']],
    ['words that stand for it', 'He is Valley-born.', ['Valley-born= for valley']],
    ['whatever the case and the marks', '“LENA—vane’s”', ['LENA—vane’s=vane']],
    ['with whom it may stand for', 'Orla', ['Orla=base for valley']],
    ['in any script', 'لينا فان; Лена Вейн', ['لينا فان=vane', 'Лена Вейн=vane']],
    ['with an article', 'To al-Dor, Ahmed Dor', ['Ahmed Dor=al-dor']],
    [
      'with an initial or a middle name',
      'Lena B. Vane, Pavel Ivanovich Oren',
      ['Lena B. Vane=vane', 'Pavel Ivanovich Oren=pavel'],
    ],
    ['not with a small word between', 'Lena and Vane', ['Vane=vane+old-vane']],
    ['not across a sentence', 'He left Lena. Vane fell.', ['Vane=vane+old-vane']],
    ['across the full stop of an initial', 'To L. Vane', ['L. Vane=vane']],
    [
      'two words written as one',
      'Orla airbase, Bluferries, Blueferries',
      ['Orla airbase=base', 'Blueferries=ferries'],
    ],
    [
      'in Russian cases',
      'О Лене Вейн, с Павлом Ореном, от Синих Паромов',
      ['Лене Вейн=vane', 'Павлом Ореном=pavel', 'Синих Паромов=ferries'],
    ],
    [
      'its own word before the case of another',
      'Музей Тессары; у Тессары; Тессара',
      ['Музей Тессары=museum', 'Тессары=tessara', 'Тессара=tessara'],
    ],
    [
      'with Arabic prefixes',
      'ولينا فان لأحمد الدور وبتيسارا',
      ['ولينا فان=vane', 'لأحمد الدور=al-dor', 'وبتيسارا=tessara'],
    ],
    ['whole words only', 'Vanes, vanity, Elena', []],
    ['nothing in nothing', '', []],
  ])('%s', (_what, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test('in prose have their capitals', () => {
    expect(found('The US told us of orla and Orla. In the valley.', table, true)).toEqual([
      'US=us',
      'Orla=base for valley',
      'the valley= for valley',
    ]);
  });

  test('that only one bears, one left out', () => {
    const clear = (text: string, but?: string) => table.findClear(text, but).map(({ id }) => id);
    expect(clear('Vane of Tessara, at the Museum of Tessara')).toEqual(['tessara', 'museum']);
    expect(clear('Museum of Tessara', 'museum')).toEqual(['tessara']);
  });

  test('are last names too, if asked for', () => {
    const surnames = new NameTable(LIST, { surnames: true });
    expect(found('Oren and Dor, not Museum', surnames)).toEqual(['Oren=pavel', 'Dor=al-dor']);
    expect(found('Oren and Dor')).toEqual([]);
  });

  test('are found by other ways of writing their words', () => {
    const spellings = new WordSpellings(['ahmed ahmad achmed', 'dor door']);
    expect(found('Ahmad Door', new NameTable(LIST, { spellings }))).toEqual(['Ahmad Door=al-dor']);
    expect(found('Ahmad Door')).toEqual([]);
  });
});

test('ids by the beginning of a word', () => {
  expect(table.beginningWith('tess')).toEqual(['tessara', 'museum']);
  expect(table.beginningWith('te')).toEqual([]);
});

test('a word of several lines has no standard spelling', () => {
  const spellings = new WordSpellings(['asad assad', 'asaad asad', 'putin poutine']);
  expect(spellings.of('asad')).toEqual(['asad', 'assad', 'asaad']);
  expect(spellings.of('other')).toEqual(['other']);
  expect(['poutine', 'asad', 'other'].map((word) => spellings.standard(word))).toEqual([
    ...['putin', 'asad', 'other'],
  ]);
});
