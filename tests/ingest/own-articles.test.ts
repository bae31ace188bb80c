import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readArticleFile } from '../../src/intake/read.ts';
import { fingerprint } from '../../src/articles/fingerprint.ts';
import { FingerprintedText } from '../../src/articles/text.ts';
import { loadContent } from '../../src/dossier/load.ts';
import { compare } from '../../src/ingest/compare/compare.ts';
import { languageOf, readingOf } from '../../src/ingest/ingest.ts';

const ROOT = join(import.meta.dirname, '..', '..');
/** Where the articles' own texts are, on a machine that has them. They are no part of the project. */
const TEXTS = join(ROOT, '..', 'shared', 'articles');
const absent = !existsSync(TEXTS);
const NOT_RUN = 'the articles’ own texts are not on this machine (../shared/articles)';
if (absent)
  console.log(`Not run: ingest of the articles that the sheets rest on, since ${NOT_RUN}`);

const content = loadContent(ROOT);

/** The one thing in which an article is at odds with the Dossier: it calls a man “she”. */
const AT_ODDS: Readonly<Record<string, string[]>> = { 'kremlin-october': ['pronoun'] };

describe.skipIf(absent)(
  `the articles that the sheets rest on${absent ? `: ${NOT_RUN}` : ''}`,
  () => {
    test.each(content.dossier.articles.map(({ id }) => id))(
      '%s, as if it were new, is known by what it says',
      async (id) => {
        const file = await readArticleFile(join(TEXTS, `${id}.txt`));
        const language = languageOf(file.language);
        const text = new FingerprintedText(fingerprint(id, file.text, language));
        const { reading, issued } = readingOf(file, language, {}, content);
        // Without the known texts nothing is known for being a copy.
        const unknown = { ...content, texts: new Map<string, FingerprintedText>() };
        const { statements } = compare(reading, text, unknown, issued?.edtf ?? null);
        const conflicts = statements.filter(({ is }) => is === 'conflict');
        expect(conflicts.map(({ about }) => about)).toEqual(AT_ODDS[id] ?? []);
        const known = statements.filter(({ is }) => is === 'known');
        expect(known.length).toBeGreaterThan(0.75 * statements.length);
      },
    );
  },
);
