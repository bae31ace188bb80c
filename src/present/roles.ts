import { describeDate } from '../dossier/dates.ts';
import { doubtsOf } from '../dossier/dispute.ts';
import type { Lookup } from '../dossier/lookup.ts';
import type { Doubt, Entity } from '../dossier/types.ts';
import type { OutsideReference } from '../schemas/other-reports.ts';
import { capital } from '../text/wording.ts';

/** A stretch of an office's line: words, words that lead to the claim that says so, or a report. */
export type OfficePart = string | { words: string; url: string } | OutsideReference;

/** An office in one line, and the disputes that mark it. */
export interface Office {
  parts: OfficePart[];
  doubts: Doubt[];
}

function termOf(from: string | undefined, to: string | undefined): string | null {
  if (from !== undefined && to !== undefined) return `${describeDate(from)} to ${describeDate(to)}`;
  if (from !== undefined) return `from ${describeDate(from)}`;
  return to === undefined ? null : `until ${describeDate(to)}`;
}

/**
 * An entity's offices in the order of its record. Each says of its title and of its term whether the
 * articles say so: `Minister (by the articles), from 2030 (outside the articles: The Post, 2 May 2031)`.
 * Only a claim makes it “by the articles”; where there is a report too, the term is the report's.
 */
export function officesOf(entity: Entity, lookup: Lookup): Office[] {
  return entity.record.roles.map(({ title, from, to, claim: label, reference }) => {
    const claim =
      label === undefined ? undefined : lookup.claims.get(`entities/${entity.id}#${label}`);
    const term = termOf(from, to);
    const after = term === null ? '' : `, ${term}`;
    const said: OfficePart[] = claim
      ? [{ words: 'according to the articles', url: claim.url }]
      : [];
    const reported: OfficePart[] = reference ? ['outside the articles: ', reference] : [];
    const name = capital(title);
    const parts =
      claim && reference && term !== null
        ? [`${name} (`, ...said, `)${after} (`, ...reported, ')']
        : [`${name}${after} (`, ...said, ...(claim && reference ? ['; '] : []), ...reported, ')'];
    return { parts, doubts: claim ? doubtsOf(claim) : [] };
  });
}
