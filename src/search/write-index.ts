import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { Dossier } from '../dossier/types.ts';
import { guideOf } from './guide.ts';
import { searchRecords } from './records.ts';
import { conceptsWith } from '../text/concepts/concepts.ts';
import { translationsOf } from './translations.ts';
import { TRANSLATED } from './translator.ts';
import { vocabularyOf } from './vocabulary.ts';

/**
 * Files of the index that hold what hits show. Each holds one hit as long as there are not more;
 * beyond, hits share files, which makes the list of hits that every search needs a third longer.
 * Static hosts take no more than some 20,000 files.
 */
const MOST_FRAGMENTS = 15_000;
/**
 * What of Pagefind’s output no page loads. Its interfaces, the Component UI too: they ask with the
 * words as typed, before names, dates and phrases are read out of them, and have no place for how a
 * name was read, for “did you mean” or for the nearest; and they weigh 40 kB compressed, where the
 * box here weighs 17. Its worker: searches take 1–2 ms.
 */
const UNUSED =
  /^(?:pagefind-.*\.(?:js|css)|pagefind-entry\.json\.map|wasm\.(?!unknown\.).*|playground)$/;

function assertNone(errors: readonly string[], what: string): void {
  if (errors.length > 0)
    throw new Error(`Unexpected error of the index (${what}): ${errors.join('; ')}`);
}

async function fill(index: PagefindIndex, dossier: Dossier): Promise<void> {
  for (const record of searchRecords(dossier)) {
    // One language for all: names of every script are to be found in one index, stems are ours.
    const { errors } = await index.addCustomRecord({ ...record, language: 'unknown' });
    assertNone(errors, record.url);
  }
}

/**
 * Writes the search index of a dossier into a built site: `pagefind/`, and beside the search page
 * the names in all spellings, the words for “did you mean” and English for Russian and Arabic
 * words. The same dossier gives the same bytes. Throws on any error of the index.
 *
 * @param folder the built site’s root
 */
export async function writeIndex(dossier: Dossier, folder: string): Promise<void> {
  const output = join(folder, 'pagefind');
  rmSync(output, { recursive: true, force: true });
  try {
    const { index, errors } = await createIndex({
      forceLanguage: 'unknown',
      maxFragments: MOST_FRAGMENTS,
    });
    assertNone(errors, 'start');
    if (!index) throw new Error('Unexpected absence of an index, expected Pagefind to make one');
    await fill(index, dossier);
    assertNone((await index.writeFiles({ outputPath: output })).errors, 'writing');
  } finally {
    await close();
  }
  for (const name of readdirSync(output)) {
    if (UNUSED.test(name)) rmSync(join(output, name), { recursive: true });
  }
  const beside = join(folder, 'search');
  mkdirSync(beside, { recursive: true });
  const concepts = conceptsWith(dossier.site.search.concepts);
  const write = (name: string, data: unknown) => {
    writeFileSync(join(beside, name), JSON.stringify(data));
  };
  write('names.json', guideOf(dossier));
  write('words.json', vocabularyOf(dossier));
  for (const language of TRANSLATED) {
    write(`translations.${language}.json`, translationsOf(dossier, concepts, language));
  }
}
