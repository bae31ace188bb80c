import { describe, expect, test } from 'vitest';
import type { ReadLanguage } from '../../../src/ingest/reading.ts';
import { read } from './invented-world.ts';

/** `words=entity` of each name; a candidate’s is `-`, with the nearest after `~`. */
function names(text: string, language: ReadLanguage = 'en'): string[] {
  return read(text, language).names.map(({ text: words, entity, nearest }) => {
    return `${words}=${entity ?? '-'}${nearest ? `~${nearest.entity}` : ''}`;
  });
}

describe('known names', () => {
  test.each<[string, string, string[], ReadLanguage]>([
    ['in full', 'They met Agatha Rourke.', ['Agatha Rourke=agatha-rourke'], 'en'],
    ['by the surname', 'Then Rourke spoke.', ['Rourke=agatha-rourke'], 'en'],
    ['possessive', 'It is Rourke’s lamp.', ['Rourke=agatha-rourke'], 'en'],
    ['in capitals', 'NORVALE, 3 March 2031 — It rained.', ['NORVALE=norvale'], 'en'],
    ['with an article', 'They left Al-Wadi.', ['Al-Wadi=al-wadi'], 'en'],
    ['with an initial', 'They met Agatha M. Rourke.', ['Agatha M. Rourke=agatha-rourke'], 'en'],
    [
      'in another case',
      'Они ждали в Норвейле Агату Рурк.',
      ['Норвейле=norvale', 'Агату Рурк=agatha-rourke'],
      'ru',
    ],
    [
      'of several words',
      'Он вышел из Гильдии смотрителей.',
      ['Гильдии смотрителей=keepers-guild'],
      'ru',
    ],
    [
      'with a particle grown on',
      'اللقاء كان لأغاتا رورك وحدها.',
      ['لأغاتا رورك=agatha-rourke'],
      'ar',
    ],
    [
      'with whose it is',
      'The Keepers’ Guild of Norvale met.',
      ['Keepers’ Guild of Norvale=keepers-guild'],
      'en',
    ],
  ])('%s', (_, text, expected, language) => {
    expect(names(text, language)).toEqual(expected);
  });

  test('a word that only stands for an entity is no name of it', () => {
    const { names: found, standIns } = read('The Norvalian coast is dark.');
    expect(found).toEqual([]);
    expect(standIns.map(({ text, entity }) => [text, entity])).toEqual([['Norvalian', 'norvale']]);
  });
});

describe('traps', () => {
  test('a namesake is somebody else', () => {
    expect(names('They met Percival Tadley.')).toEqual(['Percival Tadley=-']);
  });
  test('an ordinary word before a surname makes no namesake', () => {
    expect(names('Yesterday Tadley spoke.')).toEqual(['Tadley=colm-tadley']);
  });
  test('an office before a surname makes none either', () => {
    expect(names('Trade Secretary Pell spoke.')).toEqual(['Pell=oswin-pell']);
  });
  test('a body called after a place is not the place', () => {
    expect(names('The Norvale Herald wrote so.')).toEqual(['Norvale Herald=-']);
  });
});

test.each<[string, string[], ReadLanguage]>([
  ['They met Oswina Pell.', ['Oswina Pell=-'], 'en'],
  ['The August War ended when Rourke left.', ['Rourke=agatha-rourke'], 'en'],
  ['Oswin Pell, Minister of Public Works, came.', ['Oswin Pell=oswin-pell'], 'en'],
  ['The Minister of Ports Ana Ruiz came.', ['Ana Ruiz=-'], 'en'],
  ['By Ana Ruiz\n\nThe lamp is out.', ['Ana Ruiz=-'], 'en'],
  ['It rained (ABC) - Divers came. The divers left.', [], 'en'],
  ['Они встретили Освину Пелл.', ['Освину Пелл=-'], 'ru'],
  ['Они встретили Освина Пелла.', ['Освина Пелла=oswin-pell'], 'ru'],
  ['Мэр Сенхаля Томаш Карут приехал.', ['Сенхаля=-', 'Томаш Карут=-'], 'ru'],
  ['На Рождество Рурк уехала.', ['Рурк=agatha-rourke'], 'ru'],
  ['Из МИД пришло письмо.', [], 'ru'],
  ['وصلت أوسوينة بيل أمس.', ['أوسوينة بيل=-'], 'ar'],
  ['قالت المديرة العامة للمتحف أغاتا رورك إنها باقية.', ['أغاتا رورك=agatha-rourke'], 'ar'],
  ['ويزيد عمر المصباح على قرن. المصباح قديم.', [], 'ar'],
  ['قال متحدث باسم نورفيل إن الباب مغلق.', ['نورفيل=norvale'], 'ar'],
  ['وأكد حنا فارس، قائد الشرطة، أن الباب مغلق.', ['حنا فارس=-'], 'ar'],
])('%s', (text, expected, language) => {
  expect(names(text, language)).toEqual(expected);
});

describe('candidates', () => {
  test('come with the nearest known name and why', () => {
    const [mention] = read('They met Colm Tadly there.').names;
    expect(mention).toMatchObject({
      entity: null,
      nearest: { entity: 'colm-tadley', why: 'one letter apart from “Colm Tadley”' },
    });
  });
  test('that only sound alike say so', () => {
    expect(read('They met Agata Rurk there.').names[0]?.nearest?.why).toBe(
      'sounds like “Agatha Rourke”',
    );
  });
  test('far from any have none', () => {
    expect(names('They met Ana Ruiz and Lena Strand.')).toEqual(['Ana Ruiz=-', 'Lena Strand=-']);
  });
  test('are not made of headlines or of words that begin a sentence', () => {
    expect(names('Lamps Go Dark Along The Coast\n\nLamps went dark. Nobody came.')).toEqual([]);
  });
  test('in Arabic follow an office', () => {
    expect(names('قال وزير التجارة كمال رزين إن المصباح انطفأ.', 'ar')).toEqual(['كمال رزين=-']);
  });
});
