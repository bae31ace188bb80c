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

/** Names that the Dossier does not know, each with the command that makes its file. */
export function candidatesOf(reading: Reading, dossier: Dossier): string[] {
  const unknown = reading.names.filter(({ entity }) => entity === null);
  if (unknown.length === 0) return [];
  const titles = new Map(dossier.entities.map(({ id, record }) => [id, record.title]));
  const lines = [...Map.groupBy(unknown, ({ text }) => text)].map(([name, mentions]) => {
    const sentences = [...new Set(mentions.map(({ sentence }) => String(sentence)))].join(', ');
    const nearest = mentions.find((mention) => mention.nearest)?.nearest ?? null;
    const kind = mentions.find((mention) => mention.kind)?.kind ?? 'KIND';
    if (nearest) {
      const known = titles.get(nearest.entity) ?? nearest.name;
      return `- ${escaped(name)} (sentence ${sentences}): a spelling of ${escaped(known)}? It is ${escaped(nearest.why)}. If so, add it to \`aliases:\` in \`content/entities/${nearest.entity}.md\`.`;
    }
    const command = `npm run new -- entity ${idOf(name) ?? 'ID'} --kind ${kind} --name ${quoted(name)}`;
    return `- ${escaped(name)} (sentence ${sentences}): \`${command}\``;
  });
  return ['## Names that no entity has', lines.join('\n')];
}
