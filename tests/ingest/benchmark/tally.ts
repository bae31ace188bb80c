/** What is counted of one kind. What is optional counts neither way. */
export interface Tally {
  /** How much of what is to be found was found; the rest, a line each. */
  found: number;
  missed: string[];
  /** How much of what was said is right; the rest, a line each. */
  right: number;
  wrong: string[];
}

export const emptyTally = (): Tally => ({ found: 0, missed: [], right: 0, wrong: [] });

/** What is judged on one side and on the other, and when the two fit. */
export interface Matching<Gold, Read> {
  gold: readonly Gold[];
  read: readonly Read[];
  fits: (gold: Gold, read: Read) => boolean;
  /** Whether a gold item is neither missed where absent nor right where found. */
  optional?: (gold: Gold) => boolean;
  /** Whether what fits nothing is left unjudged. */
  unjudged?: (read: Read) => boolean;
  goldLine: (gold: Gold) => string;
  readLine: (read: Read) => string;
}

/** Counts: each side is right or found when it fits one item of the other. */
export function tallied<Gold, Read>(matching: Matching<Gold, Read>): Tally {
  const { gold, read, fits, optional = () => false, unjudged = () => false } = matching;
  const wanted = gold.filter((item) => !optional(item));
  const isFound = (item: Gold) => read.some((said) => fits(item, said));
  const isRight = (said: Read) => wanted.some((item) => fits(item, said));
  const isWrong = (said: Read) => !gold.some((item) => fits(item, said)) && !unjudged(said);
  return {
    found: wanted.filter(isFound).length,
    missed: wanted.filter((item) => !isFound(item)).map(matching.goldLine),
    right: read.filter(isRight).length,
    wrong: read.filter(isWrong).map(matching.readLine),
  };
}

/** The sum of tallies. */
export function total(tallies: readonly Tally[]): Tally {
  return {
    found: tallies.reduce((sum, { found }) => sum + found, 0),
    missed: tallies.flatMap(({ missed }) => missed),
    right: tallies.reduce((sum, { right }) => sum + right, 0),
    wrong: tallies.flatMap(({ wrong }) => wrong),
  };
}

/** Share from 0 to 1 of what was said that is right; null where nothing was said. */
export function precision({ right, wrong }: Tally): number | null {
  return right + wrong.length === 0 ? null : right / (right + wrong.length);
}

/** Share from 0 to 1 of what was to be found that was; null where there was nothing. */
export function recall({ found, missed }: Tally): number | null {
  return found + missed.length === 0 ? null : found / (found + missed.length);
}

/** The first of those that are the same by a key, in their order. */
export function distinctBy<T>(list: readonly T[], key: (item: T) => string): T[] {
  const keys = list.map(key);
  return list.filter((_, i) => keys.indexOf(keys[i] ?? '') === i);
}

/** Writes a miss or a false finding as a line; parts that are not there are left out. */
export type Line = (text: string, ...more: (string | null | undefined)[]) => string;
