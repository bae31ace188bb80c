import type { EntityKind } from '../../schemas/entity.ts';
import { CaselessNames } from './caseless-names.ts';
import {
  calledAfter,
  capitalNoun,
  isPlaceItself,
  ofPlace,
  PART_OF_PLACE,
  titleInCase,
  type RunContext,
} from './joined-names.ts';
import { isCredited, isDateline } from './datelines.ts';
import type { FoundName } from './known-names.ts';
import type { NameRun } from './name-run.ts';
import { stem } from './people.ts';
import { isUpper, joined, type Token } from './tokens.ts';

const COMPASS =
  /^(?:north|south|east|west|northern|southern|eastern|western|point|sound|base|region|old)$/;
/** Bodies that are called after a place, which is then part of the name. */
const SEATED = /^(?:university|bank|academy|institute|museum|college|school|church)$/;

const PAPER = /^(?:courier|herald|times|gazette|post|tribune|journal|dispatch|chronicle|observer)$/;

/** Weighs runs of capitalised words that are no known name. */
export class CandidateNames extends CaselessNames {
  /** Word after what the run being read takes. */
  protected end = 0;

  /** Last words of candidates so far, without case endings. */
  protected readonly surnames = new Set<string>();

  protected readonly context: RunContext = {
    article: this.article,
    passes: (i, end) => this.passes(i, end),
    known: (i) => this.known.at(this.article.tokens, i),
    plain: (i) => this.plainOpening(i),
    opens: (i) => {
      const token = this.article.tokens[i];
      return token !== undefined && this.opens(token);
    },
  };

  /** A longer name that a known one is only a part of; null where it stands for itself. */
  protected longer(found: FoundName, pending: number, end: number): NameRun | null {
    const { tokens, vocabulary } = this.article;
    const { kind, partial } = found;
    const after = tokens[found.to];
    const goesOn =
      found.to < end &&
      joined(after) &&
      // “Agatha Rourke-Bell” is somebody else; “Norvale-Arvo” is two places.
      (after?.before !== '-' || (found.kind === 'person' && !found.partial)) &&
      !tokens[found.to - 1]?.possessive &&
      this.passes(found.to, end) === 0 &&
      !this.known.at(tokens, found.to) &&
      !this.stood.at(tokens, found.to);
    const titleCase = this.titleCase.has(tokens[found.from]?.sentence ?? 0);
    if (kind === 'person') {
      // «сын Павла Орена Даниил Орен»: somebody named after the one in the genitive.
      const next =
        this.article.language === 'ru' &&
        !partial &&
        (vocabulary.givenNames.at(tokens, found.to) !== null || end - found.to > 1);
      if (goesOn && next && after?.before !== '-') return null;
      if (goesOn && !titleCase) {
        return {
          from: pending >= 0 ? pending : found.from,
          to: this.lastOf(found.to, end),
          kind: null,
          entity: null,
          partial: false,
        };
      }
      if (!partial || pending < 0 || !joined(tokens[found.from])) return null;
      if (titleCase) return null;
      if (this.initialFits(found, tokens[found.from - 1])) return null;
      if (this.plainOpening(found.from - 1)) return null;
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
      while (to < end && this.passes(to, end) === 0 && joined(tokens[to])) {
        noun = nouns(to) ?? noun;
        to++;
      }
      // “The Norvale Courier” is a newspaper in a line of capitals too.
      const paper =
        noun === 'organisation' &&
        tokens[found.from - 1]?.word === 'the' &&
        PAPER.test(tokens[to - 1]?.word ?? '');
      if (noun && (!titleCase || paper)) {
        return {
          from: pending >= 0 ? pending : found.from,
          to,
          kind: noun,
          entity: null,
          partial: false,
        };
      }
    }
    const place = kind === 'place' && this.article.language === 'en' && !titleCase;
    return place ? calledAfter(this.context, found, pending, end) : null;
  }

  protected lastOf(at: number, end: number): number {
    let to = at;
    while (to < end && this.passes(to, end) === 0 && joined(this.article.tokens[to])) to++;
    return to;
  }

  protected initialFits({ entity }: FoundName, given: Token | undefined): boolean {
    if (!given || !/^\p{L}$/u.test(given.text)) return false;
    return this.known.names.some((name) => {
      return (
        name.entity === entity && name.words.length > 1 && name.words[0]?.startsWith(given.word)
      );
    });
  }

