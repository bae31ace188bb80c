import { store, stored } from '../present/storage.ts';
import { LENGTHS, type Length } from './length.ts';

/**
 * An item of a brief, taken apart. As text, and so in the builder's address, it is:
 *
 * - `bases` a sheet, `disputes/bases-deal` a dispute (any page, by its collection and id)
 * - `bases:what-moscow-wants` a section of a page
 * - `bases~deal-aim` a claim; its key `bases#deal-aim` works too
 */
interface ItemParts {
  /** Its key, as `pageKeyOf` makes it: `bases`, `disputes/bases-deal`. */
  page: string;
  /** Id of a section of the page; null for the whole page or a claim. */
  section: string | null;
  /** Id of a claim of the page; null for the whole page or a section. */
  claim: string | null;
}

/** A brief of the reader's own. */
export interface Choice {
  items: string[];
  /** The reader's title; empty for none. */
  title: string;
  /** The reader's note; empty for none. */
  note: string;
  length: Length;
}

const ITEM = /^(?:[a-z]+\/)?[a-z0-9]+(?:-[a-z0-9]+)*(?:[:~#][^\s:~#,]+)?$/u;

/** Takes an item apart. */
export function partsOf(item: string): ItemParts {
  const [page = '', part = null] = item.split(/[:~]/);
  return item.includes(':')
    ? { page, section: part, claim: null }
    : { page, section: null, claim: part };
}

/** The item of a claim, from its key in the dossier: `bases#deal-aim` → `bases~deal-aim`. */
export function itemOfClaim(key: string): string {
  return key.replace('#', '~');
}

/** Encodes only what an address cannot contain, so that it stays readable. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(/%(?:2C|2F|3A|7E)/g, decodeURIComponent);
}

/** The choice as a query string with its `?`; empty for an empty choice that prints everything. */
export function formatChoice({ items, title, note, length }: Choice): string {
  const parts = [
    ...(items.length > 0 ? [`items=${items.map(encode).join(',')}`] : []),
    ...(title === '' ? [] : [`title=${encode(title)}`]),
    ...(note === '' ? [] : [`note=${encode(note)}`]),
    ...(length === 'all' ? [] : [`length=${length}`]),
  ];
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** A choice read from an address. */
export interface ReadChoice extends Choice {
  /** Texts that have not the form of an item. */
  unreadable: string[];
  /** Items of `add=`, from the links beside claims and topics; they go to the end. */
  added: string[];
}

/** Reads the query string of an address. A repeated item counts once. */
export function readChoice(query: string): ReadChoice {
  const values = new URLSearchParams(query);
  const unreadable: string[] = [];
  const read = (name: string): string[] => {
    const items = new Set<string>();
    for (const text of values.getAll(name).flatMap((value) => value.split(','))) {
      const item = text.trim();
      if (ITEM.test(item)) items.add(itemOfClaim(item));
      else if (item !== '') unreadable.push(text);
    }
    return [...items];
  };
  return {
    items: read('items'),
    added: read('add'),
    title: values.get('title')?.trim() ?? '',
    note: values.get('note')?.trim() ?? '',
    length: LENGTHS.find((length) => length === values.get('length')) ?? 'all',
    unreadable,
  };
}

const KEY = 'brief';

/** The reader's brief as stored in this browser: a query such as `?items=bases`. */
export const keptQuery = (): string => stored(KEY) ?? '';

/** The event on the window after the stored brief has changed. */
export const BRIEF_KEPT = 'brief-kept';

/** Stores the brief and sends the event; false if the browser has no storage. */
export function keepQuery(query: string): boolean {
  const kept = store(KEY, query);
  dispatchEvent(new Event(BRIEF_KEPT));
  return kept;
}
