import { sources as independentSources } from '../articles/sources.ts';
import type { SealedText } from '../articles/text.ts';
import { originalsFolder, readOriginals } from '../intake/originals.ts';
import { readPage } from '../markdown/page.ts';
import type { Source } from '../markdown/source.ts';
import { loadDrafts, withPending } from './drafts.ts';
import { LEDGER, readLedger } from './ledger.ts';
import { articleIds, filesIn, readFiles } from './read.ts';
import { readRecord } from './records.ts';
import { resolveClaims } from './resolve-claims.ts';
import { resolveReferences } from './references.ts';
import { buildPages, loadedIn, type Loaded } from './pages.ts';
import { readSealedTexts } from './sealed-texts.ts';
import { readSite, SITE_FILE } from './site.ts';
import { StandIns } from './stand-ins.ts';
import { COLLECTIONS, type Dossier } from './types.ts';
import { wordingsOf, type Wording } from './wordings.ts';

/** The Dossier, and what only checks and commands need besides. */
export interface Content {
  dossier: Dossier;
  /** The articles as far as they are open, by id. */
  texts: ReadonlyMap<string, SealedText>;
  /** The articles' own texts, by id, where they are available; else null. */
  originals: ReadonlyMap<string, string> | null;
  /** What the ledger is compared with. */
  wordings: readonly Wording[];
  /** The files, by their paths from the project's root. */
  sources: ReadonlyMap<string, Source>;
  /** Where placeholders replace what could not be read. */
  standIns: StandIns;
}

/**
 * Reads `content/` under the project's root into a Dossier. Never throws because of what an editor wrote:
 * what is wrong is among the faults, or visible to the rules of `check`.
 *
 * @param root the project's root folder
 * @param originals the articles' own texts by id, as `readOriginals` gives them, if they are available
 */
export function loadContent(root: string, originals: Content['originals'] = null): Content {
  const { sources, faults } = readFiles(root);
  const site = readSite(sources.get(SITE_FILE) ?? null, faults);
  const loaded = COLLECTIONS.flatMap((collection) =>
    filesIn(sources, collection).map(({ id, source }) => {
      const page = readPage(collection, id, source);
      const { record, faults: wrong } = readRecord(collection, id, page.frontMatter, page.fields);
      faults.push(...page.faults, ...wrong);
      return { ...page, record } as Loaded;
    }),
  );
  const standIns = new StandIns(faults);
  const records = new Map(loadedIn(loaded, 'articles').map(({ id, record }) => [id, record]));
  const texts = readSealedTexts(sources, records, originals, { standIns, faults });
  const sourceOf = independentSources(texts, records);
  // References change links from what is written to addresses of the site.
  const wordings = wordingsOf(loaded, site);
  const references = resolveReferences(loaded, standIns);
  const claims = resolveClaims(loaded, texts, sourceOf, site);
  const drafts = loadDrafts(filesIn(sources, 'drafts'), texts);
  const pages = buildPages(loaded, claims, texts, sourceOf, drafts, site);
  pages.sheets.sort((a, b) => a.record.order - b.record.order || (a.id < b.id ? -1 : 1));
  const ledger = readLedger(sources.get(LEDGER), faults);
  return {
    dossier: {
      site,
      ...pages,
      claims,
      drafts: withPending(drafts, pages.articles),
      references,
      ledger,
      faults,
    },
    texts,
    originals,
    wordings,
    sources,
    standIns,
  };
}

/**
 * The same with the articles' own texts, where a folder has them.
 *
 * @param option the folder; if absent, the environment's `ARTICLES` names one. Throws a `Refusal` where
 *   it can't be read.
 */
export async function loadWithTexts(root: string, option?: string): Promise<Content> {
  const folder = originalsFolder(option);
  return loadContent(root, folder === null ? null : await readOriginals(folder, articleIds(root)));
}
