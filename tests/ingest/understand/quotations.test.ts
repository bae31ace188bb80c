import { describe, expect, test } from 'vitest';
import type { ReadLanguage } from '../../../src/ingest/reading.ts';
import { read } from './invented-world.ts';

/** `words — speaker [entity]` of each quotation. */
function quotations(text: string, language: ReadLanguage = 'en'): string[] {
  return read(text, language).quotations.map(({ text: words, speaker }) => {
    return `${words} — ${speaker?.text ?? 'nobody'}${speaker?.entity ? ` [${speaker.entity}]` : ''}`;
  });
}

describe('English', () => {
  test.each([
    [
      'a name after the verb',
      '“The lamp is out,” said Agatha Rourke.',
      'Agatha Rourke [agatha-rourke]',
    ],
    [
      'a name before the verb',
      '“The lamp is out,” Agatha Rourke said.',
      'Agatha Rourke [agatha-rourke]',
    ],
    ['straight marks', '"The lamp is out," Agatha Rourke said.', 'Agatha Rourke [agatha-rourke]'],
    ['single marks', '‘The lamp is out,’ Agatha Rourke said.', 'Agatha Rourke [agatha-rourke]'],
    ['a colon', 'Agatha Rourke replied: “The lamp is out.”', 'Agatha Rourke [agatha-rourke]'],
    [
      'a verb no list has',
      '“The lamp is out,” hollered Agatha Rourke.',
      'Agatha Rourke [agatha-rourke]',
    ],
    [
      'an office before',
      '“The lamp is out,” said Trade Secretary Oswin Pell.',
      'Oswin Pell [oswin-pell]',
    ],
    ['an apposition', '“The lamp is out,” said the mayor, Ines Moth.', 'Ines Moth'],
    [
      'a relative clause',
      'Oswin Pell, who met Agatha Rourke on Monday, said: “The lamp is out.”',
      'Oswin Pell [oswin-pell]',
    ],
    ['somebody unnamed', '“The lamp is out,” said a pearl diver.', 'a pearl diver'],
    [
      'somebody unnamed first',
      'Another passer-by remarked: “The lamp is out.”',
      'Another passer-by',
    ],
    [
      'the head of a phrase',
      'A spokesman for the Keepers’ Guild said: “The lamp is out.”',
      'A spokesman for the Keepers’ Guild',
    ],
  ])('%s tells the speaker', (_, text, speaker) => {
    expect(quotations(text).map((line) => line.replace(/^[^—]*— /, ''))).toEqual([speaker]);
  });

  test('a split one is two, of one speaker', () => {
    expect(quotations('“The lamp is out,” Agatha Rourke said, “and the oil is gone.”')).toEqual([
      'The lamp is out, — Agatha Rourke [agatha-rourke]',
      'and the oil is gone. — Agatha Rourke [agatha-rourke]',
    ]);
  });

  test('one that goes on in the next paragraph is two, of one speaker', () => {
    const text =
      '“The lamp is out,” said Oswin Pell. “It was out before.\n\n“It will be out again.”';
    expect(quotations(text)).toHaveLength(3);
    expect(new Set(read(text).quotations.map(({ speaker }) => speaker?.entity))).toEqual(
      new Set(['oswin-pell']),
    );
  });

  test('a short name is given in its fullest form', () => {
    const text = 'Ines Moth came late. “The lamp is out,” Moth said.';
    expect(quotations(text)).toEqual(['The lamp is out, — Ines Moth']);
  });

  test('a pronoun stands for the one who spoke, or a role', () => {
    expect(quotations('Oswin Pell was angry. “The lamp is out,” he said.')).toEqual([
      'The lamp is out, — Oswin Pell [oswin-pell]',
    ]);
    expect(
      quotations('A spokesman would not say whether Oswin Pell knew. “No comment today,” he said.'),
    ).toEqual(['No comment today, — A spokesman']);
  });

  test.each([
    ['a word held at arm’s length', 'Oswin Pell said he had never seen such a “rescue” plan.'],
    ['a name after known as', 'The rock, known as “the Tooth”, is grey, Oswin Pell said.'],
    ['a title', 'Oswin Pell said that he had read “The Long Tide”.'],
    ['a word without a verb of saying', 'The “phantom” ships stayed away.'],
    ['a mark without its partner', 'The plank was 5" wide and the other was 6 long.'],
    ['an apostrophe', "The keepers' lamp and the captains' oil don't mix."],
  ])('%s is no quotation', (_, text) => {
    expect(quotations(text)).toEqual([]);
  });

  test('a few words ascribed to somebody are one', () => {
    expect(quotations('Agatha Rourke called the plan “a quarrel over candles”.')).toEqual([
      'a quarrel over candles — Agatha Rourke [agatha-rourke]',
    ]);
  });

  test('the inner of two belongs to the outer', () => {
    expect(quotations('“He called it ‘a candle’, no more,” Agatha Rourke said.')).toEqual([
      'He called it ‘a candle’, no more, — Agatha Rourke [agatha-rourke]',
    ]);
  });
});

