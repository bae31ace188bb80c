import type { Bearer } from './office-found.ts';
import { officeAt } from './offices-at.ts';
import { OfficeSurroundings } from './office-surroundings.ts';
import { whenBefore } from './office-when.ts';
import { joined } from './tokens.ts';

/** Words of the sentence before in which the one meant by a pronoun is looked for. */
const REACH = 40;
/** Words of a clause between a subject and its verb. */
const CLAUSE = 16;
const NEW = /^(?:new|then|current|now|long|serving|former)$/;
/** After an office in apposition these go on with it. */
const GOES_ON =
  /^(?:of|for|in|who|since|and|at|from|until|between|الذي|التي|بين|حتي|до|в|и|по|لدي|في|منذ|عن|с|со|при)$/u;
/** After an office these say that it is over. */
const UNTIL = /^(?:until|till|before|when|under)$/;
const BETWEEN =
  /^(?:the|a|an|in|last|this|week|month|year|since|today|yesterday|as|to|be|its|their|his|her|our|my|your|new|country|city|first|post|of|still|now|also|himself|herself|then|on|late|early|formally|unanimously|again|\d+|на|пост|поста|должность|новым|новой|в|во|с|новым|временно|единогласно|منصب|في|يومها|حينها|انذاك|حينذاك)$/u;

