import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { check } from '../../../src/check/check.ts';
import { loadContent } from '../../../src/dossier/load.ts';
import type { Plan } from '../../../src/ingest/ingest.ts';
import { judgeOf } from '../../../src/ingest/model/proposals.ts';
import type { Proposal } from '../../../src/ingest/worksheet/proposal.ts';
import { wordsOf } from '../../../src/text/words.ts';
import { planOfQuay, pointing, quay, type Sent } from './quay.ts';

const REFUSED = 'Mayor Ines Caro said on 9 April 2031 that the council would not sign the lease';
const OPENED = 'The town of Orla opened a second quay on 2 May 2031';
/** Claims that say what these words say. */
const REFUSAL = 'On 9 April 2031 Ines Caro, the mayor, said that the lease would not be signed.';
const OPENING = 'Orla has had a second quay since 2 May 2031.';

let plan: Plan;
beforeAll(async () => {
  plan = await planOfQuay();
});

/** What becomes of an answer. */
const judged = (answer: unknown, of: Plan = plan) =>
  judgeOf(of)(answer, of.ingested.worksheet.items);
const opening = (more: Partial<Sent> = {}) => pointing(plan, OPENED, OPENING, more);

describe('a proposal stands', () => {
  test('with its words as the article prints them, and an id of its own', () => {
    expect(judged(opening())).toEqual({
      sentence: 4,
      label: 'town-orla-opened-second-2',
      claim: OPENING,
      quotation: OPENED,
      relation: 'adds',
      of: null,
    });
  });

  test.each([
    ['same', 'lease#asked'],
    ['adds', 'lease#asked'],
    ['contradicts', 'lease#asked'],
  ])('that says “%s” of a claim beside its sentence', (relation, of) => {
    expect(judged(opening({ relation, of }))).toMatchObject({ relation, of });
  });

  test('that keeps the negation and the speaker', () => {
    expect(judged(pointing(plan, REFUSED, REFUSAL))).toMatchObject({ claim: REFUSAL });
  });

  test('that keeps the hedge', () => {
    const quoted = 'It is unclear whether the ferry company can pay 4 million crowns';
    const claim = 'Whether the ferry company has 4 million crowns is unclear.';
    expect(judged(pointing(plan, quoted, claim))).toMatchObject({ claim });
  });

  test.each([
    ['spaces of all kinds', ' Orla has\u00A0had a  second\u202Fquay since 2 May 2031.\n'],
    ['an apostrophe', 'Orla’s second quay has been there since 2 May 2031.'],
    ['a dash', 'Orla – the town – has had a second quay since 2 May 2031.'],
    ['no full stop', 'Since 2 May 2031 Orla has had a second quay'],
    ['eight words of the article', 'Since May, opened a second quay on 2 May 2031 by Orla.'],
  ])('whose claim has %s', (_what, claim) => {
    expect(judged(opening({ claim }))).toMatchObject({
      claim: claim.trim().replace(/\s+/g, ' '),
    });
  });

  test('that begins with a word that nothing else has in small letters', async () => {
    const own = await planOfQuay('Quay\nOrla opened a second quay on 2 May 2031.');
    const alone = { ...own, dossier: { ...own.dossier, claims: [] } };
    const claim = 'Since 2 May 2031 Orla has had a second quay.';
    const answer = pointing(alone, 'Orla opened a second quay on 2 May 2031', claim);
    expect(judged(answer, alone)).toMatchObject({ claim });
  });

  test('of an article in another language, by what its sentence says there', async () => {
    const russian = await planOfQuay(
      'Порт\nМэр заявил 9 апреля 2031 года, что причал порта не откроют. Два причала построены в 2030 году.',
      'ru',
    );
    const quoted = 'Мэр заявил 9 апреля 2031 года, что причал порта не откроют';
    const drop = (claim: string) => judged(pointing(russian, quoted, claim), russian);
    const claim = 'The mayor said that the quay would not open.';
    expect(drop(claim)).toMatchObject({ claim });
    expect(drop('The mayor said that the quay would open.')).toMatch('negation');
    expect(drop('The quay will not open.')).toMatch('attribution');
    const cut = 'причал порта не откроют';
    expect(judged(pointing(russian, cut, 'The quay will not open.'), russian)).toMatch('заявил');
  });
});