describe('Russian', () => {
  test('guillemets, the author’s words within them cut out', () => {
    expect(quotations('«Лампа погасла, — сказала Агата Рурк. — Масла нет».', 'ru')).toEqual([
      'Лампа погасла — Агата Рурк [agatha-rourke]',
      'Масла нет — Агата Рурк [agatha-rourke]',
    ]);
  });

  test('a dialogue between dashes', () => {
    expect(quotations('— Лампа погасла, — сказал Освин Пелл. — Масла нет.', 'ru')).toEqual([
      'Лампа погасла — Освин Пелл [oswin-pell]',
      'Масла нет. — Освин Пелл [oswin-pell]',
    ]);
  });

  test('the name of a paper in guillemets is none', () => {
    expect(
      quotations('Агата Рурк сказала газете «Вечерний порт», что лампа погасла.', 'ru'),
    ).toEqual([]);
  });
});

describe('Arabic', () => {
  test('the verb before its subject', () => {
    expect(quotations('قالت أغاتا رورك: «انطفأ المصباح ولن يعود».', 'ar')).toEqual([
      'انطفأ المصباح ولن يعود — أغاتا رورك [agatha-rourke]',
    ]);
  });

  test('the verb after the words, and a subject that no lexicon foresees', () => {
    expect(quotations('«انطفأ المصباح ولن يعود»، قالت غواصة رفضت ذكر اسمها.', 'ar')).toEqual([
      'انطفأ المصباح ولن يعود — غواصة',
    ]);
  });
});

