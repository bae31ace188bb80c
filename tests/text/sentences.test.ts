import { describe, expect, test } from 'vitest';
import { paragraphSpans, sentenceSpans } from '../../src/text/sentences.ts';

const sentences = (text: string, language = 'en') =>
  sentenceSpans(text, language).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  test.each<[string, string[]]>([
    ['full stops, questions, exclamations', ['One is so.', 'Is it?', 'It is!', 'Then']],
    ['titles and initials', ['Mr. Vale met Lt. Gen. A. B. Oran.', 'He left.']],
    ['an initial after a bracket', ['(A. Oran left.)', 'He came back.']],
    ['an acronym before a name', ['The U.S. President spoke.', 'The U.N. Secretary listened.']],
    ['an acronym at the end', ['Goods come from the U.S.', 'They go to the U.K.', 'It pays.']],
    ['“no” and numbers', ['The answer was no.', 'See no. 5.', 'Read Nos. 6 and 7.']],
    ['months', ['It was on Jan. 5 and Feb. 6.', 'It ended in Dec.', 'Then came spring.']],
    ['decimals', ['It cost 3.5 million.', 'It was 4.']],
    ['dots', ['He paused ... and went on.', 'Done.']],
    ['closing marks', ['He said “It is over.”', '(It was not.)', 'They left.']],
    ['other sentences within marks', ['He said “It is over.', 'We leave.”', 'They left.']],
  ])('%s', (_what, expected) => {
    expect(sentences(expected.join(' '))).toEqual(expected);
  });

  test('a line end inside a paragraph ends no sentence', () => {
    expect(sentences('One sentence that\nwraps here. Another\r\none.')).toEqual([
      'One sentence that\nwraps here.',
      'Another\r\none.',
    ]);
  });

  test('Arabic and Russian', () => {
    expect(sentences('هل بقيت القاعدة؟ نعم. انتهى الأمر.', 'ar')).toHaveLength(3);
    expect(sentences('Встреча была в 2025 г. в Москве. Г. И. Орлов уехал.', 'ru')).toEqual([
      'Встреча была в 2025 г. в Москве.',
      'Г. И. Орлов уехал.',
    ]);
  });

  test.each(['т.е.', 'т. е.', 'т.\u00A0е.'])('“%s” ends no sentence', (short) => {
    const text = `Он уехал, ${short} Орлов остался один.`;
    expect(sentences(text, 'ru')).toEqual([text]);
  });

  test.each(['', '  \n '])('none in %j', (text) => {
    expect(sentences(text)).toEqual([]);
  });
});

describe('paragraphs', () => {
  const paragraphs = (text: string) =>
    paragraphSpans(text).map(({ start, end }) => text.slice(start, end));

  test.each([
    ['lines, where no line is blank', 'One.\nTwo.\nThree.', ['One.', 'Two.', 'Three.']],
    ['blocks between blank lines', '\nOne\nstill one.\n\n \nTwo.\n', ['One\nstill one.', 'Two.']],
    ['CRLF lines', 'One.\r\nTwo.\r\n', ['One.', 'Two.']],
    ['CRLF blocks', 'One\r\nstill one.\r\n\r\nTwo.', ['One\r\nstill one.', 'Two.']],
    ['nothing', ' \n\n ', []],
  ])('%s', (_what, text, expected) => {
    expect(paragraphs(text)).toEqual(expected);
  });
});
