import { describeDate } from './dates.ts';
import type { ArticleRecord } from '../schemas/article.ts';

/** What a record tells of its article, with what is missing said to be missing. */
export interface Known {
  outlet: string;
  author: string;
  date: string;
  /** How the date was inferred; null when the article states it, or when there is none. */
  basis: string | null;
  /** All of it in one line. */
  line: string;
}

function names(record: ArticleRecord): string | null {
  if (!record.author) return null;
  return record.author
    .map((name) => ('literal' in name ? name.literal : [name.given, name.family].join(' ').trim()))
    .join(', ');
}

/** Says what is known and what is not: nothing absent is passed over in silence. */
export function knownOf(record: ArticleRecord): Known {
  const outlet = record['container-title'] ?? null;
  const author = names(record);
  const issued = record.issued === undefined ? null : describeDate(record.issued);
  const basis = record['issued-basis'] ?? null;
  const date = issued === null ? 'date not known' : basis ? `undated, inferred: ${issued}` : issued;
  const who =
    outlet === null && author === null
      ? 'Outlet and author not given'
      : `${outlet ?? 'Outlet not given'}, ${author ?? 'author not given'}`;
  return {
    outlet: outlet ?? 'not given',
    author: author ?? 'not given',
    date: issued === null ? 'not known' : basis ? `${issued} (inferred)` : issued,
    basis,
    line: `${who}; ${date}`,
  };
}
