import type { Marks } from '../marks.ts';

const KEY = 'search-carried';

interface Carried {
  /** Path and fragment of the page that is opened. */
  to: string;
  marks: Marks;
}

const place = ({ pathname, hash }: Pick<URL, 'pathname' | 'hash'>): string => pathname + hash;

/** Leaves word for the page that a hit leads to. The address itself stays clean, to be shared. */
export function carry(address: string, marks: Marks): void {
  try {
    const to = place(new URL(address, location.href));
    localStorage.setItem(KEY, JSON.stringify({ to, marks } satisfies Carried));
  } catch {
    // Without storage the page opens unmarked.
  }
}

/** What was left for this page, once. */
export function takeCarried(): Marks | null {
  try {
    const text = localStorage.getItem(KEY);
    if (text === null) return null;
    const { to, marks } = JSON.parse(text) as Carried;
    if (to !== place(new URL(location.href))) return null;
    localStorage.removeItem(KEY);
    return marks;
  } catch {
    return null;
  }
}
