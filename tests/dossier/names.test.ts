import { describe, expect, test } from 'vitest';
import { closest } from '../../src/dossier/closest.ts';
import { NameIndex, namesOf } from '../../src/dossier/names.ts';
import { claimKeyOf, pageUrl } from '../../src/dossier/urls.ts';
import { entitySchema } from '../../src/schemas/entity.ts';

const entity = (title: string, more: object = {}) =>
  entitySchema.parse({ title, kind: 'person', summary: 'x', names: { en: title }, ...more });
const index = new NameIndex([
  {
    id: 'vane',
    record: entity('Lena Vane', {
      aliases: ['Vane', 'L. Vane'],
      names: { en: 'Lena Vane', ar: 'لينا فان', ru: 'Лена Вейн' },
    }),
  },
  { id: 'old-vane', record: entity('Vane the Elder', { aliases: ['Vane'] }) },
  { id: 'valley', record: entity('Vane Valley', { 'stands-for': ['the valley'] }) },
]);
const found = (text: string) =>
  index.find(text).map(({ entity: id, from, words }) => [id, from, words]);

describe('names', () => {
  test.each<[string, string, unknown[]]>([
    ['the longest at each place', 'Lena Vane left.', [['vane', 0, 2]]],
    ['the longest though a shorter begins alike', 'In Vane Valley', [['valley', 1, 2]]],
    [
      'all that share it',
      'Vane left.',
      [
        ['vane', 0, 1],
        ['old-vane', 0, 1],
      ],
    ],
    [
      'several',
      'Lena Vane of the Valley',
      [
        ['vane', 0, 2],
        ['valley', 3, 2],
      ],
    ],
    ['whatever the case and the marks', '“LENA—vane’s”', [['vane', 0, 2]]],
    ['with a possessive', "L. Vane's mill", [['vane', 0, 2]]],
    [
      'in any script',
      'لينا فان; Лена Вейн',
      [
        ['vane', 0, 2],
        ['vane', 2, 2],
      ],
    ],
    ['whole words only', 'Vanes, vanity, Elena', []],
    ['nothing in nothing', '', []],
  ])('%s', (_what, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test('are title, names, aliases and what stands for it', () => {
    expect(
      namesOf(entity('A', { aliases: ['B'], 'stands-for': ['C'], names: { en: 'A', ru: 'Д' } })),
    ).toEqual(['A', 'A', 'Д', 'B', 'C']);
  });
});

describe('did you mean', () => {
  test.each([
    ['harbor', ['lighthouse', 'harbour'], 'harbour'],
    ['ines-karo', ['ines-caro', 'tomas-beld'], 'ines-caro'],
    ['Russia', ['russia', 'syria'], 'russia'],
    ['ab', ['cd', 'xyz'], 'cd'],
    ['mill', ['lighthouse'], null],
    ['mill', [], null],
    ['', ['a'], 'a'],
    ['lease', ['leasa', 'leasb'], 'leasa'],
  ])('%s among %j: %s', (text, candidates, expected) => {
    expect(closest(text, candidates)).toBe(expected);
  });
});

test('addresses', () => {
  expect(pageUrl('sheets', 'lease')).toBe('/lease/');
  expect(pageUrl('entities', 'vane', 'person')).toBe('/people/vane/');
  expect(pageUrl('entities', 'orla', 'place')).toBe('/places/orla/');
  expect(pageUrl('entities', 'mint', 'organisation')).toBe('/organisations/mint/');
  expect(pageUrl('events', 'fire')).toBe('/timeline/fire/');
  expect(pageUrl('disputes', 'fire')).toBe('/disputes/fire/');
  expect(pageUrl('articles', 'fire')).toBe('/articles/fire/');
  expect(claimKeyOf('sheets', 'lease', 'a')).toBe('lease#a');
  expect(claimKeyOf('events', 'fire', 'a')).toBe('events/fire#a');
});
