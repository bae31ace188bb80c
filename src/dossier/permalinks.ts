import type { Source } from '../markdown/source.ts';
import type { Dossier, Fault } from './types.ts';

/** The list of the claims that were published. Their addresses must go on answering. */
export const PERMALINKS = 'content/permalinks.json';

/** The keys of the claims in the list; null if there is no list, or if it has another form, which is a fault. */
export function readPermalinks(source: Source | null, faults: Fault[]): string[] | null {
  if (!source) return null;
  try {
    const json = JSON.parse(source.text) as { claims?: unknown } | null;
    if (Array.isArray(json?.claims) && json.claims.every((key) => typeof key === 'string')) {
      return json.claims;
    }
  } catch {
    // Reported below, as any other wrong form.
  }
  const reason = `Unexpected form of \`${PERMALINKS}\`, expected \`{"claims": ["sheet#claim", …]}\``;
  faults.push({ rule: 'readable-file', place: source.place(0, 0), reason });
  return null;
}

/** The text of the list. */
export function permalinksJson(keys: Iterable<string>): string {
  return `${JSON.stringify({ claims: [...new Set(keys)].sort() }, null, 2)}\n`;
}

/** Keys of the claims that are not in the list yet, in the order of the dossier. */
export function unlistedClaims({ claims, permalinks }: Dossier): string[] {
  const listed = new Set(permalinks);
  return claims.map(({ key }) => key).filter((key) => !listed.has(key));
}
