import type { ReadLanguage } from '../../text/languages.ts';
import { tokensOf, type Phrases, type Token } from '../../text/phrases.ts';
import { vocabularyOf, type Vocabulary } from '../../text/quoting/vocabulary.ts';
import { paragraphSpans, type Span } from '../../text/sentences.ts';
import { quotedStretches, type Quoted } from './quotation-marks.ts';

/** Direct speech: the words between quotation marks or after a dash, without them. */
export interface SpeechStretch {
  /** Number of the sentence that it starts in, from 1. */
  sentence: number;
  /** UTF-16 offsets in the text. */
  start: number;
  end: number;
  text: string;
}

/** Up to this many words a stretch between marks may be a name or a word held at arm’s length. */
const SHORT = 5;
/** Where speech gives way to the words about it: a comma, mark or full stop and a dash. */
const TURN = /[,.!?…]\s[—–]\s/gu;
/** The verb of saying stands among the first words after the dash. */
const VERB_WITHIN = 4;
/** A verb that gives a few words to somebody stands at most so many words before them. */
const LABEL_WITHIN = 6;
const ENDS = /[.!?…]$/u;
const COUNTED = /[\p{L}\p{N}]+/gu;

/** Finds direct speech in one text. */
class SpeechReader {
  readonly #text: string;
  readonly #v: Vocabulary;
  readonly #tokens: readonly Token[];
  readonly #sentences: readonly Span[];
  readonly #language: ReadLanguage;

  constructor(text: string, language: ReadLanguage, sentences: readonly Span[]) {
    this.#text = text;
    this.#v = vocabularyOf(language);
    this.#tokens = tokensOf(text);
    this.#sentences = sentences;
    this.#language = language;
  }

