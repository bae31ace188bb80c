import type { ReadLanguage } from './languages.ts';
import { tokensOf, type Token } from './phrases.ts';
import { VOCABULARIES, type CueType, type Vocabulary } from './quoting/vocabulary.ts';

/** Words that change what the words around them say: “not”, “it was unclear whether”, “Kolev said”. */
export interface Cue extends CueType {
  /** Indexes of its first word and after its last. */
  from: number;
  to: number;
}

/** Signs that end a thought within a sentence. */
const STRONG = /[;؛:!?؟…]|[.][”"»’]|[.]\s*[—–]/u;
/** Signs that separate clauses, and words put in between. */
const WEAK = /[,،()]|[—–](?=\s)|\s-\s/u;
const CLOSING = /[”»’"]/u;
/** Words after a verb of saying among which “that” may stand: “told reporters on Monday that”. */
const BEFORE_THAT = 7;

/** The numbers from `from` to before `to`. */
const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, n) => from + n);

/** A sentence with its cues and what each of them governs. All places are indexes of its words. */
export class CuedSentence {
  readonly tokens: readonly Token[];
  readonly cues: readonly Cue[];
  readonly words: Vocabulary;

  constructor(text: string, language: ReadLanguage) {
    this.tokens = tokensOf(text);
    this.words = VOCABULARIES[language];
    const cues: Cue[] = [];
    let last = 0;
    for (const from of this.tokens.keys()) {
      const found = this.words.cues.at(this.tokens, from);
      // What is a part of a longer phrase is none by itself.
      if (!found || found.to <= last) continue;
      last = found.to;
      cues.push(...found.values.flatMap((type) => (type ? [{ ...type, from, to: last }] : [])));
    }
    this.cues = cues;
  }

  /** What separates a word from the one before: a thought, a clause, or nothing. */
  edge(at: number): 'strong' | 'weak' | null {
    const token = this.tokens[at];
    if (!token || at === 0) return 'strong';
    return STRONG.test(token.before) ? 'strong' : WEAK.test(token.before) ? 'weak' : null;
  }

  /** Where the words between two signs end that word `at` − 1 belongs to. */
  segmentEnd(at: number): number {
    let end = at;
    while (this.edge(end) === null) end++;
    return end;
  }

  /** Where the words between two signs begin that word `at` belongs to. */
  segmentStart(at: number): number {
    let start = at;
    while (this.edge(start) === null) start--;
    return start;
  }

  /** Whether there is a finite verb among some words; where that can't be known, `otherwise`. */
  hasVerb(from: number, to: number, otherwise: boolean): boolean {
    if (!this.words.knowsVerbs) return otherwise;
    return this.tokens.slice(from, to).some((token) => this.words.isFinite(token));
  }

  /** Whether a clause with a verb of its own begins at a word that joins it. */
  #joinsClause(at: number): boolean {
    const { tokens, words } = this;
    if (words.is('contrasts', tokens, at) || words.joins(tokens, at)) return true;
    const next = tokens[at + 1];
    if (!next || !words.is('coordinators', tokens, at)) return false;
    if (this.edge(at) === null) return words.is('pronouns', tokens, at + 1) || words.isFinite(next);
    // A comma before the last of a list: English has it, Russian has not.
    const listed = words.words.knowsMainClauses;
    return !listed || this.hasVerb(at + 1, this.segmentEnd(at + 1), true);
  }

  /** Words that a cue before them governs: of its clause, or `through` the clauses that depend on it. */
  *#forward(cue: Cue, through: boolean, from = cue.to): Generator<number> {
    const { tokens, words } = this;
    const completes = (at: number) => words.is('complementizers', tokens, at);
    const own = this.segmentStart(cue.from);
    const relative = words.is('dependents', tokens, own);
    for (let i = from; i < tokens.length; i++) {
      const first = i === from;
      const depends = words.is('dependents', tokens, i);
      const edge = this.edge(i);
      if (edge === 'strong') return;
      if (edge === null) {
        if (!first && ((depends && !through) || this.#joinsClause(i))) return;
      } else if (!through && CLOSING.test(tokens[i]?.before ?? '')) {
        return;
      } else if (
        // “denied, that”, “It has, reportedly, sunk”, «неизвестно, кто»
        !(completes(i) && (through || !relative)) &&
        !(first && (own === cue.from || (through && depends)))
      ) {
        const next = this.segmentEnd(i + 1);
        const inserted = first || depends;
        const back = this.edge(next) === 'weak' && !this.#joinsClause(next);
        // “did not say, when she was asked, that …”
        if (inserted && back && (first || through || completes(next))) i = next;
        else if (!through || inserted) return;
        else if (words.speaks(tokens, i) || this.#joinsClause(i)) return;
      }
      yield i;
    }
  }

  /** Words that a cue after them governs: back to where its part of the sentence begins. */
  #backward({ from, reach }: Cue): number[] {
    const { tokens, words } = this;
    const own = this.segmentStart(from);
    const stays = reach === 'both' && words.is('dependents', tokens, own);
    let start = from;
    while (this.edge(start) !== 'strong') {
      if (start < from && (this.#joinsClause(start) || (stays && start === own))) break;
      start--;
    }
    // “…, but this is false”; where the verb comes first, “this” may follow
    const end = words.knowsVerbs ? from : this.segmentEnd(from + 1);
    const refers = range(start, end).some((at) => words.is('anaphors', tokens, at));
    return range(reach === 'subject' && refers ? 0 : start, from);
  }

  /** What is said, by where the verb of saying stands. */
  #said(cue: Cue): number[] {
    const { tokens, words } = this;
    const { from, to } = cue;
    const [start, end] = [this.segmentStart(from), this.segmentEnd(to)];
    const that = range(to, Math.min(end + 1, to + BEFORE_THAT)).some((at) =>
      words.is('complementizers', tokens, at),
    );
    // “…, residents of the town said”
    const shaped = from - start <= 1 || to === end || words.knowsVerbs;
    const clause = that || words.is('dependents', tokens, start);
    if (start > 0 && shaped && !clause && !this.hasVerb(to, end, false)) {
      const rest = this.#joinsClause(end) ? [] : this.#forward(cue, true, end + 1);
      const thought = this.tokens.findLastIndex(
        (_, at) => at < start && this.edge(at) === 'strong',
      );
      return [...range(thought, start), ...rest];
    }
    const quotes = this.edge(end) === 'strong' && /[:«“"„]/u.test(tokens[end]?.before ?? '');
    return [...this.#forward(cue, true), ...(quotes ? this.#forward(cue, true, end + 1) : [])];
  }

  /** The words whose meaning a cue changes. */
  governed(cue: Cue): number[] {
    switch (cue.reach) {
      case 'next':
        return this.edge(cue.to) === 'strong' ? [] : [cue.to];
      case 'clause':
        return [...this.#forward(cue, false)];
      case 'complement':
        return [...this.#forward(cue, true)];
      case 'subject':
        return this.#backward(cue);
      case 'both':
        return [...this.#backward(cue), ...this.#forward(cue, true)];
      case 'earlier':
        return range(0, cue.from);
      case 'speech':
        return this.#said(cue);
    }
  }
}
