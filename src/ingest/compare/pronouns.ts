import type { Entity } from '../../dossier/types.ts';
import type { SentenceFacts } from './sentence-facts.ts';
import type { Finding } from './statement.ts';

/** Characters within which a pronoun is what its sentence begins with; marks and an “and” aside. */
const AT_START = 6;

/** A few words of time before it change nothing: “The day before, he …”. */
const TIME_FIRST = /^[^,،]{1,30}[,،]\s$/u;

/** Where a clause begins whose pronoun goes on with the subject: “X stayed away; he was …”. */
const CLAUSE =
  /(?:[;—–؛]|[,،]\s*(?:and|but|while|though|а|и|но|однако|و|لكن)?|(?<!\p{L})(?:and|but|а|и|но))\s*$/iu;

/** Pronouns that do not fit the person, by what the Dossier knows of him or her; one a sentence. */
export function pronounConflicts(
  facts: SentenceFacts,
  entities: ReadonlyMap<string, Entity>,
): Finding[] {
  for (const { sentence, text, start, gender, person } of facts.pronouns) {
    // Further on it may stand for somebody whom the sentence itself brings up, unless that is he or she.
    const before = facts.text.slice(0, start - facts.start);
    const named = facts.names.some(
      (name) => name.entity !== null && name.entity === person.entity && name.end <= start,
    );
    if (before.length > AT_START && !TIME_FIRST.test(before) && !(named && CLAUSE.test(before)))
      continue;
    const entity = person.entity === null ? undefined : entities.get(person.entity);
    const known = entity?.record.gender;
    if (!entity || known === undefined || known === gender) continue;
    const why = `It says “${text}” of ${person.text}; by the Dossier ${entity.record.title} is ${known}.`;
    return [{ sentence, about: 'pronoun', why, claims: [], entities: [entity.id] }];
  }
  return [];
}
