import { pagesOf } from '../dossier/lookup.ts';
import type { Bare, Dossier, Page, Place } from '../dossier/types.ts';

/** The fields of an article's record that the editor writes. The others are the article's own: headline, address. */
const OURS_IN_RECORDS = ['title-basis', 'issued-basis', 'reliability', 'unused', 'withdrawn'];

/** Every text of our own in a file's data, at its place. */
function* textsOf(
  { fields, collection }: Pick<Page, 'fields'> & Partial<Pick<Page, 'collection'>>,
  record: object,
): Generator<Bare> {
  // A value may be written shorter than it is read, such as a question alone for an object with one.
  const walk = function* (value: unknown, path: string, around?: Place): Generator<Bare> {
    const place = fields[path] ?? around;
    if (typeof value === 'string') {
      if (place) yield { text: value, place };
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, below] of Object.entries(value)) yield* walk(below, `${path}.${key}`, place);
    }
  };
  for (const [key, value] of Object.entries(record)) {
    if (collection !== 'articles' || OURS_IN_RECORDS.includes(key)) yield* walk(value, key);
  }
}

/** Everything that is written in our own words: claims, notes, remarks, front matter, settings. */
export function* ownProse(dossier: Dossier): Generator<Bare> {
  yield* textsOf(dossier.site, dossier.site);
  for (const claim of dossier.claims) {
    yield claim;
    yield* claim.restated ?? [];
    for (const { note, place } of claim.evidence) if (note !== null) yield { text: note, place };
  }
  for (const page of pagesOf(dossier)) {
    yield* page.remarks ?? [];
    yield* textsOf(page, page.record);
  }
}
