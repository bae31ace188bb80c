import type { Dossier } from '../dossier/types.ts';
import { answerOf } from './other-reports.ts';

/** What changed on the site, in the words of its readers. */
export interface Change {
  title: string;
  /** Path of the page, with the statement's fragment. */
  path: string;
  /** ISO day. */
  day: string;
  /** The answer as it is now, or why a statement was withdrawn. */
  summary: string;
}

/**
 * Each topic with its last review, and each withdrawn statement, the newest first. A topic whose
 * review has no day is left out. The days are those of the content, not of the build.
 */
export function changesOf({ sheets }: Dossier): Change[] {
  return sheets
    .flatMap(({ url, record }): Change[] => [
      { title: record.question, path: url, day: record.reviewed, summary: answerOf(record) },
      ...record.withdrawn.map(({ id, date, reason }) => ({
        ...{ title: `Withdrawn: ${record.title}`, path: `${url}#${id}` },
        ...{ day: date, summary: reason },
      })),
    ])
    .filter(({ day }) => /^\d{4}-\d{2}-\d{2}$/.test(day))
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
}
