import type { OfficeMention } from '../reading.ts';
import type { Party } from './people.ts';

/** Somebody found for an office, and what the finding says of its standing. */
export interface Bearer {
  party: Party;
  from: number;
  to: number;
  standing?: OfficeMention['standing'];
}

/** An office told by a clause: “X, who heads the works department”. */
export interface Led extends Bearer {
  office: string;
  of: string | null;
  standing: OfficeMention['standing'];
}
