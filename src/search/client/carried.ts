import { store, stored } from '../../present/storage.ts';
import type { Highlights } from '../highlights.ts';

const KEY = 'search-carried';

interface Carried {
  /** Path and fragment of the page to open. */
  to: string;
  highlights: Highlights;
}

const place = ({ pathname, hash }: Pick<URL, 'pathname' | 'hash'>): string => pathname + hash;

/** Stores the highlights for the page that a hit leads to. Its address stays clean for sharing. */
export function carry(address: string, highlights: Highlights): void {
  const to = place(new URL(address, location.href));
  store(KEY, JSON.stringify({ to, highlights } satisfies Carried));
}

/** Removes and returns the highlights stored for this page; null if there are none. */
export function takeCarried(): Highlights | null {
  const { to, highlights } = JSON.parse(stored(KEY) ?? '{}') as Partial<Carried>;
  if (!highlights || to !== place(location)) return null;
  store(KEY, '');
  return highlights;
}
