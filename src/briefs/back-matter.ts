import { contestedPart } from './dispute-part.ts';
import { eventsPart } from './events-part.ts';
import type { Entity, Event } from '../dossier/types.ts';
import { namesPart } from './names-part.ts';
import type { Register } from './register.ts';
import { articlesPart, outsidePart, quotationsPart } from './sources-part.ts';
import { block } from './typst.ts';

/** What a brief is about beside its prose. */
export interface Subjects {
  events: readonly Event[];
  entities: readonly Entity[];
  /** Ids of the disputes that the brief tells in full already. */
  inFull?: ReadonlySet<string>;
}

/** What stands behind the detail: both sides of what is contested, dates, names, sources. */
export function backMatter(
  register: Register,
  { events, entities, inFull }: Subjects,
  level: number,
): string {
  return block([
    ...contestedPart(register, level, inFull),
    ...eventsPart(events, register, level),
    ...namesPart(entities, register, level),
    ...articlesPart(register, level),
    ...quotationsPart(register, level),
    ...outsidePart(register, level),
  ]);
}
