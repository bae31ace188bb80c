import type { EntityKind } from '../../schemas/entity.ts';
import type { ReadLanguage } from '../../text/languages.ts';
import { ARTICLES, withoutParticles } from '../../text/names/name-forms.ts';
import type { NameTable } from '../../text/names/name-table.ts';
import { tokensOf, type Token } from '../../text/phrases.ts';
import type { Passage } from '../../text/sentences.ts';
import { NAME_WORDS, type NameWords } from './name-words.ts';
import { NearestNames, wordsOfName, type NearestName } from './nearest-name.ts';
import type { ReadSentence } from './sentences.ts';

/** A name in an article, each place where it stands. */
export interface NameMention extends Passage {
  /** Number of its sentence, from 1. */
  sentence: number;
  /** Id of the known entity; null for a candidate. */
  entity: string | null;
  kind: EntityKind | null;
  /** For a candidate: the known name that it may be a spelling of, with the reason. */
  nearest: NearestName | null;
}

/** A word as it is printed; its offsets are those of the article’s text. */
interface PrintedWord extends Token {
  capital: boolean;
  /** Whether it stands where any word has a capital: first, after a colon, a dash or a mark. */
  opens: boolean;
}

/** A name in a sentence, by the numbers of its words, the end exclusive. */
interface Run {
  from: number;
  to: number;
  /** Whose name it is; none for a candidate, several for a last name that they share. */
  ids: readonly string[];
  kind: EntityKind | null;
  /** Whether it is the last name alone of somebody who has more names. */
  partial: boolean;
  /** For a candidate that ends in the last name of known people: their ids. */
  lastNameOf: readonly string[];
}

/** What the words of a whole article say. */
interface Article {
  text: string;
  lists: NameWords;
  table: NameTable;
  nearest: NearestNames;
  /** Words that are printed without a capital somewhere. */
  lower: ReadonlySet<string>;
  /** Words that are printed with a capital where nothing but a name asks for one. */
  named: ReadonlySet<string>;
}

