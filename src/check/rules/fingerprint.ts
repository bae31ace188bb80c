import type { Dossier } from '../../dossier/types.ts';
import { faultsOf, topOf, type Context, type Finding } from '../rule.ts';

/**
 * Every article has its fingerprint, as `npm run ingest` wrote it; if the text is available, it matches
 * the fingerprint.
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
      const reason = `Missing fingerprint of \`${id}\`: \`npm run ingest\` writes it`;
      yield { place: topOf(file), reason };
    } else if (originals?.has(id) && !text.whole) {
      const reason = `Fingerprint of \`${id}\` does not match its text: give the text that was sealed, or run \`npm run ingest -- --replace FILE\` with the corrected one`;
      yield { place: topOf(print), reason };
    }
  }
}
