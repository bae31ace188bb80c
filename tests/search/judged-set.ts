import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { wordsOf } from '../../src/text/words.ts';
import type { Dossier } from '../../src/dossier/types.ts';

/** What the search is tuned to and bound by. */
export const TUNED = [
  ...(['names', 'typos', 'dates', 'phrases', 'questions', 'mixed', 'nothing', 'traps'] as const),
] as const;
/** What it has never been tuned to. */
export const HELD_OUT = 'held-out';
export const CLASSES = [...TUNED, HELD_OUT] as const;
export type ClassName = (typeof CLASSES)[number];

/** One query with what is right for it, as addresses from the site’s root without base path. */
export interface Judged {
  q: string;
  first: string[];
  also: string[];
  never: string[];
}

interface Entry {
  q: string;
  first?: string[];
  also?: string[];
  never?: string[];
}

/** Words of a text, folded as quotations are, with a space around each. */
const spaced = (text: string): string => ` ${wordsOf(text).join(' ')} `;

/** Addresses of all that shows the words between a query’s quotation marks, to the letter. */
function holding(q: string, dossier: Dossier): string[] {
  const phrase = /["“«]([^"”»]+)["”»]/.exec(q)?.[1];
  if (phrase === undefined) throw new Error(`Unexpected query without a phrase: ${q}`);
  const holds = (...texts: (string | undefined)[]): boolean =>
    texts.some((text) => text !== undefined && spaced(text).includes(spaced(phrase)));
  const { sheets, entities, events, disputes, articles, claims } = dossier;
  return [
    ...claims.filter(({ text, evidence }) => holds(text, ...evidence.map((e) => e.quotation))),
    ...sheets.filter(({ record }) =>
      holds(record.title, record.summary, record['other-reports']?.text),
    ),
    ...entities.filter(({ record: { title, summary, names, aliases } }) =>
      holds(title, summary, names.en, ...aliases),
    ),
    ...[...events, ...articles].filter(({ record }) => holds(record.title)),
    ...disputes.filter(({ record }) => holds(record.title, record.question, record.answer)),
  ].map(({ url }) => url);
}

/** Reads one class. Throws when it names what the content does not have. */
export function judgedClass(name: ClassName, dossier: Dossier): Judged[] {
  const { sheets, entities, events, disputes, articles, claims } = dossier;
  const pages = [sheets, entities, events, disputes, articles].flat();
  const known = new Set(
    pages.flatMap(({ url, sections }) => [url, ...sections.map(({ id }) => `${url}#${id ?? ''}`)]),
  );
  const claimUrls = new Map(claims.map(({ key, url }) => [key, url]));
  const stale: string[] = [];
  const address = (target: string): string => {
    const url = target.startsWith('/') ? target : claimUrls.get(target);
    if (url === undefined || (target.startsWith('/') && !known.has(url))) stale.push(target);
    return url ?? target;
  };
  const text = readFileSync(join(import.meta.dirname, 'judged', `${name}.yaml`), 'utf8');
  const judged = (parse(text) as Entry[]).map(({ q, first, also = [], never = [] }) => ({
    q,
    first: name === 'phrases' ? holding(q, dossier) : (first ?? []).map(address),
    also: also.map(address),
    never: never.map(address),
  }));
  if (stale.length > 0) {
    throw new Error(`Unexpected in ${name}.yaml, expected pages and claims: ${stale.join(', ')}`);
  }
  return judged;
}
