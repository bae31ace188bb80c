import { describe, expect, test } from 'vitest';
import { at, faultsOf, read } from './read.ts';

/** The evidence of one footnote, its body as given. */
function evidence(body: string) {
  const page = read(`It is so.[^a]\n\n[^a]: ${body}`);
  return { page, pieces: page.footnotes.get('a')?.evidence ?? [], faults: faultsOf(page) };
}
const LINK = '[mill](../articles/mill.md)';

describe('quotation marks', () => {
  test.each([
    ['English', '“the old mill”', 'the old mill'],
    ['straight', '"the old mill"', 'the old mill'],
    ['single', '‘the old mill’', 'the old mill'],
    ['German', '„die alte Mühle“', 'die alte Mühle'],
    ['Polish', '„stary młyn stoi”', 'stary młyn stoi'],
    ['French and Russian', '«старая мельница стоит»', 'старая мельница стоит'],
    ['French, spaced', '« le vieux moulin »', 'le vieux moulin'],
    ['Danish', '»den gamle mølle«', 'den gamle mølle'],
    ['single angled', '‹the old mill›', 'the old mill'],
    ['Arabic text', '“الطاحونة القديمة باقية”', 'الطاحونة القديمة باقية'],
    ['an apostrophe in single ones', '‘the miller’s old mill’', 'the miller’s old mill'],
  ])('%s', (_what, written, quotation) => {
    const { pieces, faults } = evidence(`${LINK}: ${written}`);
    expect(faults).toEqual([]);
    expect(pieces).toMatchObject([{ article: 'mill', quotation, note: null }]);
  });
});

describe('quotation marks inside', () => {
  test.each([
    ['single', '“the ‘old’ mill”', 'the ‘old’ mill', null],
    ['the same, in pairs', '“the “old” mill”', 'the “old” mill', null],
    ['at the end', '“the old “mill””', 'the old “mill”', null],
    ['straight', '“the "old" mill"s”', 'the "old" mill"s', null],
    ['before a dash', '“he said ‘no’ — and left”', 'he said ‘no’ — and left', null],
    ['the same before a dash', '“he said “no” — and left”', 'he said “no” — and left', null],
    ['straight before a dash', '"he said "no" — and left"', 'he said "no" — and left', null],
    ['in the note too', '“the old mill” — the “old” one', 'the old mill', 'the “old” one'],
    ['straight in the note', '"the old mill" — the "old" one', 'the old mill', 'the "old" one'],
  ])('%s', (_what, written, quotation, note) => {
    const { pieces, faults } = evidence(`${LINK}: ${written}`);
    expect(faults).toEqual([]);
    expect(pieces).toMatchObject([{ quotation, note }]);
  });
});

describe('who is cited', () => {
  test.each([
    ['nobody', ': “the old mill”', null],
    ['by name', ', Ines Caro: “the old mill”', 'Ines Caro'],
    ['without a name', ', unnamed  millers : “the old mill” — a note', 'unnamed millers'],
    ['with an ʿayn', ', Salah al-Sha‘rani: “the old mill”', 'Salah al-Sha‘rani'],
    ['with a comma', ', Caro, the mayor: “the old mill”', 'Caro, the mayor'],
  ])('%s', (_what, written, speaker) => {
    const { pieces, faults } = evidence(`${LINK}${written}`);
    expect(faults).toEqual([]);
    expect(pieces).toMatchObject([{ speaker, quotation: 'the old mill' }]);
  });

  test('stands between a comma and a colon', () => {
    for (const written of [', “the old mill”', ' Ines Caro: “the old mill”', ',: “the old mill”']) {
      const [fault] = evidence(`${LINK}${written}`).faults;
      expect(fault).toContain('No colon after the link to the article');
    }
  });
});

