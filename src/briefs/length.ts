/**
 * How much a brief prints: its points on one page, with the article of each; those with their
 * quotations; or everything.
 */
export const LENGTHS = ['page', 'quotations', 'all'] as const;
export type Length = (typeof LENGTHS)[number];

/** What readers choose from. */
export const LENGTH_NAMES: Record<Length, string> = {
  page: 'One page',
  quotations: 'With quotations',
  all: 'Everything',
};

/** Whether a brief of some length prints what belongs to another. */
export const prints = (length: Length, what: Length): boolean =>
  LENGTHS.indexOf(what) <= LENGTHS.indexOf(length);
