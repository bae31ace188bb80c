import { MisspeltNames } from './misspelt.ts';
import { NameContext } from './name-context.ts';
import { ArabicMarks, isDatedMonth } from './arabic-marks.ts';
import { ArabicPlaces } from './arabic-places.ts';
import { quotedTitle } from './joined-names.ts';
import { officeAt } from './offices-at.ts';
import { joined } from './tokens.ts';

/** Given names that are nouns too: age, light, name of, gift. */
const ALSO_NOUNS = /^[وف]?(?:عمر|نور|باسم|مني|امل|سلام|كمال|جمال|هدي|انس)$/u;
/** A noun without the article and the particles grown on. */
const bare = (word: string): string =>
  word.replace(/^(?:[وف]?[بكل]?ال|[وف]?لل|[وف]?[بكل])(?=.{3})/u, '');

/** Finds names in scripts without capitals. */
export class CaselessNames extends NameContext {
  /** Word at which an Arabic name is due: after an office and what it is of. */
  protected expected = -1;

  readonly #marks = new ArabicMarks(this.article, this.known);

  readonly #misspelt = new MisspeltNames(this.known);

  readonly #places = new ArabicPlaces(this.article, this.known);

  /** How often each noun stands in the article; counted when first asked for. */
  #nouns: Map<string, number> | null = null;

  /** Given names told so far, with the family names told with them. */
  readonly #told = new Map<string, Set<string>>();

  /** Arabic candidates named by their last word alone, which nothing else marks. */
  protected arabicSurnames(): void {
    const { tokens } = this.article;
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

  /**
   * Scripts without capitals, where nothing marks a name: known ones, and two words after an office,
   * a title or beginning with a common given name.
   */
  protected caseless(i: number): number {
    const { tokens, vocabulary } = this.article;
    const found = this.known.at(tokens, i);
    const whole = found && !found.partial && found.to - i > 1;
    const unknownGiven =
      !found && this.known.at(tokens, i + 1)?.partial === true && this.#marks.isGivenBefore(i);
    if (unknownGiven || (!whole && this.#misspelt.at(tokens, i))) {
      this.#tell(i);
      this.found.push({ from: i, to: i + 2, kind: 'person', entity: null, partial: false });
      return i + 2;
    }
    const quoted = found && found.kind !== 'organisation' ? quotedTitle(this.article, i) : null;
    if (quoted) {
      this.found.push({ ...quoted, kind: null, entity: null, partial: false });
      return quoted.to;
    }
    if (found) {
      const before = tokens[i - 1];
      const given =
        found.partial &&
        joined(before && tokens[i]) &&
        (vocabulary.givenNames.word(tokens, i - 1) ?? this.#womansName(found.entity, before?.word));
      if (found.kind === 'person' && !found.partial) this.#tell(i);
      if (!given || !before) return this.add(found);
      this.found.push({ from: i - 1, to: found.to, kind: 'person', entity: null, partial: false });
      return found.to;
    }
    const standIn = this.stood.at(tokens, i);
    if (standIn) {
      this.standIns.push({ from: i, to: standIn.to, entity: standIn.entity });
      return standIn.to;
    }
    if (this.article.language !== 'ar') return i + 1;
    const place = this.#places.at(i);
    if (place > i) {
      this.found.push({ from: i, to: place, kind: 'place', entity: null, partial: false });
      return place;
    }
    const father = this.#marks.kunya(i);
    if (father > i) {
      this.found.push({ from: i, to: father, kind: 'person', entity: null, partial: false });
      return father;
    }
    const office = officeAt(tokens, i, vocabulary);
    const title = vocabulary.titles.at(tokens, i);
    const related = vocabulary.counterpart.at(tokens, i);
    const after = Math.max(office?.to ?? 0, i + (title?.length ?? 0), i + (related?.length ?? 0));
    if (after > i) {
      this.expected = Math.max(this.expected, this.afterComplement(after));
      return after;
    }
    if (this.#marks.isMarked(i)) return this.arabicName(i);
    const due = i === this.expected && tokens[i]?.sentence === tokens[i - 1]?.sentence;
    if (i === this.expected && !due) this.expected = -1;
    const given = this.#marks.given(tokens[i]);
    if (i === this.expected && !given) {
      // وزير الموانئ السابق، وقع العقد: after a comma only what a comma closes.
      const comma = /[،,]/u.test(tokens[i]?.before ?? '');
      if (comma && !/^\s*[،,]/u.test(tokens[i + 2]?.before ?? '')) this.expected = -1;
      // العمدة السابق لكيرا نبيل حداد: “of” a place before a given name.
      else if (/^ل\p{L}{3}/u.test(tokens[i]?.word ?? '') && this.#marks.given(tokens[i + 1])) {
        this.expected = i + 1;
        return i + 1;
      }
    }
    if (given && !this.#marks.isGiven(i, i === this.expected)) return i + 1;
    return given || i === this.expected || this.#apposed(i) ? this.arabicName(i) : i + 1;
  }

  /** Word after what an office is of: nouns with the article, known names. */
  protected afterComplement(from: number): number {
    const { tokens, vocabulary } = this.article;
    let at = from;
    for (let n = 0; n < 4 && joined(tokens[at]); n++) {
      const known = this.known.at(tokens, at);
      if (known?.kind === 'person') return at;
      const last = tokens[at - 1]?.word ?? '';
      const noun =
        /^(?:ال|لل)/u.test(tokens[at]?.word ?? '') ||
        // المتحدث باسم حملتها, رئيس بلدية سنلا
        /^(?:باسم|بلديه)$/u.test(last) ||
        vocabulary.organisationNouns.word(tokens, at) !== null;
      const to = known?.to ?? this.stood.at(tokens, at)?.to ?? (noun ? at + 1 : at);
      if (to === at) break;
      at = to;
    }
    return at;
  }

  /** Two words after a verb of saying, with an office in apposition: وأكد حنا فارس، قائد الشرطة، */
  #apposed(i: number): boolean {
    const { tokens, vocabulary } = this.article;
    if (!vocabulary.say.at(tokens, i - 1) || !joined(tokens[i])) return false;
    if (!/^\s*[،,]\s*$/u.test(tokens[i + 2]?.before ?? '')) return false;
    return officeAt(tokens, i + 2, vocabulary) !== null && !tokens[i + 1]?.word.startsWith('لل');
  }

  /** Whether a word is the given name of somebody known with the ending of a woman's. */
  #womansName(entity: string, word: string | undefined): true | null {
    const same = this.known.names.some((name) => {
      return name.entity === entity && name.words.length > 1 && word === `${name.words[0] ?? ''}ه`;
    });
    return same ? true : null;
  }

  #tell(i: number): void {
    const [given = '', family = ''] = [0, 1].map((n) => this.article.tokens[i + n]?.word ?? '');
    this.#told.set(given, (this.#told.get(given) ?? new Set()).add(family));
  }

  /** Whether a given name told before stands alone here, and a word with a particle follows. */
  #goesOn(i: number): boolean {
    const { tokens } = this.article;
    const [given, family] = [tokens[i]?.word, tokens[i + 1]?.word ?? ''];
    const told = this.#told.get(given ?? '');
    return told !== undefined && /^[بلكوف]/u.test(family) && !told.has(family);
  }

  /** Whether a given name that is a noun as well stands before a thing: عمر القناع. */
  #ordinary(i: number): boolean {
    const { tokens } = this.article;
    if (!ALSO_NOUNS.test(tokens[i]?.word ?? '')) return false;
    this.#nouns ??= new Map(
      [...Map.groupBy(tokens, ({ word }) => bare(word))].map(([word, all]) => [word, all.length]),
    );
    return (this.#nouns.get(bare(tokens[i + 1]?.word ?? '')) ?? 0) > 1;
  }

