import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/dossier/load.ts';
import { knownWords, searchTables } from '../../src/search/entity-spellings.ts';
import { highlightsOf, stretches } from '../../src/search/highlights.ts';
import { readQuery, tokensOf } from '../../src/search/query.ts';
import { nearWords } from '../../src/search/suggest.ts';
import { translationsOf } from '../../src/search/translations.ts';
import { TRANSLATED, Translator } from '../../src/search/translator.ts';
import { vocabularyOf } from '../../src/search/vocabulary.ts';
import { conceptsWith } from '../../src/text/concepts/concepts.ts';
import { readState, writeState } from '../../src/search/client/page-state.ts';

const { dossier } = loadContent('.');
const tables = searchTables(knownWords(dossier));
const concepts = conceptsWith(dossier.site.search.concepts);
const translators = TRANSLATED.map(
  (language) => new Translator(translationsOf(dossier, concepts, language)),
);
const read = (typed: string) =>
  readQuery(typed, tables).parts.map(
    ({ kind, typed: part, entity }) => `${kind} ${entity ?? part}`,
  );

describe('a query', () => {
  test.each([
    ['Hmeimim aid', ['name khmeimim', 'word aid']],
    ['al-Sharaa and Putin', ['name ahmed-al-sharaa', 'name vladimir-putin']],
    ['Putin 15 October', ['name vladimir-putin', 'date 15 October']],
    ['"dual purpose" Vershinin', ['phrase "dual purpose"', 'name sergey-vershinin']],
    ['«turn the page»', ['phrase «turn the page»']],
    ['Farouk al-Sharaa', ['word Farouk', 'name ahmed-al-sharaa']],
    ['Asaad', ['word Asaad']],
    ['Assad', ['name bashar-al-assad']],
    ['Asad al-Shibani', ['name asaad-al-shibani']],
    ['Bashar al-Asad', ['name bashar-al-assad']],
    ['о Лаврове', ['name sergey-lavrov']],
    ['والشرع', ['name ahmed-al-sharaa']],
    ['who is in the Kremlin', ['name kremlin']],
    ['Vladimir Vladimirovich Putin', ['name vladimir-putin']],
    ['Ahmed Hussein al-Sharaa', ['name ahmed-al-sharaa']],
    ['Ahmed and al-Sharaa', ['word Ahmed', 'name ahmed-al-sharaa']],
    ['Assad al-Shibani', ['name asaad-al-shibani']],
    ['на базе Хмеймим', ['word базе', 'name khmeimim']],
    // Scholarly spellings.
    ['al-Šarʿ', ['name ahmed-al-sharaa']],
    ['Aḥmad aš-Šarʿ and Baššār al-Asad', ['name ahmed-al-sharaa', 'name bashar-al-assad']],
    ['Asʿad aš-Šaybānī in Dimašq', ['name asaad-al-shibani', 'name damascus']],
    ['Ṭarṭūs Ḥumaymīm', ['name tartus', 'name khmeimim']],
    ['Šojgu', ['word Šojgu']],
    ['what is the', []],
    ['"unclosed phrase', ['word unclosed', 'word phrase']],
    ['""', []],
  ])('%s', (typed, parts) => {
    expect(read(typed)).toEqual(parts);
  });

  test('is open while its last word may still grow', () => {
    const open = (typed: string) => readQuery(typed, tables).open;
    expect([open('foreign min'), open('foreign min '), open('"min"'), open('Putin')]).toEqual([
      ...[true, false, false, false],
    ]);
  });

  test('is cut if it is too long, and says so', () => {
    const long = readQuery('aid '.repeat(3000), tables);
    expect(long.cut).toBe(true);
    expect(long.parts.length).toBeLessThanOrEqual(24);
    expect(readQuery('aid', tables).cut).toBe(false);
  });

  test.each([
    ['базу', 'base'],
    ['российского', 'Russian'],
    ['иностранных', 'foreign'],
    ['переговорах', 'meet'],
    ['войсками', 'military'],
    ['гуманитарная помощь', 'aid aid'],
    ['прекращения огня', 'ceasefire ceasefire'],
    ['военно-морская база', 'base base base'],
    ['الرئيس', 'president'],
    ['الخارجية', 'foreign'],
    ['وبالمحادثات', 'meet'],
    ['وقف إطلاق النار', 'ceasefire ceasefire ceasefire'],
    ['войны и حرب', 'war war'],
    // Beginning like a word for a harbour or a base.
    ['портрет', ''],
    ['портал', ''],
    ['базар', ''],
    ['base', ''],
  ])('%s is read as %s, and found so', (typed, english) => {
    const { parts } = readQuery(typed, tables, translators);
    const readAs = parts.flatMap((part) => part.readAs ?? []);
    expect(readAs.join(' ')).toBe(english);
    const inEnglish = readQuery(readAs.join(' '), tables, translators).parts;
    if (english !== '') expect(tokensOf(parts)).toEqual(tokensOf(inEnglish));
  });

  test('has nothing for words of a concept that the site never names', () => {
    const snow = readQuery('снегопад', tables, translators).parts;
    expect(concepts.conceptOf('снегопад')).not.toBeNull();
    expect(snow[0]?.readAs).toBeUndefined();
  });

  test.each([
    ['Jolani -putin', ['Jolani'], ['putin']],
    ['-"turn the page" Assad', ['Assad'], ['"turn the page"']],
    ['bases -Vladimir Putin -2025', ['bases'], ['Vladimir Putin', '2025']],
    ['al-Sharaa 15 - 16 October', ['al-Sharaa', '15', '16 October'], []],
    ['aid -putin', ['aid'], ['putin']],
    ['aid -“air base” Putin', ['aid', 'Putin'], ['“air base”']],
    ['-putin', [], ['putin']],
    ['Bashar -Assad', ['Bashar'], ['Assad']],
    ['Khmeimim -air base ', ['Khmeimim', 'base'], ['air']],
    ['sanctions -pro-Russian', ['sanctions'], ['pro-Russian']],
    ['base -air-base -al-Sharaa', ['base'], ['air-base', 'al-Sharaa']],
  ])('%s looks for %j, and leaves out %j', (typed, wanted, left) => {
    const { parts, excluded, open } = readQuery(typed, tables);
    const typedOf = (list: typeof parts) => list.map((part) => part.typed);
    expect([typedOf(parts), typedOf(excluded), open]).toEqual([wanted, left, false]);
  });
});

