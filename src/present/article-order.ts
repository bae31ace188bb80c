import type { Article, Claim } from '../dossier/types.ts';
import type { Lookup } from '../dossier/lookup.ts';
import { usesOf, type SentenceUse } from './strip.ts';

/** A sentence of an article with all that quotes it. */
export interface QuotedSentence extends SentenceUse {
  /**
   * Each quotation once, in the order of the article; empty for what is not used. `again` are claims
   * that quote it and stand under an earlier quotation already.
   */
  quoted: { text: string; claims: Claim[]; again: Claim[] }[];
}

/**
 * The sentences of an article in order, each with the words quoted from it and the claims that quote
 * them. A quotation within a longer one is shown as the longer, and one that runs on into the next
 * sentence is listed with the first.
 */
export function quotedSentences(article: Article, lookup: Lookup): QuotedSentence[] {
  const evidence = lookup.dossier.claims.flatMap((claim) =>
    claim.evidence.flatMap(({ article: id, quotation, found: [place] }) =>
      id === article.id && place ? [{ claim, text: quotation, place }] : [],
    ),
  );
  evidence.sort((a, b) => a.place.start - b.place.start || b.place.words - a.place.words);
  const listed = new Set<Claim>();
  return usesOf(article, lookup).map((use) => {
    const quoted: { text: string; all: Claim[]; end: number }[] = [];
    for (const { claim, text, place } of evidence) {
      if (place.sentence !== use.sentence.number) continue;
      const end = place.start + place.words;
      // In order of starts, what ends no later than an earlier one lies within it.
      const longer = quoted.find((earlier) => end <= earlier.end);
      if (!longer) quoted.push({ text, all: [claim], end });
      else if (!longer.all.includes(claim)) longer.all.push(claim);
    }
    return {
      ...use,
      quoted: quoted.map(({ text, all }) => {
        const [claims, again] = [
          all.filter((claim) => !listed.has(claim)),
          all.filter((claim) => listed.has(claim)),
        ];
        for (const claim of claims) listed.add(claim);
        return { text, claims, again };
      }),
    };
  });
}

/** How many of some claims cite an article. */
export function numberCiting({ id }: Article, claims: readonly Claim[]): number {
  return claims.filter(({ evidence }) => evidence.some(({ article }) => article === id)).length;
}
