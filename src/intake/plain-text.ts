import type { Reading } from './types.ts';

/** Plain text is taken as it is: fingerprints rest on every one of its words. */
export function readPlainText(text: string): Reading {
  return { text, marked: new Map(), title: null, told: {}, dropped: [], truncated: false };
}
