import type { OfficeMention } from '../reading.ts';
import { OfficeSurroundings } from './office-surroundings.ts';
import type { Party } from './people.ts';
import { joined } from './tokens.ts';

const NEW = /^(?:new|then|current|now|long|serving|former)$/;
/** After an office in apposition these go on with it. */
const GOES_ON = /^(?:of|for|in|who|since|and|at|from|until|لدي|في|منذ|عن|с|со|при)$/u;
/** After an office these say that it is over. */
const UNTIL = /^(?:until|till|before|when|under)$/;
const BETWEEN =
  /^(?:the|a|an|as|to|be|its|their|his|her|new|country|city|first|post|of|still|now|also|himself|herself|then|on|на|пост|поста|должность|новым|новой|в|منصب|في|يومها|حينها|انذاك|حينذاك)$/u;

/** Somebody found for an office, and what the finding says of its standing. */
export interface Bearer {
  party: Party;
  from: number;
  to: number;
  standing?: OfficeMention['standing'];
}

/** Finds who is given an office: before or after it, by appointment or in apposition. */
export class OfficeBearers extends OfficeSurroundings {
  /** “Foreign Minister X”, “the minister, X,”: the person right after an office. */
  protected bearerAfter(
    end: number,
    from: number,
    parted: boolean,
  ): { party: Party; to: number } | null {
    const { tokens, vocabulary } = this.article;
    if (tokens[end]?.sentence !== tokens[from]?.sentence) return null;
    const comma = /^\s*[,،]\s*$/u.test(tokens[end]?.before ?? '');
    const title = vocabulary.titles.at(tokens, end);
    const at = title ? end + title.length : end;
    if (!joined(tokens[end]) && !comma) return null;
    if (parted && !comma) return null;
    const next = this.person(at);
    if (!next) return null;
    if (!comma) return next;
    const closes = /^(?:['’]s)?\s*[,،.—–(]/u.test(tokens[next.to]?.before ?? '.');
    return closes && this.opened(from) ? next : null;
  }

  /** Whether an office is opened by a word that lets its bearer follow in apposition. */
  protected opened(from: number): boolean {
    const { tokens, language } = this.article;
    const before = tokens[from - 1];
    if (language !== 'en') return true;
    return (
      (before !== undefined &&
        (/^(?:the|its|their|his|her|a|an|another)$/.test(before.word) || before.possessive)) ||
      this.standInAt.has(from) ||
      tokens[from]?.possessive === true
    );
  }

  /** “X, the foreign minister of Y,”: the person named right before the phrase. */
  protected apposedTo(from: number, end: number): Bearer | null {
    const { tokens, vocabulary } = this.article;
    let at = from;
    const opens = (i: number) =>
      NEW.test(tokens[i]?.word ?? '') ||
      // “X, the city’s mayor,”
      tokens[i]?.possessive === true ||
      (vocabulary.determiners.word(tokens, i) ?? vocabulary.standings.word(tokens, i)) !== null;
    while (at > 0 && from - at < 3 && joined(tokens[at]) && opens(at - 1)) at--;
    if (!/^(?:['’]s)?\s*[,،(–—]\s*$/u.test(tokens[at]?.before ?? '')) return null;
    const person = this.ending(at);
    if (!person) return null;
    // The phrase must close, or it is another subject: “with Caro, the minister said that …”.
    const more = tokens[end];
    const closes = /^(?:['’]s)?\s*[,،.)—–;:]/u.test(more?.before ?? '.');
    const goesOn = more && GOES_ON.test(more.word) && joined(more);
    return closes || goesOn || more === undefined ? person : null;
  }

  /** “X was appointed foreign minister”, “X is still …”, “named X …”, “X sat as … until”. */
  protected appointed(from: number, end: number): Bearer | null {
    const { tokens, vocabulary, language } = this.article;
    const sentence = tokens[from]?.sentence;
    const named =
      this.ending(from) ?? (tokens[from - 1]?.word === 'as' ? this.ending(from - 1) : null);
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
      const person = this.subjectBefore(at);
      return person
        ? { ...person, standing: ended && found.value === 'holds' ? 'held' : found.value }
        : null;
    }
    // “in her capacity as …”, “in his previous capacity as …”
    if (tokens[from - 1]?.word === 'as' && tokens[from - 2]?.word === 'capacity') {
      const past = /^(?:previous|former|earlier|old)$/.test(tokens[from - 3]?.word ?? '');
      for (let at = from - 3; at > from - 30 && tokens[at - 1]?.sentence === sentence; at--) {
        const person = this.ending(at);
        if (person) return { ...person, standing: past ? 'held' : 'holds' };
      }
      return null;
    }
    if (tokens[from - 1]?.word !== 'as' || !ended) return null;
    for (let at = from - 2; at >= from - 8 && tokens[at]?.sentence === sentence; at--) {
      const person = this.ending(at);
      if (person) return { ...person, standing: 'held' };
    }
    return null;
  }

  /** “The leader of the opposition is called X”. */
  protected called(end: number): Bearer | null {
    const { tokens } = this.article;
    if (this.article.language !== 'en') return null;
    for (let at = end; at < end + 5 && joined(tokens[at]); at++) {
      if (tokens[at]?.word !== 'is') continue;
      const person = this.person(at + (tokens[at + 1]?.word === 'called' ? 2 : 1));
      return person ?? null;
    }
    return null;
  }

  protected subjectBefore(at: number): Bearer | null {
    const { tokens, language } = this.article;
    for (let end = at; end >= Math.max(0, at - 2); end--) {
      const person = this.ending(end);
      if (person && tokens[person.from]?.sentence === tokens[at]?.sentence) return person;
    }
    return language === 'ar' ? this.person(at + 1) : null;
  }
}
