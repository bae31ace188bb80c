import { describe, expect, test } from 'vitest';
import { closest } from '../../src/text/closest.ts';
import { namesOf, nameTable } from '../../src/dossier/names.ts';
import { claimKeyOf, pageUrl } from '../../src/dossier/urls.ts';
import { entitySchema } from '../../src/schemas/entity.ts';

const entity = (title: string, more: object = {}) =>
  entitySchema.parse({ title, kind: 'person', summary: 'x', names: { en: title }, ...more });
const found = (text: string) =>
  nameTable({
    site: { spellings: [] },
    entities: [
      {
        id: 'vane',
        record: entity('Lena Vane', {
          aliases: ['Vane'],
          names: { en: 'Lena Vane', ru: 'Лена Вейн' },
        }),
      },
      { id: 'valley', record: entity('Vane Valley', { 'stands-for': ['the valley'] }) },
    ],
  })
    .find(text)
    .map(({ ids, standsFor }) => [ids, standsFor]);

describe('names', () => {
  test('are found in every spelling, with what stands for them', () => {
    expect(found('Vane; Лены Вейн; the valley')).toEqual([
      [['vane'], []],
      [['vane'], []],
      [[], ['valley']],
    ]);
  });

  test('are title, names, aliases and what stands for it', () => {
    expect(
      namesOf(entity('A', { aliases: ['B'], 'stands-for': ['C'], names: { en: 'A', ru: 'Д' } })),
    ).toEqual(['A', 'Д', 'B', 'C']);
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
