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
  try {
    const to = place(new URL(address, location.href));
    localStorage.setItem(KEY, JSON.stringify({ to, highlights } satisfies Carried));
  } catch {
    // Without storage the page opens without highlights.
  }
}

/** Removes and returns the highlights stored for this page; null if there are none. */
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
