/** Suffixes that inflection and verbal nouns add, and what is left in their place. */
const ENDINGS: readonly (readonly [ending: RegExp, instead: string])[] = [
  // Plurals; not of “crisis”, “status” or “across”.
  [/(?<=.{3})sses$/, 'ss'],
  [/(?<=.{2})ies$/, 'y'],
  [/(?<=x|ch|sh)es$/, ''],
  [/(?<=.{2}[^siu])s$/, ''],
  // Forms of verbs.
  [/(?<=.{3})eed$/, 'ee'],
  [/(?<=.{2})ied$/, 'y'],
  [/(?<=[aeiouy].*)([bdfgmnprt])\1(?:ed|ing)$/, '$1'],
  [/(?<=[aeiouy].*[aeiouy])ll(?:ed|ing)$/, 'l'],
  [/(?<=[aeiouy].+)(?:ed|ing)$/, ''],
  // What is done: negotiation, reconstruction, agreement.
  [/(?<=.{5})ation$/, ''],
  [/(?<=.{4}[st])ion$/, ''],
  [/(?<=.{4})ment$/, ''],
  [/(?<=.{5})ate?$/, ''],
  // What spelling changes before an ending.
  [/(?<=.{3})e$/, ''],
  [/(?<=.[^aeiou])y$/, 'i'],
];

/** American spelling, which the articles use, for the British of our prose. */
function american(word: string): string {
  return word
    .replace(/(?<=.{3})is(?=(?:e|ed|es|er|ers|ing|ation|ations)$)/, 'iz')
    .replace(/(?<=.{3})our(?=(?:s|ed|ing|able|ably)?$)/, 'or')
    .replace(/(?<=^(?:def|off))ence/, 'ense')
    .replace(/(?<=^cent)re(?=s?$)/, 'er')
    .replace(/(?<=^program)me(?=s?$)/, '');
}

/**
 * What the forms of an English word share: `negotiates`, `negotiating`, `negotiations` → `negoti`;
 * `stabilising`, `stabilization` → `stabiliz`. Inflections and verbal nouns only: Porter’s further
 * steps make one word of “internal” and “international”. Other scripts are left as they are.
 *
 * @param word folded
 */
export function stem(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  let rest = american(word);
  for (const [ending, instead] of ENDINGS) rest = rest.replace(ending, instead);
  return rest;
}
