import type { Claim, Place } from './types.ts';

/** In what a claim may differ from its quotations if the editor gives the reason. */
export const EXCEPTION_KINDS = [
  ...['negation', 'likelihood', 'attribution', 'quantity', 'unit', 'order', 'name', 'number'],
] as const;

/** The note of a quotation that makes an exception: “differs in negation, name: the reason”. */
const FORM = /^differs in ([^:]+):\s*\S/u;

/** What the notes of a claim’s quotations except: kinds as written, each with where. */
export function exceptionsOf({ evidence }: Pick<Claim, 'evidence'>): Map<string, Place> {
  return new Map(
    evidence.flatMap(({ note, place }) =>
      (FORM.exec(note ?? '')?.[1] ?? '')
        .split(/\s*(?:,|\band\b)\s*/)
        .filter((kind) => kind !== '')
        .map((kind) => [kind.trim(), place] as const),
    ),
  );
}
