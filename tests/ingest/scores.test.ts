import { expect, test } from 'vitest';
import type { Reading } from '../../src/ingest/reading.ts';
import { goldFindings } from './gold-findings.ts';
import { judgedArticles, SETS, type JudgedArticle, type SetName } from './judged-articles.ts';
import { scoreLines, scoreTable } from './score-table.ts';
import { KINDS, score, type Findings, type Kind } from './scores.ts';
import { precision, recall } from './tally.ts';

const articles: JudgedArticle[] = [];
for (const set of Object.keys(SETS) as SetName[]) articles.push(...(await judgedArticles(set)));

function article(id: string): JudgedArticle {
  const found = articles.find((item) => item.id === id);
  if (!found) throw new Error(`${id} is not there`);
  return found;
}

test.each(articles.map((item) => [item.id, item] as const))(
  '%s: its gold as findings scores full marks',
  (_, item) => {
    const scores = score(item, goldFindings(item));
    expect(scoreLines([{ article: item, scores }])).toBe('');
    const wanted = (kind: Kind) => scores[kind].found;
    const { quotations, dates, statements } = item.gold;
    const must = (list: { optional: boolean }[]) => list.filter((one) => !one.optional).length;
    expect(wanted('quotation')).toBe(must(quotations));
    expect(wanted('date')).toBe(must(dates));
    const plain = statements.filter(({ or }) => or === undefined).length;
    expect(wanted('known') + wanted('new') + wanted('conflict')).toBe(plain);
  },
);

test('findings of nothing miss everything and are wrong in nothing', () => {
  for (const item of articles) {
    const { reading } = goldFindings(item);
    const none = { names: [], quotations: [], dates: [], offices: [], issued: null };
    const nothing = { reading: { ...reading, ...none }, statements: [], duplicates: null };
    const scores = score(item, nothing);
    for (const kind of KINDS) {
      expect(precision(scores[kind]), `${item.id} ${kind}`).toBe(null);
      expect(recall(scores[kind]) ?? 0, `${item.id} ${kind}`).toBe(0);
    }
  }
});

type Spoil = (findings: Findings) => Partial<Findings>;

/** The lines that spoilt findings of `harbour-fares` leave. */
function spoilt(spoil: Spoil): string {
  const item = article('harbour-fares');
  const findings = goldFindings(item);
  const scores = score(item, { ...findings, ...spoil(findings) });
  return scoreLines([{ article: item, scores }]).replaceAll('harbour-fares: ', '');
}

/** Findings with something else in place of what is chosen in one of the reading's lists. */
function put<Kind extends 'names' | 'quotations' | 'dates' | 'offices'>(
  kind: Kind,
  chosen: (item: Reading[Kind][number]) => boolean,
  instead: Partial<Reading[Kind][number]>,
): Spoil {
  return ({ reading }) => {
    const list: Reading[Kind][number][] = reading[kind];
    if (!list.some(chosen)) throw new Error('Unexpected choice of nothing, expected an item');
    const put = list.map((item) => (chosen(item) ? { ...item, ...instead } : item));
    return { reading: { ...reading, [kind]: put } };
  };
}

const reads =
  (start: string) =>
  ({ text }: { text: string }): boolean =>
    text.startsWith(start);

