import { getCollection } from 'astro:content';
import { lookupOf, pick, type Lookup } from './dossier/lookup.ts';
import { compareDates } from './dossier/dates.ts';
import type { Dossier } from './dossier/types.ts';

/** Whether each sheet has its brief as PDF: in every published build, but not in `dev`. */
export const hasBrief = (): boolean => import.meta.env.PROD;

export { href } from './components/href.ts';

/** The site's name, as it stands in titles and citations. */
export const SITE_TITLE = 'Syria and Russia: fact sheets';
/** The name as the header sets it. */
export const SITE_NAME = 'Syria and Russia';
export const SITE_DESCRIPTION =
  'What a handful of news articles say of Syria and Russia since December 2024: who says so, in which words, and who says otherwise.';

/**
 * Whether each page has a share image of its own; drawing them is the slowest part of a build of
 * many pages, and `SHARE_IMAGES=0` leaves all but the home page's out.
 */
export const HAS_SHARE_IMAGES = process.env['SHARE_IMAGES'] !== '0';

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);

/**
 * The content store keeps entries by id, so the dossier's own orders are made anew: sheets by
 * `order`, events by date, claims as their pages have them.
 */
async function read(): Promise<Dossier> {
  const dataOf = <T>(entries: { data: T }[]): T[] => entries.map(({ data }) => data);
  const articles = dataOf(await getCollection('articles'));
  const sheets = dataOf(await getCollection('sheets'));
  const entities = dataOf(await getCollection('entities'));
  const events = dataOf(await getCollection('events'));
  const disputes = dataOf(await getCollection('disputes'));
  sheets.sort((a, b) => a.record.order - b.record.order || byId(a, b));
  events.sort((a, b) => compareDates(a.record.date, b.record.date) || byId(a, b));
  const claims = new Map(
    dataOf(await getCollection('claims')).map(({ home, ...claim }) => [
      claim.key,
      { ...claim, collection: home },
    ]),
  );
  const pages = [...articles, ...sheets, ...entities, ...events, ...disputes];
  const keys = pages.flatMap((page) => page.claims);
  return {
    ...{ articles, sheets, entities, events, disputes },
    // The rest is for `check` alone, and drafts are never published.
    ...{ claims: pick(claims, keys), drafts: [], references: [], permalinks: null, faults: [] },
  };
}

let kept: Promise<Lookup> | undefined;

/** The dossier with its lists by id. Read once in a build; in `dev` read anew for each page. */
export function getLookup(): Promise<Lookup> {
  const fresh = async () => lookupOf(await read());
  if (import.meta.env.DEV) return fresh();
  return (kept ??= fresh());
}

/** The dossier, assembled from the content collections. */
export async function getDossier(): Promise<Dossier> {
  return (await getLookup()).dossier;
}
