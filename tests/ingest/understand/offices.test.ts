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
    [
      'Ana Ruiz, who heads the lamps department of the Keepers’ Guild, came.',
      'Ana Ruiz: head of the lamps department, holds, keepers-guild',
    ],
    [
      'Ana Ruiz, who has led the fisheries ministry since 2029, came.',
      'Ana Ruiz: fisheries minister, holds, -',
    ],
    ['Colm Tadley, who ran the city until March, came.', 'Colm Tadley: mayor, held, -'],
    [
      'The chief of the ferry office, Ana Ruiz, came.',
      'Ana Ruiz: head of the ferry office, holds, -',
    ],
    [
      'The ex-head of Norvale’s tide office, Ana Ruiz, came.',
      'Ana Ruiz: head of the tide office, held, norvale',
    ],
    [
      'Ana Ruiz took over as acting head of the trams last week.',
      'Ana Ruiz: acting head of the trams, holds, -',
    ],
    ['Ana Ruiz spoke in her capacity as director general.', 'Ana Ruiz: director general, holds, -'],
    ['Minister for Lighthouses Ana Ruiz came.', 'Ana Ruiz: minister of lighthouses, holds, -'],
    [
      'The harbour minister of Norvale, Ana Ruiz, came.',
      'Ana Ruiz: harbour minister, holds, norvale',
    ],
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
    'Agatha Rourke, who runs a race every year, came.',
    'Agatha Rourke, who led Norvale to victory, came.',
    'Agatha Rourke, at the head of the table, laughed.',
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
  ['Глава норвейлского МИД Освин Пелл приехал.', 'Освин Пелл: foreign minister, holds, -'],
  [
    'Агата Рурк, возглавляющая министерство портов Норвейла, приехала.',
    'Агата Рурк: harbour minister, holds, norvale',
  ],
  ['Освин Пелл, который возглавлял МИД, приехал.', 'Освин Пелл: foreign minister, held, -'],
  ['Колм Тэдли, руководивший городом, приехал.', 'Колм Тэдли: mayor, held, -'],
  ['Министр водных ресурсов Агата Рурк ждала.', 'Агата Рурк: water minister, holds, -'],
  ['И. о. начальника службы Анна Руис ждала.', 'Анна Руис: acting head of the service, holds, -'],
  [
    'Врио капитана норвейлского порта Анна Руис ждала.',
    'Анна Руис: acting harbour master, holds, -',
  ],
  ['Агата Рурк, мэр с 2028 года, молчала.', 'Агата Рурк: mayor, holds, -'],
  ['Министр труда Норвейла Анна Руис ждала.', 'Анна Руис: labour minister, holds, norvale'],
  ['Агата Рурк, министр портов, приехала.', 'Агата Рурк: harbour minister, holds, -'],
])('%s', (text, expected) => {
  expect(offices(text, 'ru')).toEqual([expected]);
});

test('an office told before is the one that was held', () => {
  const text = 'Приехал мэр Колм Тэдли. До него этот пост занимал Освин Пелл.';
  expect(offices(text, 'ru')).toEqual([
    'Колм Тэдли: mayor, holds, -',
    'Освин Пелл: mayor, held, -',
  ]);
});

test.each([
  ['في متحف يديره أوسوين بيل مصباح.', 'أوسوين بيل: director, holds, -'],
  ['قال وزير خارجية نورفيل أوسوين بيل إنه باق.', 'أوسوين بيل: foreign minister, holds, norvale'],
  ['وصلت أغاتا رورك، التي تتولى وزارة الموانئ، أمس.', 'أغاتا رورك: harbour minister, holds, -'],
  ['وصل أوسوين بيل، الذي كان وزيراً للخارجية، أمس.', 'أوسوين بيل: foreign minister, held, -'],
  [
    'قالت رئيسة لجنة النقل سلمى حداد إن القطار تأخر.',
    'سلمى حداد: chair of the transport committee, holds, -',
  ],
  ['قال وزير الموارد المائية أوسوين بيل إنه باق.', 'أوسوين بيل: water minister, holds, -'],
  ['قالت أغاتا رورك، السفيرة السابقة لدى نورفيل، إنها هنا.', 'أغاتا رورك: ambassador, held, -'],
  ['وصل رئيس بلدية نورفيل سمير حداد أمس.', 'سمير حداد: mayor, holds, norvale'],
  ['وصل أوسوين بيل، وزير الموانئ السابق، أمس.', 'أوسوين بيل: harbour minister, held, -'],
])('%s', (text, expected) => {
  expect(offices(text, 'ar')).toEqual([expected]);
});
