import type { ArticleText } from './article.ts';
import type { NameRun, StandInRun } from './name-run.ts';
import type { Party, People } from './people.ts';
import { joined } from './tokens.ts';

/** Words of a complement: “of the Tessaran Football Federation”, “правления компании”. */
const COMPLEMENT = 5;

/** The names of an article, and who they name. */
export interface Names {
  names: readonly NameRun[];
  standIns: readonly StandInRun[];
  people: People;
}

/** What stands around an office: names of people, and whose or of what it is. */
export class OfficeSurroundings {
  readonly article: ArticleText;

  readonly names: Names;

  readonly nameAt = new Map<number, number>();

  protected readonly nameEnding = new Map<number, number>();

  protected readonly standInAt = new Map<number, StandInRun>();

  protected readonly standInEnding = new Map<number, StandInRun>();

  constructor(article: ArticleText, names: Names) {
    this.article = article;
    this.names = names;
    names.names.forEach((name, n) => {
      this.nameAt.set(name.from, n);
      this.nameEnding.set(name.to, n);
    });
    for (const run of names.standIns) {
      this.standInAt.set(run.from, run);
      this.standInEnding.set(run.to, run);
    }
  }

  person(at: number): { party: Party; to: number; from: number } | null {
    const n = this.nameAt.get(at);
    const name = n === undefined ? undefined : this.names.names[n];
    const party = n === undefined ? undefined : this.names.people.of[n];
    if (!name || !party || (name.kind !== null && name.kind !== 'person')) return null;
    return { party, to: name.to, from: name.from };
  }

  /** Whether a name is that of a place or a body. */
  isBody(n: number | undefined): boolean {
    const kind = n === undefined ? null : this.names.names[n]?.kind;
    return kind === 'place' || kind === 'organisation';
  }

  entityAt(at: number): { entity: string | null; to: number } | null {
    const n = this.nameAt.get(at);
    const name = n === undefined ? undefined : this.names.names[n];
    if (name && this.isBody(n)) return { entity: name.entity, to: name.to };
    const standIn = this.standInAt.get(at);
    return standIn ? { entity: standIn.entity, to: standIn.to } : null;
  }

  /** The country or body whose office it is, named right before: “Syrian …”, “Syria’s …”. */
  protected whoseBefore(from: number): { entity: string | null; from: number } | null {
    const { tokens } = this.article;
    let at = from;
    // “Syria’s former …” has been taken into the office; “Syria’s new …” has not.
    if (/^(?:new|then|long|current|newly)$/.test(tokens[at - 1]?.word ?? '')) at--;
    const standIn = this.standInEnding.get(at);
    if (standIn) return { entity: standIn.entity, from: standIn.from };
    const n = joined(tokens[at]) ? this.nameEnding.get(at) : undefined;
    const name = n === undefined ? undefined : this.names.names[n];
    if (name && this.isBody(n)) return { entity: name.entity, from: name.from };
    return null;
  }

