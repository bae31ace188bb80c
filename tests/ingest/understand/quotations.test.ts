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
