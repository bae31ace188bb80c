import { CONCEPTS } from '../concepts/concepts.ts';
import type { Figure } from './read-figures.ts';

/** “About 40” may be this part more or less. */
const ABOUT = 0.1;
/** Parts in per cent are rounded: a third is 33. */
const ROUNDED = 0.4;
/** Measures that are so many of another. */
const CONVERTED: ReadonlyMap<string, readonly [measure: string, by: number]> = new Map([
  ['year', ['month', 12]],
  ['week', ['day', 7]],
  ['hour', ['minute', 60]],
  ['kilometre', ['metre', 1000]],
  ['tonne', ['kilogram', 1000]],
  ['square kilometre', ['hectare', 100]],
]);

/** What is counted, the same in all languages; null if that is not known. */
function countedBy({ unit, measure }: Figure): string | null {
  if (measure !== null) return CONVERTED.get(measure)?.[0] ?? measure;
  return unit === null ? null : CONCEPTS.termOf(unit.toLowerCase());
}

/** The least and the most that a figure may stand for. */
function boundsOf({ value, upTo, about, measure }: Figure): [least: number, most: number] {
  const by = CONVERTED.get(measure ?? '')?.[1] ?? 1;
  const [least, most] = [value * by, (upTo ?? value) * by];
  if (about === 'about') return [least * (1 - ABOUT), most * (1 + ABOUT)];
  if (about === 'at least' || about === 'more than') return [least, Infinity];
  if (about === 'at most' || about === 'less than') return [-Infinity, most];
  return measure === 'percent' ? [least - ROUNDED, most + ROUNDED] : [least, most];
}

/**
 * Whether two figures, in whatever languages, can be the same: they may count the same, and their
 * ranges or bounds have a number in common, as of “over 2,000 boats” and «2400 судов».
 */
export function sameFigure(a: Figure, b: Figure): boolean {
  const [one, other] = [countedBy(a), countedBy(b)];
  const isMeasured = a.measure !== null || b.measure !== null;
  if (one !== other && (isMeasured || (one !== null && other !== null))) return false;
  const [[low, high], [least, most]] = [boundsOf(a), boundsOf(b)];
  return low <= most && least <= high;
}
