import { describe, expect, test } from 'vitest';
import { CONCEPTS, readConcepts } from '../../../src/text/concepts/concepts.ts';

describe('a table of concepts', () => {
  test('is read line by line, comments aside', () => {
    const lines = [
      '# Boats',
      '',
      'boat | sea | boat ship | лодк* паром | قارب سفينة',
      '- | nothing | | портал* |',
    ];
    expect(readConcepts(lines, 'table.txt')).toEqual([
      {
        ...{ name: 'boat', subject: 'sea', english: ['boat', 'ship'] },
        ...{ russian: ['лодк*', 'паром'], arabic: ['قارب', 'سفينة'] },
      },
      { name: null, subject: 'nothing', english: [], russian: ['портал*'], arabic: [] },
    ]);
  });

  test.each([
    [
      'boat | sea | boat | лодк*',
      '4 columns instead of 5: concept | subject | English | Russian | Arabic',
    ],
    ['Boat | sea | boat | |', 'Concept `Boat` is not a name like `peace_talks`'],
    ['boat | sea | лодка | |', 'Entry `лодка` is in the English column'],
    ['boat | sea | | boat |', 'Entry `boat` is in the Russian column'],
    ['boat | sea | | | boat', 'Entry `boat` is in the Arabic column'],
    ['boat | sea | big__boat | |', 'Malformed entry `big__boat`'],
    ['boat | sea | *boat | |', 'Malformed entry `*boat`'],
    ['boat | sea | boat_(ship | |', 'Malformed entry `boat_(ship`'],
    ['boat | sea | ferry | |', 'Entry `ferry` is already on line 1'],
    ['ferry | sea | | паром |', 'Concept `ferry` is already on line 1'],
  ])('that has %j is refused with its line', (line, message) => {
    const lines = ['ferry | sea | ferry | |', line];
    expect(() => readConcepts(lines, 'table.txt')).toThrow(`table.txt:2: ${message}`);
  });
});

test('every word of the shared table is found under its own concept: no stem hides another', () => {
  expect(CONCEPTS.list.length).toBeGreaterThan(900);
  const hidden = CONCEPTS.list.flatMap(({ name, english, russian, arabic }) => {
    const concept = name === null ? null : english.length === 0 ? name : `~${name}`;
    return [...english, ...russian, ...arabic].filter(
      (entry) => !entry.includes('_') && CONCEPTS.conceptOf(entry.replace(/[=*]/g, '')) !== concept,
    );
  });
  expect(hidden).toEqual([]);
});
