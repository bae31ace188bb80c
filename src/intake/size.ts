import { Refusal } from '../files/refusal.ts';

/** Some 150,000 words, a book's length; a news article has a hundredth of it. UTF-16 units. */
export const MAX_TEXT = 1_000_000;

/** Throws a `Refusal` for a text that is too long for a news article, before any expensive step. */
export function requireSize(length: number): void {
  if (length <= MAX_TEXT) return;
  throw new Refusal('Unexpected text of more than 1,000,000 characters, expected a news article');
}
