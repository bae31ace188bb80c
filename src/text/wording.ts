const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** A number for running text: in words up to nine, else in figures. */
export function inWords(n: number): string {
  return SMALL[n] ?? String(n);
}

/** A text with a capital, to start a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The noun that goes with a number: `claim` for 1, else `claims`. */
export function plural(n: number, one: string, many = `${one}s`): string {
  return n === 1 ? one : many;
}

/** `3 claims`, `1 claim`, with the number in figures. */
export function count(n: number, one: string, many?: string): string {
  return `${String(n)} ${plural(n, one, many)}`;
}

/** `a`, `a or b`, `a, b or c`. */
export function joined(parts: readonly string[], word: 'or' | 'and'): string {
  const last = parts.at(-1) ?? '';
  return parts.length > 1 ? `${parts.slice(0, -1).join(', ')} ${word} ${last}` : last;
}

/** Letters as numbers: 0 → A, 25 → Z, 26 → AA. */
export function letterOf(n: number): string {
  const last = String.fromCharCode(65 + (n % 26));
  return n < 26 ? last : letterOf(Math.floor(n / 26) - 1) + last;
}
