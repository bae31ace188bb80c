import type { EntityKind } from '../../schemas/entity.ts';

/** A name where it stands, as a run of words (the end exclusive). */
export interface NameRun {
  from: number;
  to: number;
  kind: EntityKind | null;
  /** Null for a candidate. */
  entity: string | null;
  /** A surname alone. */
  partial: boolean;
}

/** A word that stands for an entity without being its name: “Russian”. */
export interface StandInRun {
  from: number;
  to: number;
  entity: string;
}
