import { closest } from '../../dossier/closest.ts';
import { StandIns } from '../../dossier/stand-ins.ts';
import { claimKeyOf } from '../../dossier/urls.ts';
import type { Dossier } from '../../dossier/types.ts';
import { topOf, type Finding } from '../rule.ts';

/** The claim's id in its key. */
const labelOf = (key: string) => key.slice(key.indexOf('#') + 1);

/** A claim that was published once stands, or is listed as withdrawn; its address goes on answering. */
export default function* vanishedClaim(dossier: Dossier): Generator<Finding> {
  const { articles, sheets, entities, events, disputes, claims, permalinks } = dossier;
  const known = new Set(claims.map(({ key }) => key));
  const listed = new Set(permalinks);
  /** Claims that were never published: one of them may be an old one under a new name. */
  const fresh = [...known].filter((key) => !listed.has(key));
  for (const page of [articles, sheets, entities, events, disputes].flat()) {
    for (const id of page.record.formerly) {
      const labels = [...page.claims.map(labelOf), ...page.record.withdrawn.map((one) => one.id)];
      for (const label of labels) known.add(claimKeyOf(page.collection, id, label));
    }
    for (const [i, { id }] of page.record.withdrawn.entries()) {
      const key = claimKeyOf(page.collection, page.id, id);
      if (known.has(key)) {
        const place = page.fields[`withdrawn.${String(i)}.id`] ?? topOf(page.file);
        yield {
          place,
          reason: `Unexpected claim \`${key}\` that is withdrawn and stands, expected one or the other`,
        };
      }
      known.add(key);
    }
  }
  const standIns = new StandIns(dossier.faults);
  for (const key of permalinks ?? []) {
    if (known.has(key)) continue;
    const [page = ''] = key.split('#', 1);
    const file = `content/${page.includes('/') ? page : `sheets/${page}`}.md`;
    if (standIns.hasField(file, 'withdrawn')) continue;
    const near = closest(key, fresh);
    const note = near === null ? {} : { note: `Has it been renamed \`${near}\`?` };
    const reason = `Unexpected end of published claim \`${key}\`, expected the claim, or an entry in \`withdrawn:\``;
    yield { place: topOf(file), reason, ...note };
  }
}