  /** Whether the first of three words after a Russian office is a place in the genitive. */
  #placeBetween(from: number, to: number): boolean {
    const { tokens, vocabulary, language } = this.article;
    return (
      language === 'ru' &&
      to - from === 3 &&
      joined(tokens[from]) &&
      vocabulary.offices.at(tokens, from - 1) !== null &&
      /[аяыи]$/u.test(tokens[from]?.word ?? '') &&
      (!/[аяыиуюе]$/u.test(tokens[from + 1]?.word ?? '') ||
        vocabulary.givenNames.at(tokens, from + 1) !== null) &&
      !vocabulary.givenNames.at(tokens, from)
    );
  }

  /** “Head of Education”: whether words follow an office and “of” in capitals. */
  #ofOffice(from: number): boolean {
    const { tokens } = this.article;
    const of = /^(?:of|for)$/.test(tokens[from - 1]?.word ?? '') && joined(tokens[from]);
    const office = tokens[from - 2];
    return (
      of && isUpper(office) && /^(?:head|minister|secretary|director)$/.test(office?.word ?? '')
    );
  }

  /** Weighs a run of unknown capitalised words, and keeps it if it is likely a name. */
  protected candidate(start: number, end: number, inside: boolean): void {
    const { tokens, vocabulary } = this.article;
    let [from, to] = [start, end];
    let first = tokens[from];
    const told = to - from > 1 || /^\p{Lu}{4,}$/u.test(first?.text ?? '');
    if (isDateline(this.article, from, to) && (told || this.named.has(first?.word ?? ''))) {
      const body = vocabulary.organisationNouns.word(tokens, to - 1) !== null || to - from > 2;
      const kind = body ? 'organisation' : 'place';
      this.found.push({ from, to, kind, entity: null, partial: false });
      return;
    }
    const paper = titleInCase(this.article, from);
    if (paper > from) {
      this.found.push({ from, to: paper, kind: 'organisation', entity: null, partial: false });
      this.end = Math.max(this.end, paper);
      return;
    }
    if (this.plainOpening(from) && tokens[from + 1]?.before !== '-') {
      from++;
      first = tokens[from];
    }
    // “Предшественник Перельмана Хью Лэньон”: a surname told before, and somebody else.
    if (
      this.article.language === 'ru' &&
      to - from === 3 &&
      this.surnames.has(stem(tokens[from]?.word ?? ''))
    ) {
      this.found.push({ from, to: from + 1, kind: 'person', entity: null, partial: true });
      from++;
      first = tokens[from];
    }
    // «Мэр Сенхаля Томаш Карут»: a place between an office and who holds it.
    if (this.#placeBetween(from, to)) {
      this.found.push({ from, to: from + 1, kind: 'place', entity: null, partial: false });
      from++;
      first = tokens[from];
    }
    // “Minister of Public Works Ana Ruiz”: what a minister is of is no name.
    if (this.#ofOffice(from)) {
      if (to - from < 3) return;
      from = to - 2;
      first = tokens[from];
    }
    while (from < to && vocabulary.particles.has(tokens[to - 1]?.word ?? '')) to--;
    if (!first || from >= to) return;
    const sentence = first.sentence;
    const whole = ofPlace(this.context, from, to);
    const single = to - from === 1 && whole === to;
    if (single && isPlaceItself(this.context, to)) return;
    const part = PART_OF_PLACE.test(first.word) && this.known.at(tokens, to)?.kind === 'place';
    if (single && part && joined(tokens[to])) return;
    if (this.titleCase.has(sentence) && !isCredited(this.article, from, to)) return;
    if (single) {
      if (first.text.length < 3 || /\p{Nd}/u.test(first.text)) return;
      if (this.lower.has(first.word) || !this.named.has(first.word)) {
        if (!inside || this.lower.has(first.word)) return;
      }
      // “The August War” once its month is left out
      if (vocabulary.thingNouns.word(tokens, from)) return;
      if (this.opens(first) && !this.alone.has(first.word) && !this.surnames.has(stem(first.word)))
        return;
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
        this.passes(last, last + 2) === 0
      )
        last++;
      const own = SEATED.test(tokens[to - 1]?.word ?? '');
      if (last > to + 1 && (own || !this.known.at(tokens, to + 1))) to = last;
    }
    if (single && kind === 'organisation' && to === end) return;
    to = Math.max(to, whole);
    // «Морского музея»
    const noun = capitalNoun(this.article, from, to);
    if (noun) {
      kind = noun;
      to++;
    }
    // “the Silver Mask of Almira”: the place is part of a thing's name.
    const thing =
      kind === null && !single && tokens[from - 1]?.word === 'the' && tokens[to]?.word === 'of';
    if (thing && joined(tokens[to]) && joined(tokens[to + 1])) {
      const place = this.known.at(tokens, to + 1);
      if (place?.kind === 'place' && place.to - to === 2) to = place.to;
    }
    this.found.push({ from, to, kind, entity: null, partial: false });
    if (kind === null && !single) this.surnames.add(stem(tokens[to - 1]?.word ?? ''));
    this.end = Math.max(this.end, to);
  }
}
