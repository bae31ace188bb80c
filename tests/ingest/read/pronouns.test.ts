import { expect, test } from 'vitest';
import { readPronouns } from '../../../src/ingest/read/pronouns.ts';
import type { ReadLanguage } from '../../../src/text/languages.ts';
import { coastNames, GENDERS, sentencesOf } from './coast.ts';

/** What does not fit in a text; the words between quotation marks are direct speech. */
function conflicts(text: string, language: ReadLanguage): string[] {
  const quoted = [...text.matchAll(/“([^”]*)”/gu)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  const sentences = sentencesOf(text, language);
  const names = coastNames(text, language);
  const found = readPronouns({ text, language, sentences, names, quoted, genders: GENDERS });
  return found.map(({ sentence, text: words, entity, says }) => {
    return `${String(sentence)} ${words}: ${entity} ${says}`;
  });
}

test.each<[string, string | null, ReadLanguage]>([
  ['Agatha Rourke came. He sat down.', '2 He: agatha-rourke male', 'en'],
  ['Agatha Rourke came. She sat down.', null, 'en'],
  ['Colm Tadley came. She sat down.', null, 'en'],
  ['Agatha Rourke met Oswin Pell. He sat down.', null, 'en'],
  ['Agatha Rourke met Ana Ruiz. He sat down.', null, 'en'],
  ['The captain met Agatha Rourke. He sat down.', null, 'en'],
  ['Agatha Rourke came. The captain said he was cold.', null, 'en'],
  ['Agatha Rourke came. The lamp was out. He sat down.', null, 'en'],
  ['Agatha Rourke came. The day before, he had left.', '2 he: agatha-rourke male', 'en'],
  ['Agatha Rourke came, and he sat down.', '1 he: agatha-rourke male', 'en'],
  ['Agatha Rourke said that he sat down.', null, 'en'],
  ['Oswin Pell, the guild’s old captain, came. She sat down.', '2 She: oswin-pell female', 'en'],
  [
    'Agatha Rourke came. By his account, it was cold.',
    '2 By his account: agatha-rourke male',
    'en',
  ],
  ['Agatha Rourke came. “Nothing is lost.” He sat down.', '3 He: agatha-rourke male', 'en'],
  ['Agatha Rourke came. “He sat down.”', null, 'en'],
  ['Освин Пелл пришёл. По её словам, было холодно.', '2 По её словам: oswin-pell female', 'ru'],
  ['Освин Пелл пришёл. Он устал.', null, 'ru'],
  ['وصلت أغاتا رورك. وهو متعب.', '2 وهو: agatha-rourke male', 'ar'],
])('%s %s', (text, expected, language) => {
  expect(conflicts(text, language)).toEqual(expected === null ? [] : [expected]);
});
