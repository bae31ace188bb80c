import type { SealedText } from './text.ts';

/**
 * With a larger share opened, the closed words may be too few: whoever guesses all of them together
 * has the key.
 */
export const OPENED_AT_MOST = 1 / 2;

/** The share of an article's words that its fingerprint opens: 0 to 1. */
export function openedShare({ words, openedWords }: Pick<SealedText, 'words' | 'openedWords'>) {
  return words === 0 ? 0 : openedWords / words;
}
