import type { Dossier } from '../../dossier/types.ts';
import { topOf, type Finding } from '../rule.ts';

/** No entity is part of itself, directly or through others, and no dispute touches its own positions. */
export default function* circularReference(dossier: Dossier): Generator<Finding> {
  const wholeOf = new Map(dossier.entities.map(({ id, record }) => [id, record['part-of']]));
  for (const { id, file, fields } of dossier.entities) {
    const path = [id];
    for (let next = wholeOf.get(id); next !== undefined; next = wholeOf.get(next)) {
      if (next === id) {
        // A circle is reported once, at the first of its members by id.
        if (path.some((other) => other < id)) break;
        const chain = [...path, id].map((part) => `\`${part}\``).join(' → ');
        const place = fields['part-of'] ?? topOf(file);
        yield { place, reason: `Circle of \`part-of\`: ${chain}; remove one of them` };
        break;
      }
      if (path.includes(next)) break;
      path.push(next);
    }
  }
  for (const { claims, record, fields, file } of dossier.disputes) {
    for (const key of Object.keys(record.touches)) {
      if (!claims.includes(key)) continue;
      const place = fields[`@touches.${key}`] ?? topOf(file);
      const reason = `Dispute touches its own position \`${key}\`: remove it from \`touches:\``;
      yield { place, reason };
    }
  }
}
