import type { EntityKind } from '../../schemas/entity.ts';
import { ARTICLES, withoutParticles } from '../../text/names/name-forms.ts';
import type { NameTable } from '../../text/names/name-table.ts';
import type { NameWords } from './name-words.ts';
import { wordsOfName, type NearestNames } from './nearest-name.ts';
import type { PrintedArticle, PrintedSentence, PrintedWord } from './printed-words.ts';
import { agree } from './russian-cases.ts';

/** A name in a sentence. */
export interface Run {
  sentence: number;
  /** Numbers of its words in the sentence, the end exclusive. */
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

/** What names are read with. */
export interface Reading {
  article: PrintedArticle;
  lists: NameWords;
  table: NameTable;
  nearest: NearestNames;
}

/** What Arabic writes together with a given name: and, so, to. */
const GROWN = ['و', 'ف', 'ل'];
/** Between words that may be of one name. */
const JOINED = /^(?:\s|-)$/u;
const DOTTED = /^[\s.-]$/u;

/**
 * Reads the names in one sentence, known and not. A run of capitals is split at known names and at
 * words that are no names; what is left are candidates. Words beside a known name can make another
 * one of it: “Marek Weld”, “the Norvale Herald”.
 */
class SentenceReader {
  readonly #reading: Reading;
  readonly #sentence: PrintedSentence;
  readonly #words: readonly PrintedWord[];
  /** Known names by their first word. */
  readonly #known = new Map<number, Run>();
  /** Words that only stand for something known: “Norvalian”. */
  readonly #standIns = new Set<number>();
  readonly #runs: Run[] = [];

  constructor(reading: Reading, sentence: PrintedSentence) {
    this.#reading = reading;
    this.#sentence = sentence;
    this.#words = sentence.words;
    const { article, table } = reading;
    const { start: offset, end } = sentence;
    let at = 0;
    for (const found of table.find(article.text.slice(offset, end), { prose: true })) {
      while ((this.#words[at]?.end ?? Infinity) <= found.start + offset) at++;
      const from = at;
      while ((this.#words[at]?.start ?? Infinity) < found.end + offset) at++;
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
      i = this.#isRun(i) ? this.#readRun(i) : name ? this.#readPlain(name) : this.#readGiven(i);
    }
    return this.#runs;
  }

  #word(i: number): string {
    return this.#words[i]?.word ?? '';
  }

  #gap(i: number): string {
    return this.#words[i]?.gap ?? '';
  }

  #printed(from: number, to: number): string {
    return this.#reading.article.text.slice(this.#words[from]?.start, this.#words[to - 1]?.end);
  }

  #isJoined(i: number): boolean {
    return JOINED.test(this.#gap(i));
  }

  #isPossessive(i: number): boolean {
    return /['’]s?$/u.test(this.#printed(i, i + 1)) || /^['’]/u.test(this.#gap(i + 1));
  }

  /** What the nouns among some words say that they name. */
  #noun(from: number, to: number): EntityKind | 'thing' | null {
    const { organisations, places, things } = this.#reading.lists;
    const words = this.#words.slice(Math.max(0, from), to).map(({ word }) => word);
    if (words.some(organisations)) return 'organisation';
    return words.some(places) ? 'place' : words.some(things) ? 'thing' : null;
  }

  #run(from: number, to: number, more: Partial<Run> = {}): Run {
    const noun = this.#noun(from, to);
    return {
      ...{ sentence: this.#sentence.sentence, from, to, ids: [], partial: false, lastNameOf: [] },
      ...{ kind: noun === 'thing' ? null : noun, ...more },
    };
  }

  /** Whether a word opens a sentence and is, as far as the article shows, an ordinary one. */
  #opens(i: number): boolean {
    return this.#words[i]?.opens === true && !this.#reading.article.named.has(this.#word(i));
  }

