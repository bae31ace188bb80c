import type { Highlights } from '../highlights.ts';

const KEY = 'search-carried';

interface Carried {
  /** Path and fragment of the page that is opened. */
  to: string;
  highlights: Highlights;
}

const place = ({ pathname, hash }: Pick<URL, 'pathname' | 'hash'>): string => pathname + hash;

/** Leaves word for the page that a hit leads to. The address itself stays clean, to be shared. */
export function carry(address: string, highlights: Highlights): void {
  try {
    const to = place(new URL(address, location.href));
    localStorage.setItem(KEY, JSON.stringify({ to, highlights } satisfies Carried));
  } catch {
    // Without storage the page opens unmarked.
  }
}

/** What was left for this page, once. */
export function takeCarried(): Highlights | null {
  try {
    const text = localStorage.getItem(KEY);
    if (text === null) return null;
    const { to, highlights } = JSON.parse(text) as Carried;
    if (to !== place(new URL(location.href))) return null;
    localStorage.removeItem(KEY);
    return highlights;
  } catch {
    return null;
  }
}
