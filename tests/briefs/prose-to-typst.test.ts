import type { Element, ElementContent } from 'hast';
import { describe, expect, test } from 'vitest';
import {
  phrasingToTypst,
  proseToTypst,
  type ProseContext,
} from '../../src/briefs/prose-to-typst.ts';
import { toSanitisedHast } from '../../src/markdown/to-hast.ts';
import { remarkNotes } from '../../src/markdown/notes.ts';
import { remarkSyntax } from '../../src/markdown/syntax.ts';
import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const context: ProseContext = {
  marksOf: (claim) => (claim === 'bases#two' ? 'marks((1, 2))' : 'marks((7,))'),
  disputeNumber: (id) => ({ x: 4, war: 3, who: 2 })[id] ?? 9,
  anchorsOf: () => [],
  linkTo: (href, title, content) => `to("${href}", "${title}", ${content})`,
};

const markdown = unified().use(remarkParse).use(remarkSyntax).use(remarkNotes).freeze();

/** Markdown as the site's own pipeline reads it. */
function hastOf(text: string): ElementContent[] {
  const tree = markdown.runSync(markdown.parse(text)) as Root;
  const content = tree.children.filter(({ type }) => type !== 'footnoteDefinition');
  return toSanitisedHast(content, { keyOf: (label) => `bases#${label}`, placed: new Set() });
}

const typst = (text: string) => proseToTypst(hastOf(text), context).join('\n');

const element = (
  tagName: string,
  properties: Element['properties'],
  ...children: ElementContent[]
) => ({ type: 'element', tagName, properties, children }) satisfies Element;
const text = (value: string): ElementContent => ({ type: 'text', value });

describe('each construct that content may contain', () => {
  test.each([
    ['paragraph', 'One\nline.', 'par({ "One line." })'],
    ['emphasis', '*so*', 'par({ emph({ "so" }) })'],
    ['strong', '**so**', 'par({ strong({ "so" }) })'],
    ['deleted', '~~so~~', 'par({ strike({ "so" }) })'],
    ['code', '`so`', 'par({ code("so") })'],
    ['break', 'one\\\ntwo', 'par({ "one"; linebreak(); "two" })'],
    ['bullets', '- one\n- two', 'list({ "one" }, { "two" })'],
    ['loose bullets', '- one\n\n- two', 'list({ par({ "one" }) }, { par({ "two" }) })'],
    ['numbers', '3. one\n4. two', 'enum(start: 3, { "one" }, { "two" })'],
    ['list in a list', '- one\n  - two', 'list({ "one"; list({ "two" }) })'],
    ['link', '[*it*](/bases/)', 'par({ to("/bases/", "it", { emph({ "it" }) }) })'],
    [
      'table',
      '| A | B |\n| - | - |\n| c | *d* |',
      'facts(columns: 2, head: ({ "A" }, { "B" },), ({ "c" }, { emph({ "d" }) },))',
    ],
    [
      'note',
      '> [!NOTE]\n> Said here.',
      'note(reports: false, { "Editor’s note" }, { par({ "Said here." }) })',
    ],
    [
      'note on what other reports say',
      '> [!NOTE]\n> Other reports: said there.',
      'note(reports: true, { "Other reports" }, { par({ "Said there." }) })',
    ],
    ['Arabic', 'Putin بوتين.', 'par({ "Putin "; ar("بوتين\u200E"); "." })'],
    ['Cyrillic', 'Putin Путин.', 'par({ "Putin "; ru("Путин"); "." })'],
    ['right to left', 'قاعدة one', 'rtl-par({ ar(dir: rtl, "قاعدة"); " one" })'],
    ['empty list item', '- \n- two', 'list([], { "two" })'],
  ])('%s', (_name, source, expected) => {
    expect(typst(source)).toBe(expected);
  });

  test('a claim and its mark', () => {
    const claim = element('span', { dataClaim: 'bases#two', id: 'two' }, text('So it is.'));
    const mark = element('sup', {
      ...{ dataEvidence: 'bases#two', dataDiffer: ['who'], dataDisputed: ['x', 'war'] },
    });
    expect(phrasingToTypst([claim, mark], context)).toEqual([
      '"So it is."',
      'marks((1, 2))',
      'doubts("disputed", (3, 4,))',
      'doubts("sources differ", (2,))',
    ]);
  });

  test('a table with a missing cell keeps its columns', () => {
    expect(typst('| A | B |\n| - | - |\n| c |')).toBe(
      'facts(columns: 2, head: ({ "A" }, { "B" },), ({ "c" }, [],))',
    );
  });
});

test.each(['h2', 'img', 'blockquote'])('<%s>, which the sanitiser removes, is refused', (name) => {
  expect(() => proseToTypst([element(name, {})], context)).toThrow(`Unexpected <${name}> in prose`);
});