  /** Index of the first of some spans or words that starts at or after an offset. */
  #from(list: readonly Span[], offset: number): number {
    let [low, high] = [0, list.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((list[middle]?.start ?? Infinity) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #sentenceAt(offset: number): number {
    return Math.max(1, this.#from(this.#sentences, offset + 1));
  }

  #speaks(at: number): boolean {
    return (
      this.#v.cues.at(this.#tokens, at)?.values.some((type) => type?.reach === 'speech') ?? false
    );
  }

  #capital(offset: number): boolean {
    return /\p{Lu}/u.test(this.#text[offset] ?? '');
  }

  /** Indexes of the words right before one, in its sentence. */
  #before(at: number, within: number, sentence: Span): number[] {
    return Array.from({ length: within }, (_, n) => at - 1 - n).filter(
      (i) => (this.#tokens[i]?.start ?? -1) >= sentence.start,
    );
  }

  /** Whether the words about some speech begin here: «— сказал автор». */
  #isAuthor(from: number, to: number): boolean {
    const first = this.#from(this.#tokens, from);
    const token = this.#tokens[first];
    if (!token || token.start >= to) return false;
    const next = this.#tokens[first + 1];
    if (!this.#capital(token.start)) {
      if (this.#v.isFinite(token) || this.#v.pronouns.has(this.#tokens, first + 1)) return true;
    } else if (next && next.end <= to && this.#from(this.#tokens, to) - first < VERB_WITHIN) {
      // «— Сорель смеётся. —»
      if (this.#v.isFinite(next) && !this.#v.pronouns.has(this.#tokens, first)) return true;
    }
    for (let i = first; i < first + VERB_WITHIN && (this.#tokens[i]?.start ?? to) < to; i++) {
      if (this.#speaks(i)) return true;
    }
    return false;
  }

  /** Cuts a stretch at its turns: speech, the words about it, speech. */
  #turns({ start, end }: Span): Span[] {
    const cuts = [...this.#text.slice(start, end).matchAll(TURN)].map((match) => ({
      at: start + match.index,
      next: start + match.index + match[0].length,
      sign: match[0].slice(0, 1),
    }));
    const speech: Span[] = [];
    let from = start;
    for (let i = 0; i < cuts.length; i++) {
      const [cut, back] = [cuts[i], cuts[i + 1]];
      if (!cut) break;
      if (!this.#isAuthor(cut.next, back?.at ?? end)) continue;
      speech.push({ start: from, end: cut.at + (/[,.]/.test(cut.sign) ? 0 : 1) });
      from = back?.next ?? end;
      i++;
    }
    if (from < end) speech.push({ start: from, end });
    return speech;
  }

  /** Speech without marks, in paragraphs that open with a dash: `— Речь, — сказал автор. — Речь.` */
  #dialogue(paragraphs: readonly Span[]): Span[] {
    const { dashes } = this.#v.words.speech;
    return paragraphs.flatMap(({ start, end }, n) => {
      const opening = /^[—–]\s+/u.exec(this.#text.slice(start, Math.min(end, start + 8)));
      const before = paragraphs[n - 1];
      const asked = before && /[?؟]$/u.test(this.#text.slice(before.start, before.end));
      if (!opening || dashes === 'never' || (dashes === 'answers' && asked !== true)) return [];
      return this.#turns({ start: start + opening[0].length, end });
    });
  }

  /** Whether words between marks are a title or a name: few, all with capitals. */
  #isTitle(words: string): boolean {
    const list = words.match(COUNTED) ?? [];
    const capitals = list.filter((word) => /^[\p{Lu}\p{N}]/u.test(word)).length;
    const small = list.filter((word) => this.#v.leading.has(tokensOf(word), 0)).length;
    return capitals > 0 && capitals + small >= list.length;
  }

  /** Whether words between marks are speech, and no name, title or word held at arm’s length. */
  #isSpeech({ inner, outer, continued, unclosed }: Quoted): boolean {
    const words = this.#text.slice(inner.start, inner.end);
    const count = words.match(COUNTED)?.length ?? 0;
    if (continued || unclosed) return count > 0;
    const at = this.#from(this.#tokens, outer.start);
    if (count === 0) return false;
    const lead = this.#text.slice(Math.max(0, outer.start - 3), outer.start);
    const after = this.#text.slice(outer.end, outer.end + 4);
    const sentence = this.#sentences[this.#sentenceAt(outer.start) - 1] ?? outer;
    const has = (list: Phrases<true>, within: number) =>
      this.#before(at, within, sentence).some(
        (i) => (list.at(this.#tokens, i)?.to ?? Infinity) <= at,
      );
    if (/[:—–]\s*$/u.test(lead)) return true;
    if (count <= SHORT + 1 && has(this.#v.named, 2)) return false;
    if (count > SHORT) return true;
    const opens = outer.start <= sentence.start;
    const said =
      has(this.#v.labels, LABEL_WITHIN) ||
      this.#before(at, LABEL_WITHIN, sentence).some((i) => this.#speaks(i));
    const held = has(this.#v.determiners, 2);
    switch (this.#language) {
      case 'en':
        if (/[.,!?…]$/u.test(words)) return true;
        if (this.#isTitle(words)) return false;
        return count > 1 ? !held || said : said && !held;
      case 'ru':
        if (!this.#capital(inner.start)) return said || (count > 2 && !held);
        if (ENDS.test(words) || (opens && /^[.!?…]/u.test(after))) return true;
        return !/\p{L}\s$/u.test(lead) && /^[,.!?…]*\s*[—–]/u.test(after);
      case 'ar': {
        const next = this.#from(this.#tokens, outer.end);
        const saidAfter = [next, next + 1, next + 2].some((i) => this.#speaks(i));
        return said || saidAfter || (opens && /^[،,:.]/u.test(after));
      }
    }
  }

  read(): SpeechStretch[] {
    const paragraphs = paragraphSpans(this.#text);
    const dialogue = this.#dialogue(paragraphs);
    const inDialogue = ({ outer }: Quoted) => {
      const last = dialogue[this.#from(dialogue, outer.start + 1) - 1];
      return last !== undefined && outer.start < last.end;
    };
    const marked = quotedStretches(this.#text, paragraphs, this.#language)
      .filter((quoted) => !inDialogue(quoted) && this.#isSpeech(quoted))
      .flatMap(({ inner }) =>
        this.#v.words.speech.dashes === 'always' ? this.#turns(inner) : [inner],
      );
    return [...marked, ...dialogue]
      .sort((a, b) => a.start - b.start)
      .map(({ start, end }) => ({
        sentence: this.#sentenceAt(start),
        start,
        end,
        text: this.#text.slice(start, end),
      }));
  }
}

/**
 * The direct speech of a text: what stands between quotation marks, marks within marks included, and
 * goes on over paragraphs, and the turns of a dialogue after dashes. Scare quotes, titles and the names
 * of firms are none. Whose words they are is left to the reader.
 *
 * @param sentences where the sentences of the text stand, in order
 */
export function readSpeech(
  text: string,
  language: ReadLanguage,
  sentences: readonly Span[],
): SpeechStretch[] {
  return new SpeechReader(text, language, sentences).read();
}
