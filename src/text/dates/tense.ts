import type { Mark } from './marks.ts';

/**
 * When a date lies by its verb: `then` is what was to be, seen from the past. `quoted` is a quotation
 * without a verb; null, any other words without one.
 */
export type Tense = 'past' | 'future' | 'then' | 'quoted' | null;

/** Kinds of verbs and quotation marks. */
const SOUGHT: ReadonlySet<string> = new Set(['past', 'future', 'then', 'quote', 'unquote']);
/** Marks looked at on either side of a date for its verb. */
const REACH = 60;

/** The verb nearest before a date, else the next after, on its own side of quotation marks. */
function verbAt(marks: readonly Mark[], from: number, to: number): Tense {
  /** The first verb or quotation mark from a mark on, in steps. */
  const first = (start: number, step: number): string | undefined => {
    for (let n = 0; n < REACH; n++) {
      const i = start + n * step;
      const kind = marks[i]?.kind ?? '';
      // “will be announced”
      const isPassive = kind === 'past' && marks[i - 1]?.kind === 'be';
      if (SOUGHT.has(kind) && !isPassive) return kind;
    }
    return undefined;
  };
  const [before, after] = [first(from - 1, -1), first(to, 1)];
  const isVerb = (kind: string | undefined): kind is 'past' | 'future' | 'then' =>
    kind === 'past' || kind === 'future' || kind === 'then';
  if (isVerb(before)) return before;
  if (isVerb(after)) return after;
  return before === 'quote' ? 'quoted' : null;
}

/**
 * When a date lies by the verb that it goes with, and by the preposition before it: “until 3 March”
 * looks ahead, from the past if the verb is in it.
 */
export function tenseAt(marks: readonly Mark[], from: number, to: number): Tense {
  let at = from - 1;
  while (['the', 'part', 'of', 'fromOf', 'dayPart'].includes(marks[at]?.kind ?? '')) at--;
  const before = marks[at]?.kind;
  const verb = verbAt(marks, from, to);
  if (before === 'since') return 'past';
  if (before === 'from' && verb === null) return 'future';
  if (before === 'until' || before === 'agoMaybe') {
    return verb === 'past' || verb === 'then' ? 'then' : 'future';
  }
  return verb;
}
