import { describe, expect, test } from 'vitest';
import type { ReadLanguage } from '../../../src/ingest/reading.ts';
import { read } from './invented-world.ts';

/** `person: office, standing, of` of each. */
function offices(text: string, language: ReadLanguage = 'en'): string[] {
  return read(text, language).offices.map(({ person, office, standing, of }) => {
    return `${person.text}: ${office}, ${standing}, ${of ?? '-'}`;
  });
}

describe('English', () => {
  test.each([
    ['Norvalian Foreign Minister Oswin Pell came.', 'Oswin Pell: foreign minister, holds, norvale'],
    [
      'Norvale’s foreign minister, Oswin Pell, came.',
      'Oswin Pell: foreign minister, holds, norvale',
    ],
    [
      'Oswin Pell, the foreign minister of Norvale, came.',
      'Oswin Pell: foreign minister, holds, norvale',
    ],
    ['The president of the sailors’ union, Ana Ruiz, came.', 'Ana Ruiz: president, holds, -'],
    ['Colm Tadley, the city’s mayor, came.', 'Colm Tadley: mayor, holds, -'],
    ['Former Mayor Colm Tadley came.', 'Colm Tadley: mayor, held, -'],
    ['A former mayor, Colm Tadley, came.', 'Colm Tadley: mayor, held, -'],
    ['Agatha Rourke was appointed harbour minister.', 'Agatha Rourke: harbour minister, holds, -'],
    ['They named Agatha Rourke harbour minister.', 'Agatha Rourke: harbour minister, holds, -'],
    ['Agatha Rourke was harbour minister until May.', 'Agatha Rourke: harbour minister, held, -'],
    ['Lighthouse Minister Ana Ruiz came.', 'Ana Ruiz: lighthouse minister, holds, -'],
    ['President-elect Ana Ruiz came.', 'Ana Ruiz: president, to-come, -'],
    ['Deputy Prime Minister Ana Ruiz came.', 'Ana Ruiz: deputy prime minister, holds, -'],
  ])('%s', (text, expected) => {
    expect(offices(text)).toEqual([expected]);
  });

  test('a counterpart holds the same office', () => {
    const text = 'Foreign Minister Oswin Pell met his Norvalian counterpart, Ana Ruiz, there.';
    expect(offices(text)).toEqual([
      'Oswin Pell: foreign minister, holds, -',
      'Ana Ruiz: foreign minister, holds, norvale',
    ]);
  });

  test('a deputy is one of the office named before', () => {
    expect(offices('Mayor Oswin Pell was silent. His deputy, Ana Ruiz, was not.')).toEqual([
      'Oswin Pell: mayor, holds, -',
      'Ana Ruiz: deputy mayor, holds, -',
    ]);
  });

  test.each([
    'Agatha Rourke is not the mayor.',
    'Agatha Rourke met the mayor on Monday.',
    'The ministers of Norvale and Agatha Rourke came.',
    'With Agatha Rourke, the minister said little.',
  ])('%s gives her none', (text) => {
    expect(offices(text)).toEqual([]);
  });
});

test.each([
  [
    'Министр иностранных дел Норвейла Освин Пелл приехал.',
    'Освин Пелл: foreign minister, holds, norvale',
  ],
  ['Директор музея Анна Руис приехала.', 'Анна Руис: director, holds, -'],
  ['Бывший мэр Колм Тэдли приехал.', 'Колм Тэдли: mayor, held, -'],
  ['Агата Рурк, министр портов, приехала.', 'Агата Рурк: harbour minister, holds, -'],
])('%s', (text, expected) => {
  expect(offices(text, 'ru')).toEqual([expected]);
});

test.each([
  ['قال وزير خارجية نورفيل أوسوين بيل إنه باق.', 'أوسوين بيل: foreign minister, holds, norvale'],
  ['وصل أوسوين بيل، وزير الموانئ السابق، أمس.', 'أوسوين بيل: harbour minister, held, -'],
])('%s', (text, expected) => {
  expect(offices(text, 'ar')).toEqual([expected]);
});
