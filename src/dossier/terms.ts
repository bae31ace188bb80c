import { words, wordsOf } from '../text/words.ts';
import { describeDate } from './dates.ts';
import { wordsInEnglish } from './in-english.ts';
import { nameTable, namesOf } from './names.ts';
import { readLanguageOf, type ReadLanguage } from '../text/languages.ts';
import type { Dossier, Evidence, Restatement } from './types.ts';
import calendar from '../text/dates/calendar-words.json' with { type: 'json' };
import type { NameTable } from '../text/names/name-table.ts';
import { canonical, isNumberWord } from '../text/number-words.ts';

/** A word of a claim that needs support: a number, a date word, or a capitalised name. */
export interface Term {
  /** As written. */
  text: string;
  /** As `Support` contains it. */
  folded: string;
}

const wordsIn = (list: string): string[] => list.match(/[a-z]+/g) ?? [];
/** Months that can also be another word; before a number they are months. */
const MAYBE_MONTHS: ReadonlySet<string> = new Set(wordsIn(calendar.monthsMaybe.en));
/** Capitalised always in English, and so a term at the start of a sentence too. */
const DATE_WORDS: ReadonlySet<string> = new Set(
  wordsIn(`${calendar.months.en} ${calendar.weekdays}`).filter((word) => !MAYBE_MONTHS.has(word)),
);

/** Whether a word is a month or a day of the week. */
export function isDateWord(word: string): boolean {
  return DATE_WORDS.has(word) || MAYBE_MONTHS.has(word);
}

/** After these a capital letter means nothing: a sentence, a table cell or a quotation begins. */
const START = /[.!?…:·“"«(]\s*$/u;
/** How far back to look for such a sign and the white space after it. */
const LOOK_BACK = 4;

/**
 * The words of a text that its evidence must contain. A capital letter at the start of a sentence counts
 * only if the word belongs to a known name.
 */
export function termsOf(text: string, names: NameTable): Term[] {
  const found = words(text);
  const named = names.find(text, { prose: true });
  return found.flatMap(({ word, start, end }, i): Term[] => {
    const written = text.slice(start, end);
    const number = /\p{N}/u.test(written) || isNumberWord(word);
    const before = /^\d/.test(found[i + 1]?.word ?? '');
    const date = DATE_WORDS.has(word) || (MAYBE_MONTHS.has(word) && before);
    const capital = /^\p{Lu}/u.test(written);
    const opens = () =>
      start === 0 || START.test(text.slice(Math.max(0, start - LOOK_BACK), start));
    const inName = () => named.some((name) => name.start <= start && end <= name.end);
    const wanted = number || (capital && (date || !opens() || inName()));
    return wanted ? [{ text: written, folded: canonical(word) }] : [];
  });
}

/** An event, as far as claims may use it. */
interface Dated {
  /** Those of its date and title. */
  words: readonly string[];
  /** The articles that its own claims cite. */
  articles: ReadonlySet<string>;
}

/**
 * The words that support claims: those of their quotations, of the short names of their articles, of
 * the entities that the quotations name, and of the events that claims link to, where a quotation is
 * of an article that reports the event.
 */
export class Support {
  readonly names: NameTable;
  /** With surnames alone. */
  readonly #quoted: NameTable;
  readonly #entities = new Map<string, string[]>();
  readonly #events = new Map<string, Dated>();
  readonly #shortNames = new Map<string, string[]>();
  /** The language of each article that is not in English. */
  readonly #foreign = new Map<string, ReadLanguage>();

  constructor(dossier: Dossier) {
    this.names = nameTable(dossier);
    this.#quoted = nameTable(dossier, { surnames: true });
    // So that a claim can say who says it: “the March article”.
    for (const { id, record } of dossier.articles) {
      const language = readLanguageOf(record.language);
      if (language !== null && language !== 'en') this.#foreign.set(id, language);
      this.#shortNames.set(id, wordsOf(record['short-name'] ?? '').map(canonical));
    }
    for (const { id, record } of dossier.entities) {
      const said = [...namesOf(record), ...record.roles.map(({ title }) => title)];
      this.#entities.set(id, said.flatMap(wordsOf).map(canonical));
    }
    const ofEvents = dossier.claims.filter(({ collection }) => collection === 'events');
    const byEvent = Map.groupBy(ofEvents, ({ page }) => page);
    for (const { id, record } of dossier.events) {
      const said = [record.title, describeDate(record.date)].flatMap(wordsOf);
      const cited = byEvent.get(id)?.flatMap(({ evidence }) => evidence) ?? [];
      const articles = new Set(cited.map(({ article }) => article));
      this.#events.set(id, { words: said.map(canonical), articles });
    }
  }

  /** The words that belong to an entity. */
  ofEntity(id: string): readonly string[] {
    return this.#entities.get(id) ?? [];
  }

  /** The words of some prose, and of the entities that it names. */
  ofText(texts: readonly string[]): string[] {
    const ids = texts.flatMap((text) =>
      this.names.find(text, { prose: true }).flatMap((name) => name.ids),
    );
    const named = [...new Set(ids)].flatMap((id) => this.ofEntity(id));
    return [...texts.flatMap(wordsOf).map(canonical), ...named];
  }

  /** English for the figures and dates of a quotation, if it is in another language that we read. */
  #inEnglish({ article, quotation }: Pick<Evidence, 'article' | 'quotation'>): string[] {
    const language = this.#foreign.get(article);
    return language === undefined ? [] : wordsInEnglish(quotation, language);
  }

  /**
   * Every word that a claim may use, folded.
   *
   * @param said the sentence that uses them: the claim itself, or one that restates it
   */
  of(
    claim: { evidence: readonly Pick<Evidence, 'article' | 'quotation'>[]; events: string[] },
    said: Pick<Restatement, 'events'> = claim,
  ): Set<string> {
    const quotations = claim.evidence.map(({ quotation }) => quotation);
    const named = quotations.flatMap((quotation) => this.#quoted.find(quotation, { prose: true }));
    const entities = new Set(named.flatMap(({ ids, standsFor }) => [...ids, ...standsFor]));
    const events = said.events.flatMap((id) => this.#events.get(id) ?? []);
    const reported = events.filter(({ articles }) =>
      claim.evidence.some(({ article }) => articles.has(article)),
    );
    return new Set([
      ...quotations.flatMap(wordsOf).map(canonical),
      ...claim.evidence.flatMap((piece) => this.#inEnglish(piece)).map(canonical),
      ...claim.evidence.flatMap(({ article }) => this.#shortNames.get(article) ?? []),
      ...[...entities].flatMap((id) => this.ofEntity(id)),
      ...reported.flatMap((event) => event.words),
    ]);
  }
}

/** The terms of a text that are not among some words, each once. */
export function unsupported(text: string, support: Support, given: ReadonlySet<string>): Term[] {
  const missing = new Map<string, Term>();
  for (const term of termsOf(text, support.names)) {
    if (!given.has(term.folded) && !missing.has(term.folded)) missing.set(term.folded, term);
  }
  return [...missing.values()];
}
