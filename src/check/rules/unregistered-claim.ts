import type { Dossier } from '../../dossier/types.ts';
import { StandIns } from '../../dossier/stand-ins.ts';
import { topOf, type Finding } from '../rule.ts';

/** A new claim's address is put on the list of those that must go on answering. */
export default function* unregisteredClaim(dossier: Dossier): Generator<Finding> {
  if (!dossier.permalinks) {
    // Nothing to register, or a list that can't be read, which is reported already.
    const file = 'content/permalinks.json';
    if (dossier.claims.length === 0 || new StandIns(dossier.faults).hasFile(file)) return;
    const reason =
      'Unexpected end of `content/permalinks.json`, expected the list of published claims';
    yield { place: topOf(file), reason, note: 'Run `npm run permalinks`.' };
    return;
  }
  const listed = new Set(dossier.permalinks);
  const fresh = dossier.claims.filter(({ key }) => !listed.has(key));
  for (const [, claims] of Map.groupBy(fresh, ({ place }) => place.file)) {
    const [first] = claims;
    if (!first) continue;
    const reason =
      claims.length === 1
        ? `Unexpected new claim \`${first.key}\`, expected it in \`content/permalinks.json\``
        : `Unexpected ${String(claims.length)} new claims from \`${first.key}\` on, expected them in \`content/permalinks.json\``;
    yield { place: first.place, reason, note: 'Run `npm run permalinks` before publishing.' };
  }
}
