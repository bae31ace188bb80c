import { CONCEPTS } from '../concepts/concepts.ts';
import type { Figure } from './read-figures.ts';

/** Measures that are so many of another. */
const CONVERTED: ReadonlyMap<string, readonly [measure: string, by: number]> = new Map([
  ['year', ['month', 12]],
  ['week', ['day', 7]],
  ['hour', ['minute', 60]],
  ['kilometre', ['metre', 1000]],
  ['tonne', ['kilogram', 1000]],
  ['square kilometre', ['hectare', 100]],
]);

/** How many of what, the same in all languages; null for what is not known. */
function counted({ value, unit, measure }: Figure): [number, string | null] {
  if (measure === null) return [value, unit && CONCEPTS.termOf(unit.toLowerCase())];
  const [plain, by] = CONVERTED.get(measure) ?? [measure, 1];
  return [value * by, plain];
}

/** Whether two figures, in whatever languages, can be the same: the number is, and what it counts may be. */
export function sameFigure(a: Figure, b: Figure): boolean {
  const [[count, one], [other, another]] = [counted(a), counted(b)];
  const isMeasured = a.measure !== null || b.measure !== null;
  return (
    count === other && (one === another || (!isMeasured && (one === null || another === null)))
  );
}
