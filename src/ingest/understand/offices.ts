import type { OfficeMention } from '../reading.ts';
import { stretchOfTokens, type ArticleText } from './article.ts';
import type { NameRun, StandInRun } from './names.ts';
import { officeAt, type OfficeWords } from './offices-at.ts';
import type { Party, People } from './people.ts';
import type { OfficeHolder } from './speakers.ts';
import { joined } from './tokens.ts';

/** Offices of bodies and crowds are no one’s; a bare “minister” or “leader” tells little alone. */
const PLURAL = /(?:ministers|presidents|leaders|mayors|governors|envoys|ambassadors|directors)$/;

const RU_PLURAL = /(?:ов|ев|еи|ам|ям|ами|ями|ах|ях|ы|ели|ари)$/u;
/** Words of a complement: “of the Tessaran Football Federation”, “правления компании”. */
const COMPLEMENT = 5;
const NEW = /^(?:new|then|current|now|long|serving|former)$/;
/** After an office in apposition these go on with it. */
const GOES_ON = /^(?:of|for|in|who|since|and|at|from|until)$/;
/** After an office these say that it is over. */
const UNTIL = /^(?:until|till|before|when|under)$/;
const BETWEEN =
  /^(?:the|a|an|as|to|be|its|their|his|her|new|country|city|first|post|of|still|now|also|himself|herself|then|on|на|пост|поста|должность|новым|новой|в|منصب|في)$/u;

/** Somebody found for an office, and what the finding says of its standing. */
interface Bearer {
  party: Party;
  from: number;
  to: number;
  standing?: OfficeMention['standing'];
}

interface Names {
  names: readonly NameRun[];
  standIns: readonly StandInRun[];
  people: People;
}

/** Reads who is given which office. */
class OfficeReader {
  readonly #article: ArticleText;
  readonly #names: Names;
  readonly #nameAt = new Map<number, number>();
  readonly #nameEnding = new Map<number, number>();
  readonly #standInAt = new Map<number, StandInRun>();
  readonly #standInEnding = new Map<number, StandInRun>();
  readonly found: { mention: OfficeMention; party: Party; at: number }[] = [];

  constructor(article: ArticleText, names: Names) {
    this.#article = article;
    this.#names = names;
    names.names.forEach((name, n) => {
      this.#nameAt.set(name.from, n);
      this.#nameEnding.set(name.to, n);
    });
    for (const run of names.standIns) {
      this.#standInAt.set(run.from, run);
      this.#standInEnding.set(run.to, run);
    }
  }