describe('notes', () => {
  test.each([
    ['after an em dash', '“the old mill” — a note', 'a note'],
    ['after an em dash without spaces', '“the old mill”—a note', 'a note'],
    ['on a further line', '“the old mill”\n    a note\n    of two lines', 'a note of two lines'],
    ['on a further line after a dash', '“the old mill” —\n    a note', 'a note'],
    ['on a further line before a dash', '“the old mill”\n    — a note', 'a note'],
    ['after a line break', '“the old mill”  \n    a note', 'a note'],
    ['after a backslash', '“the old mill”\\\n    a note', 'a note'],
    ['without an indent', '“the old mill”\na note', 'a note'],
    ['with a dash in it', '“the old mill” — a note — a long one', 'a note — a long one'],
    ['with emphasis', '“the old mill” — a *long* note', 'a long note'],
  ])('%s', (_what, written, note) => {
    const { pieces, faults } = evidence(`${LINK}: ${written}`);
    expect(faults).toEqual([]);
    expect(pieces).toMatchObject([{ quotation: 'the old mill', note }]);
  });
});

describe('several pieces', () => {
  test('a list', () => {
    const { pieces, faults, page } = evidence(
      `\n    - ${LINK}: “the old mill”\n    - [river](../articles/river.md): “so very low” — in May`,
    );
    expect(faults).toEqual([]);
    expect(pieces).toMatchObject([
      { article: 'mill', quotation: 'the old mill', note: null },
      { article: 'river', quotation: 'so very low', note: 'in May' },
    ]);
    expect(pieces.map(({ place }) => at(place))).toEqual(['4:7-4:50', '5:7-5:60']);
    expect(pieces.map(({ quotationPlace }) => at(quotationPlace))).toEqual([
      '4:37-4:49',
      '5:39-5:50',
    ]);
    expect(page.claims).toHaveLength(1);
  });

  test('paragraphs', () => {
    const { pieces, faults } = evidence(`${LINK}: “the old mill”\n\n    ${LINK}: “it is low”`);
    expect(faults).toEqual([]);
    expect(pieces).toHaveLength(2);
  });

  test('one malformed among good ones: none of them counts', () => {
    const { pieces, faults } = evidence(`\n    - ${LINK}: “the old mill”\n    - ${LINK}: the mill`);
    expect(pieces).toEqual([]);
    expect(faults).toEqual([
      expect.stringMatching(/^5:35 evidence-syntax: No quotation mark after the colon/),
    ]);
  });
});

describe('each alone', () => {
  const list = `    - ${LINK}: “the old mill”\n    - ${LINK}: “the mill is old”`;
  const stated = (body: string) => evidence(body).page.footnotes.get('a')?.eachAlone;

  test.each([
    ['before a list', `Each alone:\n\n${list}`, true],
    ['on the line before', `Each alone:\n${list}`, true],
    ['not said', `\n${list}`, false],
  ])('%s', (_what, body, said) => {
    const { pieces, faults } = evidence(body);
    expect(faults).toEqual([]);
    expect(pieces.map(({ quotation }) => quotation)).toEqual(['the old mill', 'the mill is old']);
    expect(stated(body)).toBe(said);
  });

  test.each([
    ['without a list', `Each alone: ${LINK}: “the old mill”`],
    ['without its colon', `Each alone\n\n${list}`],
    ['after the list', `\n${list}\n\n    Each alone:`],
  ])('refused: %s', (_what, body) => {
    expect(evidence(body).faults.join()).toContain('Unexpected `Each alone`');
    expect(stated(body)).toBe(false);
  });
});

describe('the exact place of the quotation', () => {
  test.each([
    ['plain', `${LINK}: “the old mill”`, '3:37-3:49'],
    ['over two lines', `${LINK}: “the old\n    mill”`, '3:37-4:9'],
    ['with emphasis', `${LINK}: “the *old* mill”`, '3:37-3:51'],
    ['after an escape', `${LINK}: “the \\* mill”`, '3:37-3:48'],
    ['spaced', `${LINK}: « the old mill »`, '3:37-3:51'],
  ])('%s', (_what, body, place) => {
    const { pieces } = evidence(body);
    expect(pieces.map(({ quotationPlace }) => at(quotationPlace))).toEqual([place]);
  });
});

