import { expect, test } from 'vitest';
import { toHtml } from 'hast-util-to-html';
import type { ElementContent } from 'hast';
import type { Note } from '../../src/present/evidence.ts';
import { withGlosses } from '../../src/present/gloss.ts';
import { h } from '../../src/present/hast.ts';

const note = (key: string, ...quotations: string[]): Note => ({
  ...{ number: 1, id: 'N1', claim: key, support: null, disputes: [], permalink: '' },
  pieces: [
    {
      ...{
        letter: 'A',
        name: 'the ferry article',
        title: null,
        citing: ', citing Ines Caro',
        url: '',
        known: '',
        reliability: null,
        language: null,
      },
      quotations: quotations.map((text) => ({ text, about: null })),
    },
  ],
});
const notes = new Map([
  ['ferry#sails', note('ferry#sails', 'would sail', 'from 3 March')],
  ['ferry#chains', note('ferry#chains', 'worn chains')],
]);
const mark = (key: string) => h('sup', { dataEvidence: key });
const glossed = (node: ElementContent, seen = new Set<string>()) =>
  toHtml(withGlosses(node, notes, seen));

const GLOSS = '<div class="gloss" hidden aria-hidden="true">';

test('a paragraph’s quotations stand before it, a claim’s all in one', () => {
  const html = glossed(h('p', {}, 'It sails.', mark('ferry#sails'), mark('ferry#chains')));
  expect(html).toMatch(
    new RegExp(
      `^${GLOSS}<p><b>A</b> The ferry article, citing Ines Caro “would sail” “from 3 March”</p><p><b>A</b> The ferry article, citing Ines Caro “worn chains”</p></div><p>`,
    ),
  );
});

test('an item’s stand at its start, a row’s in its last cell', () => {
  expect(glossed(h('ul', {}, h('li', {}, 'It sails.', mark('ferry#chains'))))).toContain(
    `<li>${GLOSS}<p><b>A</b> The ferry article, citing Ines Caro “worn chains”</p></div>It sails.`,
  );
  const row = h('tr', {}, h('td', {}, 'Chains'), h('td', {}, 'Worn.', mark('ferry#chains')));
  expect(glossed(h('table', {}, h('tbody', {}, row)))).toContain(
    `<td>Chains</td><td>${GLOSS}<p><b>A</b> The ferry article, citing Ines Caro “worn chains”</p></div>Worn.`,
  );
});

test('a claim restated further on is quoted once', () => {
  const seen = new Set<string>();
  expect(glossed(h('p', {}, mark('ferry#chains')), seen)).toContain('gloss');
  expect(glossed(h('p', {}, mark('ferry#chains')), seen)).not.toContain('gloss');
});

test('what has no evidence, or evidence without a note, is left as it is', () => {
  for (const node of [h('p', {}, 'Bare.'), h('p', {}, 'Gone.', mark('ferry#gone'))]) {
    expect(withGlosses(node, notes, new Set())).toEqual([node]);
  }
});
