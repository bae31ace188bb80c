import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { Dispute } from '../dossier/types.ts';
import { isHeld, isOpen } from '../dossier/dispute.ts';
import { pick, type Lookup } from '../dossier/lookup.ts';

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

/** The state of a dispute, in a sentence. */
export function verdictOf(dispute: Dispute, lookup: Lookup): string {
  if (isOpen(dispute)) return 'Open: nothing in the articles settles it.';
  const positions = pick(lookup.claims, dispute.positions);
  const n = positions.findIndex((claim) => isHeld(claim, dispute)) + 1;
  const held = n > 0 ? `position ${String(n)}` : 'one of these';
  const grounds = citesOutside(dispute) ? ', partly on grounds from outside the articles' : '';
  return `The editor holds ${held}${grounds}.`;
}
