import { readArticleFile } from '../../src/intake/read.ts';
import { fingerprint } from '../../src/articles/fingerprint.ts';
import { FingerprintedText } from '../../src/articles/text.ts';
import type { Content } from '../../src/dossier/load.ts';
import { compare } from '../../src/ingest/compare/compare.ts';
import type { Reading } from '../../src/ingest/reading.ts';
import { languageOf, readingOf } from '../../src/ingest/ingest.ts';
import type { JudgedArticle } from './judged-articles.ts';
import type { Findings } from './scores.ts';

/** All that ingest finds in a judged article, as the command finds it. */
export async function findingsOf({ path }: JudgedArticle, content: Content): Promise<Findings> {
  const file = await readArticleFile(path);
  const language = languageOf(file.language);
  const text = new FingerprintedText(fingerprint(file.id, file.text, language));
  const { reading, issued } = readingOf(file, language, {}, content);
  const { statements, alike } = compare(reading, text, content, issued?.edtf ?? null);
  // What the file states counts as much as what the text tells.
  const dated: Reading = { ...reading, issued: issued && { edtf: issued.edtf, why: issued.where } };
  return {
    reading: issued?.edtf.startsWith('[') ? { ...reading, issued: null } : dated,
    statements: statements.map(({ sentence, is, about, claims, entities }) => ({
      ...{ sentence, is, claims },
      about: about ?? undefined,
      with: is === 'conflict' ? [...claims, ...entities] : undefined,
    })),
    duplicates: alike[0]?.id ?? null,
  };
}
