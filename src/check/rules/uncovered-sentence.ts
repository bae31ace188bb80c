import { sentenceText } from '../../articles/sentence-text.ts';
import type { Dossier } from '../../dossier/types.ts';
import { StandIns } from '../../dossier/stand-ins.ts';
import { topOf, type Context, type Finding } from '../rule.ts';

/** Every sentence of an article is cited by a claim, set aside with a reason, or still in a draft. */
export default function* uncoveredSentence(
  dossier: Dossier,
  { originals }: Context,
): Generator<Finding> {
  const standIns = new StandIns(dossier.faults);
  // Evidence that can't be read may be of any sentence.
  if (standIns.lacksEvidence) return;
  // So may a quotation that is not found.
  const evidence = dossier.claims.flatMap((claim) => claim.evidence);
  const lost = evidence.filter(({ found }) => found.length === 0);
  const doubtful = new Set(lost.map(({ article }) => article));
  for (const { id, file, text, fields, record } of dossier.articles) {
    if (standIns.hasField(file, 'unused') || doubtful.has(id)) continue;
    const place = fields['@unused'] ?? topOf(file);
    const original = originals?.get(id);
    for (const sentence of text?.sentences ?? []) {
      const { number, paragraph, claims, unused, repeats, drafted } = sentence;
      if (claims.length > 0 || unused || drafted || repeats !== null) continue;
      const where = `sentence ${String(number)} (paragraph ${String(paragraph)})`;
      const reason = `No claim cites ${where} of \`${id}\`: cite it, or set it aside in \`unused:\` with a reason`;
      const words = original ? sentenceText(original, record.language, number) : null;
      yield { place, reason, ...(words ? { note: `It reads: ${words}` } : {}) };
    }
  }
}
