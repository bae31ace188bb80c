import { OPENED_AT_MOST, openedShare } from '../../articles/budget.ts';
import type { Dossier } from '../../dossier/types.ts';
import { topOf, type Context, type Finding } from '../rule.ts';

/**
 * A fingerprint opens no more than half of its article, so that the rest can't be guessed; unless the
 * record says why it must for now.
 */
export default function* sealStrength(
  { articles }: Dossier,
  { texts }: Context,
): Generator<Finding> {
  for (const { id, file, record, fields } of articles) {
    const text = texts.get(id);
    if (!text) continue;
    const share = openedShare(text);
    const percent = `${(100 * share).toFixed(1)} %`;
    const weak = share > OPENED_AT_MOST;
    const allowed = record['weak-seal'] !== undefined;
    if (weak && !allowed) {
      const reason = `Unexpected fingerprint that opens ${percent} of \`${id}\`, expected at most half, or the rest may be guessed: quote less, then run \`npm run seal\``;
      yield { place: topOf(file), reason };
    } else if (allowed && !weak) {
      const reason = `Unexpected \`weak-seal:\` of \`${id}\`, expected none: its fingerprint opens only ${percent}`;
      yield { place: fields['weak-seal'] ?? topOf(file), reason };
    }
  }
}
