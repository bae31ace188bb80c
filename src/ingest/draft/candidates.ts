import { wordsOf } from '../../text/words.ts';
import type { Dossier } from '../../dossier/types.ts';
import { escaped } from '../../markdown/write.ts';
import { isId } from '../../schemas/id.ts';
import type { Reading } from '../reading.ts';

/** A name as a word of a shell. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** An id made of a name; null where it has no Latin letters. */
function idOf(name: string): string | null {
  const id = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return isId(id) ? id : null;
}

/** An id that nothing has yet; it is taken from then on. */
function freeOf(id: string, taken: Set<string>): string {
  let free = id;
  for (let n = 2; taken.has(free); n++) free = `${id}-${String(n)}`;
  taken.add(free);
  return free;
}

/** The fullest form in which a name is printed: “Mazhar al-Wais” for “al-Wais”. */
function fullestOf(name: string, all: readonly string[]): string {
  const words = wordsOf(name);
  const fuller = all.filter((other) => {
    const theirs = wordsOf(other);
    return theirs.length > words.length && words.every((word) => theirs.includes(word));
  });
  return fuller.length === 1 ? (fuller[0] ?? name) : name;
}

/**
 * Names that the Dossier does not know, each with the command that makes its file.
 *
 * @param sentences numbers of the sentences that the draft has; the names in others matter little
 */
export function candidatesOf(
  reading: Reading,
  dossier: Dossier,
  sentences: ReadonlySet<number>,
): string[] {
  const unknown = reading.names.filter(
    ({ entity, sentence }) => entity === null && sentences.has(sentence),
  );
  const printed = [...new Set(unknown.map(({ text }) => text))];
  if (unknown.length === 0) return [];
  const titles = new Map(dossier.entities.map(({ id, record }) => [id, record.title]));
  const taken = new Set(dossier.entities.map(({ id }) => id));
  const lines = [...Map.groupBy(unknown, ({ text }) => fullestOf(text, printed))].map(
    ([name, mentions]) => {
      const sentences = [...new Set(mentions.map(({ sentence }) => String(sentence)))].join(', ');
      const nearest = mentions.find((mention) => mention.nearest)?.nearest ?? null;
      const kind = mentions.find((mention) => mention.kind)?.kind ?? null;
      if (nearest) {
        const known = titles.get(nearest.entity) ?? nearest.name;
        return `- ${escaped(name)} (sentence ${sentences}): a spelling of ${escaped(known)}? It is ${escaped(nearest.why)}. If so, add it to \`aliases:\` in \`content/entities/${nearest.entity}.md\`.`;
      }
      const id = freeOf(idOf(name) ?? `name-in-sentence-${sentences.split(',')[0] ?? ''}`, taken);
      const option = kind === null ? '' : ` --kind ${kind}`;
      const command = `npm run new -- entity ${id}${option} --name ${quoted(name)}`;
      const unsure =
        kind === null ? ' (`--kind place` or `--kind organisation` where it is no person)' : '';
      return `- ${escaped(name)} (sentence ${sentences}): \`${command}\`${unsure}`;
    },
  );
  return ['## Names that no entity has', lines.join('\n')];
}
