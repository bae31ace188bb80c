import { element } from '../../present/element.ts';
import { partsOf, type Choice } from '../choice.ts';
import { prints, type Length } from '../length.ts';
import type { Library } from './library.ts';
import type { Part, Pieces } from './pieces.ts';
import { References } from './references.ts';
import { textNodes } from '../../present/text-nodes.ts';
import { treeNodes } from './tree.ts';

/** A picked page: all of it, or some of its parts and claims. */
interface Picked {
  page: Pieces;
  parts: (Part | Pieces['claims'][string])[] | null;
}

/**
 * What an item names of a page, with its label. The part is null for the whole page; all is null if the
 * page has no such part.
 */
function find(item: string, page: Pieces) {
  const { claim: id, section } = partsOf(item);
  if (id !== null) {
    const claim = page.claims[`${page.name}#${id}`];
    return claim ? { part: claim, label: claim.text } : null;
  }
  if (section === null) return { part: null, label: page.label };
  const part = page.parts.find(({ id }) => id === section);
  return part ? { part, label: `${page.label}: ${part.title ?? ''}` } : null;
}

function absence(item: string, page: Pieces | null): string {
  const reason = page?.withdrawn[partsOf(item).claim ?? ''];
  return reason === undefined
    ? `There is no “${item}” here, so it is left out.`
    : `“${item}” was withdrawn, so it is left out. ${reason}`;
}

/** The picked parts and claims of a page; consecutive claims make one list. */
function extract(
  { title, url }: Pieces,
  parts: NonNullable<Picked['parts']>,
  references: References,
) {
  const out: (Node | string)[] = [
    element('h3', {}, element('a', { href: url }, ...textNodes(title))),
  ];
  let list: HTMLElement | null = null;
  for (const part of parts) {
    const nodes = treeNodes(part.body, references);
    if ('id' in part) {
      list = null;
      out.push(...nodes);
      continue;
    }
    if (!list) out.push((list = element('ul')));
    list.append(element('li', {}, ...nodes));
  }
  return out;
}

function chapter({ page, parts }: Picked, length: Length, references: References): Node {
  references.add(page);
  if (parts === null) {
    references.addSubjects(page, page.events, page.entities);
    for (const id of page.disputes) references.disputeNumber(id);
  }
  const body = parts
    ? extract(page, parts, references)
    : page.parts
        .filter(({ from }) => prints(length, from))
        .flatMap((part) => treeNodes(part.body, references));
  return element('section', { class: 'chapter' }, ...body);
}

/** The disputes that the brief marks and does not show in full. */
async function disputesToAdd(
  references: References,
  picked: readonly Picked[],
  library: Library,
): Promise<Pieces[]> {
  const inFull = new Set(picked.filter(({ parts }) => parts === null).map(({ page }) => page.name));
  const names = references.disputes.map((id) => `disputes/${id}`);
  const pages = names.filter((name) => !inFull.has(name)).map((name) => library.page(name));
  return (await Promise.all(pages)).filter((page) => page !== null);
}

const today = () => new Date().toLocaleDateString('en-GB', { dateStyle: 'long' });

/**
 * Makes a brief of a choice: fetches its items, numbers the sources, and lists what does not exist.
 *
 * @param site the site's name
 */
export async function paperOf(choice: Choice, library: Library, site: string) {
  const pages = await Promise.all(choice.items.map((item) => library.page(partsOf(item).page)));
  const picked: Picked[] = [];
  /** A sentence for each item that does not exist. */
  const problems: string[] = [];
  /** The label of each item, in the order of the choice; null for an item that does not exist. */
  const labels = choice.items.map((item, i): string | null => {
    const page = pages[i] ?? null;
    const found = page && find(item, page);
    if (!found) {
      problems.push(absence(item, page));
      return null;
    }
    const { part, label } = found;
    const last = picked.at(-1);
    if (part && last?.page === page && last.parts) last.parts.push(part);
    else picked.push({ page, parts: part && [part] });
    return label;
  });
  const references = new References(choice.length);
  const chapters = picked.map((one) => chapter(one, choice.length, references));
  const disputes = await disputesToAdd(references, picked, library);
  const known = [...new Set(picked.map(({ page }) => page.known))].join(' ');
  const [only, ...others] = new Set(picked.map(({ page }) => page.title));
  const title = choice.title || `${only && others.length === 0 ? only : 'Brief'}, ${today()}`;
  const article = element(
    'article',
    { class: 'brief', 'data-length': choice.length, 'aria-labelledby': 'brief-title' },
    element('p', { class: 'masthead' }, element('span', {}, site), ' ', element('span', {}, known)),
    element('h2', { id: 'brief-title' }, ...textNodes(title)),
    choice.note !== '' && element('p', { class: 'own-note' }, ...textNodes(choice.note)),
    ...chapters,
    element('div', { class: 'back' }, ...references.backMatter(disputes)),
  );
  return { article, title, labels, problems };
}
