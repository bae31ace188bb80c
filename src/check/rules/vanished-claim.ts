import { closest } from '../../text/closest.ts';
import { StandIns } from '../../dossier/stand-ins.ts';
import { claimKeyOf, partsOfKey } from '../../dossier/urls.ts';
import type { Dossier } from '../../dossier/types.ts';
import { topOf, type Finding } from '../rule.ts';

/** A claim that was published is still there, or is listed as withdrawn. */
export default function* vanishedClaim(dossier: Dossier): Generator<Finding> {
  const { articles, sheets, entities, events, disputes, claims, ledger } = dossier;
  const known = new Set(claims.map(({ key }) => key));
  const listed = new Set((ledger ?? []).map(({ key }) => key).filter((key) => key.includes('#')));
  /** Claims that were never published: one of them may be a published one with a new id. */
  const fresh = [...known].filter((key) => !listed.has(key));
  for (const page of [articles, sheets, entities, events, disputes].flat()) {
    for (const id of page.record.formerly) {
      const labels = [
        ...page.claims.map((key) => partsOfKey(key).label),
        ...page.record.withdrawn.map((one) => one.id),
      ];
      for (const label of labels) known.add(claimKeyOf(page.collection, id, label));
    }
    for (const [i, { id }] of page.record.withdrawn.entries()) {
      const key = claimKeyOf(page.collection, page.id, id);
      if (known.has(key)) {
        const place = page.fields[`withdrawn.${String(i)}.id`] ?? topOf(page.file);
        yield {
          place,
          reason: `Claim \`${key}\` is withdrawn but still there: remove one of the two`,
        };
      }
      known.add(key);
    }
  }
  const standIns = new StandIns(dossier.faults);
  for (const key of listed) {
    if (known.has(key)) continue;
    const { collection, page } = partsOfKey(key);
    const file = `content/${collection}/${page}.md`;
    if (standIns.lacksClaims(file) || standIns.hasField(file, 'withdrawn')) continue;
    const near = closest(key, fresh);
    const note = near === null ? {} : { note: `Was it renamed \`${near}\`? A claim keeps its id.` };
    const reason = `Published claim \`${key}\` no longer exists: restore it, or list it in \`withdrawn:\``;
    yield { place: topOf(file), reason, ...note };
  }
}