  /** Whether a word of a run that ends at `end` belongs to no name. */
  #passes(i: number, end: number): boolean {
    const { titles, ordinary, openers } = this.#reading.lists;
    const word = this.#word(i);
    if (!this.#words[i]?.capital) return false;
    if (ordinary(word) || (openers(word) && (this.#opens(i) || i + 1 === end))) return true;
    // “General Assembly” is no general.
    return titles(word) && (i + 1 === end || this.#noun(i + 1, i + 2) === null);
  }

  /** Whether a word says of what country, people or faith something is. */
  #isAdjective(i: number): boolean {
    return this.#standIns.has(i) || this.#reading.lists.adjectives(this.#word(i));
  }

  /** “SENHAL (News Agency)”, “The Quayside Weekly, 10 April”: whether words open a report. */
  #isDateline(from: number, to: number): boolean {
    if (from > 1 || (from === 1 && this.#word(0) !== 'the')) return false;
    if (to - from === 1)
      return /^[,(—–-]/u.test(this.#gap(to).trim()) && !/\p{Ll}/u.test(this.#printed(from, to));
    return /^\d/.test(this.#word(to)) || (this.#gap(to) === ', ' && this.#passes(to, to));
  }

  /** Whether the capitals that begin at a word mean something. */
  #isRun(i: number): boolean {
    if (!this.#words[i]?.capital || !this.#sentence.titleCase)
      return this.#words[i]?.capital === true;
    // “By Ann Lee”
    const credit = this.#reading.lists.credits(this.#word(i - 1));
    if (!credit && i > 1) return false;
    const end = this.#runEnd(i);
    return credit ? end > i + 1 : this.#isDateline(i, end);
  }

  /** Where a run of capitals ends that begins at a word. */
  #runEnd(from: number): number {
    const { titles, particles } = this.#reading.lists;
    let to = from + 1;
    for (;;) {
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
    const { article, lists } = this.#reading;
    let [from, to] = [start, end];
    const plain = article.lower.has(this.#word(from)) || lists.endings(this.#word(from));
    if (this.#opens(from) && plain && this.#gap(from + 1) !== '-') from++;
    while (to > from && lists.particles(this.#word(to - 1))) to--;
    const names = this.#words.slice(from, to).filter((_, n) => !this.#isAdjective(from + n));
    const [first, ...more] = names;
    // “Norvalian”, “Norvalian Army”
    if (!first || (names.length < to - from && more.length === 0 && lists.bodies(first.word)))
      return;
    // “Head of Education”, “Minister of Ports Ana Ruiz”
    const office = this.#words[from - 2]?.capital && lists.titles(this.#word(from - 2));
    if (this.#word(from - 1) === 'of' && office) {
      if (to - from < 3) return;
      from = to - 2;
    }
    if (to - from === 1) {
      const { word, opens } = first;
      if (!/^\p{L}{3,}$/u.test(word) || this.#noun(from, to) || article.lower.has(word)) return;
      if (opens && !article.last.has(word) && !this.#isDateline(from, to)) return;
      // “(Photo by Ann Lee / POOL / AFP)”
      if ([from, to].some((i) => this.#gap(i).includes('/'))) return;
    }
    const titled = lists.titles(this.#word(from - 1)) && this.#noun(from, to) === null;
    this.#runs.push(this.#run(from, to, titled ? { kind: 'person' } : {}));
  }

  /**
   * A longer name of which a known one is only a part; null if the known one stands for itself.
   *
   * @param from first of the unknown words right before it; its own first word if there are none
   */
  #longer(name: Run, from: number, end: number): Run | null {
    const { lists } = this.#reading;
    const before = name.from - 1;
    let to = name.to;
    const solid = !this.#isPossessive(to - 1);
    while (
      solid &&
      to < end &&
      this.#isJoined(to) &&
      !this.#passes(to, end) &&
      !this.#known.has(to)
    )
      to++;
    const hyphen = this.#gap(name.to) === '-';
    if (name.kind === 'person') {
      // In Russian, “сын Павла Орена Даниил” are two names.
      if (to > name.to && (hyphen || lists.language === 'en')) return this.#run(from, to);
      const plain =
        this.#opens(before) &&
        (lists.endings(this.#word(before)) || !agree(this.#word(before), this.#word(name.to - 1)));
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
        if (!this.#reading.lists.titles(this.#word(i))) this.#candidate(pending, i);
        i = pending = i + 1;
      } else i++;
    }
    this.#candidate(pending, end);
    return end;
  }

  /** Whether a word is a given name, which shows where a name begins in a script without capitals. */
  #isGiven(i: number): boolean {
    return [this.#word(i), ...withoutParticles(this.#word(i), GROWN)].some(
      this.#reading.lists.given,
    );
  }

  /** Keeps a known name outside a run of capitals; the next word to read. */
  #readPlain(name: Run): number {
    const { lists, nearest } = this.#reading;
    const before = name.from - 1;
    const other =
      name.partial &&
      this.#isJoined(name.from) &&
      (this.#isGiven(before) ||
        lists.alsoGiven(this.#word(before)) ||
        nearest.of([this.#word(before), this.#word(name.from)]) !== null);
    const namesake = { kind: 'person', lastNameOf: name.ids } as const;
    this.#runs.push(other ? this.#run(before, name.to, namesake) : name);
    return name.to;
  }

  /** Keeps a given name and the word after it, in a script without capitals; the next word to read. */
  #readGiven(i: number): number {
    const { lists, nearest } = this.#reading;
    const [word, next] = [this.#word(i), this.#word(i + 1)];
    if (!this.#isJoined(i + 1) || next.length < 3 || lists.ordinary(next)) return i + 1;
    const misspelt = nearest.isGiven(word) && nearest.of([word, next]) !== null;
    if (this.#known.has(i + 1) || !(this.#isGiven(i) || misspelt)) return i + 1;
    this.#runs.push(this.#run(i, i + 2, { kind: 'person' }));
    return i + 2;
  }
}

/** The names in one sentence, in order. */
export function readSentence(reading: Reading, sentence: PrintedSentence): Run[] {
  return new SentenceReader(reading, sentence).read();
}