  #person(at: number): { party: Party; to: number; from: number } | null {
    const n = this.#nameAt.get(at);
    const name = n === undefined ? undefined : this.#names.names[n];
    const party = n === undefined ? undefined : this.#names.people.of[n];
    if (!name || !party || (name.kind !== null && name.kind !== 'person')) return null;
    return { party, to: name.to, from: name.from };
  }

  /** Whether a name is that of a place or a body. */
  #isBody(n: number | undefined): boolean {
    const kind = n === undefined ? null : this.#names.names[n]?.kind;
    return kind === 'place' || kind === 'organisation';
  }

  #entityAt(at: number): { entity: string | null; to: number } | null {
    const n = this.#nameAt.get(at);
    const name = n === undefined ? undefined : this.#names.names[n];
    if (name && this.#isBody(n)) return { entity: name.entity, to: name.to };
    const standIn = this.#standInAt.get(at);
    return standIn ? { entity: standIn.entity, to: standIn.to } : null;
  }

  /** The country or body whose office it is, named right before: “Syrian …”, “Syria’s …”. */
  #whoseBefore(from: number): { entity: string | null; from: number } | null {
    const { tokens } = this.#article;
    let at = from;
    // “Syria’s former …” has been taken into the office; “Syria’s new …” has not.
    if (/^(?:new|then|long|current|newly)$/.test(tokens[at - 1]?.word ?? '')) at--;
    const standIn = this.#standInEnding.get(at);
    if (standIn) return { entity: standIn.entity, from: standIn.from };
    const n = this.#nameEnding.get(at);
    const name = n === undefined ? undefined : this.#names.names[n];
    if (name && this.#isBody(n)) return { entity: name.entity, from: name.from };
    return null;
  }

  #keep(party: Party, office: OfficeWords, of: string | null, from: number, to: number): void {
    const stretch = stretchOfTokens(this.#article, from, to);
    const { office: name, standing } = office;
    party.person = true;
    party.shown = true;
    this.found.push({
      mention: { ...stretch, person: party.speaker, office: name, of, standing },
      party,
      at: from,
    });
  }

  /** Words between an office and its bearer that say whose or of what it is. */
  #complement(from: number): { to: number; of: string | null; parted: boolean }[] {
    const { tokens, language, vocabulary } = this.#article;
    const ends = [{ to: from, of: null as string | null, parted: false }];
    let of: string | null = null;
    let at = from;
    if (language === 'en') {
      if (!/^(?:of|for|at|to)$/.test(tokens[at]?.word ?? '') || !joined(tokens[at])) return ends;
      at++;
    }
    for (let n = 0; n < COMPLEMENT && joined(tokens[at]); n++) {
      const whose = this.#entityAt(at);
      const token = tokens[at];
      if (!token || token.sentence !== tokens[from - 1]?.sentence) break;
      if (!whose) {
        if (this.#nameAt.has(at) || !this.#complements(at)) break;
        at++;
      } else {
        of ??= whose.entity;
        at = whose.to;
      }
      // “президент Федерации … в …” ends before the preposition.
      if (language !== 'en' && vocabulary.prepositions.word(tokens, at)) {
        ends.push({ to: at, of, parted: true });
        break;
      }
      ends.push({ to: at, of, parted: language === 'en' });
    }
    return ends;
  }

  /** Whether a word can belong to what an office is of: no verb, no name of somebody. */
  #complements(at: number): boolean {
    const { tokens, language, vocabulary } = this.#article;
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
    return (
      word.startsWith('ال') ||
      vocabulary.organisationNouns.word(tokens, at) !== null ||
      word === 'اداره'
    );
  }

  /** Reads an office that begins at word `i`; the next word to read. */
  #read(i: number): number {
    const { tokens, language, vocabulary } = this.#article;
    const words = officeAt(tokens, i, vocabulary);
    if (!words) return i + 1;
    const last = tokens[words.to - 1]?.word ?? '';
    if (PLURAL.test(last) || (language === 'ru' && RU_PLURAL.test(tokens[i]?.word ?? '')))
      return words.to;
    const before = this.#whoseBefore(i);
    const from = before?.from ?? i;
    const past = joined(tokens[from]) ? vocabulary.standings.at(tokens, from - 1) : null;
    const office = {
      ...words,
      office: words.office === 'deputy' ? this.#deputy(i) : words.office,
      standing: past && past.value !== 'holds' ? past.value : words.standing,
    };
    const complements = this.#complement(words.to);
    for (const { to, of, parted } of complements) {
      const after = language === 'ar' ? vocabulary.standings.at(tokens, to) : null;
      const end = to + (after?.length ?? 0);
      const held = after ? { ...office, standing: after.value } : office;
      const next = this.#bearerAfter(end, from, parted);
      if (!next) continue;
      this.#keep(next.party, held, before?.entity ?? of, from, next.to);
      return next.to;
    }
    const { to, of } = complements.at(-1) ?? { to: words.to, of: null };
    for (const end of new Set([words.to, to])) {
      const after = language === 'ar' ? vocabulary.standings.at(tokens, end) : null;
      const held = after ? { ...office, standing: after.value } : office;
      const close = end + (after?.length ?? 0);
      const bearer =
        this.#apposedTo(from, close) ?? this.#appointed(from, close) ?? this.#called(close);
      if (!bearer) continue;
      const told = { ...held, standing: bearer.standing ?? held.standing };
      const [first, last] = [Math.min(from, bearer.from), Math.max(close, bearer.to)];
      this.#keep(bearer.party, told, before?.entity ?? of, first, last);
      return Math.max(close, i + 1);
    }
    return Math.max(words.to, i + 1);
  }

  /** “her deputy”: of the office named last. */
  #deputy(i: number): string {
    const sentence = this.#article.tokens[i]?.sentence ?? 0;
    const last = this.found.findLast(({ mention: { office } }) => !office.startsWith('deputy'));
    const near = last && sentence - last.mention.sentence <= 2;
    const own = /^(?:his|her|its|their|его|ее|их)$/u.test(this.#article.tokens[i - 1]?.word ?? '');
    return near && own ? `deputy ${last.mention.office}` : 'deputy';
  }

  /** “Foreign Minister X”, “the minister, X,”: the person right after an office. */
  #bearerAfter(end: number, from: number, parted: boolean): { party: Party; to: number } | null {
    const { tokens, vocabulary } = this.#article;
    if (tokens[end]?.sentence !== tokens[from]?.sentence) return null;
    const comma = /^\s*[,،]\s*$/u.test(tokens[end]?.before ?? '');
    const title = vocabulary.titles.at(tokens, end);
    const at = title ? end + title.length : end;
    if (!joined(tokens[end]) && !comma) return null;
    if (parted && !comma) return null;
    const next = this.#person(at);
    if (!next) return null;
    if (!comma) return next;
    const closes = /^(?:['’]s)?\s*[,،.—–(]/u.test(tokens[next.to]?.before ?? '.');
    return closes && this.#opened(from) ? next : null;
  }

  /** Whether an office is opened by a word that lets its bearer follow in apposition. */
  #opened(from: number): boolean {
    const { tokens, language } = this.#article;
    const before = tokens[from - 1];
    if (language !== 'en') return true;
    return (
      (before !== undefined &&
        (/^(?:the|its|their|his|her|a|an|another)$/.test(before.word) || before.possessive)) ||
      this.#standInAt.has(from) ||
      tokens[from]?.possessive === true
    );
  }

  #ending(at: number): { party: Party; from: number; to: number } | null {
    const n = this.#nameEnding.get(at);
    return n === undefined ? null : this.#person(this.#names.names[n]?.from ?? -1);
  }

  /** “X, the foreign minister of Y,”: the person named right before the phrase. */
  #apposedTo(from: number, end: number): Bearer | null {
    const { tokens, vocabulary } = this.#article;
    let at = from;
    const opens = (i: number) =>
      NEW.test(tokens[i]?.word ?? '') ||
      (vocabulary.determiners.word(tokens, i) ?? vocabulary.standings.word(tokens, i)) !== null;
    while (at > 0 && from - at < 3 && joined(tokens[at]) && opens(at - 1)) at--;
    if (!/^(?:['’]s)?\s*[,،(–—]\s*$/u.test(tokens[at]?.before ?? '')) return null;
    const person = this.#ending(at);
    if (!person) return null;
    // The phrase must close, or it is another subject: “with Caro, the minister said that …”.
    const more = tokens[end];
    const closes = /^(?:['’]s)?\s*[,،.)—–;:]/u.test(more?.before ?? '.');
    const goesOn = more && GOES_ON.test(more.word) && joined(more);
    return closes || goesOn || more === undefined ? person : null;
  }

  /** “X was appointed foreign minister”, “X is still …”, “named X …”, “X sat as … until”. */
  #appointed(from: number, end: number): Bearer | null {
    const { tokens, vocabulary, language } = this.#article;
    const sentence = tokens[from]?.sentence;
    const named =
      this.#ending(from) ?? (tokens[from - 1]?.word === 'as' ? this.#ending(from - 1) : null);
    if (named) {
      // “appointed Ana Ruiz trade minister”, عُيّن … نائباً
      for (
        let at = named.from - 1;
        at >= named.from - 3 && tokens[at]?.sentence === sentence;
        at--
      ) {
        const verb = /^(?:appointed|named|made|elected|appoints|names)$/.test(
          tokens[at]?.word ?? '',
        );
        const arabic = language === 'ar' ? vocabulary.appointments.at(tokens, at) : null;
        if (verb || arabic) return { ...named, standing: arabic?.value ?? 'holds' };
      }
    }
    const ended =
      UNTIL.test(tokens[end]?.word ?? '') || vocabulary.standings.at(tokens, end)?.value === 'held';
    for (
      let at = from - 1;
      at >= Math.max(0, from - 5) && tokens[at]?.sentence === sentence;
      at--
    ) {
      const found = vocabulary.appointments.at(tokens, at);
      if (!found || at + found.length > from) continue;
      const between = tokens.slice(at + found.length, from);
      if (!between.every(({ word, possessive }) => BETWEEN.test(word) || possessive)) return null;
      const person = this.#subjectBefore(at);
      return person
        ? { ...person, standing: ended && found.value === 'holds' ? 'held' : found.value }
        : null;
    }
    if (tokens[from - 1]?.word !== 'as' || !ended) return null;
    for (let at = from - 2; at >= from - 8 && tokens[at]?.sentence === sentence; at--) {
      const person = this.#ending(at);
      if (person) return { ...person, standing: 'held' };
    }
    return null;
  }

  /** “The leader of the opposition is called X”. */
  #called(end: number): Bearer | null {
    const { tokens } = this.#article;
    if (this.#article.language !== 'en') return null;
    for (let at = end; at < end + 5 && joined(tokens[at]); at++) {
      if (tokens[at]?.word !== 'is') continue;
      const person = this.#person(at + (tokens[at + 1]?.word === 'called' ? 2 : 1));
      return person ?? null;
    }
    return null;
  }

  #subjectBefore(at: number): Bearer | null {
    const { tokens, language } = this.#article;
    for (let end = at; end >= Math.max(0, at - 2); end--) {
      const person = this.#ending(end);
      if (person && tokens[person.from]?.sentence === tokens[at]?.sentence) return person;
    }
    return language === 'ar' ? this.#person(at + 1) : null;
  }

  /** “his Syrian counterpart Y”: Y holds the office that X was just given; a predecessor held it. */
  #related(i: number): void {
    const { tokens, vocabulary } = this.#article;
    const word = vocabulary.counterpart.at(tokens, i);
    if (!word) return;
    const before = this.#whoseBefore(i);
    const end = i + word.length;
    const after = this.#entityAt(end);
    // “Perelman’s predecessor”, “предшественник Перельмана”: of the office of the one named.
    const named = this.#person(end);
    const follower = named && joined(tokens[named.to]) ? this.#person(named.to) : null;
    const owner = follower
      ? named?.party
      : tokens[i - 1]?.possessive
        ? this.#ending(i)?.party
        : null;
    const at = vocabulary.titles.word(tokens, end) === null ? end : end + 1;
    const next = follower ?? this.#person(at) ?? (after ? this.#person(after.to) : null);
    const apposed = /^\s*,\s*$/u.test(tokens[end]?.before ?? '') || joined(tokens[end]);
    if (!next || !apposed) return;
    const sentence = tokens[i]?.sentence ?? 0;
    const other = this.found.slice(-20).filter(({ mention, party }) => {
      if (owner) return party === owner;
      return sentence - mention.sentence <= 1 && party !== next.party;
    });
    const offices = new Set(other.map(({ mention }) => mention.office));
    const last = other.at(-1);
    if (!last || (offices.size > 1 && last.mention.sentence !== sentence && !owner)) return;
    const from = before?.from ?? i;
    const office = { office: last.mention.office, standing: word.value, from, to: next.to };
    this.#keep(next.party, office, before?.entity ?? after?.entity ?? null, from, next.to);
  }

  run(): void {
    const { tokens } = this.#article;
    for (let i = 0; i < tokens.length;) {
      const n = this.#nameAt.get(i);
      if (n !== undefined) {
        i = Math.max(i + 1, this.#names.names[n]?.to ?? 0);
        continue;
      }
      this.#related(i);
      i = this.#read(i);
    }
  }
}

/** Who is given which office in an article, in order; and the holders for “the minister”. */
export function readOffices(
  article: ArticleText,
  names: Names,
): { offices: OfficeMention[]; holders: OfficeHolder[] } {
  const reader = new OfficeReader(article, names);
  reader.run();
  return {
    offices: reader.found.map(({ mention }) => mention),
    holders: reader.found.map(({ mention, party, at }) => ({ party, office: mention.office, at })),
  };
}
