import { describe, expect, test } from 'vitest';
import { at, faultsOf, footnotes, read } from './read.ts';

/** Claims as `label place text`, bare prose as `- place text`, in the order of reading. */
function pieces(body: string): string[] {
  const page = read(body);
  const claims = page.claims.map(({ label, text, place, restates }) => ({
    place,
    line: `${label}${restates ? ' again' : ''} ${at(place)} ${text}`,
  }));
  const bare = page.bare.map(({ text, place }) => ({ place, line: `- ${at(place)} ${text}` }));
  return [...claims, ...bare]
    .sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column)
    .map(({ line }) => line);
}

describe('where a claim begins and ends', () => {
  test.each<[string, string, string[]]>([
    ['a sentence, the reference after its full stop', 'It is so.[^a]', ['a 1:1-1:10 It is so.']],
    ['a sentence, the reference before its full stop', 'It is so[^a].', ['a 1:1-1:9 It is so']],
    [
      'several sentences',
      'It is so.[^a] It was so.[^b]',
      ['a 1:1-1:10 It is so.', 'b 1:15-1:25 It was so.'],
    ],
    [
      'several claims in a sentence',
      'It is so,[^a] was so[^b] and will be.[^c]',
      ['a 1:1-1:10 It is so,', 'b 1:15-1:21 was so', 'c 1:26-1:38 and will be.'],
    ],
    [
      'a sentence before it that no reference ends',
      'It is so. It was so.[^a]',
      ['- 1:1-1:10 It is so.', 'a 1:11-1:21 It was so.'],
    ],
    [
      'the rest of a sentence, and one more, before it',
      'It is so,[^a] I say. Truly. It was so.[^b]',
      [
        'a 1:1-1:10 It is so,',
        '- 1:15-1:21 I say.',
        '- 1:22-1:28 Truly.',
        'b 1:29-1:39 It was so.',
      ],
    ],
    [
      'words after the last reference',
      'It is so.[^a] It was so.',
      ['a 1:1-1:10 It is so.', '- 1:15-1:25 It was so.'],
    ],
    ['a full stop after the last reference', 'It is so[^a]. \n', ['a 1:1-1:9 It is so']],
    ['a space before the reference', 'It is so. [^a]', ['a 1:1-1:10 It is so.']],
    [
      'no space after the reference',
      'It is so.[^a]It was so.[^b]',
      ['a 1:1-1:10 It is so.', 'b 1:14-1:24 It was so.'],
    ],
    [
      'abbreviations and initials',
      'Mr. A. Vale of the U.S. Treasury met Gen. Oran on Jan. 5.[^a]',
      ['a 1:1-1:58 Mr. A. Vale of the U.S. Treasury met Gen. Oran on Jan. 5.'],
    ],
    [
      'a “no” that ends a sentence',
      'The answer was no. He left.[^a]',
      ['- 1:1-1:19 The answer was no.', 'a 1:20-1:28 He left.'],
    ],
    [
      'a quotation that holds sentences',
      'He said “It is over. We leave.”[^a]',
      ['- 1:1-1:21 He said “It is over.', 'a 1:22-1:32 We leave.”'],
    ],
    [
      'a question and an exclamation',
      'Is it so? It is![^a]',
      ['- 1:1-1:10 Is it so?', 'a 1:11-1:17 It is!'],
    ],
    [
      'Arabic',
      'القاعدة باقية.[^a] هل تستمر؟ نعم.[^b]',
      ['a 1:1-1:15 القاعدة باقية.', '- 1:20-1:29 هل تستمر؟', 'b 1:30-1:34 نعم.'],
    ],
    [
      'Russian',
      'База остаётся. В 2025 г. переговоры шли.[^a]',
      ['- 1:1-1:15 База остаётся.', 'a 1:16-1:41 В 2025 г. переговоры шли.'],
    ],
    [
      'letters beyond the basic plane',
      '𝔐𝔦𝔩𝔩 stands. It is so.[^a]',
      ['- 1:1-1:17 𝔐𝔦𝔩𝔩 stands.', 'a 1:18-1:27 It is so.'],
    ],
  ])('%s', (_what, prose, expected) => {
    const labels = [...new Set([...prose.matchAll(/\[\^(\w)\]/g)].map(([, label]) => label ?? ''))];
    expect(pieces(prose + footnotes(...labels))).toEqual(expected);
  });

  test('a paragraph that is wrapped', () => {
    expect(pieces(`It is\nso and\nstays so. It\nwas so.[^a]${footnotes('a')}`)).toEqual([
      '- 1:1-3:10 It is so and stays so.',
      'a 3:11-4:8 It was so.',
    ]);
  });

  test('a list item that is wrapped and indented', () => {
    expect(pieces(`- It is\n  so. It\n  was so.[^a]${footnotes('a')}`)).toEqual([
      '- 1:3-2:6 It is so.',
      'a 2:7-3:10 It was so.',
    ]);
  });

  test('a line break of two spaces', () => {
    expect(pieces(`It is  \nso. It was so.[^a]${footnotes('a')}`)).toEqual([
      '- 1:1-2:4 It is so.',
      'a 2:5-2:15 It was so.',
    ]);
  });

  test('escapes and character references before it', () => {
    expect(pieces(`5 \\* 3 &amp; &#52; AT&T. It is \\[so\\].[^a]${footnotes('a')}`)).toEqual([
      '- 1:1-1:25 5 * 3 & 4 AT&T.',
      'a 1:26-1:39 It is [so].',
    ]);
  });
});

