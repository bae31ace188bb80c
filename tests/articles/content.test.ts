import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { fingerprint, shinglesOf } from '../../src/articles/fingerprint.ts';
import { readArticleFile } from '../../src/intake/read.ts';
import { sentencesSetAside } from '../../src/intake/sentence-numbers.ts';
import { overlap, SAME_SOURCE, sources } from '../../src/articles/sources.ts';
import { FingerprintedText } from '../../src/articles/text.ts';
import { wordsOf } from '../../src/text/words.ts';
import { readOriginals } from '../../src/check/originals.ts';
import { loadContent, type Content } from '../../src/dossier/load.ts';

const ROOT = join(import.meta.dirname, '..', '..');
/** The folder with the articles' texts, if there is one. They are not part of the project. */
const TEXTS = join(ROOT, '..', 'shared', 'articles');
const absent = !existsSync(TEXTS);
const NOT_RUN = 'the articles’ own texts are not on this machine (../shared/articles)';
if (absent) console.log(`Not run: comparisons with the articles’ own texts, since ${NOT_RUN}`);
const needsTexts = test.skipIf(absent);

let content: Content;
/** Every quotation of `content/`, as words, with the text that it is of. */
let quotations: { key: string; article: string; text: FingerprintedText; words: string[] }[];
beforeAll(() => {
  content = loadContent(ROOT);
  quotations = content.dossier.claims.flatMap(({ key, evidence }) =>
    evidence.flatMap(({ article, quotation }) => {
      const text = content.texts.get(article);
      return text ? [{ key, article, text, words: wordsOf(quotation) }] : [];
    }),
  );
});

/** How often words stand in a text, repeated passages counted too; 0 for fewer than three. */
function places(text: FingerprintedText, words: readonly string[]): number {
  const wanted = [...shinglesOf(words)];
  if (wanted.length === 0) return 0;
  return [...text.shingles.keys()].filter((start) =>
    wanted.every((shingle, i) => text.shingles[start + i] === shingle),
  ).length;
}

const changed = (words: readonly string[], at: number, ...put: string[]) =>
  words.toSpliced(at, 1, ...put).join(' ');

test('every quotation is in its article', () => {
  expect(quotations.length).toBeGreaterThan(100);
  for (const { key, text, words } of quotations) {
    expect(text.find(words.join(' ')), `${key}: ${words.join(' ')}`).not.toEqual([]);
  }
});

describe('every change of one word of every quotation is caught', () => {
  /**
   * Changes that are found after all: the article says both. With its text at hand that is proved
   * word by word; without it there is only their number.
   */
  async function foundAfterAll(
    changes: Iterable<{ article: string; text: FingerprintedText; said: string }>,
  ) {
    const originals = absent
      ? null
      : await readOriginals(TEXTS, new Set(content.dossier.articles.map(({ id }) => id)));
    const whole = new Map(
      [...(originals ?? [])].map(([id, text]) => [id, ` ${wordsOf(text).join(' ')} `]),
    );
    const found: string[] = [];
    let tried = 0;
    for (const { article, text, said } of changes) {
      tried++;
      if (text.find(said).length === 0) continue;
      found.push(said);
      if (originals) expect(whole.get(article), said).toContain(` ${said} `);
    }
    return { tried, found };
  }
  const report = (what: string, tried: number, found: string[]) => {
    const proof = absent
      ? `; not proved, since ${NOT_RUN}`
      : ', each of which the article truly has';
    console.log(
      `${what}: ${String(tried)} tried, ${String(found.length)} found after all${found.length > 0 ? proof : ''}`,
    );
  };

  test('into a word that no article has', () => {
    for (const { key, text, words } of quotations) {
      words.forEach((word, i) => {
        expect(text.find(changed(words, i, `${word}x`)), `${key}: ${word}`).toEqual([]);
      });
    }
  });

  /**
   * A changed quotation could only be found where its unchanged part stands. If that part (three words
   * or more) stands nowhere but where the whole quotation does, then the right word stands there, and
   * any other is refused. Where both parts are shorter, or stand elsewhere too, every word that is
   * quoted anywhere is tried.
   */
  test('into any word at all', async () => {
    const vocabulary = [...new Set(quotations.flatMap(({ words }) => words))];
    let proved = 0;
    const open: { article: string; text: FingerprintedText; said: string }[] = [];
    for (const { article, text, words } of quotations) {
      const whole = places(text, words);
      words.forEach((word, i) => {
        const parts = [words.slice(0, i), words.slice(i + 1)];
        if (parts.some((part) => places(text, part) === whole)) {
          proved++;
          return;
        }
        for (const other of vocabulary) {
          if (other !== word) open.push({ article, text, said: changed(words, i, other) });
        }
      });
    }
    const { tried, found } = await foundAfterAll(open);
    console.log(`${String(proved)} words of quotations can’t be changed into any other`);
    report('The rest, changed into every word that is quoted anywhere', tried, found);
    expect(proved).toBeGreaterThan(quotations.length);
    expect(found.length).toBeLessThan(tried / 1000);
  });

  test('left out, doubled, denied, or changed places with the next', async () => {
    const changes = quotations.flatMap(({ article, text, words }) =>
      words.flatMap((word, i) => {
        const next = words[i + 1];
        return [
          // At an end, leaving a word out leaves a shorter quotation that is as true.
          ...(i > 0 && next !== undefined ? [changed(words, i)] : []),
          changed(words, i, word, word),
          changed(words, i, 'not', word),
          ...(next !== undefined && next !== word
            ? [words.toSpliced(i, 2, next, word).join(' ')]
            : []),
        ].map((said) => ({ article, text, said }));
      }),
    );
    const { tried, found } = await foundAfterAll(changes);
    report('Words left out, doubled, denied or swapped', tried, found);
    expect(found.length).toBeLessThan(tried / 1000);
  });
});