  /** Two words of no other use: a given name and a family name. */
  protected arabicName(i: number): number {
    const { tokens, vocabulary: v } = this.article;
    const given = this.#marks.given(tokens[i]);
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
      // “Jumana the Judge” has a family's name that is a title elsewhere.
      const family = at === i + 1 && tokens[at]?.word.startsWith('ال') && given;
      if (family && joined(tokens[at]) && this.#marks.isClosed(i + 2)) return false;
      const token = tokens[at];
      return (
        !token ||
        token.word.length < 3 ||
        /\p{Nd}/u.test(token.word) ||
        (at > i && !joined(token)) ||
        tables.some((table) => table.at(tokens, at)) ||
        v.offices.at(tokens, at) !== null ||
        v.weekdays.at(tokens, at) !== null ||
        (v.months.at(tokens, at) !== null && isDatedMonth(tokens, at)) ||
        v.namesakes.at(tokens, at) !== null
      );
    };
    const [first, family] = [tokens[i]?.word ?? '', tokens[i + 1]?.word ?? ''];
    // “Elena laughs”: a verb, where no office or verb of saying asks for a name.
    const verb = /^[يت]\p{L}{2,4}$/u.test(family) && !this.#marks.given(tokens[i + 1]);
    if (
      verb &&
      i !== this.expected &&
      !v.say.at(tokens, i - 1) &&
      !this.#marks.standsAlone(i, true)
    )
      return i + 1;
    const grown =
      /^و?\p{L}{2,}(?:ها|هم|هما)$/u.test(family) || this.#marks.joinsAnother(tokens[i + 1]);
    if (!used(i) && this.#marks.standsAlone(i, grown || used(i + 1))) {
      this.found.push({ from: i, to: i + 1, kind: 'person', entity: null, partial: false });
      return i + 1;
    }
    if (used(i) || grown || used(i + 1) || /^(?:ال|لل)/u.test(first) || !joined(tokens[i + 1]))
      return i + 1;
    // للمتحف: “to the” begins no family name; nor does a known place or body (باسم تيسارا).
    const known = this.known.at(tokens, i + 1);
    if (family.startsWith('لل') || (known && known.kind !== 'person')) return i + 1;
    if (i !== this.expected && (this.#goesOn(i) || this.#ordinary(i))) return i + 1;
    this.#tell(i);
    this.found.push({ from: i, to: i + 2, kind: 'person', entity: null, partial: false });
    return i + 2;
  }
}
