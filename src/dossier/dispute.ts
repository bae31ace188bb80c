import type { Claim, Dispute } from './types.ts';
import { OPEN } from '../schemas/dispute.ts';
import { pick, type Lookup } from './lookup.ts';

/** Titles of the articles that support a position, each once. */
export function holdersOf(claim: Claim, lookup: Lookup): string[] {
  const ids = new Set(claim.evidence.map(({ article }) => article));
  return pick(lookup.articles, ids).map((article) => article.record.title);
}

/** Whether a dispute is unresolved: the editor has no judgement. */
export function isOpen(dispute: Dispute): boolean {
  return dispute.record.verdict === OPEN;
}

/** Whether `claim` is the position that the editor thinks right. */
export function isHeld(claim: Claim, dispute: Dispute): boolean {
  return (
    claim.collection === 'disputes' &&
    claim.page === dispute.id &&
    claim.id === dispute.record.verdict
  );
}
