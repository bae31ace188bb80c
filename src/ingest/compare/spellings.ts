import type { Reading } from '../reading.ts';
import type { Finding } from './statement.ts';

/** Names that look like misspelt or unknown spellings of a known one, each once. */
export function spellingConflicts(
  reading: Reading,
  titles: ReadonlyMap<string, string>,
): Finding[] {
  const seen = new Set<string>();
  return reading.names.flatMap(({ sentence, text, entity, nearest }) => {
    const key = text.toLowerCase();
    if (entity !== null || !nearest || seen.has(key)) return [];
    seen.add(key);
    const { entity: id, name, why } = nearest;
    return [
      {
        sentence,
        about: 'spelling' as const,
        why: `“${text}”: a spelling of ${titles.get(id) ?? name}? It is ${why}.`,
        claims: [],
        entities: [id],
      },
    ];
  });
}
