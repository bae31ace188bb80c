import { describe, expect, test } from 'vitest';
import { differences } from '../../src/articles/assertion.ts';
import { NameTable } from '../../src/text/names/name-table.ts';
import { kindsFound, PAIRS } from './assertion/pairs.ts';

const names = new NameTable([
  { id: 'orla', title: 'Orla', spellings: ['Orla'] },
  { id: 'varn', title: 'Varn', spellings: ['Varn', 'Варн'] },
]);
const found = (claim: string, ...quotations: string[]) =>
  differences(
    claim,
    quotations.map((text) => ({ text, language: 'en' })),
    names,
  ).map(({ kind, words, added }) => `${added ? '+' : '-'} ${kind}: ${words}`);

describe('what a claim says otherwise than its quotations', () => {
  test.each([
    ['a second “not”', 'Orla did not refuse.', 'Orla refused', ['+ negation: refuse']],
    ['a doubt denied', 'It is not known.', 'it is unclear whether it is so', []],
    ['less than it could', 'It may be so.', 'it is likely to be so', []],
    ['more than it may', 'It is likely.', 'it may be so', ['- likelihood: may']],
    ['the month', 'It is in May.', 'in May 2031', []],
    ['“not only”', 'It is a port and a town.', 'not only a port but a town', []],
    ['a bound without a number', 'It is more than a port.', 'not merely a port', []],
    ['an answer before a colon', 'Apparently not: it did not go.', 'it did not go', []],
    ['roles', 'Varn sued Orla.', 'Orla sued Varn', ['+ order: Varn before Orla']],
    ['the passive', 'Varn was sued by Orla.', 'Orla sued Varn', []],
    ['what both do', 'Varn met Orla.', 'Orla met Varn', []],
    ['an owner', 'The ship of Varn left Orla.', 'from Orla left Varn’s ship', []],
    ['several quotations', 'Varn sued Orla.', 'Orla left', 'Varn sued Orla', []],
  ])('%s', (_what, claim, ...rest) => {
    const expected = rest.pop();
    expect(found(claim, ...(rest as string[]))).toEqual(expected);
  });
});

describe.each([
  ['the half that the lexicon was tuned on', 0],
  ['the half that only measures', 1],
])('%s', (_what, half) => {
  const pairs = PAIRS.filter((_, at) => at % 2 === half);
  const of = (kind: string) => pairs.filter((pair) => pair.kind === kind);

  test.each(['negation', 'likelihood', 'attribution', 'name', 'quantity', 'unit', 'order'])(
    '%s: nine in ten alterations are noticed',
    (kind) => {
      const caught = of(kind).filter(({ altered, quotations }) =>
        kindsFound(altered, quotations).includes(kind),
      );
      expect(caught.length / of(kind).length).toBeGreaterThanOrEqual(0.9);
    },
  );

  test('one in twenty faithful claims at most is taken for another', () => {
    const wrong = pairs.filter(({ faithful, quotations }) => kindsFound(faithful, quotations)[0]);
    expect(wrong.length / pairs.length).toBeLessThanOrEqual(0.05);
  });
});

test('there are six hundred claims, half of them faithful', () => {
  expect(PAIRS.length * 2).toBeGreaterThanOrEqual(600);
  expect(PAIRS.every(({ faithful, altered }) => faithful !== altered)).toBe(true);
});