describe('near words', () => {
  test('come from the site, names first', () => {
    const vocabulary = vocabularyOf(dossier);
    expect(nearWords('Khmemim', vocabulary)[0]?.word).toBe('Khmeimim');
    expect(nearWords('Khomeimeem', vocabulary).map(({ word }) => word)).toContain('Hmeimim');
    expect(nearWords('zzzzzzzz', vocabulary)).toEqual([]);
    expect(nearWords('aid', vocabulary)).toEqual([]);
  });
});

describe('marks', () => {
  const marked = (typed: string, text: string, beginning: string | null = null) =>
    stretches(text, highlightsOf(readQuery(typed, tables), beginning), tables).map(
      ({ start, end }) => text.slice(start, end),
    );

  test.each([
    ['negotiate', 'The negotiations, negotiating.', ['negotiations', 'negotiating']],
    ['Hmeimim', 'At Khmeimim airbase, and Tartus.', ['Khmeimim airbase']],
    ['حميميم', 'At Khmeimim.', ['Khmeimim']],
    ['15 October 2025', 'On 15 October, not 16 October.', ['15 October']],
    ['2025-10', 'In October 2025, on 3 October, in 2025.', ['October 2025', '3 October']],
    ['"dual purpose"', 'A dual purpose; dual, purpose.', ['dual purpose', 'dual, purpose']],
    ['<b>', 'a <b> b', ['b', 'b']],
  ])('of %s', (typed, text, expected) => {
    expect(marked(typed, text)).toEqual(expected);
  });

  test('of the beginning of a word', () => {
    expect(marked('negot', 'The negotiations.', 'negot')).toEqual(['negotiations']);
  });
});

describe('the address of the search page', () => {
  test('says all, and is read back', () => {
    const state = {
      typed: 'a&b=c #1 “x”',
      chosen: { topic: ['bases', 'leaders'], mark: ['disputed'] },
      byDate: true,
    };
    expect(readState(writeState(state))).toEqual(state);
    expect(writeState({ typed: '', chosen: {}, byDate: false })).toBe('');
  });

  test('takes nothing that it does not know', () => {
    expect(readState('?q=x&evil=1&topic=&topic=a&topic=a&__proto__=b')).toEqual({
      ...{ typed: 'x', chosen: { topic: ['a'] }, byDate: false },
    });
  });
});