test.each<[string, Spoil, string]>([
  [
    'an unknown person taken for a known one',
    put('names', reads('Tomas Ferrin'), { entity: 'viktor-lasko' }),
    'name\n  + Tomas Ferrin → viktor-lasko\ncandidate\n  - Tomas Ferrin',
  ],
  [
    'the known name in a longer one',
    put('names', reads('Nadia Haroun'), { text: 'Harbour Minister Nadia Haroun' }),
    '',
  ],
  [
    'a candidate likened to a known name without need',
    put('names', reads('Tomas Ferrin'), {
      nearest: { entity: 'elena-dorsk', name: 'Elena Dorsk', why: '' },
    }),
    'nearest\n  + Tomas Ferrin → elena-dorsk',
  ],
  [
    'scare quotes, and a quotation missed',
    put('quotations', reads('a tax'), { text: 'summer tariff' }),
    `quotation
  - a tax on islanders → Samir Karout
  + summer tariff → Samir Karout
speaker
  - a tax on islanders → Samir Karout`,
  ],
  [
    'a quotation cut short',
    put('quotations', reads('a tax'), { text: 'a tax on' }),
    `quotation
  - a tax on islanders → Samir Karout
  + a tax on → Samir Karout
speaker
  - a tax on islanders → Samir Karout`,
  ],
  [
    'a wrong speaker',
    put('quotations', reads('no power'), {
      speaker: { text: 'Nadia Haroun', entity: 'nadia-haroun' },
    }),
    `speaker
  - no power over the price of a ticket → Tomas Ferrin
  + no power over the price of a ticket → Nadia Haroun`,
  ],
  [
    'no speaker',
    put('quotations', reads('a tax'), { speaker: null }),
    'speaker\n  - a tax on islanders → Samir Karout',
  ],
  [
    'a speaker by a part of the name',
    put('quotations', reads('no power'), { speaker: { text: 'Ferrin', entity: null } }),
    '',
  ],
  [
    'another day for the same words',
    put('dates', reads('last Tuesday'), { edtf: '2031-03-04' }),
    'date\n  - last Tuesday → 2031-03-11\n  + last Tuesday → 2031-03-04',
  ],
  [
    'a deputy for the minister',
    put('offices', ({ person }) => person.entity === 'nadia-haroun', {
      office: 'deputy harbour minister',
    }),
    `office
  - Nadia Haroun → harbour minister → holds
  + Nadia Haroun → deputy harbour minister → holds`,
  ],
  [
    'an office with whose it is',
    put('offices', ({ person }) => person.entity === 'nadia-haroun', {
      office: 'harbour minister of Tessara',
    }),
    '',
  ],
  [
    'a past for a present',
    put('offices', ({ person }) => person.entity === 'elena-dorsk', { standing: 'held' }),
    'standing\n  - Elena Dorsk → mayor → holds\n  + Elena Dorsk → mayor → held',
  ],
  [
    'a conflict where none is, and one about something else',
    ({ statements }) => ({
      statements: [
        ...statements.map((s) => (s.is === 'conflict' ? { ...s, about: 'date' as const } : s)),
        { sentence: 1, is: 'conflict' as const, about: 'office' as const },
      ],
    }),
    `conflict
  - For this it pays → number → harbour#rent entities/harbour-ministry#rent
  + For this it pays the state 4.8 million crowns a year, according to the budget published last month. → date → harbour#rent entities/harbour-ministry#rent
  + Blue Strait Puts a Price on the Crossing → office`,
  ],
  [
    'the known called new, and known by another claim',
    ({ statements }) => ({
      statements: statements.map((s) =>
        s.claims?.includes('harbour#term') === true
          ? { sentence: s.sentence, is: 'new' as const }
          : s.claims?.includes('harbour#first-ferry') === true
            ? { ...s, claims: ['harbour#pier'] }
            : s,
      ),
    }),
    `known
  - The company holds → harbour#term entities/blue-strait-ferries#holds-lease entities/port-almira#harbour-let entities/tessara#let-harbour
  - The first boat → harbour#first-ferry events/first-ferry#planned
  + The first boat is still due to leave on 1 April. → harbour#pier
new
  + The company holds the Old Harbour on a lease of fifteen years.`,
  ],
  [
    'an original that there is none of, another date of issue',
    ({ reading }) => ({
      reading: { ...reading, issued: { edtf: '2031-03-15', why: '' } },
      duplicates: 'ferry-lease',
    }),
    'issued\n  - 2031-03-14\n  + 2031-03-15\nduplicate\n  + ferry-lease',
  ],
])('%s', (_, spoil, lines) => {
  expect(spoilt(spoil)).toBe(lines);
});

test('a name within a longer one of somebody else is not taken for it', () => {
  const item = article('hundred-days');
  const findings = goldFindings(item);
  const marek = findings.reading.names.find((n) => n.text === 'Marek Dorsk');
  if (!marek) throw new Error('Marek Dorsk is not there');
  const dorsk = { ...marek, start: marek.start + 6, text: 'Dorsk', entity: 'elena-dorsk' };
  const names = [...findings.reading.names, dorsk];
  const scores = score(item, { ...findings, reading: { ...findings.reading, names } });
  expect(scores.name.wrong).toEqual(['hundred-days: Dorsk → elena-dorsk']);
});

test('the table gives precision, recall and number by kind and language', () => {
  const scored = ['harbour-fares', 'ratifikatsiya'].map((id) => {
    const item = article(id);
    const findings = goldFindings(item);
    const statements = findings.statements.filter(({ is }) => is !== 'conflict');
    return { article: item, scores: score(item, { ...findings, statements }) };
  });
  const rows = scoreTable('first set', scored).split('\n');
  expect(rows[0]?.split(/\s{2,}/)).toEqual(['first set', 'English', 'Russian', 'Arabic', 'All']);
  expect(rows.find((row) => row.startsWith('conflict'))).toMatch(
    /^conflict +– +0\.0 +\(1\) +– +0\.0 +\(2\) +– +– +\(0\) +– +0\.0 +\(3\)$/,
  );
  expect(rows.find((row) => row.startsWith('date'))).toMatch(
    /^date +100\.0 100\.0 +\(9\) +100\.0 100\.0 +\(7\) +– +– +\(0\) +100\.0 100\.0 +\(16\)$/,
  );
});
