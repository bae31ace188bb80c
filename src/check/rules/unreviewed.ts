import { LEDGER, unreviewed, type Unreviewed } from '../../dossier/ledger.ts';
import { StandIns } from '../../dossier/stand-ins.ts';
import type { Dossier } from '../../dossier/types.ts';
import { faultsOf, topOf, type Context, type Finding } from '../rule.ts';

/** More keys than these are counted only. */
const NAMED = 8;

const WHAT = {
  claim: (key: string) => `Claim \`${key}\``,
  page: (key: string) => `What \`${key}\` says besides its claims`,
  withdrawal: (key: string) => `Withdrawal of claim \`${key}\``,
};

function reasonOf({ wording: { key, what }, last }: Unreviewed): string {
  const since = last ? `has changed since its review on ${last.date}` : 'was never reviewed';
  return `${WHAT[what](key)} ${since}: run \`npm run review\``;
}

/** Every claim, and all else that a page says, is in the ledger as it is now. One message for each file. */
export default function* rule(dossier: Dossier, { wordings }: Context): Generator<Finding> {
  const faults = faultsOf(dossier, 'unreviewed');
  yield* faults;
  // What an entry that can't be read was about is unknown.
  const standIns = new StandIns(dossier.faults);
  if (faults.length > 0 || standIns.hasFile(LEDGER)) return;
  const open = unreviewed({ dossier, wordings }).filter(
    ({ wording }) => !standIns.hasFile(wording.place.file),
  );
  if (!dossier.ledger && open.length > 0) {
    const reason = `Missing \`${LEDGER}\`, the list of what was reviewed: run \`npm run review\``;
    yield { place: topOf(LEDGER), reason };
    return;
  }
  for (const [, [first, ...more]] of Map.groupBy(open, ({ wording }) => wording.place.file)) {
    if (!first) continue;
    const named = more.slice(0, NAMED).map(({ wording }) => `\`${wording.key}\``);
    const rest = more.length > NAMED ? ` and ${String(more.length - NAMED)} more` : '';
    yield {
      place: first.wording.place,
      reason: reasonOf(first),
      ...(more.length > 0 ? { note: `Not reviewed either: ${named.join(', ')}${rest}.` } : {}),
    };
  }
}
