import { ARTICLES, PLAIN_ARTICLES } from '../../search/name-forms.ts';
import type { EntityKind } from '../../schemas/entity.ts';
import type { ArticleText } from './article.ts';
import { KnownNames, type FoundName, type KnownEntity } from './known-names.ts';
import { officeAt } from './offices-at.ts';
import { stem } from './people.ts';
import { joined, type Token } from './tokens.ts';

/** A name where it stands, as a run of words (the end exclusive). */
export interface NameRun {
  from: number;
  to: number;
  kind: EntityKind | null;
  /** Null for a candidate. */
  entity: string | null;
  /** A surname alone. */
  partial: boolean;
}

/** A word that stands for an entity without being its name: “Russian”. */
export interface StandInRun {
  from: number;
  to: number;
  entity: string;
}

const isUpper = (token: Token | undefined): boolean =>
  token !== undefined && /^\P{L}*\p{Lu}/u.test(token.text);

/** Whether a word stands where any word has a capital: first in its sentence, after a mark or colon. */
const opensSentence = (token: Token): boolean =>
  token.first || /[“”"«„‘:—–(\n\r#*>•]\s*$/u.test(token.before) || /[.!?]\s/u.test(token.before);

const COMPASS =
  /^(?:north|south|east|west|northern|southern|eastern|western|point|sound|base|region|old)$/;
/** Bodies that are called after a place, which is then part of the name. */
const SEATED =
  /^(?:university|bank|academy|institute|museum|college|school|church|republic|kingdom)$/;

/** Finds names, known and not, in one article. */
class NameFinder {
  readonly #article: ArticleText;
  readonly #known: KnownNames;
  readonly #standIns: KnownNames;
  readonly found: NameRun[] = [];
  readonly standIns: StandInRun[] = [];
  /** Words printed in lower case somewhere, and words with a capital where nothing asks for one. */
  readonly #lower = new Set<string>();
  readonly #named = new Set<string>();
  readonly #titleCase: ReadonlySet<number>;
  readonly #genders: ReadonlyMap<string, 'male' | 'female'>;
  readonly #partOf: ReadonlyMap<string, string | null>;
  /** Word at which an Arabic name is due: after an office and what it is of. */
  #expected = -1;
  /** Word after what the run being read takes. */
  #end = 0;
  /** Last words of candidates so far, without case endings. */
  readonly #surnames = new Set<string>();
  /** Entities that the article has named in full so far. */
  readonly #met = new Set<string>();

  constructor(article: ArticleText, entities: readonly KnownEntity[], known: KnownNames) {
    this.#article = article;
    this.#genders = new Map(
      entities.flatMap(({ id, record: { gender } }) => (gender ? [[id, gender] as const] : [])),
    );
    this.#known = known;
    this.#standIns = new KnownNames(entities, true);
    this.#partOf = new Map(entities.map(({ id, record }) => [id, record['part-of'] ?? null]));
    const capitals = new Map<number, number>();
    const words = new Map<number, number>();
    const first = new Map<number, string>();
    for (const token of article.tokens) {
      if (token.first) first.set(token.sentence, token.word);
      if (!/\p{L}/u.test(token.text)) continue;
      words.set(token.sentence, (words.get(token.sentence) ?? 0) + 1);
      if (isUpper(token)) capitals.set(token.sentence, (capitals.get(token.sentence) ?? 0) + 1);
    }
    this.#titleCase = new Set(
      article.sentences
        .filter(({ sentence, heading }) => {
          const count = words.get(sentence) ?? 0;
          const share = (capitals.get(sentence) ?? 0) / count;
          if (!heading) return count > 7 && share > 0.75;
          // “By Ruth Amadi” is no headline.
          return count > 4 ? share > 0.55 : share === 1 && first.get(sentence) !== 'by';
        })
        .map(({ sentence }) => sentence),
    );
    for (const token of article.tokens) {
      if (/^\P{L}*\p{Ll}/u.test(token.text)) this.#lower.add(token.word);
      else if (!opensSentence(token) && !this.#titleCase.has(token.sentence)) {
        this.#named.add(token.word);
      }
    }
  }

  run(): void {
    const { tokens } = this.#article;
    for (let i = 0; i < tokens.length;) i = this.#step(i);
    if (this.#article.language === 'ar') this.#arabicSurnames();
  }

  /** Arabic candidates named by their last word alone, which nothing else marks. */
  #arabicSurnames(): void {
    const { tokens } = this.#article;
    const last = new Set(
      this.found.flatMap(({ entity, to }) => (entity === null ? (tokens[to - 1]?.word ?? []) : [])),
    );
    if (last.size === 0) return;
    const taken = new Set(this.found.flatMap(({ from, to }) => [from, to - 1]));
    tokens.forEach(({ word }, i) => {
      if (!last.has(word) || taken.has(i)) return;
      this.found.push({ from: i, to: i + 1, kind: 'person', entity: null, partial: true });
    });
    this.found.sort((a, b) => a.from - b.from);
  }

  /** Reads what begins at word `i`; the next word to read. */
  #step(i: number): number {
    const { tokens } = this.#article;
    const token = tokens[i];
    if (!token) return i + 1;
    if (!token.capital) {
      // A whole name in lower case.
      const found = this.#known.at(tokens, i);
      if (!found || found.to - found.from < 2) return i + 1;
      return this.#add(found);
    }
    if (!isUpper(token)) return this.#caseless(i);
    let end = i + 1;
    while (end < tokens.length && this.#continues(end)) end++;
    this.#end = end;
    this.#readRun(i, end);
    return Math.max(end, this.#end);
  }

  /** Whether a word goes on with a run of capitalised ones. */
  #continues(at: number): boolean {
    const { tokens, vocabulary } = this.#article;
    const token = tokens[at];
    if (!token || (!joined(token) && !/^\. ?$/u.test(token.before))) return false;
    if (token.before.startsWith('.') && !/^\p{L}\.?$/u.test(tokens[at - 1]?.text ?? '')) {
      if (!vocabulary.titles.at(tokens, at - 1)) return false;
    }
    if (token.sentence !== tokens[at - 1]?.sentence) return false;
    if (isUpper(token)) return true;
    const particle = vocabulary.particles.has(token.word) && isUpper(tokens[at + 1]);
    return particle && joined(tokens[at + 1]);
  }

  /**
   * Scripts without capitals, where nothing marks a name: known ones, and two words after an office,
   * a title or beginning with a common given name.
   */
  #caseless(i: number): number {
    const { tokens, vocabulary } = this.#article;
    const found = this.#known.at(tokens, i);
    if (found) {
      const before = tokens[i - 1];
      const given =
        found.partial && joined(before && tokens[i]) && vocabulary.givenNames.word(tokens, i - 1);
      if (!given || !before) return this.#add(found);
      this.found.push({ from: i - 1, to: found.to, kind: 'person', entity: null, partial: false });
      return found.to;
    }
    const standIn = this.#standIns.at(tokens, i);
    if (standIn) {
      this.standIns.push({ from: i, to: standIn.to, entity: standIn.entity });
      return standIn.to;
    }
    if (this.#article.language !== 'ar') return i + 1;
    const office = officeAt(tokens, i, vocabulary);
    const title = vocabulary.titles.at(tokens, i);
    const related = vocabulary.counterpart.at(tokens, i);
    const after = Math.max(office?.to ?? 0, i + (title?.length ?? 0), i + (related?.length ?? 0));
    if (after > i) {
      this.#expected = Math.max(this.#expected, this.#afterComplement(after));
      return after;
    }
    const given = vocabulary.givenNames.word(tokens, i);
    return given || i === this.#expected ? this.#arabicName(i) : i + 1;
  }

  /** Word after what an office is of: nouns with the article, known names. */
  #afterComplement(from: number): number {
    const { tokens, vocabulary } = this.#article;
    let at = from;
    for (let n = 0; n < 4 && joined(tokens[at]); n++) {
      const known = this.#known.at(tokens, at);
      if (known?.kind === 'person') return at;
      const noun =
        (tokens[at]?.word.startsWith('ال') ?? false) ||
        vocabulary.organisationNouns.word(tokens, at) !== null;
      const to = known?.to ?? this.#standIns.at(tokens, at)?.to ?? (noun ? at + 1 : at);
      if (to === at) break;
      at = to;
    }
    return at;
  }

  /** Two words of no other use: a given name and a family name. */
  #arabicName(i: number): number {
    const { tokens, vocabulary: v } = this.#article;
    const used = (at: number): boolean => {
      const tables = [
        v.openers,
        v.prepositions,
        v.say,
        v.roles,
        v.relatives,
        v.appointments,
        v.hedges,
        v.relative,
      ];
      const token = tokens[at];
      return (
        !token ||
        token.word.length < 3 ||
        /\p{Nd}/u.test(token.word) ||
        (at > i && !joined(token)) ||
        tables.some((table) => table.at(tokens, at)) ||
        v.offices.at(tokens, at) !== null ||
        v.weekdays.at(tokens, at) !== null ||
        v.months.at(tokens, at) !== null
      );
    };
    if (used(i) || used(i + 1) || tokens[i]?.word.startsWith('ال') || !joined(tokens[i + 1]))
      return i + 1;
    this.found.push({ from: i, to: i + 2, kind: 'person', entity: null, partial: false });
    return i + 2;
  }

  /** Which of those who share a surname is meant; null where that can't be told. */
  #bearer({ from, shared, entity }: FoundName): string | null {
    if (shared.length <= 1) return entity;
    const { tokens, vocabulary } = this.#article;
    const gender = vocabulary.titles.at(tokens, from - 1)?.value;
    const fits = shared.filter((id) => !gender || (this.#genders.get(id) ?? gender) === gender);
    if (fits.length === 1) return fits[0] ?? null;
    const met = fits.filter((id) => this.#met.has(id));
    return met.length === 1 ? (met[0] ?? null) : null;
  }

  #add(found: FoundName): number {
    const { tokens } = this.#article;
    const { from, to, kind, partial } = found;
    const entity = this.#bearer(found);
    if (entity === null) return to;
    if (!partial) this.#met.add(entity);
    const article = tokens[from - 1]?.word ?? '';
    const sign = tokens[from]?.before ?? '';
    const grown =
      (sign === '-' && ARTICLES.has(article)) || (sign === ' ' && PLAIN_ARTICLES.has(article));
    // “National Museum of Tessara”: whose it is belongs to the name.
    let end = to;
    if (kind === 'organisation' && tokens[to]?.word === 'of' && joined(tokens[to])) {
      const whole = this.#known.at(tokens, to + 1);
      if (whole && joined(tokens[to + 1]) && this.#partOf.get(entity) === whole.entity)
        end = whole.to;
    }
    this.found.push({ from: grown ? from - 1 : from, to: end, kind, entity, partial });
    return end;
  }

  /** Words of a run that belong to no name: how many at `i`; 0 for a word that may. */
  #passes(i: number, end: number): number {
    const { tokens, vocabulary } = this.#article;
    const token = tokens[i];
    if (!token) return 1;
    const title = vocabulary.titles.at(tokens, i);
    const office = officeAt(tokens, i, vocabulary);
    if (office && office.to - i >= (title?.length ?? 0)) return office.to - i;
    if (title) return title.length;
    const opener = vocabulary.openers.word(tokens, i);
    if (
      opener &&
      (opensSentence(token) || i + 1 === end || /^(?:the|a|an|in|of|on|at|this)$/.test(token.word))
    )
      return 1;
    if (vocabulary.prepositions.word(tokens, i) || vocabulary.determiners.word(tokens, i)) return 1;
    return vocabulary.notNames.at(tokens, i)?.length ?? 0;
  }

  /** Cuts a run of capitalised words into names. */
  #readRun(from: number, end: number): void {
    const { tokens, vocabulary } = this.#article;
    let pending = -1;
    const flush = (to: number) => {
      if (pending >= 0) this.#candidate(pending, to, pending > from);
      pending = -1;
    };
    for (let i = from; i < end;) {
      if (i > from && tokens[i - 1]?.possessive) flush(i);
      // “Al-Sharaa”, “Al Arabiya”: the article goes with the known name after it.
      const sign = tokens[i + 1]?.before ?? '';
      const word = tokens[i]?.word ?? '';
      const article =
        (sign === '-' && ARTICLES.has(word)) || (sign === ' ' && PLAIN_ARTICLES.has(word));
      if (article && this.#known.at(tokens, i + 1)) {
        if (pending < 0) {
          i++;
          continue;
        }
      }
      const found = this.#known.at(tokens, i);
      if (found) {
        const longer = this.#longer(found, pending, end);
        if (longer) {
          pending = -1;
          this.found.push(longer);
          i = longer.to;
          continue;
        }
        flush(i);
        i = this.#add(found);
        this.#end = Math.max(this.#end, i);
        continue;
      }
      const standIn = this.#standIns.at(tokens, i);
      if (standIn && !(this.#orgAhead(standIn.to, end) && pending >= 0)) {
        flush(i);
        this.standIns.push({ from: i, to: standIn.to, entity: standIn.entity });
        i = standIn.to;
        continue;
      }
      const passed = this.#passes(i, end);
      if (passed > 0) {
        // “Lantern Minister”: what stood before the office belongs to it.
        if (pending >= 0 && officeAt(tokens, i, vocabulary) && i + passed < end) pending = -1;
        else flush(i);
        i += passed;
        continue;
      }
      if (pending < 0) pending = i;
      i++;
    }
    flush(end);
  }

  #orgAhead(at: number, end: number): boolean {
    const { tokens, vocabulary } = this.#article;
    for (let i = at; i < Math.min(end, at + 3); i++) {
      if (vocabulary.organisationNouns.word(tokens, i)) return true;
    }
    return false;
  }

  /** A longer name that a known one is only a part of; null where it stands for itself. */
  #longer(found: FoundName, pending: number, end: number): NameRun | null {
    const { tokens, vocabulary } = this.#article;
    const { kind, partial } = found;
    const after = tokens[found.to];
    const goesOn =
      found.to < end &&
      joined(after) &&
      after?.before !== '-' &&
      !tokens[found.to - 1]?.possessive &&
      this.#passes(found.to, end) === 0 &&
      !this.#known.at(tokens, found.to) &&
      !this.#standIns.at(tokens, found.to);
    const titleCase = this.#titleCase.has(tokens[found.from]?.sentence ?? 0);
    if (kind === 'person') {
      if (goesOn && !titleCase) {
        return {
          from: pending >= 0 ? pending : found.from,
          to: this.#lastOf(found.to, end),
          kind: null,
          entity: null,
          partial: false,
        };
      }
      if (!partial || pending < 0 || !joined(tokens[found.from])) return null;
      if (titleCase) return null;
      if (this.#initialFits(found, tokens[found.from - 1])) return null;
      if (this.#plainOpening(found.from - 1)) return null;
      return { from: pending, to: found.to, kind: 'person', entity: null, partial: false };
    }
    const nouns = (at: number) =>
      vocabulary.organisationNouns.word(tokens, at)
        ? 'organisation'
        : vocabulary.placeNouns.word(tokens, at)
          ? 'place'
          : null;
    if (goesOn) {
      let to = found.to;
      let noun: 'organisation' | 'place' | null = null;
      while (to < end && this.#passes(to, end) === 0 && joined(tokens[to])) {
        noun = nouns(to) ?? noun;
        to++;
      }
      if (noun && !titleCase) {
        return {
          from: pending >= 0 ? pending : found.from,
          to,
          kind: noun,
          entity: null,
          partial: false,
        };
      }
    }
    return null;
  }

  #lastOf(at: number, end: number): number {
    let to = at;
    while (to < end && this.#passes(to, end) === 0 && joined(this.#article.tokens[to])) to++;
    return to;
  }

  #initialFits({ entity }: FoundName, given: Token | undefined): boolean {
    if (!given || !/^\p{L}$/u.test(given.text)) return false;
    return this.#known.names.some((name) => {
      return (
        name.entity === entity && name.words.length > 1 && name.words[0]?.startsWith(given.word)
      );
    });
  }

  /** Whether a word begins a sentence and is likely an ordinary one. */
  #plainOpening(i: number): boolean {
    const { tokens, vocabulary, language } = this.#article;
    const token = tokens[i];
    if (!token || !opensSentence(token) || this.#named.has(token.word)) return false;
    if (this.#lower.has(token.word)) return true;
    if (language === 'en') return token.word.length > 4 && /(?:ly|ing|ed)$/.test(token.word);
    return !vocabulary.givenNames.at(tokens, i);
  }

  /** Weighs a run of unknown capitalised words, and keeps it if it is likely a name. */
  #candidate(start: number, end: number, inside: boolean): void {
    const { tokens, vocabulary } = this.#article;
    let [from, to] = [start, end];
    let first = tokens[from];
    if (this.#plainOpening(from) && tokens[from + 1]?.before !== '-') {
      from++;
      first = tokens[from];
    }
    // “Предшественник Перельмана Хью Лэньон”: a surname told before, and somebody else.
    if (
      this.#article.language === 'ru' &&
      to - from === 3 &&
      this.#surnames.has(stem(tokens[from]?.word ?? ''))
    ) {
      this.found.push({ from, to: from + 1, kind: 'person', entity: null, partial: true });
      from++;
      first = tokens[from];
    }
    while (from < to && vocabulary.particles.has(tokens[to - 1]?.word ?? '')) to--;
    if (!first || from >= to) return;
    const sentence = first.sentence;
    const single = to - from === 1;
    if (this.#titleCase.has(sentence)) return;
    if (single) {
      if (first.text.length < 3 || /\p{Nd}/u.test(first.text)) return;
      if (this.#lower.has(first.word) || !this.#named.has(first.word)) {
        if (!inside || this.#lower.has(first.word)) return;
      }
      if (opensSentence(first) && !this.#named.has(first.word)) return;
    }
    let kind: EntityKind | null = null;
    for (let i = from; i < to; i++) {
      if (vocabulary.organisationNouns.word(tokens, i)) kind = 'organisation';
      // “Cape Dorn”, “Amber Bay”, but not “Northern Star”.
      const end = i + 1 === to || (i === from && !COMPASS.test(tokens[i]?.word ?? ''));
      if (vocabulary.placeNouns.word(tokens, i) && kind === null && end && !single) kind = 'place';
    }
    // “Ministry of Fisheries”
    const [of, next] = [tokens[to], tokens[to + 1]];
    if (
      kind === 'organisation' &&
      of?.word === 'of' &&
      isUpper(next) &&
      joined(next) &&
      joined(of)
    ) {
      let last = to + 1;
      while (
        last < tokens.length &&
        isUpper(tokens[last]) &&
        joined(tokens[last]) &&
        this.#passes(last, last + 2) === 0
      )
        last++;
      const own = SEATED.test(tokens[to - 1]?.word ?? '');
      if (last > to + 1 && (own || !this.#known.at(tokens, to + 1))) to = last;
    }
    if (single && kind === 'organisation' && to === end) return;
    // “the Silver Mask of Almira”: the place is part of a thing's name.
    const thing =
      kind === null && !single && tokens[from - 1]?.word === 'the' && tokens[to]?.word === 'of';
    if (thing && joined(tokens[to]) && joined(tokens[to + 1])) {
      const place = this.#known.at(tokens, to + 1);
      if (place?.kind === 'place' && place.to - to === 2) to = place.to;
    }
    this.found.push({ from, to, kind, entity: null, partial: false });
    if (kind === null && !single) this.#surnames.add(stem(tokens[to - 1]?.word ?? ''));
    this.#end = Math.max(this.#end, to);
  }
}

/** The names of an article in order, and the words that stand for entities. */
export function findNames(
  article: ArticleText,
  entities: readonly KnownEntity[],
): { names: NameRun[]; standIns: StandInRun[]; known: KnownNames } {
  const known = new KnownNames(entities);
  const finder = new NameFinder(article, entities, known);
  finder.run();
  return { names: finder.found, standIns: finder.standIns, known };
}