describe('lists', () => {
  test('each item by itself', () => {
    expect(pieces(`- One is.[^a]\n- Two is.\n- Three is.[^b]${footnotes('a', 'b')}`)).toEqual([
      'a 1:3-1:10 One is.',
      '- 2:3-2:10 Two is.',
      'b 3:3-3:12 Three is.',
    ]);
  });

  test('nested lists, and the line that leads to them', () => {
    const body = '1. Lead-in:\n   - One is.[^a]\n     1. Deep is.[^b]\n   - Two is.\n2. Three.[^c]';
    expect(pieces(body + footnotes('a', 'b', 'c'))).toEqual([
      '- 1:4-1:12 Lead-in:',
      'a 2:6-2:13 One is.',
      'b 3:9-3:17 Deep is.',
      '- 4:6-4:13 Two is.',
      'c 5:4-5:10 Three.',
    ]);
  });

  test('paragraphs of one item', () => {
    expect(pieces(`- One is.[^a]\n\n  Two is.[^b]${footnotes('a', 'b')}`)).toEqual([
      'a 1:3-1:10 One is.',
      'b 3:3-3:10 Two is.',
    ]);
  });
});

describe('tables', () => {
  const head = '| Point | Said | More |\n| --- | --- | --- |\n';

  test.each<[string, string, string[]]>([
    [
      'a reference in the last cell covers the row',
      '| Water | It is low. It falls. | Yes.[^a] |',
      ['a 3:3-3:38 Water: It is low. It falls. · Yes.'],
    ],
    [
      'two in one row',
      '| Water | It is low.[^a] | It falls.[^b] |',
      ['a 3:3-3:21 Water: It is low.', 'b 3:28-3:37 It falls.'],
    ],
    [
      'two in one cell',
      '| Water | Low.[^a] Falls.[^b] | |',
      ['a 3:3-3:15 Water: Low.', 'b 3:20-3:26 Falls.'],
    ],
    [
      'none after the reference',
      '| Water[^a] | It is low. | So. It falls. |',
      ['a 3:3-3:8 Water', '- 3:15-3:25 It is low.', '- 3:28-3:31 So.', '- 3:32-3:41 It falls.'],
    ],
    ['none at all', '| Water | | — |', ['- 3:3-3:8 Water']],
    ['code in a cell', '| `a b` | It is.[^a] | |', ['a 3:3-3:17 a b: It is.']],
    ['an escaped bar', '| A \\| B | It is.[^a] | |', ['a 3:3-3:18 A | B: It is.']],
  ])('%s', (_what, row, expected) => {
    expect(pieces(`${head}${row}${footnotes('a', 'b')}`)).toEqual(expected);
  });

  test('the head needs none', () => {
    expect(pieces(`${head}| Water | Low. | Yes.[^a] |${footnotes('a')}`)).toHaveLength(1);
  });

  test('a reference in the head, a cell beyond it', () => {
    const page = read(`| A[^a] | B |\n| - | - |\n| C | D.[^a] | E.[^a] |${footnotes('a')}`);
    expect(faultsOf(page)).toEqual([
      '3:14 markdown: Unexpected extra cell, expected no more cells than in the head of the table',
      '1:4 footnote: Unexpected `[^a]` inside the head of a table, expected it below',
    ]);
  });
});

