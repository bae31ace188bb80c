import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readArticleFile } from '../../src/intake/read.ts';
import { fingerprint } from '../../src/articles/fingerprint.ts';
import { FingerprintedText } from '../../src/articles/text.ts';
import { wordsOf } from '../../src/text/words.ts';
import { check } from '../../src/check/check.ts';
import { loadContent } from '../../src/dossier/load.ts';
import { chooseQuotations, type Telling } from '../../src/ingest/draft/quotation.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { FIXTURE_ROOT, judgedArticles, SETS, type SetName } from './judged-articles.ts';

describe('the drafts of all judged articles', () => {
  let root = '';
  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'drafts-'));
    cpSync(join(FIXTURE_ROOT, 'content'), join(root, 'content'), { recursive: true });
    for (const set of Object.keys(SETS) as SetName[]) {
      for (const { path } of await judgedArticles(set)) ingest(root, await readArticleFile(path));
    }
  });
  afterAll(() => {
    rmSync(root, { recursive: true });
  });

  test('hold together: check finds nothing but what is still to write', () => {
    const { messages } = check(loadContent(root));
    const own = messages.filter(({ file = '' }) => /^content\/(?:articles|drafts)\//.test(file));
    expect(new Set(own.map(({ ruleId }) => ruleId))).toEqual(new Set(['unfinished']));
  });

  test('quote rightly: verified, at one place, 3 to 20 words, no long sentence whole', () => {
    const { dossier, texts } = loadContent(root);
    const evidence = dossier.drafts
      .flatMap(({ statements }) => statements)
      .flatMap((statement) => statement.evidence);
    expect(evidence.length).toBeGreaterThan(200);
    for (const { article, quotation, found } of evidence) {
      const [place] = found;
      expect(found, quotation).toHaveLength(1);
      expect(wordsOf(quotation).length, quotation).toBeGreaterThanOrEqual(3);
      expect(wordsOf(quotation).length, quotation).toBeLessThanOrEqual(20);
      const whole = place ? (texts.get(article)?.wholeSentence(place) ?? 0) : 0;
      expect(whole, quotation).toBeLessThanOrEqual(8);
      expect(place?.sentence, quotation).toBe(place?.lastSentence);
    }
  });

  test('give every statement an id of its own', () => {
    const labels = loadContent(root).dossier.drafts.map(({ statements }) =>
      statements.map(({ label }) => label),
    );
    for (const list of labels) expect(new Set(list).size).toBe(list.length);
  });

  test('lose no sentence: each is drafted, set aside, or a repetition', () => {
    for (const { id, text } of loadContent(root).dossier.articles) {
      const open = text?.sentences.filter(
        ({ claims, unused, drafted, repeats }) =>
          claims.length === 0 && !unused && !drafted && repeats === null,
      );
      expect(open, id).toEqual([]);
    }
  });

  test('say what is in conflict first, with the claims, and how to make a dispute of it', () => {
    const draft = readFileSync(join(root, 'content', 'drafts', 'federation-seat.md'), 'utf8');
    const [first = ''] = draft.split('## ').slice(1);
    expect(first).toMatch(/^In conflict\n/);
    expect(first).toContain('the Dossier has Marek Dorsk');
    expect(first).toMatch(
      /npm run new -- dispute [a-z0-9-]+ --claim 'entities\/marek-dorsk#president' --claim 'drafts\/federation-seat#[a-z0-9-]+'/,
    );
  });
});

describe('quotations chosen of a sentence', () => {
  const choose = (sentence: string, telling: readonly string[] = []) => {
    const text = new FingerprintedText(fingerprint('a', sentence, 'en'));
    const parts = telling.map((part): Telling => {
      const start = sentence.indexOf(part);
      return { start, end: start + part.length, weight: 2 };
    });
    return chooseQuotations(sentence, parts, text);
  };
  const LONG =
    'After a week of rain, which nobody in the valley had expected so late in the year, the bridge at Varn was closed on Monday by the mayor, Ines Caro, until further notice.';

  test('hold what matters, and begin and end with a thought', () => {
    expect(choose(LONG, ['Monday', 'Ines Caro'])).toEqual([
      'the bridge at Varn was closed on Monday by the mayor, Ines Caro, until further notice',
    ]);
  });

  test('are two where one can not hold it all', () => {
    const [first, second, ...more] = choose(LONG, ['a week of rain', 'Ines Caro']);
    expect(first).toContain('a week of rain');
    expect(second).toContain('Ines Caro');
    expect(more).toEqual([]);
  });

  test('leave out a word at least of a sentence of more than eight', () => {
    const sentence = 'The old bridge at Varn was closed on Monday.';
    const chosen = choose(sentence, ['old', 'Monday']);
    expect(chosen).toHaveLength(1);
    expect(wordsOf(chosen[0] ?? '').length).toBeLessThan(wordsOf(sentence).length);
  });

  test('may be a short sentence whole', () => {
    expect(choose('The bridge is closed.', ['bridge'])).toEqual(['The bridge is closed']);
  });

  test('are none of two words, and none of words that stand there twice', () => {
    expect(choose('He left.')).toEqual([]);
    expect(choose('One two three one two three', ['One'])).not.toContain('One two three');
  });

  test('take quotation marks in pairs, and turn them into single ones', () => {
    const said =
      'The mayor, who had not been asked, said “nobody will pay for this bridge twice” on the day after.';
    expect(choose(said, ['nobody'])[0]).toMatch(/^(?:[^‘’]*‘[^‘’]*’[^‘’]*|[^‘’]*)$/);
  });

  test('take their time from no sentence, however long', () => {
    const words = Array.from({ length: 3000 }, (_, i) => `w${String(i)}`).join(' ');
    expect(choose(words, ['w2999'])[0]).toContain('w2999');
  });
});

test('a draft that is worked in and one that is emptied are both used up', async () => {
  const root = mkdtempSync(join(tmpdir(), 'draft-'));
  try {
    const path = join(root, 'mill.txt');
    writeFileSync(path, 'Mill to Close\nThe old mill at Varn closes in May, says its owner.');
    ingest(root, await readArticleFile(path));
    cpSync('tests/small-project/content/site.yaml', join(root, 'content', 'site.yaml'));
    const draft = join(root, 'content', 'drafts', 'mill.md');
    const rules = () => check(loadContent(root)).messages.map(({ ruleId }) => ruleId);
    expect(rules()).toEqual(['unfinished']);
    writeFileSync(draft, '# Mill to Close\n');
    expect(rules().sort()).toEqual(['draft', 'uncovered-sentence', 'unfinished']);
  } finally {
    rmSync(root, { recursive: true });
  }
});
