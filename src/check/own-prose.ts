import type { Dossier, Page, Place } from '../dossier/types.ts';

/** A stretch of our own prose. */
export interface Prose {
  text: string;
  place: Place;
}

/** Every text in a page's front matter, at its place. A source article's headline is not ours. */
function* frontMatterTexts(page: Page, record: object): Generator<Prose> {
  const walk = function* (value: unknown, path: string): Generator<Prose> {
    if (typeof value === 'string') {
      const place = page.fields[path];
      if (place) yield { text: value, place };
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, below] of Object.entries(value)) {
        yield* walk(below, path === '' ? key : `${path}.${key}`);
      }
    }
  };
  for (const [key, value] of Object.entries(record)) {
    if (page.collection !== 'articles' || key !== 'title') yield* walk(value, key);
  }
}

/** All that the project says in words of its own: claims, notes, remarks, front matter. */
export function* ownProse(dossier: Dossier): Generator<Prose> {
  const { articles, sheets, entities, events, disputes, claims } = dossier;
  for (const claim of claims) {
    yield claim;
    yield* claim.restated ?? [];
    for (const { note, place } of claim.evidence) if (note !== null) yield { text: note, place };
  }
  for (const page of [articles, sheets, entities, events, disputes].flat()) {
    yield* page.remarks ?? [];
    yield* frontMatterTexts(page, page.record);
  }
}
