/**
 * How many letters must be put in, left out, changed or swapped with their neighbour to turn one
 * word into another (optimal string alignment). Stops counting above `limit`.
 */
export function edits(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let [before, last]: [number[], number[]] = [
    [],
    Array.from({ length: b.length + 1 }, (_, j) => j),
  ];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      }
      row.push(cost);
    }
    if (Math.min(...row) > limit) return limit + 1;
    [before, last] = [last, row];
  }
  return last[b.length] ?? 0;
}

/** Slips that are forgiven in a word: one from four letters, two from eight. */
export function editsAllowed(word: string): number {
  return word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0;
}

/** The consonants of a name as the ear has them, for names in Latin letters; else null. */
export function skeleton(word: string): string | null {
  if (!/^[a-z]{4,}$/.test(word)) return null;
  const bare = word
    .replace(
      /kh|gh|ch|sh|ph|th|ck/g,
      (pair) => ({ kh: 'h', gh: 'g', ph: 'f', th: 't', ck: 'k' })[pair] ?? 's',
    )
    .replace(/[fw]/g, 'v')
    .replace(/[qcx]/g, 'k')
    .replace(/z/g, 's')
    .replace(/(.)\1+/g, '$1')
    .replace(/(?<=.)[aeiouyjh]/g, '');
  return bare.length >= 3 ? bare : null;
}
