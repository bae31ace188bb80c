import type { Claim, Dispute } from '../dossier/types.ts';
import { OPEN } from '../schemas/dispute.ts';
import { pick, type Lookup } from './lookup.ts';

/** Titles of the articles that hold a position, each once. */
export function holdersOf(claim: Claim, lookup: Lookup): string[] {
  const ids = new Set(claim.evidence.map(({ article }) => article));
  return pick(lookup.articles, ids).map((article) => article.record.title);
}

/** Whether a dispute is settled in the editor's view. */
export function isOpen(dispute: Dispute): boolean {
  return dispute.record.verdict === OPEN;
}

/** Whether `claim` is the position that the editor holds. */
export function isHeld(claim: Claim, dispute: Dispute): boolean {
  return (
    claim.collection === 'disputes' &&
    claim.page === dispute.id &&
    claim.id === dispute.record.verdict
  );
}

/** Where the matter stands, in a sentence. */
export function verdictOf(dispute: Dispute, lookup: Lookup): string {
  if (isOpen(dispute)) return 'Open: nothing in the articles settles it.';
  const positions = pick(lookup.claims, dispute.positions);
  const n = positions.findIndex((claim) => isHeld(claim, dispute)) + 1;
  return n > 0
    ? `The editor holds position ${String(n)}, on grounds from outside the articles.`
    : 'The editor holds one of these, on grounds from outside the articles.';
}
