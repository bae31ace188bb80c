import type { Extended } from 'edtf';

/** What a season or other part of a year is called, its first month (0–11) and number of months. */
type Part = readonly [name: string, month: number, months: number];

/** EDTF's codes for parts of a year (ISO 8601-2:2019, 4.8). Those without a hemisphere are northern. */
const PARTS: Readonly<Record<number, Part>> = {
  21: ['spring', 2, 3],
  22: ['summer', 5, 3],
  23: ['autumn', 8, 3],
  24: ['winter', 11, 3],
  25: ['spring', 2, 3],
  26: ['summer', 5, 3],
  27: ['autumn', 8, 3],
  28: ['winter', 11, 3],
  29: ['southern spring', 8, 3],
  30: ['southern summer', 11, 3],
  31: ['southern autumn', 2, 3],
  32: ['southern winter', 5, 3],
  33: ['the first quarter of', 0, 3],
  34: ['the second quarter of', 3, 3],
  35: ['the third quarter of', 6, 3],
  36: ['the last quarter of', 9, 3],
  37: ['the first third of', 0, 4],
  38: ['the second third of', 4, 4],
  39: ['the last third of', 8, 4],
  40: ['the first half of', 0, 6],
  41: ['the second half of', 6, 6],
};

function partOf(season: Extended): { year: number; part: Part } {
  const [year, code] = season.values as [number, number];
  return { year, part: PARTS[code] ?? ['some time in', 0, 12] };
}

/** “spring 2025”, “the first half of 2025”. */
export function describeSeason(season: Extended): string {
  const { year, part } = partOf(season);
  return `${part[0]} ${String(year)}`;
}

/** Its first and last millisecond. The parser's own bounds take seasons for quarters. */
export function seasonBounds(season: Extended): [number, number] {
  const { year, part } = partOf(season);
  const [, month, months] = part;
  return [Date.UTC(year, month, 1), Date.UTC(year, month + months, 1) - 1];
}