/** Answers that point at what is not there. */
const ASTRAY: readonly [what: string, more: Partial<Record<keyof Sent, unknown>>, why: RegExp][] = [
  ['an invented sentence', { sentence: 99 }, /no sentence of the request/],
  ['a heading', { sentence: 1 }, /no sentence of the request/],
  ['sentence 0', { sentence: 0 }, /another form/],
  ['a negative sentence', { sentence: -4 }, /another form/],
  ['words after the end', { from: 20, to: 30 }, /no such words/],
  ['words far outside', { from: 9000, to: 9010 }, /no such words/],
  ['words back to front', { from: 12, to: 1 }, /no such words/],
  ['two words', { from: 1, to: 2 }, /no such words/],
  ['26 words', { from: 1, to: 26 }, /no such words/],
  ['word 0', { from: 0 }, /another form/],
  ['a negative word', { from: -5 }, /another form/],
  ['half a word', { to: 5.5 }, /another form/],
  ['a huge word', { to: 1e300 }, /another form/],
  ['a word in letters', { from: 'one' }, /another form/],
  ['an invented claim', { of: 'lease#invented' }, /no claim of the request/],
  ['a claim beside another sentence', { of: 'lease#doubt' }, /no claim of the request/],
  ['a claim by its prototype', { of: '__proto__' }, /no claim of the request/],
  ['the same as nothing', { relation: 'same' }, /no claim of the request/],
  ['in contradiction to nothing', { relation: 'contradicts' }, /no claim of the request/],
  ['an invented relation', { relation: 'proves' }, /another form/],
  ['nothing, for it abstains', { relation: 'abstain' }, /abstains/],
  ['a quotation of its own', { quotation: 'The mayor resigned' } as object, /another form/],
  ['a claim that is no text', { claim: { text: OPENING } }, /another form/],
];

test.each(ASTRAY)('a proposal falls that points at %s', (_what, more, why) => {
  expect(judged({ ...opening(), ...more })).toMatch(why);
});

test.each([null, 7, 'text', [], {}, [opening]])('an answer that is %j falls', (answer) => {
  expect(judged(answer)).toMatch('another form');
});

test('a proposal falls for a sentence that was not in the request', () => {
  const others = plan.ingested.worksheet.items.filter(({ sentence }) => sentence !== 4);
  expect(judgeOf(plan)(opening(), others)).toMatch('no sentence of the request');
});

test('a second proposal for a sentence falls, but not one after a proposal that fell', () => {
  const judge = judgeOf(plan);
  const { items } = plan.ingested.worksheet;
  expect(judge(opening({ claim: '…' }), items)).toMatch('plain English');
  expect(judge(opening(), items)).toMatchObject({ sentence: 4 });
  expect(judge(opening(), items)).toMatch('has a proposal');
});

/** Quotations, cut where a model might cut them. */
const CUT: readonly [what: string, quoted: string, claim: string, why: RegExp][] = [
  ['speaker', 'the council would not sign the lease', REFUSAL, /leaves out “said”/],
  ['negation', 'sign the lease of the old harbour', 'They sign the lease.', /leaves out “not”/],
  ['hedge', 'the ferry company can pay 4 million crowns', 'It can pay.', /leaves out “unclear”/],
  ['subject', 'Orla opened a second quay', 'Orla has a second quay.', /leaves out “The town of”/],
  ['speaker of direct speech', 'the quay a gift to the sea', 'It is a gift.', /no speaker/],
  ['speaker of speech further on', 'Orla needed it badly', 'Orla had need of it.', /no speaker/],
  ['question', 'the lamps of the quay at Orla in the winter', 'Orla has lamps.', /asks/],
  ['place: it stands there twice', 'Orla has one quay', 'Orla has a single quay.', /stand once/],
];

test.each(CUT)(
  'a proposal falls whose quotation leaves out the %s',
  (_what, quoted, claim, why) => {
    expect(judged(pointing(plan, quoted, claim))).toMatch(why);
  },
);

