import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { Claim, Dispute } from './types.ts';
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

/** Whether the editor's reasoning cites reports from outside the articles. */
function citesOutside({ sections }: Dispute): boolean {
  let cites = false;
  for (const { body } of sections.filter(({ editorial }) => editorial)) {
    visit({ type: 'root', children: body } as Root, 'element', ({ tagName, properties }) => {
      cites ||= tagName === 'a' && /^https?:/.test(String(properties.href));
    });
  }
  return cites;
}

/** Where the matter stands, in a sentence. */
export function verdictOf(dispute: Dispute, lookup: Lookup): string {
  if (isOpen(dispute)) return 'Open: nothing in the articles settles it.';
  const positions = pick(lookup.claims, dispute.positions);
  const n = positions.findIndex((claim) => isHeld(claim, dispute)) + 1;
  const held = n > 0 ? `position ${String(n)}` : 'one of these';
  const grounds = citesOutside(dispute) ? ', partly on grounds from outside the articles' : '';
  return `The editor holds ${held}${grounds}.`;
}
