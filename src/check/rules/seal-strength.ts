import { OPENED_AT_MOST } from '../../articles/budget.ts';
import type { Dossier } from '../../dossier/types.ts';
import { topOf, type Context, type Finding } from '../rule.ts';
import { openedBetween } from './quotation-share.ts';

/** A fingerprint opens no more than half of its article, so that the rest can't be guessed. */
export default function* sealStrength(dossier: Dossier, context: Context): Generator<Finding> {
  for (const { file, opened } of openedBetween(dossier, context, OPENED_AT_MOST, 1)) {
    const reason = `Unexpected fingerprint that opens ${opened}, expected at most half, or the rest may be guessed: quote less, then run \`npm run seal\``;
    yield { place: topOf(file), reason };
  }
}
