import { PERMALINKS, permalinksJson, unlistedClaims } from '../../dossier/permalinks.ts';
import { StandIns } from '../../dossier/stand-ins.ts';
import type { Dossier, Fix } from '../../dossier/types.ts';
import { topOf, type Context, type Finding } from '../rule.ts';

/** The address of a new claim is added to the list of those that must go on answering. */
export default function* unregisteredClaim(
  dossier: Dossier,
  { sources }: Context,
): Generator<Finding> {
  const fresh = new Set(unlistedClaims(dossier));
  if (fresh.size === 0) return;
  const source = sources.get(PERMALINKS);
  const fix: Fix = {
    place: source ? source.place(0, source.text.length) : topOf(PERMALINKS),
    text: permalinksJson([...(dossier.permalinks ?? []), ...fresh]),
    what: `lists ${[...fresh].map((key) => `\`${key}\``).join(', ')}`,
  };
  if (!dossier.permalinks) {
    // A list that can't be read is reported already.
    if (new StandIns(dossier.faults).hasFile(PERMALINKS)) return;
    const reason = `Missing \`${PERMALINKS}\`, the list of published claims: run \`npm run permalinks\``;
    yield { place: topOf(PERMALINKS), reason, fix };
    return;
  }
  const claims = dossier.claims.filter(({ key }) => fresh.has(key));
  for (const [, [first, ...more]] of Map.groupBy(claims, ({ place }) => place.file)) {
    if (!first) continue;
    const which =
      more.length === 0
        ? `New claim \`${first.key}\` is`
        : `${String(more.length + 1)} new claims, from \`${first.key}\` on, are`;
    const reason = `${which} not in \`${PERMALINKS}\` yet: run \`npm run permalinks\` before publishing`;
    yield { place: first.place, reason, fix };
  }
}
