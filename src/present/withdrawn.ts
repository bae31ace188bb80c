import type { Lookup } from '../dossier/lookup.ts';

/** The key of a claim in a sentence: `bases#first-talks`, or `#first-talks` on the same page. */
const KEY = /((?:(?:entities|events|disputes)\/)?[a-z\d-]*#[a-z\d-]+)/;

/**
 * The reason for which a claim was withdrawn, cut at the keys of claims in it, which become links.
 *
 * `Merged with #first-talks.` → `Merged with `, “another statement” with `#first-talks`, `.`
 */
export function withdrawnPieces(
  reason: string,
  { claims }: Lookup,
): { text: string; url: string | null }[] {
  return reason.split(KEY).map((text, i) => {
    if (i % 2 === 0) return { text, url: null };
    if (text.startsWith('#')) return { text: 'another statement', url: text };
    const claim = claims.get(text);
    return claim ? { text: `“${claim.text}”`, url: claim.url } : { text, url: null };
  });
}
