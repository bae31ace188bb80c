import { OPENED_AT_MOST, openedShare } from '../../articles/budget.ts';
import type { Dossier } from '../../dossier/types.ts';
import { topOf, type Context, type Finding } from '../rule.ts';

/**
 * A fingerprint opens no more than half of its article, so that the rest can't be guessed; more only for
 * a reason that the record gives.
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
      const reason = `Fingerprint opens ${percent} of \`${id}\`, more than half, so that the rest could be guessed: quote less, then run \`npm run seal\``;
      yield { place: topOf(file), reason };
    } else if (allowed && !weak) {
      const reason = `\`weak-seal:\` of \`${id}\` is no longer needed, as its fingerprint opens only ${percent}: remove it`;
      yield { place: fields['weak-seal'] ?? topOf(file), reason };
    }
  }
}