describe('emphasis, links and code', () => {
  test.each<[string, string, string[]]>([
    ['around a claim', '*It is so.*[^a]', ['a 1:1-1:12 It is so.']],
    [
      'across the start of one',
      '*It is. It* was so.[^a]',
      ['- 1:1-1:8 It is.', 'a 1:9-1:20 It was so.'],
    ],
    [
      'a link at its start',
      'It is. [It](../entities/it.md) was so.[^a]',
      ['- 1:1-1:7 It is.', 'a 1:8-1:39 It was so.'],
    ],
    [
      'a link that two sentences share',
      'So [it is. It](../entities/it.md) was.[^a]',
      ['- 1:1-1:11 So it is.', 'a 1:12-1:39 It was.'],
    ],
    [
      'tildes of ranges',
      'From 3~4 million then to 5~6 now.[^a]',
      ['a 1:1-1:34 From 3~4 million then to 5~6 now.'],
    ],
    [
      'asterisks for asterisks',
      'It is 3 * 4, or 5\\* at most.[^a]',
      ['a 1:1-1:29 It is 3 * 4, or 5* at most.'],
    ],
    [
      'code with a full stop',
      'Use `a.b c` so. It is.[^a]',
      ['- 1:1-1:16 Use a.b c so.', 'a 1:17-1:23 It is.'],
    ],
  ])('%s', (_what, prose, expected) => {
    expect(pieces(prose + footnotes('a'))).toEqual(expected);
  });

  test('a reference inside is refused', () => {
    const page = read(`*It is so.[^a]* And [so.[^b]](../entities/it.md)${footnotes('a', 'b')}`);
    expect(faultsOf(page).map((fault) => fault.replace(/, .*/, ''))).toEqual([
      '1:11 footnote: Unexpected `[^a]` inside emphasis',
      '1:25 footnote: Unexpected `[^b]` inside a link',
    ]);
  });
});

