import { stringify } from 'yaml';
import type { ArticleRecord } from '../schemas/article.ts';
import { TO_WRITE_HERE } from '../schemas/unfinished.ts';
import { sentenceList } from './sentence-list.ts';
import type { Unused } from './unused.ts';

/** A record before its sentences are set aside. */
export type RecordHead = Omit<
  ArticleRecord,
  'unused' | 'overlaps' | 'withdrawn' | 'formerly' | 'type'
>;

/** Sentences of one reason and note, gathered, as a record lists them. */
export function unusedEntries(unused: readonly Unused[]): object[] {
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
    ...(basis === undefined ? {} : { 'title-basis': basis }),
    type: 'webpage',
    ...known,
    language,
    unused: unusedEntries(unused),
    ...(overlaps.length > 0 ? { overlaps } : {}),
  };
  const yaml = stringify(fields, {
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
    lineWidth: 0,
  });
  return `---\n${yaml}---\n\n> [!NOTE]\n> ${TO_WRITE_HERE}: what is known of this article, and how far it can be relied on.\n`;
}
