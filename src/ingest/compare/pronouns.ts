import type { Entity } from '../../dossier/types.ts';
import type { SentenceFacts } from './sentence-facts.ts';
import type { Finding } from './statement.ts';

/** Pronouns that do not fit the person, by what the Dossier knows of him or her; one a sentence. */
export function pronounConflicts(
  facts: SentenceFacts,
  entities: ReadonlyMap<string, Entity>,
): Finding[] {
  for (const { sentence, text, gender, person } of facts.pronouns) {
    const entity = person.entity === null ? undefined : entities.get(person.entity);
    const known = entity?.record.gender;
    if (!entity || known === undefined || known === gender) continue;
    const why = `It says “${text}” of ${person.text}; by the Dossier ${entity.record.title} is ${known}.`;
    return [{ sentence, about: 'pronoun', why, claims: [], entities: [entity.id] }];
  }
  return [];
}