/** Sentences, and who speaks in them: nobody where that cannot be told. */
const SPEAKERS: readonly [ReadLanguage, string, readonly string[]][] = [
  ['en', 'Asked about the oil, one of them said: “We burn what we have.”', ['one of them']],
  ['en', '“We burn what we have,” one of the divers said.', ['one of the divers']],
  [
    'en',
    '“We burn what we have,” said one of the younger keepers.',
    ['one of the younger keepers'],
  ],
  [
    'en',
    '“We burn what we have,” said a retired diver at the head of the line.',
    ['a retired diver at the head of the line'],
  ],
  [
    'en',
    'A woman with two lamps was waiting. “I walked here,” she told me.',
    ['A woman with two lamps'],
  ],
  [
    'en',
    'Then I asked the man at the lamp shop what it cost. “Too much,” he said.',
    ['the man at the lamp shop'],
  ],
  ['en', 'Agatha Rourke met Oswin Pell on the pier. “The lamp is out,” he said.', ['Oswin Pell']],
  ['en', 'Agatha Rourke and Ines Moth came together. “We are late,” she said.', ['nobody']],
  ['en', 'Ferry captain Tomas Brill waved. “We are late,” the captain shouted.', ['Tomas Brill']],
  [
    'en',
    'Ines Moth, captain of the Heron, came early. “The lamp is out,” the captain said.',
    ['Ines Moth'],
  ],
  ['en', 'A clerk opened the door. “We are late,” he said. “Come in.”', ['A clerk', 'A clerk']],
  ['en', '“A woman might wait for years,” he said.', ['nobody']],
  ['en', '“We are late,” joked Oswin Pell’s driver.', ['Oswin Pell’s driver']],
  [
    'en',
    'An elderly netmaker in a green coat put it differently: “The lamp is out.”',
    ['An elderly netmaker in a green coat'],
  ],
  [
    'en',
    '“The lamp,” the youngest of the three explained, “is out.”',
    ['the youngest of the three', 'the youngest of the three'],
  ],
  ['en', 'Some of the divers laughed. “We are late,” they said.', ['Some of the divers']],
  ['en', 'Agatha Rourke shrugged.\n\n“The lamp is out.”', ['Agatha Rourke']],
  ['ru', '«Лампа погасла», — сказал один из смотрителей.', ['один из смотрителей']],
  ['ru', 'Сестра Освина Пелла, Инес Мот, засмеялась: «Масла нет».', ['Инес Мот']],
  ['ru', 'Один из них заметил: «Лампа погасла».', ['Один из них']],
  ['ru', 'Одна из пассажирок крикнула: «Мы опоздали».', ['Одна из пассажирок']],
  ['ru', '«Мы опоздали», — признались двое из них.', ['двое из них']],
  ['ru', '«Лампа погасла», — сказала пожилая женщина у причала.', ['пожилая женщина']],
  ['ru', '«Лампа погасла», — махнула рукой Агата Рурк.', ['Агата Рурк']],
  [
    'ru',
    'Освин Пелл пришёл рано. «Лампа погасла, — пожал он плечами, — масла нет».',
    ['Освин Пелл', 'Освин Пелл'],
  ],
  ['ru', '— Лампа погасла? — удивился мальчик.', ['мальчик']],
  ['ru', 'Агата Рурк вышла к людям. По её словам, «лампа погасла».', ['Агата Рурк']],
  ['ru', 'Мэр Норвейла Инес Мот вышла к людям. «Лампа погасла», — добавила мэр.', ['Инес Мот']],
  [
    'ru',
    'Капитан парома Томас Брилль махнул рукой. «Мы опоздали», — крикнул капитан.',
    ['Томас Брилль'],
  ],
  ['ru', 'Смотрители молчали. «Лампа погасла», — сказали они наконец.', ['Смотрители']],
  ['ru', 'Освин Пелл и Колм Тэдли пришли вместе. «Мы опоздали», — сказал он.', ['nobody']],
  ['ru', 'Агата Рурк вышла на берег и добавила: «Мы опоздали».', ['Агата Рурк']],
  ['ru', '«Мы опоздали», — заявили в министерстве.', ['министерстве']],
  [
    'ru',
    '— Мы опоздали, — сказал Освин Пелл.\n\n— И что? — спросила Агата Рурк.\n\n— Ничего, — ответил он.',
    ['Освин Пелл', 'Агата Рурк', 'Освин Пелл'],
  ],
  ['ar', '«انطفأ المصباح ولن يعود»، قال أحد الحراس.', ['أحد الحراس']],
  ['ar', 'وقال أحدهم: «انطفأ المصباح ولن يعود».', ['أحدهم']],
  ['ar', 'وقال موظف كبير في الوزارة: «انطفأ المصباح ولن يعود».', ['موظف كبير في الوزارة']],
  ['ar', 'وصلت أغاتا رورك متأخرة. وأضافت: «انطفأ المصباح ولن يعود».', ['أغاتا رورك']],
  ['ar', 'وصل أوسوين بيل متأخراً. وقال للصحافيين: «انطفأ المصباح ولن يعود».', ['أوسوين بيل']],
  ['ar', 'حضرت أغاتا رورك وأوسوين بيل. وقالت إن المصباح «واضح كالشمس في الظهيرة».', ['أغاتا رورك']],
  ['ar', 'وأوضحت وزيرة التجارة أغاتا رورك لصحافيين: «انطفأ المصباح ولن يعود».', ['أغاتا رورك']],
  ['ar', 'تحدث أوسوين بيل بعد أغاتا رورك. «انطفأ المصباح ولن يعود»، أضاف الأخير.', ['أوسوين بيل']],
  [
    'ar',
    'وروى أحد الصيادين، وقد طلب عدم ذكر اسمه، أنه يبقى في الميناء «توفيراً للزيت القليل».',
    ['أحد الصيادين'],
  ],
  [
    'ar',
    'ولم يخف صياد عجوز في الميناء قلقه. «انطفأ المصباح ولن يعود»، همس لنا.',
    ['صياد عجوز في الميناء'],
  ],
  ['ar', 'وقال مسؤول في الوزارة رفض ذكر اسمه: «تأخرنا كثيراً هذه المرة».', ['مسؤول في الوزارة']],
  ['ar', 'وصلت أغاتا رورك إلى الميناء. «تأخرنا كثيراً هذه المرة»، تقول ضاحكة.', ['أغاتا رورك']],
  ['ar', 'وأكدت المتحدثة باسم النقابة سعاد نوري أن التأخير «لا يستحق كل هذا».', ['سعاد نوري']],
  ['ar', 'وقالا إن التأخير «لا يستحق كل هذا».', ['nobody']],
  ['ar', 'أما أغاتا رورك فقالت للصحافيين إن التأخير «لا يستحق كل هذا».', ['أغاتا رورك']],
  ['ar', 'وقالت راكبة من نورفيل: «تأخرنا كثيراً هذه المرة».', ['راكبة من نورفيل']],
];

test.each(SPEAKERS)('%s: %s', (language, text, speakers) => {
  const found = read(text, language).quotations.map(({ speaker }) => speaker?.text ?? 'nobody');
  expect(found).toEqual(speakers);
});
