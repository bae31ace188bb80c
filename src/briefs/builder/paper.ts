import { formatItem, type Choice, type Item } from '../choice.ts';
import { disputes, events, names, sources } from './appendices.ts';
import { chapter, type PickedPieces } from './chapters.ts';
import { make, textNodes } from './elements.ts';
import type { Library } from './library.ts';
import type { Pieces } from './pieces.ts';
import { References } from './references.ts';

/** A brief to show and print. */
export interface Paper {
  article: HTMLElement;
  title: string;
  /** The label of each item, in the order of the choice; null for an item that does not exist. */
  labels: (string | null)[];
  /** A sentence for each item that does not exist. */
  problems: string[];
}

/**
 * The part of a page that an item names: a section or a claim. Null for the whole page, undefined if
 * the page has no such part.
 */
function partOf(item: Item, page: Pieces): PickedPieces['parts'] | null | undefined {
  if (item.section !== null) {
    const section = page.sections.find(({ id }) => id === item.section);
    return section ? [section] : undefined;
  }
  if (item.claim === null) return null;
  const key = `${item.page}#${item.claim}`;
  return page.claims[key] ? [{ key }] : undefined;
}

/** The label of an item in the list of picked items. */
function labelOf(item: Item, page: Pieces): string {
  if (item.claim !== null) return page.claims[`${item.page}#${item.claim}`]?.text ?? '';
  const title = page.kind === 'dispute' ? (page.question ?? page.title) : page.title;
  const section = page.sections.find(({ id }) => id !== null && id === item.section);
  return section ? `${title}: ${section.title ?? ''}` : title;
}

function absence(item: Item, page: Pieces | null): string {
  const reason = page && item.claim !== null ? page.withdrawn[item.claim] : undefined;
  const name = formatItem(item);
  return reason === undefined
    ? `There is no “${name}” here, so it is left out.`
    : `“${name}” was withdrawn, so it is left out. ${reason}`;
}

/** The disputes that the brief marks and does not show in full. */
async function disputesToAdd(
  references: References,
  picked: readonly PickedPieces[],
  library: Library,
) {
  const inFull = new Set(picked.filter(({ parts }) => parts === null).map(({ page }) => page.name));
  const names = references.disputes
    .map((id) => `disputes/${id}`)
    .filter((name) => !inFull.has(name));
  const pages = await Promise.all(names.map((name) => library.page(name)));
  return pages.filter((page) => page !== null);
}

/**
 * Makes a brief of a choice: fetches its items, numbers the sources, and lists what does not exist.
 *
 * @param site the site's name
 */
export async function paperOf(choice: Choice, library: Library, site: string): Promise<Paper> {
  const pages = await Promise.all(choice.items.map(({ page }) => library.page(page)));
  const picked: PickedPieces[] = [];
  const problems: string[] = [];
  const labels = choice.items.map((item, i): string | null => {
    const page = pages[i] ?? null;
    const parts = page ? partOf(item, page) : undefined;
    if (!page || parts === undefined) {
      problems.push(absence(item, page));
      return null;
    }
    const last = picked.at(-1);
    if (parts !== null && last?.page === page && last.parts) last.parts.push(...parts);
    else picked.push({ page, parts });
    return labelOf(item, page);
  });
  const references = new References();
  const chapters = picked.map((one) => chapter(one, references));
  const doubted = disputes(await disputesToAdd(references, picked, library), references);
  const known = [...new Set(picked.map(({ page }) => page.known))].join(' ');
  const title = choice.title || [...new Set(picked.map(({ page }) => page.title))].join('; ');
  const article = make(
    'article',
    { class: 'brief', 'aria-labelledby': 'brief-title' },
    make('p', { class: 'masthead' }, make('span', {}, site), ' ', make('span', {}, known)),
    make('h2', { id: 'brief-title' }, ...textNodes(title)),
    choice.note === '' ? null : make('p', { class: 'own-note' }, ...textNodes(choice.note)),
    ...chapters,
    make(
      'div',
      { class: 'back' },
      ...doubted,
      ...events(references),
      ...names(references),
      ...sources(references),
    ),
  );
  return { article, title, labels, problems };
}
