/** Sentence numbers as a record has them: `3`, `3-5`, `3-5, 8`. */
export function sentenceList(numbers: readonly number[]): number | string {
  const runs: [number, number][] = [];
  for (const n of numbers.toSorted((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && n <= last[1] + 1) last[1] = n;
    else runs.push([n, n]);
  }
  const [only] = runs;
  if (runs.length === 1 && only && only[0] === only[1]) return only[0];
  return runs
    .map(([from, to]) => (from === to ? String(from) : `${String(from)}-${String(to)}`))
    .join(', ');
}
