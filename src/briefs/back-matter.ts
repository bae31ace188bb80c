import { disputesPart } from './dispute-part.ts';
import { eventsPart } from './events-part.ts';
import type { Entity, Event } from '../dossier/types.ts';
import { namesPart } from './names-part.ts';
import type { Register } from './register.ts';
import { articlesPart, outsidePart, quotationsPart } from './sources-part.ts';
import { block } from './typst.ts';

/** The events and entities of a brief. */
export interface Subjects {
  events: readonly Event[];
  entities: readonly Entity[];
  /** Ids of the disputes that the brief already shows in full. */
  shownInFull?: ReadonlySet<string>;
}

/** The end of a brief: disputes, events, names, sources. */
export function backMatter(
  register: Register,
  { events, entities, shownInFull }: Subjects,
  level: number,
): string {
  return block([
    ...disputesPart(register, level, shownInFull),
    ...eventsPart(events, register, level),
    ...namesPart(entities, register, level),
    ...articlesPart(register, level),
    ...quotationsPart(register, level),
    ...outsidePart(register, level),
  ]);
}