/** Finds who is given an office: before or after it, by appointment or in apposition. */
export class OfficeBearers extends OfficeSurroundings {
  /** “Foreign Minister X”, “the minister, X,”: the person right after an office. */
  protected bearerAfter(end: number, from: number, parted: boolean, office: number): Bearer | null {
    const { tokens, vocabulary } = this.article;
    if (tokens[end]?.sentence !== tokens[from]?.sentence) return null;
    const comma = /^\s*[,،]\s*$/u.test(tokens[end]?.before ?? '');
    const title = vocabulary.titles.at(tokens, end);
    const at = title ? end + title.length : end;
    // «секретарь компании «Паромы» Глеб Вартан»
    const quoted = /^[»"”]\s$/u.test(tokens[end]?.before ?? '');
    if (!joined(tokens[end]) && !comma && !quoted) return null;
    if (parted && !comma) return null;
    const next = this.person(at);
    if (!next) return null;
    if (!comma) return next;
    const closes = /^(?:['’]s)?\s*[,،.—–(]/u.test(tokens[next.to]?.before ?? '.');
    if (this.#asOffice(from)) return next;
    return closes && this.opened(from, office) ? next : null;
  }

  /** “As mayor, X signs …”, “Speaking as mayor, X …”: at the head of a sentence. */
  #asOffice(from: number): boolean {
    const { tokens, language } = this.article;
    const at = /^(?:the|its|their)$/.test(tokens[from - 1]?.word ?? '') ? from - 1 : from;
    const as = tokens[at - 1];
    if (language !== 'en' || as?.word !== 'as') return false;
    return (
      as.first || (tokens[at - 2]?.first === true && (tokens[at - 2]?.word ?? '').endsWith('ing'))
    );
  }

  /** Whether an office is opened by a word that lets its bearer follow in apposition. */
  protected opened(from: number, office: number): boolean {
    const { tokens, language } = this.article;
    const before = tokens[from - 1];
    if (language !== 'en') return true;
    return (
      (before !== undefined &&
        (/^(?:the|its|their|his|her|a|an|another)$/.test(before.word) || before.possessive)) ||
      this.standInAt.has(from) ||
      tokens[office - 1]?.possessive === true
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
    at = this.#nounsBefore(at);
    const when = whenBefore(this.article, at);
    at = when?.at ?? at;
    if (!/^(?:['’]s)?\s*[,،(–—]\s*$/u.test(tokens[at]?.before ?? '')) return null;
    const named = this.ending(at);
    if (!named) return null;
    const person = when?.standing ? { ...named, standing: when.standing } : named;
    // The phrase must close, or it is another subject: “with Caro, the minister said that …”.
    const more = tokens[end];
    const closes = /^(?:['’]s)?\s*[,،.)—–;:]/u.test(more?.before ?? '.');
    const goesOn = more && GOES_ON.test(more.word) && joined(more);
    // رئيس الشركة ووزير الموانئ السابق
    const another = more?.word.startsWith('و') && officeAt(tokens, end, vocabulary) !== null;
    return closes || goesOn || another || more === undefined ? person : null;
  }

  /** “X, the museum director”, “X, the sitting mayor”: back to the article that opens an apposition. */
  #nounsBefore(at: number): number {
    const { tokens, vocabulary, language } = this.article;
    if (language !== 'en') return at;
    for (let i = at; i > at - 5 && joined(tokens[i]); i--) {
      const word = tokens[i - 1]?.word ?? '';
      if (/^(?:the|its|their|his|her|our|a|an)$/.test(word)) return i - 1;
      const plain = /^\p{Ll}/u.test(tokens[i - 1]?.text ?? '');
      const other =
        vocabulary.prepositions.word(tokens, i - 1) ?? vocabulary.conjunctions.word(tokens, i - 1);
      if (!plain || other || vocabulary.relatives.word(tokens, i - 1)) return at;
    }
    return at;
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
      if (/^(?:не|not|never|لم|لن|ليس|ليست|ما)$/u.test(tokens[at - 1]?.word ?? '')) return null;
      const between = tokens.slice(at + found.length, from);
      const fits = between.every(({ word, possessive }, n) => {
        const i = at + found.length + n;
        const dated =
          vocabulary.months.word(tokens, i) !== null ||
          vocabulary.weekdays.word(tokens, i) !== null;
        return BETWEEN.test(word) || possessive || dated;
      });
      if (!fits) return null;
      const person = this.subjectBefore(at) ?? this.clauseSubject(at) ?? this.#pronounBefore(at);
      return person
        ? { ...person, standing: ended && found.value === 'holds' ? 'held' : found.value }
        : null;
    }
    // “X, elected mayor in January,”
    const elected = /^(?:elected|reelected|appointed|chosen|named)$/.test(
      tokens[from - 1]?.word ?? '',
    );
    if (elected && /^\s*,\s*$/u.test(tokens[from - 1]?.before ?? '')) {
      const person = this.ending(from - 1);
      if (person) return { ...person, standing: 'holds' };
    }
    // “X, who as chairman signed …”
    const as = [1, 2, 3].find((n) => tokens[from - n]?.word === 'as');
    if (language === 'en' && as && tokens[from - as - 1]?.word === 'who') {
      const person = this.ending(from - as - 1);
      const between = tokens.slice(from - as + 1, from);
      if (person && between.every(({ word, possessive }) => BETWEEN.test(word) || possessive))
        return { ...person, standing: 'held' };
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

  /** “She was mayor until May”: of the only person named in the sentence before. */
  #pronounBefore(at: number): Bearer | null {
    const { tokens, vocabulary } = this.article;
    const pronoun = tokens[at - 1];
    const gender = vocabulary.pronouns.word(tokens, at - 1);
    if (!pronoun?.first || !gender || gender === 'many') return null;
    let only: Bearer | null = null;
    for (let i = at - 2; i >= at - REACH && tokens[i]; i--) {
      if (pronoun.sentence - (tokens[i]?.sentence ?? 0) > 1) break;
      const person = this.person(i);
      if (!person?.party.person) continue;
      if (only && only.party !== person.party) return null;
      only = { ...person };
    }
    return only?.party.gender === gender ? { ...only, from: at - 1, to: at } : null;
  }

  /** “X, who was a pilot, became …”: who is named before the commas that a verb stands after. */
  protected clauseSubject(at: number): Bearer | null {
    const { tokens, language } = this.article;
    for (let i = at - 1; i > at - CLAUSE / 2 && joined(tokens[i + 1]); i--) {
      if (/^(?:who|котор\p{L}+)$/u.test(tokens[i]?.word ?? '')) return this.ending(i);
    }
    if (language === 'ar' || !/^\s*[,)–—]\s*$/u.test(tokens[at]?.before ?? '')) return null;
    for (let i = at - 1; i > at - CLAUSE && tokens[i]?.sentence === tokens[at]?.sentence; i--) {
      if (/[;:«»“”"]/u.test(tokens[i]?.before ?? '')) return null;
      if (/^\s*[,(–—]\s*$/u.test(tokens[i]?.before ?? '') && this.ending(i)) return this.ending(i);
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
