import { stringify } from 'yaml';
import { overlapOf, SAME_SOURCE } from '../articles/sources.ts';
import type { SealedText } from '../articles/text.ts';
import type { SetAside, SetAsideKind } from '../intake/types.ts';
import type { ArticleRecord, UnusedReason } from '../schemas/article.ts';
import { TO_WRITE_HERE } from '../schemas/unfinished.ts';

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
const NOTHING = 'Set aside by ingest: nothing that a statement could cite. To be looked at.';

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
  setAside: readonly SetAside[],
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

/** Sentence numbers as a record has them: `3`, `3-5`, `3-5, 8`. */
export function sentenceList(numbers: readonly number[]): number | string {
  const runs: [number, number][] = [];
  for (const n of numbers.toSorted((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && n <= last[1] + 1) last[1] = n;
    else runs.push([n, n]);
  }
  const [only] = runs;
  if (runs.length === 1 && only && only[0] === only[1]) return only[0];
  return runs
    .map(([from, to]) => (from === to ? String(from) : `${String(from)}-${String(to)}`))
    .join(', ');
}

/** A record before its sentences are set aside. What is undefined is left out. */
type RecordHead = Pick<ArticleRecord, 'title' | 'language'> & {
  [Field in keyof ArticleRecord]?: ArticleRecord[Field] | undefined;
};

/** Sentences of one reason and note, gathered, as a record lists them. */
function unusedEntries(unused: readonly Unused[]): object[] {
  const groups = Map.groupBy(unused, ({ reason, note }) => `${reason}\n${note}`);
  return [...groups.values()].map((group) => ({
    sentences: sentenceList(group.map(({ sentence }) => sentence)),
    reason: group[0]?.reason,
    note: group[0]?.note,
  }));
}

/**
 * The record of an article as Markdown, with all that is known; the remarks are the editor's.
 *
 * @param overlaps what was measured of how much other articles share with it
 */
export function recordOf(
  head: RecordHead,
  unused: readonly Unused[],
  overlaps: ArticleRecord['overlaps'] = [],
): string {
  const { title, 'title-basis': basis, language, ...known } = head;
  const fields = {
    title,
    'title-basis': basis,
    type: 'webpage',
    ...known,
    language,
    unused: unusedEntries(unused),
    overlaps: overlaps.length > 0 ? overlaps : undefined,
  };
  const yaml = stringify(fields, {
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
    lineWidth: 0,
  });
  return `---\n${yaml}---\n\n> [!NOTE]\n> ${TO_WRITE_HERE}: what is known of this article, and how far it can be relied on.\n`;
}

/**
 * What a record keeps of how much its article shares with others: what was measured with both texts at
 * hand, in hundredths, where it makes the two one source or the sketches say otherwise.
 */
export function overlapsToRecord(
  article: string,
  text: SealedText,
  texts: ReadonlyMap<string, SealedText>,
): ArticleRecord['overlaps'] {
  return [...texts].flatMap(([id, other]) => {
    const { measured, estimated } = overlapOf(text, other);
    if (id === article || measured === null || Math.max(measured, estimated) < SAME_SOURCE)
      return [];
    // Rounded down: what is less than the bound stays so.
    return [{ article: id, share: Math.floor(measured * 100) / 100 }];
  });
}
