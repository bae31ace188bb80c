import { describe, expect, test } from 'vitest';
import { textOf } from '../../src/intake/encoding.ts';
import { Refusal } from '../../src/files/refusal.ts';
import { encode } from './encode.ts';
import { ARABIC, ENGLISH, RUSSIAN } from './prose.ts';

const LANGUAGES = [
  ['English', ENGLISH],
  ['Russian', RUSSIAN],
  ['Arabic', ARABIC],
] as const;
const whole = ({ title, paragraphs }: typeof ENGLISH) => [title, ...paragraphs].join('\n');
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();

describe.each(LANGUAGES)('%s', (_name, prose) => {
  const text = whole(prose);
  test.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16 LE with a mark', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16 BE with a mark', utf16be(`\uFEFF${text}`)],
  ])('%s', (_encoding, bytes) => {
    expect(textOf(bytes)).toBe(text);
  });
});

test.each([
  ['windows-1251', RUSSIAN.paragraphs.join('\n')],
  ['windows-1251', RUSSIAN.paragraphs[0] ?? ''],
  ['windows-1256', ARABIC.paragraphs.join('\n')],
  ['windows-1256', 'أغلقت الطاحونة القديمة في القرية.'],
  ['windows-1252', ENGLISH.paragraphs.join('\n')],
  ['windows-1252', 'Der alte Müller geht über die Brücke, die neben der Mühle steht.'],
])('%s without a word of it: %s', (encoding, text) => {
  expect(textOf(encode(text, encoding))).toBe(text);
});

describe('what a page declares', () => {
  const cyrillic = 'Мельница закрыта';
  test('decides where the letters would not be asked', () => {
    expect(textOf(encode(cyrillic, 'koi8-r'), 'koi8-r')).toBe(cyrillic);
  });
  test('does not count against valid UTF-8', () => {
    expect(textOf(Buffer.from(cyrillic), 'windows-1251')).toBe(cyrillic);
  });
  test.each(['iso-8859-1', 'utf-8', 'no-such-thing'])('does not count when it is %s', (label) => {
    const text = RUSSIAN.paragraphs.join('\n');
    expect(textOf(encode(text, 'windows-1251'), label)).toBe(text);
  });
});

describe('refuses, and never guesses', () => {
  const letters = RUSSIAN.paragraphs.join('\n').replace(/[«»—]/g, '');
  test.each([
    ['KOI8-R', encode(letters, 'koi8-r')],
    ['ISO-8859-5', encode(letters, 'iso-8859-5')],
    ['DOS Cyrillic', encode(letters, 'ibm866')],
    ['Mac Cyrillic', encode(letters, 'x-mac-cyrillic')],
    ['ISO-8859-6', encode(ARABIC.paragraphs[0] ?? '', 'iso-8859-6')],
    ['Greek', encode('Ο παλιός μύλος στο χωριό έκλεισε, λέει ο ιδιοκτήτης.', 'windows-1253')],
    ['Hebrew', encode('הטחנה הישנה בכפר נסגרה, אמר הבעלים', 'windows-1255')],
    [
      'Polish',
      encode(
        'Stary młyn został zamknięty, powiedział właściciel, bo rzeka jest płytka.',
        'windows-1250',
      ),
    ],
    ['Shift JIS', Buffer.from('8ca2828d9284e082aa95c282b382ea82bd', 'hex')],
    ['noise', Buffer.from('ff81c09e8df0aa9dd1f3', 'hex')],
  ])('%s', (_name, bytes) => {
    expect(() => textOf(bytes)).toThrow(Refusal);
    expect(() => textOf(bytes)).toThrow(
      /^(?:Unexpected encoding.*, expected|The encoding of the file is unclear\. Save it as) UTF-8, UTF-16, Windows-1251, Windows-1252 or Windows-1256$/,
    );
  });
  test.each([
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1])],
    ['a program', Buffer.concat([Buffer.from('7f454c46020101', 'hex'), Buffer.alloc(64, 3)])],
    ['zeros', Buffer.alloc(64)],
    ['UTF-16 without its mark', Buffer.from(RUSSIAN.title, 'utf16le')],
  ])('%s', (_name, bytes) => {
    expect(() => textOf(bytes)).toThrow(/^Unexpected (?:binary file|encoding)/);
  });
  test('half a character of UTF-16', () => {
    const bytes = Buffer.from(`\uFEFFmill`, 'utf16le').subarray(0, -1);
    expect(() => textOf(bytes)).toThrow('Unexpected broken UTF-16, expected whole characters');
  });
});
