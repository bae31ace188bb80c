import { hash } from 'node:crypto';
import { lineOf, linesOf } from '../markdown/lines.ts';
import type { LedgerEntry } from '../schemas/ledger.ts';
import type { Loaded } from './pages.ts';
import { topOf, type Place, type Site } from './types.ts';
import { claimKeyOf, pageKeyOf } from './urls.ts';

/** What can be reviewed, as it is now: a claim, the other words of a page, or the withdrawal of a claim. */
export interface Wording extends Pick<LedgerEntry, 'key' | 'hash' | 'text' | 'words'> {
  what: 'claim' | 'page' | 'withdrawal';
  place: Place;
}

/** The hash of what was reviewed. */
export function hashOf({ text, words }: Pick<LedgerEntry, 'text' | 'words'>): string {
  return hash('sha256', JSON.stringify([text ?? null, ...words])).slice(0, 32);
}

/** Before the Markdown of a claim whose text has links or emphasis, and before that of a restatement. */
export const MARKED = '(as written) ';
export const AGAIN = '(again) ';

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Mappings by their keys, so that the order of fields makes no difference; white space as one space. */
function tidy(_key: string, value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/\s+/g, ' ').trim();
  return isMap(value) ? Object.fromEntries(Object.entries(value).sort()) : value;
}

/**
 * YAML as lines: `names.en: Orla`, a line for each item of a list. It is read as written, without the
 * defaults of a schema, so that a new field of the schema changes no hash.
 */
function fieldLines(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => fieldLine(item, path));
  if (!isMap(value)) return fieldLine(value, path);
  return (
    Object.entries(value)
      // Each withdrawal is reviewed by itself.
      .filter(([key]) => path !== '' || key !== 'withdrawn')
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([key, below]) => fieldLines(below, path === '' ? key : `${path}.${key}`))
  );
}

function fieldLine(value: unknown, path: string): string[] {
  const tidied = tidy('', value);
  return [`${path}: ${typeof tidied === 'string' ? tidied : JSON.stringify(tidied, tidy)}`];
}

function wording(
  what: Wording['what'],
  key: string,
  place: Place,
  words: string[],
  text?: string,
): Wording {
  const said = { ...(text === undefined ? {} : { text }), words };
  return { what, key, place, ...said, hash: hashOf(said) };
}

function wordingsOfPage(page: Loaded): Wording[] {
  const { collection, id, frontMatter, sections, claims, footnotes, record } = page;
  const body = sections.flatMap(({ title, depth, content }) => [
    ...(title === null ? [] : [`${'#'.repeat(depth)} ${title.replace(/\s+/g, ' ')}`]),
    ...linesOf(content),
  ]);
  const top = topOf(page.source.file);
  const stated = claims.filter(({ restates }) => !restates);
  return [
    wording('page', pageKeyOf(collection, id), top, [...fieldLines(frontMatter), ...body]),
    ...stated.map(({ label, parts, place, text }) => {
      const plain = parts.flat().every(({ type }) => type === 'text');
      const again = claims.filter((other) => other.restates && other.label === label);
      const words = [
        ...(plain ? [] : [`${MARKED}${parts.map(lineOf).join(' | ')}`]),
        ...again.map((other) => AGAIN + other.parts.map(lineOf).join(' | ')),
        ...(footnotes.get(label)?.words ?? []),
      ];
      return wording('claim', claimKeyOf(collection, id, label), place, words, text);
    }),
    ...record.withdrawn.map(({ id: label, date, reason }, i) =>
      wording(
        'withdrawal',
        claimKeyOf(collection, id, label),
        page.fields[`withdrawn.${String(i)}.id`] ?? top,
        fieldLines({ date, reason }),
      ),
    ),
  ];
}

/** Everything that can be reviewed, in the order of files and of reading. Links must be as they are written. */
export function wordingsOf(loaded: readonly Loaded[], site: Site): Wording[] {
  const written = Object.entries(site).filter(([field]) => field in site.fields);
  const settings = fieldLines(Object.fromEntries(written));
  return [
    wording('page', 'site.yaml', topOf(site.file), settings),
    ...loaded.flatMap(wordingsOfPage),
  ];
}
