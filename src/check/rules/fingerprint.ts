import { isDeepStrictEqual } from 'node:util';
import { fingerprint as make } from '../../articles/fingerprint.ts';
import { FingerprintedText } from '../../articles/text.ts';
import type { Dossier } from '../../dossier/types.ts';
import { faultsOf, topOf, type Context, type Finding } from '../rule.ts';

/** All that a fingerprint tells of its text. */
function told({ words, paragraphs, sentences, shingles }: FingerprintedText) {
  return { words, paragraphs, sentences, shingles };
}

/**
 * Every article has its fingerprint, as `npm run ingest` wrote it; where the text is at hand, the
 * one belongs to the other.
 */
export default function* fingerprint(dossier: Dossier, context: Context): Generator<Finding> {
  const faults = faultsOf(dossier, 'fingerprint');
  yield* faults;
  for (const { id, file, record, text } of dossier.articles) {
    const printFile = file.replace(/\.md$/, '.fingerprint.json');
    if (!text) {
      // An unreadable one is reported already.
      if (faults.some(({ place }) => place.file === printFile)) continue;
      const reason = `Unexpected article \`${id}\` without a fingerprint, expected \`npm run ingest\` to write it`;
      yield { place: topOf(file), reason };
      continue;
    }
    const original = context.originals?.get(id);
    const known = context.texts.get(id);
    if (original === undefined || !known) continue;
    const fresh = new FingerprintedText(make(id, original, record.language));
    if (!isDeepStrictEqual(told(fresh), told(known))) {
      const reason = `Unexpected fingerprint of \`${id}\` that does not belong to its text, expected \`npm run ingest\` to write it anew`;
      yield { place: topOf(printFile), reason };
    }
  }
}