  /** Words between an office and its bearer that say whose or of what it is. */
  complement(from: number): { to: number; of: string | null; parted: boolean }[] {
    const { tokens, language, vocabulary } = this.article;
    const ends = [{ to: from, of: null as string | null, parted: false }];
    let of: string | null = null;
    let at = from;
    if (language === 'en') {
      if (!/^(?:of|for|at|to)$/.test(tokens[at]?.word ?? '') || !joined(tokens[at])) return ends;
      at++;
    }
    // وزيرة الخارجية في نورفيل ريم العبد
    if (language === 'ar' && /^(?:في|لدي)$/u.test(tokens[at]?.word ?? '') && joined(tokens[at])) {
      const within = this.entityAt(at + 1);
      // An ambassador to a country is not its own.
      const of = tokens[at]?.word === 'في' ? (within?.entity ?? null) : null;
      if (within) ends.push({ to: within.to, of, parted: false });
      return ends;
    }
    for (let n = 0; n < COMPLEMENT; n++) {
      const whose = this.entityAt(at);
      const token = tokens[at];
      if (!token || token.sentence !== tokens[from - 1]?.sentence) break;
      const quoted = this.#quoted(at);
      if (quoted > at) {
        of ??= whose?.entity ?? null;
        at = quoted;
        ends.push({ to: at, of, parted: language === 'en' });
        continue;
      }
      if (!joined(token) && !/^[»"”]\s$/u.test(token.before)) break;
      if (!whose) {
        const unknown = this.#unknownPlace(at);
        if (unknown === at && (this.nameAt.has(at) || !this.complements(at))) break;
        at = Math.max(unknown, at + 1);
      } else {
        of ??= whose.entity;
        at = whose.to;
      }
      // “президент Федерации … в …” ends before the preposition.
      if (language !== 'en' && vocabulary.prepositions.word(tokens, at)) {
        ends.push({ to: at, of, parted: true });
        // وزيرة الخارجية في نورفيل ريم العبد
        const within = /^(?:في|لدي)$/u.test(tokens[at]?.word ?? '') ? this.entityAt(at + 1) : null;
        if (within) ends.push({ to: within.to, of, parted: false });
        break;
      }
      ends.push({ to: at, of, parted: language === 'en' });
    }
    return ends;
  }

  /** Where a name in quotation marks ends that begins at a word: компании «Паромы»; else that word. */
  #quoted(at: number): number {
    const { text, tokens } = this.article;
    if (!/^\s[«“"]$/u.test(tokens[at]?.before ?? '')) return at;
    let to = at + 1;
    while (to < at + COMPLEMENT && joined(tokens[to])) to++;
    const end = tokens[to - 1]?.end ?? 0;
    return /^[»”"]/u.test(text.slice(end, end + 1)) ? to : at;
  }

  /** Where an unknown place ends: “the mayor of Seaham, X”, رئيس بلدية سنلا; else the word itself. */
  #unknownPlace(at: number): number {
    const { tokens, language } = this.article;
    if (language === 'ar') {
      const town = /^(?:بلديه|محافظه|مدينه|بلده|قريه|جزيره)$/u.test(tokens[at - 1]?.word ?? '');
      return town && !this.nameAt.has(at) && this.article.vocabulary.titles.at(tokens, at) === null
        ? at + 1
        : at;
    }
    const run = this.names.names[this.nameAt.get(at) ?? -1];
    if (language !== 'en' || tokens[at - 1]?.word !== 'of') return at;
    return run?.kind === null && run.entity === null && run.to - at === 1 ? run.to : at;
  }

  /** Whether a word can belong to what an office is of: no verb, no name of somebody. */
  protected complements(at: number): boolean {
    const { tokens, language, vocabulary } = this.article;
    const word = tokens[at]?.word ?? '';
    if (vocabulary.say.at(tokens, at) || vocabulary.relatives.word(tokens, at)) return false;
    if (language === 'en')
      return !/^(?:and|but|was|is|are|were|has|had|will|who|that|on|in)$/.test(word);
    if (language === 'ru') {
      const verb = /(?:л|ла|ло|ли|лся|лась|лось|лись|ет|ит|ют|ут|ат|ят|ется|ится)$/u.test(word);
      return (
        !verb &&
        !vocabulary.prepositions.word(tokens, at) &&
        !vocabulary.conjunctions.word(tokens, at)
      );
    }
    // المتحدث باسم حملتها
    if (tokens[at - 1]?.word === 'باسم') return true;
    return (
      /^(?:ال|لل)/u.test(word) ||
      vocabulary.organisationNouns.word(tokens, at) !== null ||
      word === 'اداره'
    );
  }

  ending(at: number): { party: Party; from: number; to: number } | null {
    const n = this.nameEnding.get(at);
    return n === undefined ? null : this.person(this.names.names[n]?.from ?? -1);
  }
}
