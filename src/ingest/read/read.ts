import type { EntityRecord } from '../../schemas/entity.ts';
import { CuedSentence } from '../../text/cues.ts';
import { statedIssue, type Issue } from '../../text/dates/issue.ts';
import { readDates, type DateMention } from '../../text/dates/read.ts';
import { readFigures, type Figure } from '../../text/figures/read-figures.ts';
import type { ReadLanguage } from '../../text/languages.ts';
import type { NameTable } from '../../text/names/name-table.ts';
import { overlap } from '../../text/sentences.ts';
import { words } from '../../text/words.ts';
import { readNames, type NameMention } from './names.ts';
import { readPronouns, type PronounConflict } from './pronouns.ts';
import { readSentences, type ReadSentence } from './sentences.ts';
import { readSpeech, type SpeechStretch } from './speech.ts';

/** All that was read from one sentence. Offsets are UTF-16 in the article's text. */
export interface SentenceFacts extends ReadSentence {
  names: NameMention[];
  /** Words between quotation marks. */
  speech: SpeechStretch[];
  dates: DateMention[];
  figures: Figure[];
  /** Words that say that something is not so, as printed. */
  negations: string[];
  pronouns: PronounConflict[];
}

/**
 * What an article says, as far as a machine can read it. All of it is for the editor to judge:
 * nothing here verifies a quotation.
 */
export interface Reading {
  language: ReadLanguage;
  /** The article's date as its own text states it; null if it does not. */
  issued: Issue | null;
  sentences: SentenceFacts[];
}

/** What is known before an article is read. */
interface Known {
  /** The names of the entities, persons' last names among them. */
  names: NameTable;
  /** Genders of known persons, by id. */
  genders: ReadonlyMap<string, NonNullable<EntityRecord['gender']>>;
  /** EDTF date of the article, from the editor or the file; null if neither states it. */
  issued: string | null;
  title: string | null;
}

/** The words of a sentence that say that something is not so. */
export function negationsIn(text: string, language: ReadLanguage): string[] {
  const { tokens, cues } = new CuedSentence(text, language);
  return cues
    .filter(({ kind }) => kind === 'negation')
    .map(({ from, to }) => text.slice(tokens[from]?.start, tokens[to - 1]?.end));
}

/** The dates of a sentence, and its figures: those that are no part of a date, as in “two weeks ago”. */
function datesAndFigures(
  { start, end, text }: ReadSentence,
  dates: readonly DateMention[],
  language: ReadLanguage,
): Pick<SentenceFacts, 'dates' | 'figures'> {
  const own = dates.filter((date) => start <= date.start && date.start < end);
  const figures = readFigures(text, language)
    .map((figure) => ({ ...figure, start: figure.start + start, end: figure.end + start }))
    .filter((figure) => !own.some((date) => overlap(date, figure)));
  return { dates: own, figures };
}

/** Looks up what stands in a sentence. */
function bySentence<T extends { sentence: number }>(list: readonly T[]) {
  const found = Map.groupBy(list, ({ sentence }) => sentence);
  return ({ sentence }: ReadSentence): T[] => found.get(sentence) ?? [];
}

/** Reads an article: its sentences, and in each its names, dates, figures and direct speech. */
export function readArticle(text: string, language: ReadLanguage, known: Known): Reading {
  const sentences = readSentences(text, language, known.title);
  const issued = statedIssue(text, language, sentences);
  const names = readNames(text, language, sentences, known.names);
  const speech = readSpeech(text, language, sentences);
  const dates = readDates(text, language, sentences, known.issued ?? issued?.edtf ?? null);
  const { genders } = known;
  const pronouns = readPronouns({ text, language, sentences, names, quoted: speech, genders });
  const [namesOf, speechOf, pronounsOf] = [
    bySentence(names),
    bySentence(speech),
    bySentence(pronouns),
  ];
  return {
    language,
    issued,
    sentences: sentences.map((sentence) => ({
      ...sentence,
      names: namesOf(sentence),
      speech: speechOf(sentence),
      ...datesAndFigures(sentence, dates, language),
      negations: negationsIn(sentence.text, language),
      pronouns: pronounsOf(sentence),
    })),
  };
}

/** Whether a sentence says something that a claim could quote: who, when, how much, what is not so. */
export function statesFact(facts: SentenceFacts): boolean {
  const { heading, text, start, names, speech, dates, figures, negations } = facts;
  const placed = [...names, ...dates];
  const isBare = words(text).every((word) =>
    placed.some((one) => one.start <= start + word.start && start + word.end <= one.end),
  );
  const lists = [names, speech, dates, figures, negations];
  // “14 May 2026.” is a dateline.
  return !heading && !isBare && lists.some((list) => list.length > 0);
}
