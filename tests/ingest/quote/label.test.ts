import { expect, test } from 'vitest';
import { labelOf } from '../../../src/ingest/quote/label.ts';
import type { ReadLanguage } from '../../../src/text/languages.ts';

const label = (quotation: string, language: ReadLanguage = 'en') =>
  labelOf(quotation, language, 'harbour', 12, new Set());

test.each([
  ['The old ferry company asked for a lease of twelve years', 'old-ferry-company-asked'],
  ['The union counted 4,100 dead colonies', 'union-counted-dead-colonies'],
  ['Varn will not pay twice for the lamp', 'varn-not-pay-twice'],
  ['no official statement on the deal was made', 'no-official-statement-deal'],
  ['They don’t want the harbour of Varn', 'not-want-harbour-varn'],
  ['The council of the old town on the upper river has never paid', 'council-old-never-paid'],
  ['Nothing is known', 'harbour-12-not'],
  ['It is so', 'harbour-12'],
])('%s: %s', (quotation, expected) => {
  expect(label(quotation)).toBe(expected);
});

test('words in other scripts give no label, but a denial among them shows', () => {
  expect(label('Варн заплатит за лампу', 'ru')).toBe('harbour-12');
  expect(label('Варн не заплатит за лампу', 'ru')).toBe('harbour-12-not');
  expect(label('لن تدفع فارن ثمن المصباح', 'ar')).toBe('harbour-12-not');
});

test('no label is made twice', () => {
  const taken = new Set(['old-mill-closed']);
  expect(labelOf('The old mill closed', 'en', 'harbour', 1, taken)).toBe('old-mill-closed-2');
  expect(labelOf('The old mill closed', 'en', 'harbour', 1, taken)).toBe('old-mill-closed-3');
});
