import type { Dossier } from '../../dossier/types.ts';
import { faultsOf, topOf, type Context, type Finding } from '../rule.ts';

/**
 * Every article has its fingerprint, as `npm run ingest` wrote it; where the text is at hand, the
 * one belongs to the other.
 */
export default function* fingerprint(
  dossier: Dossier,
  { texts, originals }: Context,
): Generator<Finding> {
  const faults = faultsOf(dossier, 'fingerprint');
  yield* faults;
  for (const { id, file } of dossier.articles) {
    const print = file.replace(/\.md$/, '.fingerprint.json');
    const text = texts.get(id);
    if (!text) {
      // An unreadable one is reported already.
      if (faults.some(({ place }) => place.file === print)) continue;
      const reason = `Unexpected article \`${id}\` without a fingerprint, expected \`npm run ingest\` to write it`;
      yield { place: topOf(file), reason };
    } else if (originals?.has(id) && !text.whole) {
      const reason = `Unexpected fingerprint of \`${id}\` that does not belong to its text, expected the text that was sealed, or \`npm run ingest -- --replace\` with the corrected one`;
      yield { place: topOf(print), reason };
    }
  }
}
