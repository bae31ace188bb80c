import type { sentencesSetAside } from '../intake/sentence-numbers.ts';
import type { SetAsideKind } from '../intake/types.ts';
import type { SealedText } from '../articles/text.ts';
import type { UnusedReason } from '../schemas/article.ts';

/** A sentence that needs no claim. */
export interface Unused {
  sentence: number;
  reason: UnusedReason;
  note: string;
}

const REASONS: Record<SetAsideKind, UnusedReason> = {
  heading: 'heading',
  'repeated-title': 'repetition',
  repetition: 'repetition',
  'read-more': 'off-topic',
  caption: 'padding',
  advertisement: 'off-topic',
  byline: 'off-topic',
  'cut-off': 'padding',
};

/** What ingest has no statement of; the editor has the last word. */
const NOTHING =
  'Set aside by ingest: nothing is named, dated, counted, quoted or denied in it. To be looked at.';

/**
 * The sentences that ingest sets aside, each with its reason: what the reading of the file marks,
 * and what has nothing that a claim could cite. Repetitions word for word are left out, since
 * they count with the sentence that they repeat.
 *
 * @param setAside what the reading of the file marks, by sentence
 * @param text the article's fingerprint
 * @param drafted numbers of the sentences that the draft has
 */
export function unusedOf(
  setAside: ReturnType<typeof sentencesSetAside>,
  text: SealedText,
  drafted: ReadonlySet<number>,
): Unused[] {
  const marked = new Map(setAside.map((entry) => [entry.sentence, entry]));
  return text.sentences.flatMap(({ repeats }, i): Unused[] => {
    const sentence = i + 1;
    if (drafted.has(sentence) || repeats !== null) return [];
    const why = marked.get(sentence);
    return why
      ? [{ sentence, reason: REASONS[why.kind], note: `Set aside by ingest: ${why.why}.` }]
      : [{ sentence, reason: 'padding', note: NOTHING }];
  });
}