/** What Arabic writes together with a given name: and, so, to. */
const GROWN = ['و', 'ف', 'ل'];
/** Between words that may be of one name. */
const JOINED = /^(?:\s|-)$/u;
const DOTTED = /^[\s.-]$/u;
const OPENS = /[.!?…:–—“"”«„‘([•*#]|\s-\s/u;
/** A heading with so many of its words in capitals has them for show. */
const TITLE_CASE = 0.55;

function printedWords(text: string, sentence: ReadSentence): PrintedWord[] {
  const found = tokensOf(text.slice(sentence.start, sentence.end));
  const first = found.findIndex(({ word }) => /\P{N}/u.test(word));
  return found.map(({ word, before, start, end }, i) => {
    const place = { start: sentence.start + start, end: sentence.start + end };
    const capital = /^\p{Lu}/u.test(text.slice(place.start));
    // After “10:40” too, at the head of a sentence.
    return { word, before, ...place, capital, opens: i <= first || OPENS.test(before) };
  });
}

function isTitleCase({ heading }: ReadSentence, words: readonly PrintedWord[]): boolean {
  return heading && words.filter(({ capital }) => capital).length > TITLE_CASE * words.length;
}

/**
 * Reads the names in one sentence, known and not. A run of capitals is split at known names and at
 * words that are no names; what is left are candidates. Words beside a known name can make another
 * one of it: “Marek Weld”, “the Norvale Herald”.
 */
class SentenceReader {
  readonly #article: Article;
  readonly #words: readonly PrintedWord[];
  /** Known names by their first word. */
  readonly #known = new Map<number, Run>();
  /** Words that only stand for something known: “Norvalian”. */
  readonly #standIns = new Set<number>();
  readonly #runs: Run[] = [];
  readonly #titleCase: boolean;

  constructor(article: Article, sentence: ReadSentence, words: readonly PrintedWord[]) {
    [this.#article, this.#words] = [article, words];
    this.#titleCase = isTitleCase(sentence, words);
    const { text, table } = article;
    const { start: offset, end } = sentence;
    let at = 0;
    for (const found of table.find(text.slice(offset, end), { prose: true })) {
      while ((words[at]?.end ?? Infinity) <= found.start + offset) at++;
      const from = at;
      while ((words[at]?.start ?? Infinity) < found.end + offset) at++;
      const { kind = null, title = '' } = table.named.get(found.ids[0] ?? '') ?? {};
      const alone = wordsOfName(this.#printed(from, at)).length === 1;
      const partial = kind === 'person' && alone && wordsOfName(title).length > 1;
      if (found.ids.length === 0) this.#standIns.add(from);
      else this.#known.set(from, this.#run(from, at, { ids: found.ids, kind, partial }));
    }
  }

  read(): Run[] {
    for (let i = 0; i < this.#words.length;) {
      const name = this.#known.get(i);
      const isRun = this.#words[i]?.capital === true && !this.#titleCase;
      i = isRun ? this.#readRun(i) : name ? this.#readPlain(name) : this.#readGiven(i);
    }
    return this.#runs;
  }

  #word(i: number): string {
    return this.#words[i]?.word ?? '';
  }

  #gap(i: number): string {
    return this.#words[i]?.before ?? '';
  }

  #printed(from: number, to: number): string {
    return this.#article.text.slice(this.#words[from]?.start, this.#words[to - 1]?.end);
  }

  #isJoined(i: number): boolean {
    return JOINED.test(this.#gap(i));
  }

  #isPossessive(i: number): boolean {
    return /['’]s?$/u.test(this.#printed(i, i + 1)) || /^['’]/u.test(this.#gap(i + 1));
  }

  /** What the nouns among some words say that they name. */
  #noun(from: number, to: number): EntityKind | 'thing' | null {
    const { organisations, places, things } = this.#article.lists;
    const words = this.#words.slice(Math.max(0, from), to).map(({ word }) => word);
    if (words.some(organisations)) return 'organisation';
    return words.some(places) ? 'place' : words.some(things) ? 'thing' : null;
  }

  #run(from: number, to: number, more: Partial<Run> = {}): Run {
    const noun = this.#noun(from, to);
    const kind = noun === 'thing' ? null : noun;
    return { from, to, ids: [], partial: false, lastNameOf: [], kind, ...more };
  }

  /** Whether a word opens a sentence and is, as far as the article shows, an ordinary one. */
  #opens(i: number): boolean {
    return this.#words[i]?.opens === true && !this.#article.named.has(this.#word(i));
  }

  /** Whether a word of a run that ends at `end` belongs to no name. */
  #passes(i: number, end: number): boolean {
    const { titles, ordinary, openers } = this.#article.lists;
    const word = this.#word(i);
    if (!this.#words[i]?.capital) return false;
    if (ordinary(word) || (openers(word) && (this.#opens(i) || i + 1 === end))) return true;
    // “General Assembly” is no general.
    return titles(word) && (i + 1 === end || this.#noun(i + 1, i + 2) === null);
  }

  /** Whether a word says of what country, people or faith something is. */
  #isAdjective(i: number): boolean {
    return this.#standIns.has(i) || this.#article.lists.adjectives(this.#word(i));
  }

  /** Where a run of capitals ends that begins at a word. */
  #runEnd(from: number): number {
    const { titles, particles } = this.#article.lists;
    for (let to = from + 1; ;) {
      const last = this.#word(to - 1);
      const abbreviated = this.#gap(to) === '. ' && (last.length === 1 || titles(last));
      if (this.#isPossessive(to - 1) || !(DOTTED.test(this.#gap(to)) || abbreviated)) return to;
      const of = this.#word(to) === 'of' && this.#noun(to - 1, to) !== null;
      const next = to + (of && this.#word(to + 1) === 'the' ? 2 : 1);
      const article = ARTICLES.has(this.#word(to)) && this.#gap(to + 1) === '-';
      const goesOn = this.#words[next]?.capital && this.#isJoined(next);
      // “Hotnews.ro” is one name.
      if (this.#words[to]?.capital || this.#gap(to) === '.') to++;
      else if ((of || particles(this.#word(to)) || article) && goesOn) to = next + 1;
      else return to;
    }
  }

  /** Keeps words of no known name if they are likely a name. */
  #candidate(start: number, end: number): void {
    const { lower, lists } = this.#article;
    let [from, to] = [start, end];
    const plain = lower.has(this.#word(from)) || lists.endings(this.#word(from));
    if (this.#opens(from) && plain && this.#gap(from + 1) !== '-') from++;
    while (to > from && lists.particles(this.#word(to - 1))) to--;
    const names = this.#words.slice(from, to).filter((_, n) => !this.#isAdjective(from + n));
    const [first, ...more] = names;
    // “Norvalian”, “Norvalian Army”
    if (!first || (names.length < to - from && more.length === 0 && lists.bodies(first.word)))
      return;
    const one = to - from === 1;
    const unsure = this.#opens(from) || this.#noun(from, to) !== null || lower.has(first.word);
    if (one && (unsure || !/^\p{L}{3,}$/u.test(first.word))) return;
    const titled = lists.titles(this.#word(from - 1)) && this.#noun(from, to) === null;
    this.#runs.push(this.#run(from, to, titled ? { kind: 'person' } : {}));
  }

  /**
   * A longer name of which a known one is only a part; null if the known one stands for itself.
   *
   * @param from first of the unknown words right before it; its own first word if there are none
   */
  #longer(name: Run, from: number, end: number): Run | null {
    const { lists } = this.#article;
    const before = name.from - 1;
    let to = name.to;
    const isMore = () => this.#isJoined(to) && !this.#passes(to, end) && !this.#known.has(to);
    while (!this.#isPossessive(name.to - 1) && to < end && isMore()) to++;
    const hyphen = this.#gap(name.to) === '-';
    if (name.kind === 'person') {
      // In Russian, “сын Павла Орена Даниил” are two names.
      if (to > name.to && (hyphen || lists.language === 'en')) return this.#run(from, to);
      const plain = this.#opens(before) && lists.endings(this.#word(before));
      if (!name.partial || from === name.from || plain || this.#isAdjective(before)) return null;
      return this.#run(from, name.to, { kind: 'person', lastNameOf: name.ids });
    }
    const of =
      from < before && this.#word(before) === 'of' && !lists.bodies(this.#word(before - 1));
    // “Hotel Norvale”
    const led = from === before && !this.#opens(from) && lists.organisations(this.#word(from));
    const called = to > name.to && !hyphen && this.#noun(name.to, to) !== null;
    if (!of && !led && !called) return null;
    return this.#run(of || led ? from : name.from, called ? to : name.to);
  }

  /** Splits the run of capitals that begins at a word into names; the next word to read. */
  #readRun(from: number): number {
    let end = this.#runEnd(from);
    /** First of the unknown words read last; none if it is the word here. */
    let pending = from;
    for (let i = from; i < end;) {
      const name = this.#known.get(i);
      if (name) {
        const longer = this.#longer(name, this.#isJoined(i) ? pending : i, end);
        // “Republic of Norvale”: what stands before “of” says what the place is.
        if (longer === null && this.#word(i - 1) !== 'of') this.#candidate(pending, i);
        this.#runs.push(longer ?? name);
        i = pending = (longer ?? name).to;
        end = Math.max(end, i);
      } else if (this.#passes(i, end)) {
        // “Trade Secretary Pell”: what stands before the office belongs to it.
        if (!this.#article.lists.titles(this.#word(i))) this.#candidate(pending, i);
        i = pending = i + 1;
      } else i++;
    }
    this.#candidate(pending, end);
    return end;
  }

  /** Whether a word is a given name, which shows where a name begins in a script without capitals. */
  #isGiven(i: number): boolean {
    return [this.#word(i), ...withoutParticles(this.#word(i), GROWN)].some(
      this.#article.lists.given,
    );
  }

  /** Keeps a known name outside a run of capitals, or somebody else’s; the next word to read. */
  #readPlain(name: Run): number {
    const { lists, nearest } = this.#article;
    const before = name.from - 1;
    const isName =
      this.#isGiven(before) ||
      lists.alsoGiven(this.#word(before)) ||
      nearest.of([this.#word(before), this.#word(name.from)]) !== null;
    const other = name.partial && this.#isJoined(name.from) && isName;
    const namesake = { kind: 'person', lastNameOf: name.ids } as const;
    this.#runs.push(other ? this.#run(before, name.to, namesake) : name);
    return name.to;
  }

  /** Keeps a given name and the word after it, in a script without capitals; the next word to read. */
  #readGiven(i: number): number {
    const { lists, nearest } = this.#article;
    const [word, next] = [this.#word(i), this.#word(i + 1)];
    if (!this.#isJoined(i + 1) || next.length < 3 || lists.ordinary(next)) return i + 1;
    const misspelt = nearest.isGiven(word) && nearest.of([word, next]) !== null;
    if (this.#known.has(i + 1) || !(this.#isGiven(i) || misspelt)) return i + 1;
    this.#runs.push(this.#run(i, i + 2, { kind: 'person' }));
    return i + 2;
  }
}

/**
 * The names of an article in order: the known ones in any spelling and case, and candidates: runs of
 * capitalised words in English and Russian, words after a given name in Arabic. Where only somebody
 * else of a known last name has been named in full, the last name alone is no known person’s.
 *
 * @param table with the kinds of the entities, and persons’ last names as names
 */
export function readNames(
  text: string,
  language: ReadLanguage,
  sentences: readonly ReadSentence[],
  table: NameTable,
): NameMention[] {
  const printed = sentences.map((one) => ({ ...one, words: printedWords(text, one) }));
  const prose = printed.flatMap((one) => (isTitleCase(one, one.words) ? [] : one.words));
  const wordsIn = (list: readonly PrintedWord[]) => new Set(list.map(({ word }) => word));
  const nearest = new NearestNames(table);
  const article: Article = {
    ...{ text, table, nearest, lists: NAME_WORDS[language] },
    lower: wordsIn(prose.filter(({ start }) => /\p{Ll}/u.test(text.charAt(start)))),
    named: wordsIn(prose.filter(({ capital, opens }) => capital && !opens)),
  };
  const [met, others] = [new Set<string>(), new Set<string>()];
  return printed.flatMap((sentence) => {
    const runs = new SentenceReader(article, sentence, sentence.words).read();
    return runs.flatMap(({ from, to, ids, kind, partial, lastNameOf }): NameMention[] => {
      const [id, ...more] = ids;
      if (more.length > 0) return [];
      for (const other of lastNameOf) others.add(other);
      const isOther = id !== undefined && partial && others.has(id) && !met.has(id);
      if (id !== undefined && !isOther) met.add(id);
      const entity = isOther ? null : (id ?? null);
      const start = sentence.words[from]?.start ?? sentence.start;
      const own = text.slice(start, sentence.words[to - 1]?.end).replace(/['’]s?$/u, '');
      const near = entity === null ? nearest.of(wordsOfName(own)) : null;
      const place = { sentence: sentence.sentence, start, end: start + own.length, text: own };
      return [{ ...place, entity, kind, nearest: near }];
    });
  });
}
