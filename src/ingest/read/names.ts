import type { EntityKind } from '../../schemas/entity.ts';
import type { ReadLanguage } from '../../text/languages.ts';
import type { NameTable } from '../../text/names/name-table.ts';
import { NAME_WORDS, type NameWords } from './name-words.ts';
import { NearestNames, wordsOfName, type NearestName } from './nearest-name.ts';
import { printedArticle, type Sentence } from './printed-words.ts';
import { nominatives } from './russian-cases.ts';
import { readSentence, type Run } from './sentence-names.ts';

/** A name in an article, each place where it stands. */
export interface NameMention {
  /** Number of its sentence, from 1. */
  sentence: number;
  /** UTF-16 offsets in the article’s text, the end exclusive. */
  start: number;
  end: number;
  /** The words as they stand there. */
  text: string;
  /** Id of the known entity; null for a candidate. */
  entity: string | null;
  kind: EntityKind | null;
  /** For a candidate: the known name that it may be a spelling of, with the reason. */
  nearest: NearestName | null;
  /** For a candidate: the name in the nominative; null if a Russian case leaves it open. */
  base: string | null;
}

/** A name with its place. */
type Placed = Run & Pick<NameMention, 'start' | 'end' | 'text'>;

/** Sentences after which a last name alone means the known person again, not the namesake. */
const NEAR = 1;
/** Characters after a name in which a phrase such as “no relation” is about it. */
const APPOSED = 60;

/**
 * Says who is meant by names that two may have. A full name that the text says is a namesake’s is one.
 * A last name alone means the known person, unless somebody else of that name has been named and the
 * known person has not; if both have, the other one last and near, it means nobody.
 *
 * @param after what follows a name in its sentence
 */
function settle(
  names: readonly Placed[],
  { namesakes }: NameWords,
  after: (name: Placed) => string,
): Placed[] {
  /** Known person → the sentence that last named somebody else of that last name. */
  const others = new Map<string, number>();
  const met = new Set<string>();
  const other = (name: Placed, ids: readonly string[]): Placed => {
    for (const id of ids) others.set(id, name.sentence);
    return { ...name, ids: [], lastNameOf: ids };
  };
  return names.flatMap((name, n): Placed[] => {
    if (name.ids.length === 0) return [other(name, name.lastNameOf)];
    if (!name.partial) {
      const next = names[n + 1];
      const to = next?.sentence === name.sentence ? next.start - name.end : APPOSED;
      const apposed = /^\s*[,،(–—].*/su.exec(after(name).slice(0, to))?.[0].toLowerCase();
      const says = namesakes.some((phrase) => apposed?.includes(phrase));
      if (says && name.kind === 'person') return [other(name, name.ids)];
      for (const id of name.ids) met.add(id);
      return name.ids.length === 1 ? [name] : [];
    }
    const introduced = name.ids.filter((id) => met.has(id));
    const ids = introduced.length > 0 ? introduced : name.ids;
    const [id = '', ...more] = ids;
    const since = name.sentence - (others.get(id) ?? -Infinity);
    if (more.length > 0 || (introduced.length > 0 && since <= NEAR)) return [];
    if (introduced.length === 0 && since < Infinity) return [other(name, ids)];
    met.add(id);
    return [{ ...name, ids }];
  });
}

/**
 * The names of an article in order: the known ones in any spelling and case, and candidates: runs of
 * capitalised words in English and Russian, words after a given name in Arabic. A full name introduces
 * its last word (“Clara Weld” … “Weld”); somebody else of that last name is not the known person.
 *
 * @param table with the kinds of the entities, and persons’ last names as names
 */
export function readNames(
  text: string,
  language: ReadLanguage,
  sentences: readonly Sentence[],
  table: NameTable,
): NameMention[] {
  const lists = NAME_WORDS[language];
  const nearest = new NearestNames(table);
  const article = printedArticle(text, sentences);
  const names = article.sentences.flatMap((sentence) =>
    readSentence({ article, lists, table, nearest }, sentence).map((run): Placed => {
      const start = sentence.words[run.from]?.start ?? sentence.start;
      const printed = text.slice(start, sentence.words[run.to - 1]?.end).replace(/['’]s?$/u, '');
      return { ...run, start, end: start + printed.length, text: printed };
    }),
  );
  const ends = new Map(sentences.map(({ sentence, end }) => [sentence, end]));
  const settled = settle(names, lists, ({ sentence, end }) =>
    text.slice(end, Math.min(end + APPOSED, ends.get(sentence) ?? end)),
  );
  const candidates = settled.filter(({ ids }) => ids.length === 0).map((name) => name.text);
  const bases = language === 'ru' ? nominatives(candidates) : null;
  return settled.map(({ sentence, start, end, text: printed, ids: [entity = null], kind }) => ({
    ...{ sentence, start, end, text: printed, entity, kind },
    nearest: entity === null ? nearest.of(wordsOfName(printed)) : null,
    base: entity !== null ? null : bases ? (bases.get(printed) ?? null) : printed,
  }));
}
