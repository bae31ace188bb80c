import { foldedWords } from '../../text/fold.ts';
import { ARTICLES, nameForms, withoutArticles } from '../../text/name-forms.ts';
import type { Entity } from '../../dossier/types.ts';
import type { EntityKind } from '../../schemas/entity.ts';
import { joined, type Token } from './tokens.ts';

/** What the reading needs of an entity. */
export type KnownEntity = Pick<Entity, 'id' | 'record'>;

/** One spelling of an entity's name. */
export interface KnownName {
  entity: string;
  kind: EntityKind;
  /** As the Dossier has it. */
  name: string;
  /** Folded, without articles. */
  words: readonly string[];
  /** Which of them the spelling has in lower case: “Федерация футбола”. */
  small: readonly boolean[];
  /** Printed in capitals throughout: “US” is not “us”. */
  acronym: boolean;
  /** Names of one word of somebody whose full name has more, or a surname taken from it. */
  partial: boolean;
}

/** A known name found at a word. */
export interface FoundName {
  entity: string;
  kind: EntityKind;
  /** Token numbers, the end exclusive. */
  from: number;
  to: number;
  /** Whether it is one word of a longer name: a surname alone. */
  partial: boolean;
  /** All who bear it, where it is a surname that several share. */
  shared: readonly string[];
}

/** Words whose forms are remembered; an article has fewer. */
const REMEMBERED = 50_000;
const PATRONYMIC =
  /(?:ович|евич|ьич|овна|евна|ична|инична|ovich|evich|ovna|evna|ichna)(?:а|у|ем|е|ы|ои)?$/u;

function wordsOfName(name: string): { words: string[]; small: boolean[] } {
  const all = foldedWords(name);
  const words = withoutArticles(all.map(({ word }) => word));
  const kept = all.filter(({ word }) => words.includes(word));
  return {
    words,
    small: kept.map(({ start }) => /^\p{Ll}/u.test(name.slice(start, start + 1))),
  };
}

/** The spellings of the known entities, to be found in an article in any of their forms. */
export class KnownNames {
  readonly #byFirst = new Map<string, KnownName[]>();
  readonly #words = new Set<string>();
  readonly #forms = new Map<string, readonly string[]>();
  readonly names: readonly KnownName[];

  /**
   * @param entities the known ones
   * @param standIns whether to index the words that stand for an entity instead of its names
   */
  constructor(entities: readonly KnownEntity[], standIns = false) {
    const names: KnownName[] = [];
    for (const { id, record } of entities) {
      const { title, kind, names: named, aliases, 'stands-for': standsFor } = record;
      const printed = standIns
        ? standsFor
        : [title, named.en, named.ru ?? [], named.ar ?? [], aliases].flat();
      const longest = Math.max(...printed.map((name) => wordsOfName(name).words.length));
      for (const name of new Set(printed)) {
        const { words, small } = wordsOfName(name);
        const acronym = /^[\p{Lu}.]{2,6}$/u.test(name);
        const partial = kind === 'person' && words.length === 1 && longest > 1;
        if (words.length > 0)
          names.push({ entity: id, kind, name, words, small, acronym, partial });
      }
    }
    if (!standIns) names.push(...surnames(names));
    for (const name of names) {
      for (const word of name.words) this.#words.add(word);
      const [first = ''] = name.words;
      const list = this.#byFirst.get(first) ?? [];
      list.push(name);
      this.#byFirst.set(first, list);
    }
    this.names = names;
  }

  #formsOf(token: Token | undefined): readonly string[] {
    if (!token) return [];
    const { word } = token;
    const before = this.#forms.get(word);
    if (before) return before;
    const forms = new Set(nameForms(word, this.#words));
    // A word of one name may be a case of another: Тессары in “Музей Тессары”, and of Тессара.
    if (this.#words.has(word)) {
      const others = new Set(this.#words);
      others.delete(word);
      for (const form of nameForms(word, others)) forms.add(form);
    }
    const list = [...forms];
    if (this.#forms.size < REMEMBERED) this.#forms.set(word, list);
    return list;
  }

  /** Where a name ends that begins at token `i`; null where it does not stand there. */
  #match(name: KnownName, tokens: readonly Token[], i: number): number | null {
    let at = i;
    for (let n = 0; n < name.words.length; n++) {
      if (n > 0) {
        while (ARTICLES.has(tokens[at]?.word ?? '') && joined(tokens[at])) at++;
        const middle = tokens[at];
        const passes = middle && name.kind === 'person' && joined(middle) && name.words.length > 1;
        const initial = /^\p{L}$/u.test(middle?.text ?? '');
        if (passes && (PATRONYMIC.test(middle.word) || initial)) {
          if (!this.#formsOf(middle).includes(name.words[n] ?? '')) at++;
        }
      }
      const token = tokens[at];
      const wanted = name.words[n] ?? '';
      if (!token || (n > 0 && !joined(token) && !/^\.? ?$/u.test(token.before))) return null;
      if (!this.#formsOf(token).includes(wanted)) return null;
      if (n > 0 && token.sentence !== tokens[i]?.sentence) return null;
      at++;
      // Nothing of a name follows its possessive.
      if (token.possessive && n < name.words.length - 1) return null;
    }
    const printed = tokens.slice(i, at).filter(({ word }) => !ARTICLES.has(word));
    const capitals = printed.filter(({ capital }, n) => capital || name.small[n]).length;
    if (name.acronym) return printed.every(({ text }) => text === text.toUpperCase()) ? at : null;
    if (capitals === printed.length) return at;
    // «обсерватория Маунт-Сарн»: in Russian the noun of a body is often small.
    const noun = name.kind === 'organisation' && /^[а-я]/u.test(printed[0]?.word ?? '');
    const proper = printed.slice(1).some(({ capital }) => capital);
    if (noun && proper && !printed[0]?.capital && capitals === printed.length - 1) return at;
    // “ines caro” can be nobody else; “west” is a direction.
    return !printed.some(({ capital }) => capital) && printed.length > 1 && name.kind === 'person'
      ? at
      : null;
  }

  /** The longest name at token `i`; null where there is none, or where several share it. */
  at(tokens: readonly Token[], i: number): FoundName | null {
    let best: KnownName[] = [];
    let to = i;
    for (const form of this.#formsOf(tokens[i])) {
      for (const name of this.#byFirst.get(form) ?? []) {
        const end = this.#match(name, tokens, i);
        if (end === null || end < to) continue;
        if (end > to) best = [];
        to = end;
        best.push(name);
      }
    }
    const [first] = best;
    const shared = [...new Set(best.map(({ entity }) => entity))];
    if (!first || (shared.length > 1 && !best.every(({ partial }) => partial))) return null;
    return { entity: first.entity, kind: first.kind, from: i, to, partial: first.partial, shared };
  }
}

/** The last words of persons’ names, as names of their own where no spelling has them. */
function surnames(names: readonly KnownName[]): KnownName[] {
  const spelled = new Set(
    names
      .filter(({ words }) => words.length === 1)
      .map(({ words, entity }) => `${words.join('')} ${entity}`),
  );
  const added: KnownName[] = [];
  for (const name of names) {
    const last = name.words.at(-1);
    if (name.kind !== 'person' || name.words.length < 2 || last === undefined) continue;
    const key = `${last} ${name.entity}`;
    if (last.length < 3 || spelled.has(key)) continue;
    spelled.add(key);
    added.push({ ...name, words: [last], small: [false], partial: true, acronym: false });
  }
  return added;
}
