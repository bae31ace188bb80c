import { beforeAll, describe, expect, test } from 'vitest';
import type { SealedText } from '../../src/articles/text.ts';
import { wordsOf } from '../../src/text/words.ts';
import { ownQuotations, type OwnQuotation } from './own-quotations.ts';

let quotations: OwnQuotation[];
/** The opened runs of each article as plain text, by which a naive search judges. */
const opened = new Map<string, string[]>();
beforeAll(() => {
  const own = ownQuotations();
  quotations = own.quotations;
  for (const [id, { print }] of own.content.texts) {
    const runs = print.opened.map(({ words }) => ` ${wordsOf(words.join(' ')).join(' ')} `);
    opened.set(id, runs);
  }
});

const changed = (words: readonly string[], at: number, ...put: string[]) =>
  words.toSpliced(at, 1, ...put).join(' ');
/** Whether the article has the words after all, as far as they are opened. */
const truly = (article: string, said: string) =>
  opened.get(article)?.some((run) => run.includes(` ${said} `)) === true;

let total = 0;
/** Looks for changed quotations; what is found must truly stand there. How many are found. */
function look(
  what: string,
  changes: Iterable<{ article: string; text: SealedText; said: string }>,
) {
  let [tried, found] = [0, 0];
  for (const { article, text, said } of changes) {
    tried++;
    if (text.find(said).length === 0) continue;
    found++;
    if (!truly(article, wordsOf(said).join(' '))) expect.fail(`${article} does not have: ${said}`);
  }
  total += tried;
  console.log(
    `${what}: ${String(tried)} tried, ${String(found)} found, each of which the article has`,
  );
  return { tried, found };
}

test('every quotation stands in its article', () => {
  expect(quotations.length).toBeGreaterThan(100);
  for (const { key, text, quotation } of quotations) {
    expect(text.find(quotation), `${key}: ${quotation}`).not.toEqual([]);
  }
});

describe('every single change of every quotation is caught', () => {
  test('a word into one that no article has', () => {
    const { found } = look(
      'Words with a letter more',
      quotations.flatMap((one) =>
        one.words.map((word, i) => ({ ...one, said: changed(one.words, i, `${word}x`) })),
      ),
    );
    expect(found).toBe(0);
  });

  test('a word into any that is quoted anywhere', () => {
    const vocabulary = [...new Set(quotations.flatMap(({ words }) => words))].filter(
      // A sixth of them, evenly: enough to meet each word that the article has beside another.
      (_word, i) => i % 6 === 0,
    );
    const changes = function* () {
      for (const one of quotations) {
        for (const [i, word] of one.words.entries()) {
          for (const other of vocabulary) {
            if (other !== word) yield { ...one, said: changed(one.words, i, other) };
          }
        }
      }
    };
    const { tried, found } = look('Words into others', changes());
    expect(found).toBeLessThan(tried / 1000);
  });

  test('a word left out, doubled, denied, or changed places with the next', () => {
    const changes = quotations.flatMap((one) =>
      one.words.flatMap((word, i) => {
        const { words } = one;
        const next = words[i + 1];
        return [
          // At an end, leaving a word out leaves a shorter quotation that is as true.
          ...(i > 0 && next !== undefined ? [changed(words, i)] : []),
          changed(words, i, word, word),
          changed(words, i, 'not', word),
          ...(next !== undefined && next !== word
            ? [words.toSpliced(i, 2, next, word).join(' ')]
            : []),
        ].map((said) => ({ ...one, said }));
      }),
    );
    const { tried, found } = look('Words left out, doubled, denied or swapped', changes);
    expect(found).toBeLessThan(tried / 1000);
  });

  test('the article into another', () => {
    const texts = [...new Map(quotations.map(({ article, text }) => [article, text]))];
    const { tried, found } = look(
      'Quotations of other articles',
      quotations.flatMap((one) =>
        texts
          .filter(([id]) => id !== one.article)
          .map(([article, text]) => ({ article, text, said: one.quotation })),
      ),
    );
    expect(found).toBeLessThan(tried / 50);
  });

  test('a sign put in that changes what a reader sees', () => {
    const signs = ['%', '?', '!', '(', ')', '[', ']', '+', '=', '$', '/', '\u202E', '\u2067'];
    let tried = 0;
    for (const { key, text, words } of quotations) {
      for (const [i, word] of words.entries()) {
        for (const sign of signs) {
          const said = changed(words, i, `${word}${sign}`);
          tried++;
          if (text.find(said).length === 0) continue;
          // The article has the sign there itself.
          const [place] = text.find(said);
          const own = text.shown((place?.start ?? 0) + i) ?? '';
          if (!own.includes(sign)) expect.fail(`${key}: ${said}: ${own}`);
        }
        if (/^\d/.test(word)) {
          expect(text.find(changed(words, i, `−${word}`)), `${key}: −${word}`).toEqual([]);
          tried++;
        }
      }
    }
    total += tried;
    console.log(`Signs put in: ${String(tried)} tried`);
  });

  test('that makes more than fifty thousand', () => {
    expect(total).toBeGreaterThan(50_000);
  });
});
