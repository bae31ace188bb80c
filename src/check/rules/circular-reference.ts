import type { Dossier } from '../../dossier/types.ts';
import { topOf, type Finding } from '../rule.ts';

/** Nothing is part of itself, through whatever others, and no dispute puts its own positions in doubt. */
export default function* circularReference(dossier: Dossier): Generator<Finding> {
  const wholeOf = new Map(dossier.entities.map(({ id, record }) => [id, record['part-of']]));
  for (const { id, file, fields } of dossier.entities) {
    const path = [id];
    for (let next = wholeOf.get(id); next !== undefined; next = wholeOf.get(next)) {
      if (next === id) {
        // A circle is reported once, at the first of its members.
        if (path.some((other) => other < id)) break;
        const chain = [...path, id].map((part) => `\`${part}\``).join(' → ');
        const place = fields['part-of'] ?? topOf(file);
        yield { place, reason: `Unexpected circle ${chain} of \`part-of\`, expected an end to it` };
        break;
      }
      if (path.includes(next)) break;
      path.push(next);
    }
  }
  for (const { claims, record, fields, file } of dossier.disputes) {
    for (const [i, key] of record.claims.entries()) {
      if (!claims.includes(key)) continue;
      const place = fields[`claims.${String(i)}`] ?? topOf(file);
      const reason = `Unexpected \`${key}\` among the disputed claims, expected none of the dispute's own positions`;
      yield { place, reason };
    }
  }
}
