import { wordsOf } from '../../text/words.ts';
import type { Dossier } from '../../dossier/types.ts';
import { escaped } from '../../markdown/write.ts';
import { idOfName } from '../../text/names/latin.ts';
import type { NameMention } from '../read/names.ts';
import type { Item } from './worksheet.ts';

/** A name as a word of a shell. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
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

/** A section on the names that no entity has, each with the command that makes its file; none for none. */
export function unknownNames(items: readonly Item[], dossier: Dossier): string[] {
  const unknown = items.flatMap(({ names }) => names.filter(({ entity }) => entity === null));
  if (unknown.length === 0) return [];
  const printed = [...new Set(unknown.map(({ text }) => text))];
  const titles = new Map(dossier.entities.map(({ id, record }) => [id, record.title]));
  const taken = new Set(dossier.entities.map(({ id }) => id));
  const lineOf = (name: string, mentions: readonly NameMention[]): string => {
    const numbers = [...new Set(mentions.map(({ sentence }) => String(sentence)))].join(', ');
    const where = `${escaped(name)} (sentence ${numbers})`;
    const nearest = mentions.find((mention) => mention.nearest)?.nearest;
    if (nearest) {
      const known = titles.get(nearest.entity) ?? nearest.name;
      return `- ${where}: a spelling of ${escaped(known)}? It is ${escaped(nearest.why)}. If so, add it to \`aliases:\` in \`content/entities/${nearest.entity}.md\`.`;
    }
    const kind = mentions.find((mention) => mention.kind)?.kind;
    const id = idOfName(name);
    const command = `npm run new -- entity ${id === null ? 'ID' : freeOf(id, taken)} --kind ${kind ?? 'person'} --name ${quoted(name)}`;
    const unsure = kind ? '' : ' (or `--kind place`, `--kind organisation`)';
    return `- ${where}: \`${command}\`${unsure}`;
  };
  const groups = Map.groupBy(unknown, ({ text }) => fullestOf(text, printed));
  return [
    '## Names that no entity has',
    [...groups].map(([name, mentions]) => lineOf(name, mentions)).join('\n'),
  ];
}
