import { wordsOf } from '../../text/words.ts';
import type { Lookup } from '../../dossier/lookup.ts';
import { escaped } from '../../markdown/write.ts';
import { idOfName } from '../../text/names/latin.ts';
import { freeOf } from '../quote/label.ts';
import type { NameMention } from '../read/names.ts';
import type { Item } from './worksheet.ts';

/** A name as a word of a shell. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
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
export function unknownNames(items: readonly Item[], { entities }: Lookup): string[] {
  const unknown = items.flatMap(({ names }) => names.filter(({ entity }) => entity === null));
  if (unknown.length === 0) return [];
  const printed = [...new Set(unknown.map(({ text }) => text))];
  const taken = new Set(entities.keys());
  const lineOf = (name: string, mentions: readonly NameMention[]): string => {
    const numbers = [...new Set(mentions.map(({ sentence }) => String(sentence)))].join(', ');
    const where = `${escaped(name)} (sentence ${numbers})`;
    const nearest = mentions.find((mention) => mention.nearest)?.nearest;
    if (nearest) {
      const known = entities.get(nearest.entity)?.record.title ?? nearest.name;
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
