const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** A number as running text has it: in words up to nine. */
export function inWords(n: number): string {
  return SMALL[n] ?? String(n);
}

/** The same with a capital, to start a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `3 claims`, `1 claim`, with the number in figures. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${String(n)} ${n === 1 ? one : many}`;
}
