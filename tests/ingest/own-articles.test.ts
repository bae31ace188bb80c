import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readArticleFile } from '../../src/intake/read.ts';
import { loadContent } from '../../src/dossier/load.ts';
import type { Claim } from '../../src/dossier/types.ts';
import { languageOf, readingOf } from '../../src/ingest/ingest.ts';
import { ClaimIndex } from '../../src/ingest/near/claim-index.ts';
import { wholeText } from '../sealed.ts';
import { worksheetOf } from '../../src/ingest/worksheet/worksheet.ts';

const ROOT = join(import.meta.dirname, '..', '..');
/** Where the articles' own texts are, on a machine that has them. They are no part of the project. */
const TEXTS = join(ROOT, '..', 'shared', 'articles');
const absent = !existsSync(TEXTS);
const NOT_RUN = 'the articles’ own texts are not on this machine (../shared/articles)';
if (absent) console.log(`Not run: ingest of the articles that the sheets cite, since ${NOT_RUN}`);

const { dossier } = loadContent(ROOT);
const index = new ClaimIndex(dossier);

describe.skipIf(absent)(`the articles that the sheets cite${absent ? `: ${NOT_RUN}` : ''}`, () => {
  test.each(dossier.articles.map(({ id }) => id))(
    'beside the sentences of %s that claims cite stands a claim that cites it',
    async (id) => {
      const file = await readArticleFile(join(TEXTS, `${id}.txt`));
      const language = languageOf(file.language);
      const text = wholeText(id, file.text, language);
      const { reading } = readingOf(file, language, {}, dossier);
      const { items, onSubject } = worksheetOf({
        ...{ article: id, title: id, reading, text, index, dossier },
      });
      const cites = ({ evidence }: Claim, sentence: number) =>
        evidence.some(
          (piece) =>
            piece.article === id &&
            piece.found.some((at) => at.sentence <= sentence && sentence <= at.lastSentence),
        );
      const cited = items.filter(({ sentence }) =>
        dossier.claims.some((claim) => cites(claim, sentence)),
      );
      const beside = cited.filter(({ sentence, nearest }) =>
        nearest.some(({ claim }) => cites(claim, sentence)),
      );
      expect(onSubject).toBe(true);
      expect(cited).not.toEqual([]);
      expect(beside.length).toBeGreaterThan(0.9 * cited.length);
    },
  );
});
