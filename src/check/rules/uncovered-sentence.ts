import { sentenceText } from '../../articles/sentence-text.ts';
import type { Dossier } from '../../dossier/types.ts';
import { StandIns } from '../../dossier/stand-ins.ts';
import { topOf, type Context, type Finding } from '../rule.ts';

/** Every sentence of an article is used by a claim, set aside with a reason, or still in a draft. */
export default function* uncoveredSentence(
  dossier: Dossier,
  { originals }: Context,
): Generator<Finding> {
  const standIns = new StandIns(dossier.faults);
  // A claim of a file that can't be read may use any sentence.
  if (standIns.someFile) return;
  for (const { id, file, text, fields, record } of dossier.articles) {
    if (standIns.hasField(file, 'unused')) continue;
    const place = fields['@unused'] ?? topOf(file);
    const original = originals?.get(id);
    for (const sentence of text?.sentences ?? []) {
      const { number, paragraph, claims, unused, repeats, drafted } = sentence;
      if (claims.length > 0 || unused || drafted || repeats !== null) continue;
      const where = `sentence ${String(number)} (paragraph ${String(paragraph)})`;
      const reason = `Unexpected unused ${where} of \`${id}\`, expected a claim that rests on it, or a reason in \`unused:\``;
      const words = original ? sentenceText(original, record.language, number) : null;
      yield { place, reason, ...(words ? { note: `It reads: ${words}` } : {}) };
    }
  }
}
