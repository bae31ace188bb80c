import { expect, test } from 'vitest';
import { bibtex, ris } from '../../src/data/bibliography.ts';
import { cslItem } from '../../src/data/csl-json.ts';
import { articleOf, BARE, FULL } from './article-of.ts';

test('BibTeX: escaped signs, a name of several words as one, nothing that is not known', () => {
  expect(bibtex([FULL, BARE])).toBe(String.raw`@misc{harbour,
  title = {{Lease \& loss: 50\% of the \{old\} harbour\_wall}},
  author = {Vane, Lena and {Harbour and Lights Desk}},
  howpublished = {The Orla Mail},
  year = {2031},
  url = {https://example.org/a_b?c=%7Bd%7D&e=1%20f},
  language = {en-GB},
  note = {Date: March 2031. It speaks of 4 March 2031. Shortened.}
}

@misc{keeper,
  title = {{What the keeper says}},
  language = {en},
  note = {Outlet unknown. Date unknown.}
}
`);
});

test.each([
  ['back\\slash', 'back\\textbackslash{}slash'],
  ['a~b^c', 'a\\textasciitilde{}b\\textasciicircum{}c'],
  ['$1 #2 %3', '\\$1 \\#2 \\%3'],
])('BibTeX writes %s so that LaTeX prints it', (title, written) => {
  expect(bibtex([articleOf('a', { title, type: 'webpage' })])).toContain(`{{${written}}}`);
});

test('RIS: a tag a line, CRLF, an entry ends with ER', () => {
  expect(ris([FULL, BARE]).split('\r\n')).toEqual([
    'TY  - NEWS',
    'ID  - harbour',
    'TI  - Lease & loss: 50% of the {old} harbour_wall',
    'AU  - Vane, Lena',
    'AU  - Harbour and Lights Desk',
    'T2  - The Orla Mail',
    'PY  - 2031',
    'UR  - https://example.org/a_b?c={d}&e=1%20f',
    'LA  - en-GB',
    'N1  - Date: March 2031. It speaks of 4 March 2031. Shortened.',
    'ER  - ',
    '',
    'TY  - GEN',
    'ID  - keeper',
    'TI  - What the keeper says',
    'LA  - en',
    'N1  - Outlet unknown. Date unknown.',
    'ER  - ',
    '',
  ]);
});

test('a line end in a value starts no tag of RIS', () => {
  const article = articleOf('a', { title: 'One\nTY  - BOOK', type: 'webpage' });
  expect(ris([article])).toContain('\r\nTI  - One TY - BOOK\r\n');
});

test.each([
  ['article-newspaper', 'NEWS'],
  ['article-magazine', 'MGZN'],
  ['report', 'RPRT'],
  ['post-weblog', 'BLOG'],
  ['webpage', 'ELEC'],
  ['broadcast', 'GEN'],
])('RIS calls %s %s', (type, tag) => {
  expect(ris([articleOf('a', { title: 'T', type })])).toMatch(new RegExp(`^TY  - ${tag}\r\n`));
});

test.each([
  ['2031', '2031'],
  ['2031-03-04', '2031'],
  ['2031-03/2032-01', '2031'],
  ['203X', null],
])('the year of %s is %s', (issued, year) => {
  const article = articleOf('a', { title: 'T', type: 'webpage', issued });
  expect(/year = \{(.*)\}/.exec(bibtex([article]))?.[1] ?? null).toBe(year);
  expect(/PY {2}- (.*)\r/.exec(ris([article]))?.[1] ?? null).toBe(year);
});

test('CSL-JSON: the fields of the record, an inferred date as circa, with its reason', () => {
  expect(cslItem(FULL)).toEqual({
    id: 'harbour',
    type: 'article-newspaper',
    title: 'Lease & loss: 50% of the {old} harbour_wall',
    'container-title': 'The Orla Mail',
    author: [{ family: 'Vane', given: 'Lena' }, { literal: 'Harbour and Lights Desk' }],
    issued: { 'date-parts': [[2031, 3]], circa: true, raw: '2031-03' },
    accessed: { 'date-parts': [[2031, 4, 1]], raw: '2031-04-01' },
    URL: 'https://example.org/a_b?c={d}&e=1%20f',
    language: 'en-GB',
    note: 'Title: Shortened. Date inferred: It speaks of 4 March 2031.',
  });
  expect(cslItem(BARE)).toEqual({
    ...{ id: 'keeper', type: 'speech', title: 'What the keeper says', language: 'en' },
  });
});

test.each([
  [
    '2031-03-04/2031-04',
    {
      'date-parts': [
        [2031, 3, 4],
        [2031, 4],
      ],
      raw: '2031-03-04/2031-04',
    },
  ],
  ['2031/..', { raw: '2031/..' }],
])('CSL-JSON writes the date %s', (issued, written) => {
  const article = articleOf('a', { title: 'T', type: 'webpage', issued });
  expect(cslItem(article)['issued']).toEqual(written);
});
