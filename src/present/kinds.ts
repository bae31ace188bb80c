import type { Entity } from '../dossier/types.ts';
import { KIND_FOLDER } from '../dossier/urls.ts';
import { ENTITY_KINDS } from '../schemas/entity.ts';
import { capital } from '../text/wording.ts';

/** Entities by their kinds, each with its heading; kinds without any are left out. */
export function byKind(entities: readonly Entity[]): { heading: string; list: Entity[] }[] {
  return ENTITY_KINDS.flatMap((kind) => {
    const list = entities.filter(({ record }) => record.kind === kind);
    return list.length > 0 ? [{ heading: capital(KIND_FOLDER[kind]), list }] : [];
  });
}
