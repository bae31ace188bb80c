import type { EntityRecord } from '../../schemas/entity.ts';
import { foldedWords } from '../../text/fold.ts';
import type { ReadLanguage } from '../../text/languages.ts';
import { overlap, type Passage, type Span } from '../../text/sentences.ts';
import { NAME_WORDS } from './name-words.ts';
import type { NameMention } from './names.ts';
import type { ReadSentence } from './sentences.ts';

type Gender = NonNullable<EntityRecord['gender']>;

/** A pronoun that does not fit the only person for whom it can stand. */
export interface PronounConflict extends Passage {
  sentence: number;
  /** The person, and the gender that the pronoun says. */
  entity: string;
  says: Gender;
}

/** An article with what has been read of it. */
interface Read {
  text: string;
  language: ReadLanguage;
  sentences: readonly ReadSentence[];
  names: readonly NameMention[];
  /** Direct speech, in which “he” may be anybody. */
  quoted: readonly Span[];
  /** By the id of the person. */
  genders: ReadonlyMap<string, Gender>;
}

/** Quotation marks and a full stop at the ends of a sentence that is all speech. */
const MARKS = 2;
/** Marks after which one begins. */
const CLAUSE = /[;—–؛,،]\s*$/u;
/** “The day before, ”, and an “and”: what may stand before a pronoun that opens its sentence. */
const OPENING = /^[^\p{L}]*(?:\p{L}{1,3}\s+|[^,،]{1,30}[,،]\s*)?$/u;

/** The words for somebody in a sentence, with the word before them. */
function pronounsIn({ text, language }: Read, { start: offset, end }: ReadSentence) {
  const words = foldedWords(text.slice(offset, end));
  return (['male', 'female'] as const).flatMap((says) =>
    words.flatMap((first, i) => {
      const phrase = NAME_WORDS[language].pronouns[says].find((one) =>
        one.split(' ').every((part, n) => words[i + n]?.word === part),
      );
      const last = words[i + (phrase?.split(' ').length ?? 0) - 1];
      if (phrase === undefined || !last) return [];
      const place = { start: offset + first.start, end: offset + last.end };
      return [{ says, before: words[i - 1]?.word ?? '', ...place }];
    }),
  );
}

/**
 * The only person named in part of a sentence; null if somebody else may be meant, undefined if nobody
 * is named.
 */
function onlyPerson(
  { text, language }: Read,
  names: readonly NameMention[],
  { start: offset, end: limit }: Span,
): string | null | undefined {
  const people = names.filter(
    ({ end, kind, entity }) => end <= limit && (kind === 'person' || (!kind && !entity)),
  );
  // “The captain met Agatha Rourke”, but not “Captain Agatha Rourke, the guild’s head, …”.
  const roles = foldedWords(text.slice(offset, limit)).filter(({ word, start, end }) => {
    const beside = people.some((name) => {
      const before = text.slice(offset + end, name.start);
      const after = text.slice(name.end, offset + start);
      return before === ' ' || before === ', ' || /^[,،]\s[^,،]*$/u.test(after);
    });
    return NAME_WORDS[language].titles(word) && !beside;
  });
  const [only, ...others] = new Set(people.map(({ entity }) => entity));
  return roles.length > 0 || others.length > 0 ? null : only;
}

/**
 * Pronouns that do not fit, by the known gender of the person: only clear cases, at most one a sentence.
 * The pronoun opens its sentence, or a clause after the name; and only one person is named before it in
 * its sentence and in the one before, direct speech left aside.
 */
export function readPronouns(read: Read): PronounConflict[] {
  const { text, sentences, quoted, genders } = read;
  const names = Map.groupBy(read.names, ({ sentence }) => sentence);
  const only = (place: ReadSentence) => onlyPerson(read, names.get(place.sentence) ?? [], place);
  let last: ReadSentence | undefined;
  return sentences.flatMap((sentence) => {
    const before = last;
    const { start: from, end: to } = sentence;
    const speech = quoted.some(({ start, end }) => start <= from + MARKS && end >= to - MARKS);
    if (!speech) last = sentence;
    for (const { says, before: word, start, end } of pronounsIn(read, sentence)) {
      if (quoted.some((one) => overlap(one, { start, end }))) continue;
      const here = only({ ...sentence, end: start });
      const earlier = before && !before.heading ? only(before) : undefined;
      const printed = text.slice(from, start);
      const opens =
        here === undefined
          ? OPENING.test(printed)
          : CLAUSE.test(printed) || NAME_WORDS[read.language].joining(word);
      const [entity, ...others] = new Set([here, earlier].filter((one) => one !== undefined));
      if (!opens || !entity || others.length > 0 || !genders.has(entity)) continue;
      const place = { sentence: sentence.sentence, start, end, text: text.slice(start, end) };
      if (genders.get(entity) !== says) return [{ ...place, entity, says }];
    }
    return [];
  });
}
