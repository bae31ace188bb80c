import type { ReadLanguage } from './languages.ts';
import { tokensOf, type Token } from './phrases.ts';
import type { CueKind, Reach } from './quoting/lexicon.ts';
import { vocabularyOf, type Vocabulary } from './quoting/vocabulary.ts';
import type { Span } from './sentences.ts';

/** Words that change what the words around them say: “not”, “it was unclear whether”, “Kolev said”. */
export interface Cue {
  kind: CueKind;
  reach: Reach;
  /** Indexes of its first word and after its last. */
  from: number;
  to: number;
}

/** Signs that end a thought within a sentence. */
const STRONG = /[;؛:!?؟…]|[.][”"»’]|[.]\s*[—–]/u;
/** Signs that separate clauses, and words put in between. */
const WEAK = /[,،()]|[—–](?=\s)|\s-\s/u;
/** Words after a verb of saying among which “that” may stand: “told reporters on Monday that”. */
const BEFORE_THAT = 7;

/** A sentence with its cues and what each of them governs. */
export class CuedSentence {
  readonly tokens: readonly Token[];
  readonly cues: readonly Cue[];
  readonly words: Vocabulary;
  readonly #text: string;

  constructor(text: string, language: ReadLanguage) {
    this.#text = text;
    this.tokens = tokensOf(text);
    this.words = vocabularyOf(language);
    this.cues = [...this.#findCues()];
  }

  *#findCues(): Generator<Cue> {
    for (let from = 0; from < this.tokens.length;) {
      const found = this.#isMonth(from) ? null : this.words.cues.at(this.tokens, from);
      for (const type of found?.values ?? [])
        if (type && found) yield { ...type, from, to: found.to };
      from = found?.to ?? from + 1;
    }
  }

  /** “in May”, where “may” would be a cue. */
  #isMonth(at: number): boolean {
    const start = this.tokens[at]?.start ?? 0;
    return (
      at > 0 && /\p{Lu}/u.test(this.#text[start] ?? '') && this.words.months.has(this.tokens, at)
    );
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
    while (end < this.tokens.length && this.edge(end) === null) end++;
    return end;
  }

  /** Where the words between two signs begin that word `at` belongs to. */
  segmentStart(at: number): number {
    let start = at;
    while (start > 0 && this.edge(start) === null) start--;
    return start;
  }

  /** Whether there is a finite verb among some words; where that can't be known, `otherwise`. */
  hasVerb(from: number, to: number, otherwise: boolean): boolean {
    if (!this.words.knowsVerbs) return otherwise;
    return this.tokens.slice(from, to).some((token) => this.words.isFinite(token));
  }

  /** Whether a new clause with a verb of its own begins at a word that joins it. */
  #joinsClause(at: number): boolean {
    const { tokens, words } = this;
    if (words.contrasts.has(tokens, at)) return true;
    if (words.joins(tokens, at)) return true;
    if (!words.coordinators.has(tokens, at)) return false;
    const next = tokens[at + 1];
    if (!next) return false;
    if (this.edge(at) === 'weak') {
      // Before the last of a list Russian has no comma.
      const lists = words.words.knowsMainClauses;
      return !lists || this.hasVerb(at + 1, this.segmentEnd(at + 1), true);
    }
    return words.pronouns.has(tokens, at + 1) || words.isFinite(next);
  }

  /** Words that a cue before them governs: of its clause, or `through` the clauses that depend on it. */
  #forward(cue: Cue, through: boolean, from = cue.to): Span[] {
    const { tokens, words } = this;
    const spans: Span[] = [];
    let start = from;
    const close = (end: number) => {
      if (end > start) spans.push({ start, end });
    };
    for (let i = from; i < tokens.length; i++) {
      const edge = this.edge(i);
      if (edge === 'strong') {
        close(i);
        return spans;
      }
      if (edge === null) {
        const leaves = !through && i > from && words.dependents.has(tokens, i);
        if (i > from && (leaves || this.#joinsClause(i))) {
          close(i);
          return spans;
        }
        continue;
      }
      if (words.complementizers.has(tokens, i)) continue;
      // “It has, reportedly, sunk.”
      if (i === from && this.edge(cue.from) !== null) continue;
      // «Неизвестно, кто …»
      if (i === from && through && words.dependents.has(tokens, i)) continue;
      const next = this.segmentEnd(i + 1);
      const inserted = i === from || words.dependents.has(tokens, i);
      const goesOn = through || i === from || words.complementizers.has(tokens, next);
      if (inserted && goesOn && this.edge(next) === 'weak' && !this.#joinsClause(next)) {
        // “did not say, when she was asked, that …”
        close(i);
        start = next;
        i = next;
        continue;
      }
      const speaks = words.cues.at(tokens, i)?.values.some((type) => type?.reach === 'speech');
      if (!through || inserted || speaks === true || this.#joinsClause(i)) {
        close(i);
        return spans;
      }
    }
    close(tokens.length);
    return spans;
  }

  /** Words that a cue after them governs: back to where its part of the sentence begins. */
  #backward({ from: to, reach }: Cue): Span[] {
    const { tokens, words } = this;
    const own = this.segmentStart(to);
    let start = to;
    while (start > 0 && this.edge(start) !== 'strong') {
      if (start < to && this.#joinsClause(start)) break;
      if (start < to && start === own && reach === 'both' && words.dependents.has(tokens, own))
        break;
      start--;
    }
    // “…, but this is false”
    const refers = tokens.some((_, at) => start <= at && at < to && words.anaphors.has(tokens, at));
    if (reach === 'subject' && refers) return this.#earlier(to);
    return start < to ? [{ start, end: to }] : [];
  }

  /** All words before one, back to the end of another thought. */
  #earlier(to: number): Span[] {
    let start = to;
    while (start > 0 && (start === to || this.edge(start) !== 'strong')) start--;
    return start < to ? [{ start, end: to }] : [];
  }

  /** What is said, by where the verb of saying stands. */
  #said(cue: Cue): Span[] {
    const { from, to } = cue;
    const { tokens, words } = this;
    const [start, end] = [this.segmentStart(from), this.segmentEnd(to)];
    const that = tokens
      .slice(0, Math.min(end + 1, to + BEFORE_THAT))
      .some((_, i) => i >= to && words.complementizers.has(tokens, i));
    const last = to === end;
    const clause = words.dependents.has(tokens, start);
    const aside = start > 0 && !that && !clause && (from - start <= 1 || last || words.knowsVerbs);
    if (aside && !this.hasVerb(to, end, false)) {
      return [
        ...this.#earlier(start),
        ...(this.#joinsClause(end) ? [] : this.#forward(cue, true, end + 1)),
      ];
    }
    // “Kolev said: “…””
    const colon = /[:«“"„]/u.test(tokens[end]?.before ?? '') && this.edge(end) === 'strong';
    return [...this.#forward(cue, true), ...(colon ? this.#forward(cue, true, end + 1) : [])];
  }

  /** The words whose meaning a cue changes, as spans of word indexes. */
  governed(cue: Cue): Span[] {
    const { from, to, reach } = cue;
    switch (reach) {
      case 'next':
        return [{ start: to, end: to + 1 }];
      case 'clause':
        return this.#forward(cue, false);
      case 'complement':
        return this.#forward(cue, true);
      case 'subject':
        return this.#backward(cue);
      case 'both':
        return [...this.#backward(cue), ...this.#forward(cue, true)];
      case 'earlier':
        return this.#earlier(from);
      case 'speech':
        return this.#said(cue);
    }
  }
}
