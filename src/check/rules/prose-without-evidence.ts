import type { Dossier } from '../../dossier/types.ts';
import type { Finding } from '../rule.ts';

/** Every sentence ends in a footnote. Editor's notes are the only prose without evidence. */
export default function* proseWithoutEvidence(dossier: Dossier): Generator<Finding> {
  const { articles, sheets, entities, events, disputes } = dossier;
  for (const { bare } of [articles, sheets, entities, events, disputes].flat()) {
    for (const { text, place } of bare) {
      const start = text.length > 50 ? `${text.slice(0, 49).trimEnd()}…` : text;
      const reason = `No evidence for \`${start}\`: add a footnote after it, or move it to an editor's note`;
      yield { place, reason };
    }
  }
}