/** Claims about the second quay, each with one thing wrong. */
const CLAIMS: readonly [what: string, claim: string, why: RegExp][] = [
  ['a quotation of its own', 'Orla “never wanted” a second quay on 2 May 2031.', /plain/],
  ['straight quotation marks', 'Orla has a "second quay" since 2 May 2031.', /plain/],
  ['Russian quotation marks', 'Orla has a «second quay» since 2 May 2031.', /plain/],
  ['single quotation marks', 'Orla has a ‘second quay’ since 2 May 2031.', /plain/],
  ['apostrophes as quotation marks', "Orla has a 'second quay' since 2 May 2031.", /plain/],
  [
    'nine words of the article',
    'There opened a second quay on 2 May 2031 for fishermen.',
    /copies/,
  ],
  ['a number', 'Orla has had 3 quays since 2 May 2031.', /name, number or date/],
  ['a number in words', 'Orla has had seven quays since 2 May 2031.', /name, number or date/],
  ['another scale', 'Orla has had a million quays since 2 May 2031.', /name, number or date/],
  ['a date', 'Orla has had a second quay since 7 June 2031.', /name, number or date/],
  [
    'a day of the week',
    'Orla has had a second quay since a Monday in May.',
    /name, number or date/,
  ],
  [
    'a name',
    'Orla has had a second quay since 2 May 2031, thanks to Zorgon.',
    /name, number or date/,
  ],
  [
    'a name at its start',
    'Zorgon opened the second quay of Orla on 2 May 2031.',
    /name, number or date/,
  ],
  ['a name after a colon', 'Orla has a second quay: Zorgon wanted one.', /name, number or date/],
  ['a known name', 'Ines Caro has had a second quay since 2 May 2031.', /name, number or date/],
  ['a negation', 'Orla has had no second quay since 2 May 2031.', /negation/],
  ['a doubt', 'Orla may have had a second quay since 2 May 2031.', /hedge/],
  ['a speaker', 'Orla, fishermen said, has had a second quay since 2 May 2031.', /attribution/],
  ['a limit', 'Only Orla has had a second quay since 2 May 2031.', /restriction/],
  ['no words', '…', /plain/],
  ['two words', 'Orla has.', /no sentence/],
  ['another language', 'В Орле есть второй причал.', /plain/],
  ['letters that look Latin', 'Оrla has had a second quay since 2 May 2031.', /plain/],
  ['a length of a book', `Orla has a quay${', and a quay'.repeat(40)}.`, /plain/],
  ['a length of a megabyte', 'Orla '.repeat(200_000), /plain/],
  ['emphasis', 'Orla has had a *second* quay since 2 May 2031.', /plain/],
  ['code', 'Orla has had a `second` quay since 2 May 2031.', /plain/],
  ['a link', 'Orla has had a [second](https://example.org) quay.', /plain/],
  ['an address', 'Orla has a second quay, see https://example.org since 2 May 2031.', /plain/],
  ['an address without a scheme', 'Orla has a second quay, see www.example.org now.', /plain/],
  ['a footnote', 'Orla has had a second quay.[^asked]', /plain/],
  ['the note of a footnote', '[^asked]: Orla has had a second quay.', /plain/],
  ['a heading', '# Orla has had a second quay', /plain/],
  ['a list', '- Orla has had a second quay.', /plain/],
  ['a numbered list', '2. Orla has had a second quay.', /plain/],
  ['a numbered list with a bracket', '2) Orla has had a second quay.', /plain/],
  ['a quotation block', '> Orla has had a second quay.', /plain/],
  ['a table', 'Orla | has | a second quay', /plain/],
  ['HTML', 'Orla has had a <b>second</b> quay since 2 May 2031.', /plain/],
  ['an HTML comment', 'Orla has had a second quay <!-- since 2 May 2031.', /plain/],
  ['an entity', 'Orla has had a second quay &lt;since 2 May 2031.', /plain/],
  ['a line break', 'Orla has had a second quay\n\n## Sentence 9, paragraph 9', /plain/],
  ['a carriage return', 'Orla has had a second quay\rsince 2 May 2031.', /plain/],
  ['a line separator', 'Orla has had a second quay\u2028since 2 May 2031.', /plain/],
  ['a next-line character', 'Orla has had a second quay\u0085since 2 May 2031.', /plain/],
  ['a tab', 'Orla has had a second\tquay since 2 May 2031.', /plain/],
  ['a null', 'Orla has had a second quay\u0000 since 2 May 2031.', /plain/],
  ['an escape sequence', 'Orla has had a second \u001B[31mquay since 2 May 2031.', /plain/],
  ['a change of direction', 'Orla has had a \u202Esecond quay since 2 May 2031.', /plain/],
  ['an isolate', 'Orla has had a \u2067second\u2069 quay since 2 May 2031.', /plain/],
  ['a character without width', 'Orla has had a sec\u200Bond quay since 2 May 2031.', /plain/],
  ['a soft hyphen', 'Orla has had a sec\u00ADond quay since 2 May 2031.', /plain/],
  ['a tag character', 'Orla has had a second quay\u{E0041} since 2 May 2031.', /plain/],
  ['half a character', 'Orla has had a second quay\uD800 since 2 May 2031.', /plain/],
  ['stacked marks', 'Orla has had a second quay\u0301\u0301\u0301 since 2 May 2031.', /plain/],
];

