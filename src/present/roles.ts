import { describeDate } from '../dossier/dates.ts';
import { doubtsOf } from '../dossier/dispute.ts';
import type { Claim, Doubt, Entity } from '../dossier/types.ts';
import type { OutsideReference } from '../schemas/other-reports.ts';
import type { Lookup } from '../dossier/lookup.ts';

/** An office, the claim or report that it depends on, and the disputes that mark it. */
export interface Office {
  title: string;
  /** “from … to …”; null when the articles give neither. */
  term: string | null;
  /** Permalink of the claim that says so. */
  claim: string | null;
  reference: OutsideReference | null;
  doubts: Doubt[];
}

function termOf(from: string | undefined, to: string | undefined): string | null {
  if (from !== undefined && to !== undefined) return `${describeDate(from)} to ${describeDate(to)}`;
  if (from !== undefined) return `from ${describeDate(from)}`;
  return to === undefined ? null : `until ${describeDate(to)}`;
}

/** An entity's roles in the order of its record. */
export function officesOf(entity: Entity, lookup: Lookup): Office[] {
  return entity.record.roles.map((role) => {
    const key = role.claim === undefined ? null : `entities/${entity.id}#${role.claim}`;
    const claim: Claim | undefined = key === null ? undefined : lookup.claims.get(key);
    return {
      title: role.title,
      term: termOf(role.from, role.to),
      claim: claim?.url ?? null,
      reference: role.reference ?? null,
      doubts: claim ? doubtsOf(claim) : [],
    };
  });
}
