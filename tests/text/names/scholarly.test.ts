import { expect, test } from 'vitest';
import { arabicOf, isScholarly } from '../../../src/text/names/scholarly.ts';

test.each([
  ['al-Šarʿ', 'الشرع'],
  ['aš-Šarʿ', 'الشرع'],
  ['Aḥmad', 'احمد'],
  ['Ṭarṭūs', 'طرطوس'],
  ['Ḥumaymīm', 'حميميم'],
  ['al-Lāḏiqīya', 'اللاذقية'],
  ['Muḥammad', 'محمد'],
  ['Ḥusain', 'حسين'],
  ['aš-Šaibānī', 'الشيباني'],
  ['al-ʿIrāq', 'العراق'],
  // Without letters of its own, in the company of others.
  ['al-Asad', 'الاسد'],
  ['Putin', null],
  ['Šojgu', null],
])('%s is %s in Arabic letters', (word, arabic) => {
  expect(arabicOf(word)).toBe(arabic);
});

test.each([
  ['Aḥmad aš-Šarʿ', true],
  ['Ahmad al-Sharaa', false],
])('%s has the letters of scholars: %s', (text, has) => {
  expect(isScholarly(text)).toBe(has);
});
