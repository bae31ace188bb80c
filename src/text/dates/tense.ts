import type { Mark } from './marks.ts';

/**
 * When a date lies by its verb: `then` is what was to be, seen from the past. `quoted` is a quotation
 * without a verb; null, any other words without one.
 */
export type Tense = 'past' | 'future' | 'then' | 'quoted' | null;

/** Marks looked at on either side of a date for its verb. */
const REACH = 60;

/** The verb nearest before a date, else the next after, on its own side of quotation marks. */
function verbAt(marks: readonly Mark[], from: number, to: number): Tense {
  let kind: Mark['kind'] | undefined;
  const seen = (i: number): Tense => {
    kind = marks[i]?.kind;
    // “will be announced”
    if (kind === 'past' && marks[i - 1]?.kind === 'be') return null;
    return kind === 'past' || kind === 'future' || kind === 'then' ? kind : null;
  };
  const stops = (): boolean => kind === 'quote' || kind === 'unquote';
  for (let i = from - 1; i >= Math.max(0, from - REACH) && !stops(); i--) {
    const tense = seen(i);
    if (tense) return tense;
  }
  const quoted = kind === 'quote';
  kind = undefined;
  for (let i = to; i < Math.min(marks.length, to + REACH) && !stops(); i++) {
    const tense = seen(i);
    if (tense) return tense;
  }
  return quoted ? 'quoted' : null;
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
