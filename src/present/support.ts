import type { Claim, Evidence } from '../dossier/types.ts';
import { capital, inWords } from '../text/wording.ts';

/** How many independent articles say what the claim says, in a sentence. */
export function supportOf(claim: Claim): string {
  const articles = new Set(claim.evidence.map(({ article }) => article)).size;
  if (articles > claim.sources && claim.sources > 0) {
    const counted = claim.sources === 1 ? 'as one' : `as ${inWords(claim.sources)}`;
    return `${capital(inWords(articles))} articles say so; they share wording and count ${counted}.`;
  }
  if (claim.sources === 1) return 'One article says so.';
  if (claim.sources > 1) return `${capital(inWords(claim.sources))} independent articles say so.`;
  return 'No article has been found to say so.';
}

/** The place of the words in the article, as a reader would look it up. */
export function whereOf(evidence: Evidence): string {
  const [place] = evidence.found;
  if (!place) return 'not found in the article';
  const [first, last] = [String(place.sentence), String(place.lastSentence)];
  const sentences = first === last ? `sentence ${first}` : `sentences ${first}–${last}`;
  return `paragraph ${String(place.paragraph)}, ${sentences}`;
}
