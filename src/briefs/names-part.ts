import type { Entity } from '../dossier/types.ts';
import { ENTITY_KINDS, type EntityKind } from '../schemas/entity.ts';
import { wordsBlock } from './prose-to-typst.ts';
import type { Register } from './register.ts';
import { stacked } from './sections.ts';
import { array, call, literal } from './typst.ts';

export const HEADINGS = {
  person: 'People',
  place: 'Places',
  organisation: 'Organisations',
} as const satisfies Record<EntityKind, string>;

/** The names in other scripts, Arabic first. */
export function otherNames({ record }: Entity): string[] {
  return (['ar', 'ru'] as const).flatMap((language) => {
    const name = record.names[language];
    return name === undefined ? [] : [call(language, {}, literal(name))];
  });
}

function entry(entity: Entity, register: Register): string {
  return call(
    'name',
    { others: array(otherNames(entity)) },
    literal(register.site.url(entity.url)),
    wordsBlock(entity.record.title),
    wordsBlock(entity.record.summary),
  );
}

/** People, places and organisations, each with its names in other scripts. */
export function namesPart(
  entities: readonly Entity[],
  register: Register,
  level: number,
): string[] {
  return ENTITY_KINDS.flatMap((kind) => {
    const some = entities.filter(({ record }) => record.kind === kind);
    if (some.length === 0) return [];
    const entries = some.map((entity) => entry(entity, register));
    return [stacked(HEADINGS[kind], level, [call('names', {}, ...entries)])];
  });
}