describe('references', () => {
  test('a second one restates the claim', () => {
    expect(pieces(`It is so.[^a]\n\nAgain it is.[^a]${footnotes('a')}`)).toEqual([
      'a 1:1-1:10 It is so.',
      'a again 3:1-3:13 Again it is.',
    ]);
  });

  test.each([
    ['side by side', 'It is so.[^a][^b]', '1:14'],
    ['with a comma between', 'It is so.[^a], [^b]', '1:16'],
    ['with a full stop between', 'It is so[^a].[^b]', '1:14'],
  ])('two %s', (_what, prose, place) => {
    const page = read(prose + footnotes('a', 'b'));
    expect(page.claims.map(({ text }) => text.replace('.', ''))).toEqual(['It is so']);
    expect(faultsOf(page)[0]).toBe(
      `${place} footnote: No words before reference \`[^b]\`: give all evidence of a sentence in one footnote, as a list`,
    );
  });

  test.each([
    [
      'without a footnote',
      'It is so.[^b] It was.[^a]',
      '1:10 footnote: No footnote for reference `[^b]`: add `[^b]: …`, or correct the label',
    ],
    [
      'without a footnote, behind an escape',
      '5 \\* 3.[^b] It was.[^a]',
      '1:8 footnote: No footnote for reference `[^b]`: add `[^b]: …`, or correct the label',
    ],
    [
      'in a heading',
      '## It is[^a]\n\nIt is so.[^a]',
      '1:9 footnote: Unexpected `[^a]` inside a heading, expected it below',
    ],
    [
      'in a note',
      '> [!NOTE]\n> It is.[^a]\n\nIt is so.[^a]',
      "2:9 footnote: Unexpected `[^a]` in an editor's note, expected a link",
    ],
    [
      'in another case',
      'It is so.[^A]',
      '1:10 footnote: Unexpected reference `[^A]`, expected `[^a]` as its footnote has it',
    ],
  ])('%s', (_what, prose, fault) => {
    expect(faultsOf(read(prose + footnotes('a')))).toEqual([fault]);
  });

  test.each([
    ['a sentence', 'It is so.[^b] It *was*.[^a]', ['a 1:15-1:24 It was.']],
    ['a part of one', 'It is,[^b] and was.[^a]', ['a 1:12-1:20 and was.']],
    [
      'a cell',
      '| A | B |\n| - | - |\n| It | is.[^b] |\n| It | was.[^a] |',
      ['a 4:3-4:12 It: was.'],
    ],
    ['emphasis', '*It is.[^b]* It was.[^a]', ['a 1:14-1:21 It was.']],
  ])('without a footnote, a reference ends %s like any other', (_what, prose, expected) => {
    expect(pieces(prose + footnotes('a'))).toEqual(expected);
  });

  test('without a footnote, names the footnotes that no sentence refers to, which it may mean', () => {
    const [fault, ...others] = read(`It is so.[^left]${footnotes('lef', 'right')}`).faults;
    expect(others).toEqual([]);
    expect(fault).toMatchObject({
      note: 'No sentence refers to `[^lef]`, `[^right]`.',
      fix: { text: '[^lef]', what: '`[^left]` → `[^lef]`' },
    });
  });

  test('brackets that are escaped are no reference', () => {
    expect(faultsOf(read(`It is \\[^so].[^a]${footnotes('a')}`))).toEqual([]);
  });
});

describe('footnotes', () => {
  test('without a sentence', () => {
    expect(faultsOf(read(`It is so.[^a]${footnotes('a', 'b')}`))).toEqual([
      '5:1 footnote: No sentence refers to footnote `[^b]`: add the reference, or delete the footnote',
    ]);
  });

  test('a label that is no id', () => {
    expect(faultsOf(read(`It is so.[^It_is]${footnotes('It_is')}`))).toEqual([
      '3:1 footnote: Unexpected claim id `It_is`, expected lower-case words joined by hyphens',
    ]);
  });

  test('a label twice, the case aside', () => {
    const page = read(`It is so.[^a]${footnotes('a', 'A')}`);
    expect(faultsOf(page)).toEqual([
      '5:1 duplicate-claim-id: Second footnote `[^A]`: give it another label, or move its evidence to the first',
    ]);
    expect(page.faults[0]?.cause?.place).toMatchObject({ line: 6, column: 1 });
  });

  test("a heading's address", () => {
    expect(faultsOf(read(`## So be it\n\nIt is so.[^so-be-it]${footnotes('so-be-it')}`))).toEqual([
      '5:1 duplicate-claim-id: Claim id `so-be-it` is also the address of a heading: change one of them',
    ]);
  });

  test('indented into a list', () => {
    const body = '- It is so.[^a]\n\n  [^a]: [mill](../articles/mill.md): “the old mill”';
    expect(faultsOf(read(body))).toEqual([
      '3:3 footnote: Unexpected footnote `[^a]` inside a list, expected it at the left margin',
    ]);
  });
});

test('a thousand claims in one paragraph', () => {
  const labels = Array.from({ length: 1000 }, (_, i) => `c${String(i)}`);
  const prose = labels.map((label) => `Claim ${label} is so.[^${label}]`).join(' ');
  const page = read(prose + footnotes(...labels));
  expect(page.claims).toHaveLength(1000);
  expect(page.claims.at(-1)?.text).toBe('Claim c999 is so.');
  expect(page.faults).toEqual([]);
});
