import type { Entity } from '../dossier/types.ts';
import { spellingsOf } from '../dossier/names.ts';

/** A way to write a name, and what it names. */
export interface Spelling {
  text: string;
  entity: Entity;
}

/** Every spelling of every name, once per entity, in the order of an index: Latin script first. */
export function spellingIndex(entities: readonly Entity[]): Spelling[] {
  const { compare } = new Intl.Collator('en', { sensitivity: 'base', ignorePunctuation: true });
  return entities
    .flatMap((entity) => spellingsOf(entity.record).map((text) => ({ text, entity })))
    .sort((a, b) => compare(a.text, b.text) || compare(a.entity.id, b.entity.id));
}