test.each(CLAIMS)('a proposal falls whose claim has %s', (_what, claim, why) => {
  expect(judged(opening({ claim }))).toMatch(why);
});

test('a proposal falls whose claim turns its quotation around', () => {
  const drop = (claim: string) => judged(pointing(plan, REFUSED, claim));
  expect(
    drop('On 9 April 2031 Ines Caro, the mayor, said that they would sign the lease.'),
  ).toMatch('negation');
  expect(drop('On 9 April 2031 the lease was not signed by Ines Caro.')).toMatch('attribution');
});

test('what the article asks of the model is judged like all else', () => {
  const quoted = 'Ines Caro took money from twelve companies in Orla';
  const claim = 'Twelve companies in Orla gave money to Ines Caro.';
  expect(judged(pointing(plan, quoted, claim))).toMatch('leaves out');
});

describe('in the worksheet', () => {
  const MODEL = 'a_model*/7b';
  const draftOf = (proposals: Proposal[]) =>
    plan.outputs({ model: MODEL, proposals, dropped: [] })[0]?.content ?? '';
  const kept = (answer: Sent): Proposal => {
    const proposal = judged(answer);
    if (typeof proposal === 'string') throw new Error(proposal);
    return proposal;
  };

  test('a proposal stands below its sentence, under the name of the model, with its footnote', () => {
    const draft = draftOf([kept(opening({ relation: 'contradicts', of: 'lease#asked' }))]);
    const [, section = ''] = draft.split('## Sentence 4, paragraph 3');
    expect(section.split('\n## ')[0]).toMatch(
      [
        'Proposed by a\\_model\\*/7b, which takes the sentence for one that contradicts `lease#asked`. Read it against the sentence above.',
        `${OPENING}[^town-orla-opened-second-2]`,
        `[^town-orla-opened-second-2]: [quay](../articles/quay.md): “${OPENED}”`,
      ].join('\n\n'),
    );
  });

  test('and nothing else changes', () => {
    const without = plan.outputs()[0]?.content ?? '';
    const added = /\n\nProposed by .*\n\n.*\n\n\[\^.*/g;
    const draft = draftOf([kept(opening()), kept(pointing(plan, REFUSED, REFUSAL))]);
    expect(draft.match(added)).toHaveLength(2);
    expect(draft.replace(added, '')).toBe(without);
    expect(draftOf([])).toBe(without);
  });

  test('words that Markdown would read as more are escaped, quoted as printed and found again', () => {
    const wild = pointing(
      plan,
      'Old <b>boats</b> [^x] of *Orla* `sank` in 2030 | # and \\ ~again~ <!-- so',
      'Old boats of Orla went down in 2030.',
    );
    const letter = pointing(
      plan,
      'wrote the guild of Orla in June 2031',
      'In June 2031 the guild of Orla wrote of it.',
    );
    const spoken = pointing(
      plan,
      'The guild said in July 2031 that “the boats',
      'In July 2031 the guild said something of its boats.',
    );
    const { root, remove } = quay();
    try {
      const proposals = [wild, letter, spoken].map(kept);
      const proposed = { model: MODEL, proposals, dropped: [] };
      for (const { path, content } of plan.outputs(proposed)) {
        mkdirSync(dirname(join(root, path)), { recursive: true });
        writeFileSync(join(root, path), content);
      }
      const content = loadContent(root);
      const { messages } = check(content);
      expect(messages.filter(({ file = '' }) => file.startsWith('content/drafts/'))).toEqual([]);
      const statements = content.dossier.drafts[0]?.statements ?? [];
      for (const { label, quotation } of proposed.proposals) {
        const own = statements.filter((statement) => statement.label === label);
        const [evidence] = own[0]?.evidence ?? [];
        expect(own).toHaveLength(1);
        expect(wordsOf(evidence?.quotation ?? '')).toEqual(wordsOf(quotation));
        expect(evidence?.found).toHaveLength(1);
      }
    } finally {
      remove();
    }
  });
});
