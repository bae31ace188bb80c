import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { belongsTo } from '../../src/articles/fingerprint.ts';
import { measuredOverlap, sketchOf, type Sketched } from '../../src/articles/sketch.ts';
import { readArticleFile } from '../../src/intake/read.ts';
import { setAsideOf } from '../../src/intake/set-aside.ts';
import { SAME_SOURCE, sources } from '../../src/articles/sources.ts';
import { loadContent, loadWithTexts, type Content } from '../../src/dossier/load.ts';
import { wordsOf } from '../../src/text/words.ts';

const ROOT = join(import.meta.dirname, '..', '..');
/** Where the articles' own texts are, on a machine that has them. They are no part of the project. */
const TEXTS = join(ROOT, '..', 'shared', 'articles');
const absent = !existsSync(TEXTS);
const NOT_RUN = 'the articles’ own texts are not on this machine (../shared/articles)';
if (absent) console.log(`Not run: comparisons with the articles’ own texts, since ${NOT_RUN}`);
const needsTexts = test.skipIf(absent);

let content: Content;
beforeAll(async () => {
  content = await loadWithTexts(ROOT, absent ? '' : TEXTS);
});

/** The words of an article whose text is at hand. */
const wordsIn = (id: string) => content.texts.get(id)?.whole?.words.map(({ word }) => word) ?? [];

test('the articles are sources of their own', () => {
  const ids = [...content.texts.keys()];
  expect([...sources(content.texts)].filter(([id, source]) => id !== source)).toEqual([]);
  const shares = ids.flatMap((one, i) =>
    ids.slice(i + 1).map((other) => measuredOverlap(wordsIn(one), wordsIn(other))),
  );
  expect(Math.max(...shares)).toBeLessThan(SAME_SOURCE / 2);
});

needsTexts(
  `each fingerprint is what its text gives${absent ? ` (not run: ${NOT_RUN})` : ''}`,
  () => {
    const { texts, originals } = content;
    expect([...(originals?.keys() ?? [])].sort()).toEqual([...texts.keys()].sort());
    for (const [id, { print, whole }] of texts) {
      expect(whole && belongsTo(print, whole), id).toBe(true);
    }
  },
);

needsTexts(
  `without the texts, quotations are found where they are with them${absent ? ` (${NOT_RUN})` : ''}`,
  () => {
    const places = ({ dossier }: Content) =>
      dossier.claims.flatMap(({ key, evidence }) => evidence.map(({ found }) => [key, found]));
    expect(places(loadContent(ROOT))).toEqual(places(content));
  },
);

needsTexts(
  `a lightly reworked article is no second source${absent ? ` (not run: ${NOT_RUN})` : ''}`,
  () => {
    for (const [id, text] of content.originals ?? []) {
      // Each twelfth word another, and the paragraphs turned round.
      const words = text
        .split(/(?<=\s)/)
        .map((word, i) => (i % 12 === 5 ? `other${String(i)} ` : word));
      const reworked = wordsOf(words.join('').split('\n').toReversed().join('\n'));
      const sketch = Buffer.from(sketchOf(reworked), 'base64');
      const all = new Map<string, Sketched>(content.texts).set('reworked', {
        words: reworked.length,
        sketch,
      });
      expect(sources(all).get('reworked')).toBe(id);
    }
  },
);

needsTexts(
  `what is set aside in an article, its record sets aside too${absent ? ` (not run: ${NOT_RUN})` : ''}`,
  async () => {
    for (const { id, record, text: print } of content.dossier.articles) {
      const file = await readArticleFile(join(TEXTS, `${id}.txt`));
      expect(file.language).toBe(record.language);
      // A claim may rest on a headline, and the first of two like sentences is the one that counts.
      const found = setAsideOf(file, record.language).filter(({ sentence }) => {
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
