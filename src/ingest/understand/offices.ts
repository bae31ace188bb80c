import type { OfficeMention } from '../reading.ts';
import { stretchOfTokens, type ArticleText } from './article.ts';
import type { NameRun, StandInRun } from './names.ts';
import { officeAt, type OfficeWords } from './offices-at.ts';
import type { Party, People } from './people.ts';
import type { OfficeHolder } from './speakers.ts';
import { joined } from './tokens.ts';

/** Offices of bodies and crowds are no one’s; a bare “minister” or “leader” tells little alone. */
const PLURAL = /(?:ministers|presidents|leaders|mayors|governors|envoys|ambassadors|directors)$/;

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

  /** … or after it: “of Syria”, “Сирии”, السوري. */
  #whoseAfter(to: number): { entity: string | null; to: number } | null {
    const { tokens, language } = this.#article;
    const word = tokens[to]?.word ?? '';
    const skip = language === 'en' && /^(?:of|for|to|in)$/.test(word) ? 1 : 0;
    if (language === 'en' && skip === 0) return null;
    let at = to + skip;
    if (language === 'en' && tokens[at]?.word === 'the') at++;
    if (!joined(tokens[to])) return null;
    return this.#entityAt(at);
  }

  #keep(party: Party, office: OfficeWords, of: string | null, from: number, to: number): void {
    const stretch = stretchOfTokens(this.#article, from, to);
    const { office: name, standing } = office;
    party.person = true;
    this.found.push({
      mention: { ...stretch, person: party.speaker, office: name, of, standing },
      party,
      at: from,
    });
  }

  /** Reads an office that begins at word `i`; the next word to read. */
  #read(i: number): number {
    const { tokens, language, vocabulary } = this.#article;
    const office = officeAt(tokens, i, vocabulary);
    if (!office) return i + 1;
    if (PLURAL.test(tokens[office.to - 1]?.word ?? '')) return office.to;
    const before = this.#whoseBefore(i);
    const after = this.#whoseAfter(office.to);
    const whose = before ?? after;
    const from = before?.from ?? i;
    let end = after && !before ? after.to : office.to;
    const of = whose?.entity ?? null;
    let { standing } = office;
    const past = vocabulary.standings.at(tokens, from - 1);
    if (past && joined(tokens[from])) standing = past.value;
    if (language === 'ar') {
      const later = vocabulary.standings.at(tokens, end);
      if (later) {
        standing = later.value;
        end += later.length;
      }
    }
    const held = { ...office, standing };
    // “Foreign Minister X”, “министр … Сирии X”, “the minister, X,”
    const sameSentence = tokens[end]?.sentence === tokens[i]?.sentence;
    const comma = /^\s*[,،]\s*$/u.test(tokens[end]?.before ?? '');
    const title = vocabulary.titles.at(tokens, end);
    const at = title && (joined(tokens[end]) || comma) ? end + title.length : end;
    const next = sameSentence && (joined(tokens[at]) || comma) ? this.#person(at) : null;
    const closes = next && /^(?:['’]s)?\s*[,،.—–(]/u.test(tokens[next.to]?.before ?? '.');
    if (next && (!comma || (closes && this.#definite(from)))) {
      this.#keep(next.party, held, of, from, next.to);
      return next.to;
    }
    const apposed = this.#apposedTo(from, end);
    if (apposed) {
      this.#keep(apposed.party, held, of, apposed.from, end);
      return end;
    }
    const appointed = this.#appointed(from);
    if (appointed) {
      this.#keep(
        appointed.party,
        { ...held, standing: appointed.standing },
        of,
        appointed.from,
        end,
      );
    }
    return Math.max(end, i + 1);
  }

  #definite(from: number): boolean {
    const { tokens, language } = this.#article;
    const before = tokens[from - 1];
    if (language !== 'en') return true;
    return (
      before !== undefined &&
      (/^(?:the|its|their|his|her)$/.test(before.word) ||
        before.possessive ||
        this.#standInAt.has(from) ||
        tokens[from]?.possessive === true)
    );
  }

  /** “X, the foreign minister of Y,”: the person named right before the phrase. */
  #apposedTo(from: number, end: number): { party: Party; from: number } | null {
    const { tokens, vocabulary } = this.#article;
    let at = from;
    while (
      at > 0 &&
      from - at < 3 &&
      joined(tokens[at]) &&
      (vocabulary.determiners.word(tokens, at - 1) ||
        /^(?:new|then|current|now|long|serving|former)$/.test(tokens[at - 1]?.word ?? ''))
    )
      at--;
    if (!/^(?:['’]s)?\s*[,،(–—]\s*$/u.test(tokens[at]?.before ?? '')) return null;
    const n = this.#nameEnding.get(at);
    const person = n === undefined ? null : this.#person(this.#names.names[n]?.from ?? -1);
    if (!person) return null;
    // The phrase must close, or it is another subject: “with Caro, the minister said that …”.
    const closing = tokens[end]?.before ?? '.';
    const more = tokens[end];
    const goesOn =
      more && /^(?:of|for|in|who|since|and|at|from|until)$/.test(more.word) && joined(more);
    if (!/^(?:['’]s)?\s*[,،.)—–;:]/u.test(closing) && !goesOn && more !== undefined) return null;
    return { party: person.party, from: person.from };
  }

  /** “X was appointed foreign minister”, “X became …”, “X is the …”. */
  #appointed(
    from: number,
  ): { party: Party; from: number; standing: OfficeMention['standing'] } | null {
    const { tokens, vocabulary } = this.#article;
    const sentence = tokens[from]?.sentence;
    for (
      let at = from - 1;
      at >= Math.max(0, from - 5) && tokens[at]?.sentence === sentence;
      at--
    ) {
      const found = vocabulary.appointments.at(tokens, at);
      if (!found || at + found.length > from) continue;
      const between = tokens.slice(at + found.length, from);
      if (
        !between.every(
          (token) =>
            /^(?:the|a|as|to|be|its|their|his|her|new|country|first|post|of|на|пост|должность|новым|новой|в|منصب|في)$/u.test(
              token.word,
            ) || token.possessive,
        )
      )
        return null;
      const start = this.#subjectBefore(at);
      return start ? { ...start, standing: found.value } : null;
    }
    return null;
  }

  #subjectBefore(at: number): { party: Party; from: number } | null {
    const { tokens, language } = this.#article;
    for (let end = at; end >= Math.max(0, at - 2); end--) {
      const n = this.#nameEnding.get(end);
      const person = n === undefined ? null : this.#person(this.#names.names[n]?.from ?? -1);
      if (person && tokens[person.from]?.sentence === tokens[at]?.sentence) return person;
    }
    if (language !== 'ar') return null;
    return this.#person(at + 1);
  }

  /** “X … his Syrian counterpart Y”: Y holds the office that X was just given. */
  #counterpart(i: number): void {
    const { tokens, vocabulary } = this.#article;
    const word = vocabulary.counterpart.at(tokens, i);
    if (!word) return;
    const before = this.#whoseBefore(i);
    const after = this.#whoseAfter(i + word.length) ?? this.#entityAt(i + word.length);
    const next = this.#person(i + word.length) ?? (after ? this.#person(after.to) : null);
    const apposed =
      /^\s*,\s*$/u.test(tokens[i + word.length]?.before ?? '') || joined(tokens[i + word.length]);
    if (!next || !apposed) return;
    const sentence = tokens[i]?.sentence ?? 0;
    const other = this.found.filter(({ mention, at }) => {
      return at < i && sentence - mention.sentence <= 1;
    });
    const offices = new Set(other.map(({ mention }) => mention.office));
    const last = other.at(-1);
    if (!last || (offices.size > 1 && last.mention.sentence !== sentence)) return;
    const from = before?.from ?? i;
    this.#keep(
      next.party,
      { office: last.mention.office, standing: 'holds', from, to: next.to },
      before?.entity ?? after?.entity ?? null,
      from,
      next.to,
    );
  }

  run(): void {
    const { tokens } = this.#article;
    for (let i = 0; i < tokens.length;) {
      if (this.#nameAt.has(i)) {
        const n = this.#nameAt.get(i) ?? 0;
        i = Math.max(i + 1, this.#names.names[n]?.to ?? 0);
        continue;
      }
      this.#counterpart(i);
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