describe('malformed', () => {
  const form = 'expected `[article-id](../articles/article-id.md): “quotation” — note`';
  test.each([
    ['no link', 'mill: “the old mill”', '3:7', 'No link to an article at the start'],
    ['no colon', `${LINK} “the old mill”`, '3:34', 'No colon after the link to the article'],
    ['no marks', `${LINK}: the old mill`, '3:35', 'No quotation mark after the colon'],
    ['nothing after the link', LINK, '3:34', 'No colon after the link to the article'],
    ['no words', `${LINK}: “ ”`, '3:36', 'No words between the quotation marks'],
    ['not closed', `${LINK}: “the old mill`, '3:36', 'Quotation mark `“` is never closed'],
    ['not closed, a note', `${LINK}: «mill — x`, '3:36', 'Quotation mark `«` is never closed'],
    [
      'closed by another mark',
      `${LINK}: “the old mill"`,
      '3:36',
      'Quotation mark `“` is never closed',
    ],
    [
      'a hyphen for a dash',
      `${LINK}: “the old mill” - note`,
      '3:50',
      'Text after the quotation without an em dash',
    ],
    [
      'a dash without a note',
      `${LINK}: “the old mill” —`,
      '3:50',
      'Text after the quotation without an em dash',
    ],
    [
      'words before the link',
      `See ${LINK}: “the old mill”`,
      '3:7',
      'No link to an article at the start',
    ],
    ['nothing', '', '3:1', 'No evidence in footnote `[^a]`'],
    [
      'a list in a list',
      `\n    - ${LINK}: “the old mill”\n        - more`,
      '3:1',
      'No evidence in footnote `[^a]`',
    ],
    ['a quotation', `\n    > ${LINK}: “the old mill”`, '3:1', 'No evidence in footnote `[^a]`'],
    [
      'a quotation beside evidence',
      `${LINK}: “the old mill”\n\n    > so`,
      '3:1',
      'Unexpected content in footnote `[^a]`',
    ],
  ])('%s', (_what, body, place, start) => {
    const { faults } = evidence(body);
    const own = faults.filter((fault) => fault.includes('evidence-syntax'));
    expect(own).toEqual([`${place} evidence-syntax: ${start}, ${form}`]);
  });

  test.each([
    ['a link to another article', '../articles/river.md', null],
    ['a link to no record', 'https://example.org/mill.md', null],
    ['a link from another folder', 'articles/mill.md', '[mill](../articles/mill.md)'],
  ])('%s', (_what, address, fix) => {
    const { page, faults } = evidence(`[mill](${address}): “the old mill”`);
    expect(faults).toEqual([
      `3:7 evidence-syntax: Unexpected link \`${address}\` for article \`mill\`, expected \`../articles/mill.md\``,
    ]);
    expect(page.faults[0]?.fix?.text ?? null).toBe(fix);
  });

  test.each([
    [
      'a link in the note',
      `${LINK}: “the old mill” — see [here](../articles/b.md)`,
      '3:57',
      '[here](../articles/b.md)',
    ],
    ['a reference', `${LINK}: “the old mill”[^a]`, '3:50', '[^a]'],
  ])('%s', (_what, body, place, written) => {
    expect(evidence(body).faults).toEqual([
      `${place} evidence-syntax: Unexpected \`${written}\` in evidence, expected plain words`,
    ]);
  });
});

describe('other reports', () => {
  const [post, town] = [
    '[Post, 3 May 2031](https://post.example/a)',
    '[the town](https://orla.example)',
  ];

  test('stand instead of evidence, with title and address', () => {
    const { page, faults } = evidence(`Other reports: ${post}; ${town}`);
    expect(faults).toEqual([]);
    expect(page.footnotes.get('a')).toMatchObject({
      evidence: [],
      reports: [
        { title: 'Post, 3 May 2031', URL: 'https://post.example/a' },
        { title: 'the town', URL: 'https://orla.example' },
      ],
    });
  });

  test.each([
    ['without a link', 'Other reports: the Post'],
    ['with other words', `Other reports: ${post} says so`],
    ['with an article', `Other reports: ${LINK}`],
    ['beside evidence', `Other reports: ${post}\n\n    ${LINK}: “the old mill”`],
  ])('%s they are no evidence', (_what, written) => {
    const { page, faults } = evidence(written);
    expect(faults).not.toEqual([]);
    expect(page.footnotes.get('a')?.reports).toEqual([]);
  });
});

test('a reference without a footnote in evidence is reported as that alone', () => {
  const { pieces, faults } = evidence(`${LINK}: “the old mill”[^gone]`);
  expect(pieces.map(({ quotation }) => quotation)).toEqual(['the old mill']);
  expect(faults).toEqual([expect.stringContaining('No footnote for reference `[^gone]`')]);
});
