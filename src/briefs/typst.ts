/**
 * Writes Typst in code mode. Text of content is always in string literals, so nothing in it
 * (`#import`, `$`, brackets, backticks) can run as code.
 */

/** A string literal: `say "hi"` → `"say \"hi\""`. */
export function literal(text: string): string {
  const escaped = text.replace(/["\\\p{Cc}\p{Cs}]/gu, (character) => {
    if (character === '"' || character === '\\') return `\\${character}`;
    const code = character.codePointAt(0) ?? 0;
    // Half a surrogate pair is not a character, and Typst would refuse it.
    return code >= 0xd800 && code <= 0xdfff ? '\uFFFD' : `\\u{${code.toString(16)}}`;
  });
  return `"${escaped}"`;
}

/** Content of several expressions, one after the other: `{ "a"; emph("b") }`. */
export function block(expressions: readonly string[]): string {
  // An empty block is `none`, which not every function takes as content.
  return expressions.length === 0 ? '[]' : `{ ${expressions.join('; ')} }`;
}

/** An array. A single value needs its comma. */
export function array(values: readonly string[]): string {
  return `(${values.map((value) => `${value},`).join(' ')})`;
}

type Named = Readonly<Record<string, string | null>>;

/** A call: `call('link', { dest: '"x"' }, '"y"')` → `link(dest: "x", "y")`. Nulls are left out. */
export function call(name: string, named: Named, ...positional: readonly string[]): string {
  const parameters = Object.entries(named).flatMap(([key, value]) =>
    value === null ? [] : [`${key}: ${value}`],
  );
  return `${name}(${[...parameters, ...positional].join(', ')})`;
}
