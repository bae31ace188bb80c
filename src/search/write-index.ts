import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { minifySync } from 'rolldown/utils';
import type { Dossier } from '../dossier/types.ts';
import { guideOf } from './entity-spellings.ts';
import { searchRecords } from './records.ts';
import { conceptsWith } from '../text/concepts/concepts.ts';
import { translationsOf } from './translations.ts';
import { TRANSLATED } from './translator.ts';
import { vocabularyOf } from './vocabulary.ts';

/**
 * The most files for what hits show. Up to this number each hit has its own file. Beyond it hits
 * share files, and the list of hits that every search loads is a third longer. Static hosts accept
 * about 20,000 files.
 */
const MOST_FRAGMENTS = 15_000;
/**
 * Files of Pagefind’s output that no page loads: its interfaces and its worker. The interfaces search
 * for the words as typed, without reading names, dates and phrases, and cannot show how a name was
 * read, “did you mean” or near hits. They have 40 kB compressed; the box here has 17. A search takes
 * 1–2 ms, so a worker gains nothing.
 */
const UNUSED =
  /^(?:pagefind-.*\.(?:js|css)|pagefind-entry\.json\.map|wasm\.(?!unknown\.).*|playground)$/;

function assertNone(errors: readonly string[], what: string): void {
  if (errors.length > 0)
    throw new Error(`Pagefind could not make the search index (${what}): ${errors.join('; ')}`);
}

async function fill(index: PagefindIndex, dossier: Dossier): Promise<void> {
  for (const record of searchRecords(dossier)) {
    // One language for all: one index has the names in every script, and the stems are our own.
    const { errors } = await index.addCustomRecord({ ...record, language: 'unknown' });
    assertNone(errors, record.url);
  }
}

/**
 * Writes the search index of a dossier into a built site: `pagefind/`, and in `search/` the names in
 * all spellings, the words for “did you mean”, and English for Russian and Arabic words. The same
 * dossier gives the same bytes. Throws if Pagefind fails.
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
    if (!index) throw new Error('Pagefind returned no search index');
    await fill(index, dossier);
    assertNone((await index.writeFiles({ outputPath: output })).errors, 'writing');
  } finally {
    await close();
  }
  for (const name of readdirSync(output)) {
    if (UNUSED.test(name)) rmSync(join(output, name), { recursive: true });
  }
  // Pagefind ships its script as it was written: every first search loads it.
  const script = join(output, 'pagefind.js');
  const { code, errors } = minifySync(script, readFileSync(script, 'utf8'), { module: true });
  assertNone(
    errors.map(({ message }) => message),
    'minifying its script',
  );
  writeFileSync(script, code);
  const searchFolder = join(folder, 'search');
  mkdirSync(searchFolder, { recursive: true });
  const concepts = conceptsWith(dossier.site.search.concepts);
  const write = (name: string, data: unknown) => {
    writeFileSync(join(searchFolder, name), JSON.stringify(data));
  };
  write('names.json', guideOf(dossier));
  write('words.json', vocabularyOf(dossier));
  for (const language of TRANSLATED) {
    write(`translations.${language}.json`, translationsOf(dossier, concepts, language));
  }
}
