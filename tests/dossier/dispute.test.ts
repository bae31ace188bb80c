import type { Element, ElementContent } from 'hast';
import { describe, expect, test } from 'vitest';
import { byMark, doubtsAt, markOf, onceEach, placeDoubts } from '../../src/dossier/dispute.ts';
import type { Doubt } from '../../src/dossier/types.ts';
import { disputeSchema } from '../../src/schemas/dispute.ts';

const record = (fields: object) =>
  disputeSchema.parse({ title: 'Who?', question: 'Who is it?', topics: ['people'], ...fields });

test.each([
  ['disputed', {}],
  [null, { answer: 'It is she.', held: ['she'] }],
  [null, { answer: 'It is both.', held: ['he', 'she'] }],
  ['sources differ', { answer: 'It is he.', held: ['he'] }],
  ['sources differ', { answer: 'It is neither.' }],
])('a claim for a position gets the mark %j under %j', (mark, fields) => {
  expect(markOf(record(fields), 'she')).toBe(mark);
});

const war: Doubt = { dispute: 'war', mark: 'disputed' };
const who: Doubt = { dispute: 'who', mark: 'sources differ' };

test('marks: the stronger first, each dispute once', () => {
  expect([who, war].sort(byMark)).toEqual([war, who]);
  expect(onceEach([who, war, who])).toEqual([who, war]);
});

describe('where marks are placed', () => {
  const element = (tagName: string, ...children: ElementContent[]): Element => ({
    ...{ type: 'element', tagName, properties: {}, children },
  });
  const mark = (key: string): Element => ({
    ...element('sup'),
    properties: { dataEvidence: key },
  });
  const DOUBTS: Readonly<Record<string, Doubt[]>> = { a: [war], b: [war, who], c: [who], d: [] };
  /** For each claim in order, the disputes to show at it. */
  function shown(...body: Element[]): string[] {
    placeDoubts(body, (key) => DOUBTS[key] ?? []);
    const marks = (node: ElementContent): Element[] =>
      node.type !== 'element' ? [] : node.tagName === 'sup' ? [node] : node.children.flatMap(marks);
    return body.flatMap(marks).map((node) =>
      doubtsAt(node)
        .map(({ dispute }) => dispute)
        .join(' '),
    );
  }

  test('each dispute once in a paragraph, at the first claim that it marks', () => {
    const paragraph = element('p', mark('d'), mark('a'), mark('b'), mark('c'), mark('a'));
    expect(shown(paragraph)).toEqual(['', 'war', 'who', '', '']);
  });

  test('once in a list and in a table, and again in the next paragraph', () => {
    const list = element('ul', element('li', mark('a')), element('li', mark('a')));
    const table = element('table', element('tr', mark('a')), element('tr', mark('b')));
    expect(shown(list, table, element('p', mark('b')))).toEqual([
      ...['war', '', 'war', 'who', 'war who'],
    ]);
  });
});
