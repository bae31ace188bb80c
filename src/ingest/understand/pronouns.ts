import type { PronounMention, QuotationMention, Speaker } from '../reading.ts';
import type { Actor } from './actor.ts';
import { stretchOfTokens, type ArticleText } from './article.ts';
import { kindsOf } from './role-kinds.ts';
import { joined } from './tokens.ts';
import { agreementOf } from './verb-forms.ts';

/** Sentences back that a pronoun may point over, quoted ones aside. */
const REACH = 1;

/** Words of “, the city’s old mayor” up to its comma. */
const APPOSED = 5;

/** A sentence that names more is a list, in which no pronoun is clear. */
const MOST = 40;

function listIn<K, V>(map: Map<K, V[]>, key: K): V[] {
  const list = map.get(key) ?? [];
  map.set(key, list);
  return list;
}

interface Mentioned {
  persons: Set<Speaker>;
  /** Whether somebody is spoken of by a role alone, who may be meant instead. */
  others: boolean;
}

/** Finds pronouns, and verbs that agree, which can stand for one person alone. */
class PronounReader {
  readonly #article: ArticleText;
  readonly #bySentence = new Map<number, Actor[]>();
  /** Actors by the word that they start at, and by the word after them, negative. */
  readonly #byEnds = new Map<number, Actor>();
  /** Speakers of the quotations of each sentence. */
  readonly #spoken = new Map<number, Speaker[]>();
  readonly #quoted: (offset: number) => boolean;

  constructor(
    article: ArticleText,
    actors: readonly Actor[],
    quotations: readonly QuotationMention[],
  ) {
    this.#article = article;
    for (const actor of actors) {
      listIn(this.#bySentence, article.tokens[actor.from]?.sentence ?? 1).push(actor);
      this.#byEnds.set(actor.from, actor).set(-actor.to, actor);
    }
    for (const { sentence, speaker } of quotations) {
      if (speaker) listIn(this.#spoken, sentence).push(speaker);
    }
    let at = 0;
    // Asked for in the order of the text.
    this.#quoted = (offset) => {
      while ((quotations[at]?.end ?? Infinity) <= offset) at++;
      return (quotations[at]?.start ?? Infinity) <= offset;
    };
  }

  #human(actor: Actor): boolean {
    return actor.office !== null || kindsOf(this.#article, actor.from, actor.to).human;
  }

  /** Whether a role only tells of the person named beside it: “Ines Moth, the city’s mayor”. */
  #apposed(role: Actor): boolean {
    const { tokens } = this.#article;
    const next = this.#byEnds.get(role.to);
    if (next?.party?.person && /^,?\s$/u.test(tokens[role.to]?.before ?? '')) return true;
    for (let at = role.from, n = 0; n < APPOSED; at--, n++) {
      const sign = tokens[at]?.before ?? '';
      if (/^[,،]\s$/u.test(sign)) return this.#byEnds.get(-at)?.party?.person === true;
      if (!/^(?:['’]s)?\s$/u.test(sign)) return false;
    }
    return false;
  }

  /** Who is mentioned in a sentence before a word. */
  #mentioned(sentence: number, before: number): Mentioned {
    const persons = new Set<Speaker>(before === Infinity ? this.#spoken.get(sentence) : []);
    let others = false;
    const actors = this.#bySentence.get(sentence) ?? [];
    if (actors.length > MOST) return { persons, others: true };
    for (const actor of actors) {
      if (actor.from >= before) break;
      if (actor.party?.person) persons.add(actor.party.speaker);
      else if (actor.type === 'role') others ||= this.#human(actor) && !this.#apposed(actor);
    }
    return { persons, others };
  }

  /** The only person that a pronoun at word `i` can stand for; null where there are more or none. */
  #only(i: number): Speaker | null {
    const sentence = this.#article.tokens[i]?.sentence ?? 1;
    const persons = new Set<Speaker>();
    let others = false;
    for (let back = 0, n = sentence; back <= REACH && n > 0; n--) {
      const found = this.#mentioned(n, n === sentence ? i : Infinity);
      for (const person of found.persons) persons.add(person);
      others ||= found.others;
      // A sentence that is all speech is looked through.
      const speech =
        n < sentence &&
        (this.#bySentence.get(n) ?? []).every(({ party }) => !party) &&
        this.#spoken.has(n);
      if (!speech) back++;
    }
    const [only] = persons;
    return persons.size === 1 && only && !others ? only : null;
  }

  /** Russian and Arabic verbs of saying show the gender of a subject beside them. */
  #agreeing(i: number): { gender: 'male' | 'female'; person: Speaker } | null {
    const { tokens, vocabulary, language } = this.#article;
    if (language === 'en' || !vocabulary.say.word(tokens, i)) return null;
    const next = this.#byEnds.get(i + 1);
    const last = language === 'ru' ? this.#byEnds.get(-i) : undefined;
    const after = joined(tokens[i + 1]) ? next : undefined;
    const before = joined(tokens[i]) ? last : undefined;
    const subject = after ?? before;
    if (!subject?.party?.person) return null;
    const gender = agreementOf(tokens[i]?.forms ?? [], language);
    if (gender === null || gender === 'many') return null;
    return { gender, person: subject.party.speaker };
  }

  read(): PronounMention[] {
    const { tokens, vocabulary, sentences } = this.#article;
    const found: PronounMention[] = [];
    tokens.forEach((token, i) => {
      if (this.#quoted(token.start) || sentences[token.sentence - 1]?.heading) return;
      const agreeing = this.#agreeing(i);
      if (agreeing) {
        found.push({ ...stretchOfTokens(this.#article, i, i + 1), ...agreeing });
        return;
      }
      // “by her account”, «по её словам»: the pronoun is the second word.
      const account = vocabulary.accordingPronoun.at(tokens, i - 1)?.value;
      const gender = vocabulary.pronouns.word(tokens, i) ?? account ?? null;
      if (gender === null || gender === 'many') return;
      const person = this.#only(i);
      if (person) found.push({ ...stretchOfTokens(this.#article, i, i + 1), gender, person });
    });
    return found;
  }
}

/**
 * Pronouns that can stand for one person alone: the only one named in their sentence before them and
 * in the one before, where no role (“the captain”) may be meant instead. In Russian and Arabic also
 * verbs of saying that agree with the person named beside them.
 */
export function readPronouns(
  article: ArticleText,
  actors: readonly Actor[],
  quotations: readonly QuotationMention[],
): PronounMention[] {
  return new PronounReader(article, actors, quotations).read();
}
