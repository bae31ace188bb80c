import type { ArticleText } from './article.ts';
import type { NameRun, StandInRun } from './name-run.ts';
import { joined } from './tokens.ts';

/** Steps from a place to what it is part of; a longer chain goes in a circle. */
const CHAIN = 10;

/**
 * Parts bodies of other countries from the known ones of the same name: “the National Museum of
 * Lorvania”, «министерство портов Лорвании», where the known museum is Tessara's.
 *
 * @param partOf of each entity
 */
export function settleBodies(
  { tokens, language }: ArticleText,
  runs: readonly NameRun[],
  standIns: readonly StandInRun[],
  partOf: ReadonlyMap<string, string | null>,
): NameRun[] {
  const within = (place: string, whole: string): boolean => {
    let at: string | null = place;
    for (let n = 0; at !== null && n < CHAIN; n++) {
      if (at === whole) return true;
      at = partOf.get(at) ?? null;
    }
    return false;
  };
  const standInAt = new Map(standIns.map((run) => [run.from, run]));
  const standInEnding = new Map(standIns.map((run) => [run.to, run]));
  const settled: NameRun[] = [];
  for (let n = 0; n < runs.length; n++) {
    const run = runs[n];
    if (!run) continue;
    const owner = run.entity === null ? null : (partOf.get(run.entity) ?? null);
    if (run.kind !== 'organisation' || owner === null) {
      settled.push(run);
      continue;
    }
    const next = runs[n + 1];
    const tied = language === 'en' ? 'of' : language === 'ar' ? 'في' : null;
    const at = tied === null ? run.to : run.to + 1;
    const place =
      next?.from === at &&
      next.kind === 'place' &&
      next.entity !== null &&
      joined(tokens[run.to]) &&
      joined(tokens[at]) &&
      (tied === null || tokens[run.to]?.word === tied)
        ? next
        : null;
    if (place?.entity && !within(place.entity, owner)) {
      settled.push({ ...run, to: place.to, entity: null, partial: false });
      n++;
      continue;
    }
    const before = joined(tokens[run.from]) ? standInEnding.get(run.from) : undefined;
    const after = language === 'ar' && joined(tokens[run.to]) ? standInAt.get(run.to) : undefined;
    const other = [before, after].find((one) => one && !within(one.entity, owner));
    if (other) {
      const [from, to] = [Math.min(run.from, other.from), Math.max(run.to, other.to)];
      settled.push({ ...run, from, to, entity: null, partial: false });
      continue;
    }
    settled.push(run);
  }
  return settled;
}
