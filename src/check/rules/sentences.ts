import { sentenceText } from '../../articles/sentence-text.ts';
import { topOf } from '../../dossier/types.ts';
import type { Rules } from '../rule.ts';

/** What becomes of each sentence of an article. */
export default {
  *'uncovered-sentence'({ articles, claims }, { originals, standIns }) {
    // Evidence that can't be read may be of any sentence.
    if (standIns.lacksEvidence) return;
    // So may a quotation that is not found.
    const lost = claims.flatMap(({ evidence }) => evidence.filter(({ found }) => !found.length));
    const doubtful = new Set(lost.map(({ article }) => article));
    for (const { id, file, text, fields, record } of articles) {
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
  },

  *'used-and-unused'({ articles }) {
    for (const { id, file, text, fields, record } of articles) {
      if (!text) continue;
      for (const [i, entry] of record.unused.entries()) {
        const place = fields[`unused.${String(i)}.sentences`] ?? topOf(file);
        for (const number of entry.sentences) {
          const sentence = text.sentences[number - 1];
          const [claim] = sentence?.claims ?? [];
          if (sentence && claim === undefined) continue;
          const reason = sentence
            ? `Sentence ${String(number)} is in \`unused:\`, but claim \`${claim ?? ''}\` cites it: remove it from \`unused:\``
            : `Unexpected sentence \`${String(number)}\` of \`${id}\`, expected 1 to ${String(text.sentences.length)}`;
          yield { place, reason };
        }
      }
    }
  },
} satisfies Rules;
