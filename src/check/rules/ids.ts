import { closest } from '../../text/closest.ts';
import { pagesOf } from '../../dossier/lookup.ts';
import { claimKeyOf, partsOfKey, RESERVED_IDS } from '../../dossier/urls.ts';
import { topOf, type Dossier } from '../../dossier/types.ts';
import type { Finding, Rules } from '../rule.ts';

function* circlesOfWholes({ entities }: Dossier): Generator<Finding> {
  const wholeOf = new Map(entities.map(({ id, record }) => [id, record['part-of']]));
  for (const { id, file, fields } of entities) {
    const path = [id];
    let next = wholeOf.get(id);
    for (; next !== undefined && !path.includes(next); next = wholeOf.get(next)) path.push(next);
    // A circle is reported once, at the first of its members by id.
    if (next !== id || path.some((other) => other < id)) continue;
    const chain = [...path, id].map((part) => `\`${part}\``).join(' → ');
    const place = fields['part-of'] ?? topOf(file);
    yield { place, reason: `Circle of \`part-of\`: ${chain}; remove one of them` };
  }
}

/** Ids that are taken, gone, or that a page has of itself. */
export default {
  *'reserved-id'(dossier) {
    for (const { id, file } of dossier.sheets) {
      if (!RESERVED_IDS.has(id)) continue;
      const reason = `Sheet id \`${id}\` is an address of the site itself: choose another`;
      yield { place: topOf(file), reason };
    }
    /** The file that has an id now or, of the files before, had it. */
    const owners = new Map(
      pagesOf(dossier).map(({ file, collection, id }) => [`${collection}/${id}`, file]),
    );
    for (const { collection, file, fields, record } of pagesOf(dossier)) {
      for (const [i, id] of record.formerly.entries()) {
        const key = `${collection}/${id}`;
        const place = fields[`formerly.${String(i)}`] ?? topOf(file);
        const owner = owners.get(key);
        if (collection === 'sheets' && RESERVED_IDS.has(id)) {
          const reason = `Former id \`${id}\` is an address of the site itself: remove it from \`formerly:\``;
          yield { place, reason };
        } else if (owner !== undefined) {
          const reason = `Former id \`${id}\` is an id of another file, now or before: remove it from \`formerly:\` of one of them, or rename that file`;
          yield { place, reason, cause: { place: topOf(owner), reason: 'the file that has it' } };
        }
        owners.set(key, owner ?? file);
      }
    }
  },

  *'circular-reference'(dossier) {
    yield* circlesOfWholes(dossier);
    for (const { claims, record, fields, file } of dossier.disputes) {
      for (const key of Object.keys(record.touches).filter((one) => claims.includes(one))) {
        const place = fields[`@touches.${key}`] ?? topOf(file);
        const reason = `Dispute touches its own position \`${key}\`: remove it from \`touches:\``;
        yield { place, reason };
      }
    }
  },

  *'vanished-claim'(dossier, { standIns }) {
    const known = new Set(dossier.claims.map(({ key }) => key));
    const keys = (dossier.ledger ?? []).map(({ key }) => key);
    const listed = new Set(keys.filter((key) => key.includes('#')));
    /** Claims that were never published: one of them may be a published one with a new id. */
    const fresh = [...known].filter((key) => !listed.has(key));
    for (const { collection, id: page, record, claims, fields, file } of pagesOf(dossier)) {
      const labels = [
        ...claims.map((key) => partsOfKey(key).label),
        ...record.withdrawn.map(({ id }) => id),
      ];
      for (const former of record.formerly) {
        for (const label of labels) known.add(claimKeyOf(collection, former, label));
      }
      for (const [i, { id }] of record.withdrawn.entries()) {
        const key = claimKeyOf(collection, page, id);
        const place = fields[`withdrawn.${String(i)}.id`] ?? topOf(file);
        const reason = `Claim \`${key}\` is withdrawn but still there: remove one of the two`;
        if (known.has(key)) yield { place, reason };
        known.add(key);
      }
    }
    for (const key of listed.difference(known)) {
      const { collection, page } = partsOfKey(key);
      const file = `content/${collection}/${page}.md`;
      if (standIns.lacksClaims(file) || standIns.hasField(file, 'withdrawn')) continue;
      const near = closest(key, fresh);
      const note =
        near === null ? {} : { note: `Was it renamed \`${near}\`? A claim keeps its id.` };
      const reason = `Published claim \`${key}\` no longer exists: restore it, or list it in \`withdrawn:\``;
      yield { place: topOf(file), reason, ...note };
    }
  },
} satisfies Rules;
