import { describe, expect, test } from 'vitest';
import { readArticleBytes } from '../../src/intake/read.ts';
import { setAsideOf } from '../../src/intake/set-aside.ts';
import { wholeText } from '../sealed.ts';
import { ARABIC, ENGLISH, RUSSIAN } from './prose.ts';

const [first = '', second = '', third = ''] = ENGLISH.paragraphs;
const setAside = async (...paragraphs: string[]) => {
  const file = await readArticleBytes('a.txt', Buffer.from(paragraphs.join('\n')));
  return setAsideOf(file, file.language ?? 'en');
};
/** `2 caption`: the number of the sentence, and what it is. */
const brief = async (...paragraphs: string[]) =>
  (await setAside(...paragraphs)).map(({ sentence, kind }) => `${String(sentence)} ${kind}`);

describe('the headline', () => {
  test('at the top, and again below it, with the outlet’s name or without', async () => {
    const { title } = ENGLISH;
    expect(await setAside(title, first, title, `${title} | The Varn Times`, second)).toEqual([
      { sentence: 1, paragraph: 1, kind: 'heading', why: 'is the headline' },
      ...[3, 4].map((n) => ({
        ...{ sentence: n, paragraph: n, kind: 'repeated-title' },
        why: 'repeats the headline in paragraph 1',
      })),
    ]);
  });
  test('below a standfirst, told by its standing there twice', async () => {
    const text = [first, ENGLISH.title, ENGLISH.title.toUpperCase(), second].join('\n');
    const file = await readArticleBytes('a.txt', Buffer.from(text));
    expect(file.title).toBe(ENGLISH.title);
    expect(setAsideOf(file, 'en').map(({ paragraph, kind }) => [paragraph, kind])).toEqual([
      [2, 'heading'],
      [3, 'repeated-title'],
    ]);
  });
  test('a sentence that begins with its words is none', async () => {
    expect(await brief(ENGLISH.title, `${ENGLISH.title}, its owner said on Tuesday.`)).toEqual([
      '1 heading',
    ]);
  });
});

describe('what is printed twice', () => {
  test('a paragraph, however it is set', async () => {
    expect(await setAside(first, second, first.toUpperCase())).toEqual([
      {
        sentence: 3,
        paragraph: 3,
        kind: 'repetition',
        why: 'repeats paragraph 1 word for word',
      },
    ]);
  });
  test('a sentence within another paragraph', async () => {
    expect(await setAside(first, `They met again. ${first} Then they left.`)).toEqual([
      {
        sentence: 3,
        paragraph: 2,
        kind: 'repetition',
        why: 'repeats a sentence of paragraph 1 word for word',
      },
    ]);
  });
  test('short sentences may be said twice', async () => {
    expect(await brief(`${first} He agreed.`, `${second} He agreed.`)).toEqual([]);
  });
});

describe('headings between the paragraphs of a plain text', () => {
  test.each([
    [ENGLISH, 'A dry valley'],
    [RUSSIAN, 'Сухая долина'],
    [ARABIC, 'واد جاف'],
  ])('%#', async ({ paragraphs: [a = '', b = '', c = ''] }, heading) => {
    expect(await brief(a, heading, b, c)).toEqual(['2 heading']);
  });
  test.each([
    ['a line before a short one', ['The millers', 'They left.']],
    ['a line that announces a list', ['The mills are:', third]],
    ['a line in lower case', ['and so on', third]],
    ['lines of a list', ['One mill', 'Two mills', third]],
  ])('not %s', async (_what, lines) => {
    expect(await brief(first, ...lines)).toEqual([]);
  });
});

