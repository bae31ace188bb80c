import type { SetAside, SetAsideKind } from '../articles/file/types.ts';
import type { NumberedSentence } from '../articles/sentences.ts';
import type { FingerprintedText } from '../articles/text.ts';
import type { UnusedReason } from '../schemas/article.ts';

/** A sentence of which no claim is expected. */
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
  'cut-off': 'padding',
};

/** What ingest has no statement of; the editor has the last word. */
const NOTHING =
  'Set aside by ingest: nobody is named, nothing dated, counted or quoted. To be looked at.';

/**
 * The sentences that ingest sets aside, each with its reason: what the reading of the file marks,
 * and what holds nothing that a claim could rest on. Repetitions word for word are left out, since
 * they count with the sentence that they repeat.
 *
 * @param drafted numbers of the sentences that the draft has
 */
export function unusedOf(
  sentences: readonly NumberedSentence[],
  setAside: readonly SetAside[],
  text: FingerprintedText,
  drafted: ReadonlySet<number>,
): Unused[] {
  return sentences.flatMap(({ number, paragraph, inParagraph }): Unused[] => {
    if (drafted.has(number) || text.sentences[number - 1]?.repeats !== null) return [];
    const why = setAside.find(
      (stretch) =>
        stretch.paragraph === paragraph &&
        (stretch.sentence === undefined || stretch.sentence === inParagraph),
    );
    return why
      ? [{ sentence: number, reason: REASONS[why.kind], note: `Set aside by ingest: ${why.why}.` }]
      : [{ sentence: number, reason: 'padding', note: NOTHING }];
  });
}
