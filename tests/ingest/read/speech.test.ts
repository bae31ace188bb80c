import { describe, expect, test } from 'vitest';
import { readSpeech } from '../../../src/ingest/read/speech.ts';
import { READ_LANGUAGES, type ReadLanguage } from '../../../src/text/languages.ts';
import { paragraphSpans, sentenceSpans, type Span } from '../../../src/text/sentences.ts';
import { wordsOf } from '../../../src/text/words.ts';

/** The sentences of a text, as ingest numbers them. */
function sentencesOf(text: string, language: ReadLanguage): Span[] {
  return paragraphSpans(text).flatMap(({ start, end }) =>
    sentenceSpans(text.slice(start, end), language)
      .map((span) => ({ start: start + span.start, end: start + span.end }))
      .filter((span) => wordsOf(text.slice(span.start, span.end)).length > 0),
  );
}
const read = (text: string, language: ReadLanguage = 'en') =>
  readSpeech(text, language, sentencesOf(text, language));

describe('direct speech', () => {
  test.each<[string, ReadLanguage, string, string[]]>([
    ['between double marks', 'en', '“The lamp is out,” Rourke said.', ['The lamp is out,']],
    ['between straight marks', 'en', '"The lamp is out," Rourke said.', ['The lamp is out,']],
    ['between single marks', 'en', '‘The lamp is out,’ Rourke said.', ['The lamp is out,']],
    [
      'split in two',
      'en',
      '“The lamp is out,” Rourke said, “and the oil is gone.”',
      ['The lamp is out,', 'and the oil is gone.'],
    ],
    [
      'over paragraphs',
      'en',
      '“It was out before.\n\n“It will be out again.”',
      ['It was out before.', 'It will be out again.'],
    ],
    [
      'with speech in it',
      'en',
      '“He called it ‘a candle’, no more,” Rourke said.',
      ['He called it ‘a candle’, no more,'],
    ],
    [
      'of a few words',
      'en',
      'Rourke called the plan “a quarrel over candles”.',
      ['a quarrel over candles'],
    ],
    [
      'in guillemets, the author’s words cut out',
      'ru',
      '«Лампа погасла, — сказала Рурк. — Масла нет».',
      ['Лампа погасла', 'Масла нет'],
    ],
    [
      'after dashes',
      'ru',
      '— Лампа погасла, — сказал Пелл. — Масла нет.',
      ['Лампа погасла', 'Масла нет.'],
    ],
    ['in Arabic', 'ar', 'قالت رورك: «انطفأ المصباح ولن يعود».', ['انطفأ المصباح ولن يعود']],
    ['as an answer after a dash', 'ar', 'متى انطفأ المصباح؟\n\n– انطفأ أمس.', ['انطفأ أمس.']],
  ])('%s', (_what, language, text, expected) => {
    expect(read(text, language).map((speech) => speech.text)).toEqual(expected);
  });

  test.each<[string, ReadLanguage, string]>([
    ['a word held at arm’s length', 'en', 'Pell had never seen such a “rescue” plan.'],
    ['a name after known as', 'en', 'The rock, known as “the Tooth”, is grey.'],
    ['a title', 'en', 'Pell said that he had read “The Long Tide”.'],
    ['a mark without its partner', 'en', 'The plank was 5" wide and the other was 6 long.'],
    ['an apostrophe', 'en', "The keepers' lamp and the captains' oil don't mix."],
    ['a paper in guillemets', 'ru', 'Рурк сказала газете «Вечерний порт», что лампа погасла.'],
    ['a firm in Arabic', 'ar', 'أعلنت شركة «مصابيح الساحل» أسعارها.'],
    ['a list with dashes', 'en', '– oil for the lamp\n\n– rope'],
  ])('not %s', (_what, language, text) => {
    expect(read(text, language)).toEqual([]);
  });

  test('has its place in the text and the number of its sentence', () => {
    const text = 'It was dark. “The lamp is out,” Rourke said.';
    const [speech] = read(text);
    expect(speech).toEqual({ sentence: 2, start: 14, end: 30, text: 'The lamp is out,' });
  });
});

test.each(['"', '“', '«', '«»', '“a b” said X ', 'Mr. ', '— а, — ', '“a \n\n', 'так — сказал, — '])(
  'a long text of %j is read',
  (piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    for (const language of READ_LANGUAGES) {
      for (const { start, end, text: words } of read(text, language).slice(0, 100)) {
        expect(text.slice(start, end)).toBe(words);
      }
    }
    expect(text.length).toBeGreaterThanOrEqual(100_000);
  },
);
