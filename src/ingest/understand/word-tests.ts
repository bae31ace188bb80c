import { fold } from '../../text/fold.ts';

/** Letters that an ending after a stem (`министерств*`) may have. */
const ENDING = 4;

/**
 * A test of folded words by a list: whole words, stems (`министерств*`), ends (`-man`), and what is
 * none of them though it looks so (`!-ss`).
 */
export function wordTest(patterns: readonly string[]): (word: string) => boolean {
  const words = new Set<string>();
  const stems: string[] = [];
  const ends: string[] = [];
  const not: string[] = [];
  for (const pattern of patterns) {
    const folded = fold(pattern.replace(/^!|^-|\*$/g, ''));
    if (pattern.startsWith('!')) not.push(pattern.slice(1));
    else if (pattern.startsWith('-')) ends.push(folded);
    else if (pattern.endsWith('*')) stems.push(folded);
    else words.add(folded);
  }
  const except = not.length > 0 ? wordTest(not) : () => false;
  return (word) =>
    (words.has(word) ||
      ends.some((end) => word.endsWith(end)) ||
      stems.some((stem) => word.startsWith(stem) && word.length - stem.length <= ENDING)) &&
    !except(word);
}
