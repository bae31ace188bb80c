import {
  fingerprintSchema,
  FINGERPRINT_VERSION,
  type Fingerprint,
} from '../schemas/fingerprint.ts';
import { flawOf } from '../articles/fingerprint.ts';
import { sources } from '../articles/sources.ts';
import { FingerprintedText } from '../articles/text.ts';
import { readPage } from '../markdown/page.ts';
import type { Source } from '../markdown/source.ts';
import { compareDates } from './dates.ts';
import { loadDrafts, withPending } from './drafts.ts';
import { readFiles } from './read.ts';
import { readRecord } from './records.ts';
import { resolveClaims } from './resolve-claims.ts';
import { resolveReferences } from './references.ts';
import { buildPages, type Loaded } from './pages.ts';
import { readSite } from './site.ts';
import { StandIns } from './stand-ins.ts';
import type { Dossier, Fault } from './types.ts';

/** Reads a fingerprint; what is wrong with it is a fault, and then it counts as absent. */
function readFingerprint(id: string, source: Source, faults: Fault[]): Fingerprint | null {
  const again = 'expected one written by `npm run ingest`';
  const fault = (reason: string): null => {
    faults.push({ rule: 'fingerprint', place: source.place(0, 0), reason });
    return null;
  };
  let json: unknown;
  try {
    json = JSON.parse(source.text);
  } catch {
    return fault(`Unexpected fingerprint that is not JSON, ${again}`);
  }
  const version = (json as { version?: unknown } | null)?.version;
  if (version !== FINGERPRINT_VERSION) {
    return fault(`Unexpected fingerprint version \`${String(version)}\`, ${again}`);
  }
  const result = fingerprintSchema.safeParse(json);
  if (!result.success) {
    const at = result.error.issues[0]?.path.map(String).join('.') ?? '';
    return fault(`Unexpected fingerprint field \`${at}\`, ${again}`);
  }
  const flaw = flawOf(result.data);
  if (flaw) return fault(`Unexpected edit of a fingerprint (${flaw}), ${again}`);
  if (result.data.article !== id) {
    return fault(`Unexpected fingerprint of \`${result.data.article}\`, ${again} for \`${id}\``);
  }
  return result.data;
}

function readPermalinks(source: Source | null, faults: Fault[]): string[] | null {
  if (!source) return null;
  try {
    const json = JSON.parse(source.text) as { claims?: unknown };
    if (Array.isArray(json.claims) && json.claims.every((key) => typeof key === 'string')) {
      return json.claims;
    }
  } catch {
    // Reported below, as any other wrong form.
  }
  const reason = 'Unexpected list of permalinks, expected `{"claims": ["sheet#claim", …]}`';
  faults.push({ rule: 'readable-file', place: source.place(0, 0), reason });
  return null;
}

/** The Dossier, and what only `check` needs beside it. */
export interface Content {
  dossier: Dossier;
  /** What the fingerprints know of the articles, by id. */
  texts: ReadonlyMap<string, FingerprintedText>;
}

/**
 * Reads `content/` under the project's root into a Dossier. Never throws for what an editor wrote:
 * whatever is wrong is among the faults, or plain to see for the rules of `check`.
 *
 * @param root the project's root folder
 */
export function loadContent(root: string): Content {
  const files = readFiles(root);
  const faults = [...files.faults];
  const site = readSite(files.site, faults);
  const loaded: Loaded[] = files.pages.map(({ collection, id, source }) => {
    const page = readPage(collection, id, source);
    const { record, faults: wrong } = readRecord(collection, id, page.frontMatter, page.fields);
    faults.push(...page.faults, ...wrong);
    return { ...page, record };
  });
  const texts = new Map<string, FingerprintedText>();
  const records = new Set(loaded.filter((p) => p.collection === 'articles').map(({ id }) => id));
  const standIns = new StandIns(faults);
  for (const [id, source] of files.fingerprints) {
    const print = readFingerprint(id, source, faults);
    if (print) texts.set(id, new FingerprintedText(print));
    if (!records.has(id) && !standIns.hasFile(`content/articles/${id}.md`)) {
      const reason = `Unexpected fingerprint without a record, expected \`${id}.md\` beside it`;
      faults.push({ rule: 'fingerprint', place: source.place(0, 0), reason });
    }
  }
  const sourceOf = sources(texts);
  const references = resolveReferences(loaded, standIns);
  const claims = resolveClaims(loaded, texts, sourceOf, site);
  const drafts = loadDrafts(files.drafts, texts);
  const pages = buildPages(loaded, claims, { texts, sourceOf, drafts });
  pages.sheets.sort((a, b) => a.record.order - b.record.order || (a.id < b.id ? -1 : 1));
  pages.events.sort((a, b) => compareDates(a.record.date, b.record.date) || (a.id < b.id ? -1 : 1));
  const permalinks = readPermalinks(files.permalinks, faults);
  return {
    dossier: {
      site,
      ...pages,
      claims,
      drafts: withPending(drafts, pages.articles),
      references,
      permalinks,
      faults,
    },
    texts,
  };
}
