import { describeDate } from '../dossier/dates.ts';
import { joined } from '../text/wording.ts';
import type { ArticleRecord } from '../schemas/article.ts';

/** What a record says of its article; what it lacks is named as unknown. */
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

/** Says what is known of an article and what is not. */
export function knownOf(record: ArticleRecord): Known {
  const outlet = record['container-title'] ?? null;
  const author = names(record);
  const issued = record.issued === undefined ? null : describeDate(record.issued);
  const basis = record['issued-basis'] ?? null;
  const date = issued === null ? 'date not known' : basis ? `undated, probably ${issued}` : issued;
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

/** What a source should have, in the order of a sentence. An inferred date does not count. */
const EXPECTED: readonly [what: string, has: (record: ArticleRecord) => boolean][] = [
  ['outlet', (record) => record['container-title'] !== undefined],
  ['author', (record) => record.author !== undefined],
  ['date', (record) => record.issued !== undefined && record['issued-basis'] === undefined],
  ['address', (record) => record.URL !== undefined],
];

/**
 * What the records lack, in a sentence: “The articles come without author or date, and some without
 * address.” Null where every record has everything.
 */
export function lackingIn(records: readonly ArticleRecord[]): string | null {
  const having = EXPECTED.map(([what, has]) => ({ what, n: records.filter(has).length }));
  const none = having.filter(({ n }) => n === 0).map(({ what }) => what);
  const some = having.filter(({ n }) => n > 0 && n < records.length).map(({ what }) => what);
  if (records.length === 0 || none.length + some.length === 0) return null;
  const [all, come] = records.length === 1 ? ['The article', 'comes'] : ['The articles', 'come'];
  if (none.length === 0) return `Some of the articles come without ${joined(some, 'or')}.`;
  const rest = some.length === 0 ? '' : `, and some without ${joined(some, 'or')}`;
  return `${all} ${come} without ${joined(none, 'or')}${rest}.`;
}