test('the articles are sources of their own', () => {
  const { texts } = content;
  expect([...sources(texts)].filter(([id, source]) => id !== source)).toEqual([]);
  const all = [...texts.values()];
  const shares = all.flatMap((one, i) => all.slice(i + 1).map((other) => overlap(one, other)));
  expect(Math.max(...shares)).toBeLessThan(SAME_SOURCE / 2);
});

needsTexts(
  `each fingerprint is what its text gives${absent ? ` (not run: ${NOT_RUN})` : ''}`,
  async () => {
    const { dossier, texts } = content;
    const originals = await readOriginals(TEXTS, new Set(dossier.articles.map(({ id }) => id)));
    expect([...originals.keys()].sort()).toEqual([...texts.keys()].sort());
    for (const { id, record } of dossier.articles) {
      const fresh = new FingerprintedText(
        fingerprint(id, originals.get(id) ?? '', record.language),
      );
      expect(fresh).toEqual(texts.get(id));
    }
  },
);

needsTexts(
  `a lightly reworked article is no second source${absent ? ` (not run: ${NOT_RUN})` : ''}`,
  async () => {
    const originals = await readOriginals(
      TEXTS,
      new Set(content.dossier.articles.map(({ id }) => id)),
    );
    for (const [id, text] of originals) {
      // Each twelfth word another, and the paragraphs turned round.
      const words = text
        .split(/(?<=\s)/)
        .map((word, i) => (i % 12 === 5 ? `other${String(i)} ` : word));
      const reworked = words.join('').split('\n').toReversed().join('\n');
      const texts = new Map(content.texts);
      texts.set('reworked', new FingerprintedText(fingerprint('reworked', reworked, 'en')));
      expect(sources(texts).get('reworked')).toBe(id);
    }
  },
);

needsTexts(
  `what is set aside in an article, its record sets aside too${absent ? ` (not run: ${NOT_RUN})` : ''}`,
  async () => {
    for (const { id, record, text: print } of content.dossier.articles) {
      const { text, language, setAside } = await readArticleFile(join(TEXTS, `${id}.txt`));
      expect(language).toBe(record.language);
      // A claim may rest on a headline, and the first of two like sentences is the one that counts.
      const found = sentencesSetAside(text, record.language, setAside).filter(({ sentence }) => {
        const { claims, repeats } = print?.sentences[sentence - 1] ?? { claims: [], repeats: null };
        return claims.length === 0 && repeats === null;
      });
      const headings = record.unused
        .filter(({ reason }) => reason === 'heading')
        .flatMap(({ sentences }) => sentences);
      expect(found.map(({ kind }) => kind)).toEqual(found.map(() => 'heading'));
      expect(found.map(({ sentence }) => sentence)).toEqual(headings.toSorted((a, b) => a - b));
    }
  },
);
