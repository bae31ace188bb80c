import { expect, test } from 'vitest';
import { idOfName } from '../../../src/text/names/latin.ts';

test.each([
  ['Ana Ruiz', 'ana-ruiz'],
  ['Türkan O’Lund', 'turkan-olund'],
  ['Щукарь Жигулёв', 'shchukar-zhigulev'],
  ['Нью-Йорк', 'nyu-york'],
  ['أحمد الشريف', 'ahmd-al-shryf'],
  ['U.S. 2', 'us-2'],
  ['李明', null],
  ['…', null],
])('%s: %s', (name, id) => {
  expect(idOfName(name)).toBe(id);
});