describe('lines that are no part of the report', () => {
  test.each([
    ['read-more', 'Read more: The bridge at Varn'],
    ['read-more', 'READ ALSO | The bridge at Varn'],
    ['read-more', '» Continue reading'],
    ['read-more', 'Related articles'],
    ['read-more', 'Читайте также: Мост в Варне'],
    ['read-more', 'Подробнее →'],
    ['read-more', 'По теме: мост в Варне'],
    ['read-more', 'اقرأ أيضا: الجسر في فارنا'],
    ['read-more', 'اقرأ المزيد'],
    ['read-more', 'مواضيع ذات صلة'],
    ['advertisement', 'Advertisement'],
    ['advertisement', '— ADVERTISEMENT —'],
    ['advertisement', 'Sign up for our weekly newsletter and never miss a flood.'],
    ['advertisement', 'Реклама'],
    ['advertisement', 'Подписывайтесь на наш канал'],
    ['advertisement', 'إعلان'],
    ['advertisement', 'تابعونا على وسائل التواصل'],
    ['caption', 'Photo: The wheel in its last winter'],
    ['caption', 'The wheel in its last winter [Bo Reed/AFP]'.replace('Bo Reed/AFP', 'AFP/Bo Reed')],
    ['caption', 'The wheel in its last winter. (AP Photo/Bo Reed)'],
    ['caption', 'Фото: колесо прошлой зимой'],
    ['caption', 'صورة: العجلة في الشتاء الماضي'],
    ['byline', 'By Ann Lee and Bo Reed'],
    ['byline', 'By Ann Lee, 9 March 2025'],
    ['byline', 'Автор: Анна Лебедева'],
    ['byline', 'بقلم: آن لي'],
  ])('%s: %s', async (kind, line) => {
    const found = await setAside(first, line, second);
    expect(found.map((one) => [one.paragraph, one.kind])).toEqual(found.map(() => [2, kind]));
    expect(found[0]?.sentence).toBe(2);
  });

  test.each([
    'Read more books, the mayor told the millers.',
    'Related to this is the question of who pays for the bridge.',
    'More from the harbour came to the aid of the town.',
    'Advertisement boards were taken down, the mayor said.',
    'Ad hoc talks were held.',
    'Реклама на мельнице запрещена.',
    'Подробнее о мосте говорили в среду.',
    'Фото мельницы показали совету.',
    'По теме моста говорили долго.',
    'اقرأ أيضا ما كتبه المجلس عن الجسر قبل عام.',
    'صورة العجلة عرضت على المجلس.',
    'إعلان المجلس جاء متأخرا.',
    'Photo albums of the mill were shown to the council.',
    'The council told AFP.',
    'The news was first reported by Reuters.',
    'By Tuesday the river had risen.',
    'Follow the river and you find the mill.',
    'Подписались на письмо сто человек.',
  ])('but not: %s', async (line) => {
    expect(await brief(first, line, second)).toEqual([]);
  });
});

describe('a text that is cut off', () => {
  test.each([
    'The owner of the mill said that the',
    'The owner of the mill said, among other things,',
    'The owner of the mill said that […]',
    'The owner of the mill said that...',
    'Владелец мельницы сказал, что',
    'وقال صاحب الطاحونة إن الجسر في',
  ])('%s', async (line) => {
    expect(await brief(first, `They met. ${line}`)).toEqual(['3 cut-off']);
  });
  test.each([
    'The owner was not there.',
    '“It is over,” he said. “Go home.”',
    'Reporting by A. Lee',
    '***',
  ])('not: %s', async (line) => {
    const found = await brief(first, line);
    expect(found.filter((entry) => entry.includes('cut-off'))).toEqual([]);
  });
});

test('sentences are numbered as the fingerprint numbers them', async () => {
  const text = ['***', ENGLISH.title, first, '—', `They met. ${first} They left.`, second].join(
    '\n',
  );
  const file = await readArticleBytes('a.txt', Buffer.from(text));
  const numbered = setAsideOf(file, 'en');
  expect(numbered.map(({ sentence, kind }) => [sentence, kind])).toEqual([
    [1, 'heading'],
    [4, 'repetition'],
  ]);
  const print = wholeText('a', text, 'en');
  expect(print.sentences[3]?.repeats).toBe(2);
});
