import { expect, test } from 'vitest';
import { ownQuotations } from './own-quotations.ts';

const between = (words: string, put: string) => words.replace(/ /g, put);
const firstSpace = (words: string, put: string) => words.replace(/ /, put);

/** Ways to set the same words, none of which changes what a reader sees. */
const VARIANTS: Readonly<Record<string, (words: string) => string>> = {
  'straight quotation marks': (words) => words.replace(/[“”„«»]/g, '"').replace(/[‘’]/g, "'"),
  'curly ones': (words) => words.replace(/"/g, '”').replace(/'/g, '’'),
  'English marks around': (words) => `“${words}”`,
  'German marks around': (words) => `„${words}“`,
  'French marks around': (words) => `«\u00A0${words}\u00A0»`,
  'straight marks around': (words) => `"${words}"`,
  'no-break spaces': (words) => between(words, '\u00A0'),
  'narrow spaces': (words) => between(words, '\u202F'),
  'thin spaces': (words) => between(words, '\u2009'),
  'double spaces': (words) => between(words, '  '),
  'line breaks': (words) => between(words, '\n'),
  tabs: (words) => between(words, '\t'),
  'non-breaking hyphens': (words) => words.replace(/[-–—]/g, '\u2011'),
  hyphens: (words) => words.replace(/[–—]/g, '-'),
  'figure dashes': (words) => words.replace(/[-–—]/g, '\u2012'),
  'en dashes': (words) => words.replace(/[-—]/g, '–'),
  'em dashes': (words) => words.replace(/[-–]/g, '—'),
  'horizontal bars': (words) => words.replace(/[-–—]/g, '\u2015'),
  'a dash at the end': (words) => `${words} –`,
  ligatures: (words) => words.replaceAll('fi', 'ﬁ').replaceAll('fl', 'ﬂ').replaceAll('ff', 'ﬀ'),
  'soft hyphens': (words) => words.replace(/(\p{L}{3})(?=\p{L}{3})/gu, '$1\u00AD'),
  'zero-width spaces': (words) => words.replace(/(\p{L}{3})(?=\p{L}{3})/gu, '$1\u200B'),
  'word joiners': (words) => firstSpace(words, ' \u2060'),
  'a byte order mark': (words) => `\uFEFF${words}`,
  'variation selectors': (words) => firstSpace(words, '\uFE0F '),
  capitals: (words) => words.toUpperCase(),
  'small letters': (words) => words.toLowerCase(),
  'a full stop at the end': (words) => `${words.replace(/\W+$/u, '')}.`,
  'a comma at the end': (words) => `${words.replace(/\W+$/u, '')},`,
  'an ellipsis before': (words) => `… ${words}`,
  'an ellipsis after': (words) => `${words}…`,
  'three points after': (words) => `${words} ...`,
  'an ellipsis within': (words) => firstSpace(words, '… '),
  'a comma within': (words) => words.replace(/(\p{L}) (?=\p{L})/u, '$1, '),
  'no commas': (words) => words.replace(/(\p{L}), /gu, '$1 '),
  emphasis: (words) => words.replace(/\p{L}{4,}/u, '*$&*'),
  'strong emphasis': (words) => words.replace(/\p{L}{4,}/u, '__$&__'),
  'full-width letters and digits': (words) =>
    words.replace(/[A-Za-z0-9]/g, (sign) => String.fromCodePoint(sign.charCodeAt(0) + 0xfee0)),
  'mathematical letters': (words) =>
    words.replace(/[a-z]/g, (sign) => String.fromCodePoint(0x1d41a + sign.charCodeAt(0) - 97)),
  'letters taken apart': (words) => words.normalize('NFD'),
  'letters put together': (words) => words.normalize('NFC'),
};

test('however a quotation is set, it is found', () => {
  const { quotations } = ownQuotations();
  const refused: string[] = [];
  let tried = 0;
  for (const [kind, of] of Object.entries(VARIANTS)) {
    for (const { key, text, quotation } of quotations) {
      tried++;
      if (text.find(of(quotation)).length === 0) refused.push(`${kind}: ${key}: ${of(quotation)}`);
    }
  }
  console.log(`Typographic variants: ${String(tried)} tried, ${String(refused.length)} refused`);
  expect(quotations.length).toBeGreaterThan(100);
  expect(refused.length, refused.slice(0, 20).join('\n')).toBeLessThanOrEqual(tried / 1000);
});
