import type { ReadLanguage } from '../../text/languages.ts';
import { tokensOf, type Token } from '../../text/phrases.ts';
import { type Vocabulary, VOCABULARIES, type WordList } from '../../text/quoting/vocabulary.ts';
import { paragraphSpans, type Passage, type Span } from '../../text/sentences.ts';
import { quotedStretches, type Quoted } from './quotation-marks.ts';

/** Direct speech: the words between quotation marks or after a dash, without them. */
export interface SpeechStretch extends Passage {
  /** Number of the sentence that it starts in, from 1. */
  sentence: number;
}

/** Up to this many words a stretch between marks may be a name or a word that the author keeps at a distance. */
const SHORT = 5;
/** Where speech gives way to the words about it: a comma, mark or full stop and a dash. */
const TURN = /[,.!?…]\s[—–]\s/gu;
/** A verb that gives a few words to somebody stands among so many words before them. */
const LABEL_WITHIN = 6;
const COUNTED = /[\p{L}\p{N}]+/gu;

/** Index of the first of some spans that starts at or after an offset. */
function firstFrom(list: readonly Span[], offset: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Finds direct speech in one text. */
class SpeechReader {
  readonly #text: string;
  readonly #v: Vocabulary;
  readonly #tokens: readonly Token[];
  readonly #sentences: readonly Span[];
  readonly #language: ReadLanguage;

  constructor(text: string, language: ReadLanguage, sentences: readonly Span[]) {
    this.#text = text;
    this.#v = VOCABULARIES[language];
    this.#tokens = tokensOf(text);
    this.#sentences = sentences;
    this.#language = language;
  }

  #sentenceAt(offset: number): number {
    return Math.max(1, firstFrom(this.#sentences, offset + 1));
  }

  /** Whether the words about some speech begin here: «— сказал автор», «— Сорель смеётся. —». */
  #isAuthor(from: number, to: number): boolean {
    const first = firstFrom(this.#tokens, from);
    const token = this.#tokens[first];
    if (!token || token.start >= to) return false;
    const isCapital = /\p{Lu}/u.test(this.#text[token.start] ?? '');
    return isCapital || this.#v.isFinite(token) || this.#v.speaks(this.#tokens, first);
  }

  /** Cuts a stretch at its turns: speech, the words about it, speech. */
  #turns({ start, end }: Span): Span[] {
    const cuts = [...this.#text.slice(start, end).matchAll(TURN)].map((match) => ({
      // A question and a cry keep their marks.
      at: start + match.index + (/^[,.]/.test(match[0]) ? 0 : 1),
      next: start + match.index + match[0].length,
    }));
    const speech: Span[] = [];
    let from = start;
    for (let i = 0; i < cuts.length; i++) {
      const [cut, back] = [cuts[i], cuts[i + 1]];
      if (!cut || !this.#isAuthor(cut.next, back?.at ?? end)) continue;
      speech.push({ start: from, end: cut.at });
      from = back?.next ?? end;
      i++;
    }
    if (from < end) speech.push({ start: from, end });
    return speech;
  }

  /** Speech without marks, in paragraphs that open with a dash: `— Речь, — сказал автор. — Речь.` */
  #dialogue(paragraphs: readonly Span[]): Span[] {
    const { dashes } = this.#v.words;
    return paragraphs.flatMap(({ start, end }, n) => {
      const opening = /^[—–]\s+/u.exec(this.#text.slice(start, Math.min(end, start + 8)));
      const asked = /[?؟]/u.test(this.#text[(paragraphs[n - 1]?.end ?? 0) - 1] ?? '');
      if (!opening || dashes === 'never' || (dashes === 'answers' && !asked)) return [];
      return this.#turns({ start: start + opening[0].length, end });
    });
  }

  /** Whether words between marks are a title or a name: all with capitals. */
  #isTitle(words: string): boolean {
    const list = words.match(COUNTED) ?? [];
    const capitals = list.filter((word) => /^[\p{Lu}\p{N}]/u.test(word)).length;
    const small = list.filter((word) => this.#v.is('leading', tokensOf(word), 0)).length;
    return capitals > 0 && capitals + small >= list.length;
  }

  /** Whether words between marks are speech, and no name, title or word that the author keeps at a distance. */
  #isSpeech({ inner, outer, continued, unclosed }: Quoted): boolean {
    const [text, tokens, v] = [this.#text, this.#tokens, this.#v];
    const words = text.slice(inner.start, inner.end);
    const count = words.match(COUNTED)?.length ?? 0;
    const lead = text.slice(Math.max(0, outer.start - 3), outer.start);
    if (count === 0 || continued || unclosed || /[:—–]\s*$/u.test(lead)) return count > 0;
    const sentence = this.#sentences[this.#sentenceAt(outer.start) - 1] ?? outer;
    const at = firstFrom(tokens, outer.start);
    const before = (within: number) =>
      Array.from({ length: within }, (_, n) => at - 1 - n).filter(
        (i) => (tokens[i]?.start ?? -1) >= sentence.start,
      );
    const has = (list: WordList, within: number) =>
      before(within).some((i) => (v.end(list, tokens, i) ?? Infinity) <= at);
    if (count <= SHORT + 1 && has('named', 2)) return false;
    if (count > SHORT) return true;
    if (/[.,!?…]$/u.test(words)) return true;
    const next = firstFrom(tokens, outer.end);
    const said =
      has('labels', LABEL_WITHIN) ||
      [...before(LABEL_WITHIN), next, next + 1, next + 2].some((i) => v.speaks(tokens, i));
    return said && (count > 1 || !has('determiners', 2)) && !this.#isTitle(words);
  }

  read(): SpeechStretch[] {
    const paragraphs = paragraphSpans(this.#text);
    const dialogue = this.#dialogue(paragraphs);
    const inDialogue = ({ outer }: Quoted) =>
      (dialogue[firstFrom(dialogue, outer.start + 1) - 1]?.end ?? 0) > outer.start;
    const marked = quotedStretches(this.#text, paragraphs, this.#language)
      .filter((quoted) => !inDialogue(quoted) && this.#isSpeech(quoted))
      .flatMap(({ inner }) => (this.#v.words.dashes === 'always' ? this.#turns(inner) : [inner]));
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
