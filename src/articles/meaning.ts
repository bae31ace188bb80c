import { CuedSentence, type Cue } from '../text/cues.ts';
import type { ReadLanguage } from '../text/languages.ts';
import { tokensOf, type Token } from '../text/phrases.ts';
import type { CueKind } from '../text/quoting/lexicon.ts';
import type { Span } from '../text/sentences.ts';

/** Words of a sentence that a quotation leaves out, though they change what the quoted words say. */
export interface Lost {
  kind: CueKind | 'subject';
  /** As the sentence has them, with their UTF-16 offsets in it. */
  words: string;
  start: number;
  end: number;
}

/** Where words stand in a sentence, as indexes of its words; null for nowhere. */
function placeOf(quotation: string, tokens: readonly Token[]): Span | null {
  const wanted = tokensOf(quotation).map(({ word }) => word);
  if (wanted.length === 0) return null;
  const start = tokens.findIndex((_, at) =>
    wanted.every((word, n) => tokens[at + n]?.word === word),
  );
  return start < 0 ? null : { start, end: start + wanted.length };
}

/** Words within which a word denies what follows, whether there is a verb in it or not. */
const NEAR = 2;

const overlap = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);

/**
 * Whether a claim says itself what a quotation leaves out. A doubt is stated by a denial too, and a
 * denial by a doubt, “Merchants doubt that” for “do not believe that”; but not by a mere “may”.
 */
function states({ tokens, cues, words }: CuedSentence, kind: CueKind): boolean {
  const accounts = () => tokens.some((_, at) => words.accounts.has(tokens, at));
  return (
    cues.some(
      (cue) =>
        cue.kind === kind ||
        (kind === 'hedge' && cue.kind === 'negation') ||
        (cue.kind === 'hedge' && cue.reach !== 'clause') ||
        (cue.kind === 'negation' && cue.reach !== 'clause'),
    ) ||
    (kind === 'attribution' && accounts())
  );
}

/**
 * Where a quotation begins within the subject of its verb: “his family fled” of “He and his family
 * fled”. The words of the subject that it leaves out, as indexes; null for none.
 */
function subjectCut(sentence: CuedSentence, { start, end }: Span): Span | null {
  const { tokens, words, cues } = sentence;
  const before = start - 1;
  if (start === 0 || sentence.edge(start) !== null || !words.knowsVerbs) return null;
  const joined = words.coordinators.has(tokens, before) || words.prepositions.has(tokens, before);
  const from = sentence.segmentStart(before);
  if (!joined || from === before || sentence.hasVerb(from, start, true)) return null;
  if (words.contrasts.has(tokens, from) || cues.some((cue) => from <= cue.from && cue.to <= start))
    return null;
  return sentence.hasVerb(start, Math.min(end, sentence.segmentEnd(start + 1)), false)
    ? { start: from, end: start }
    : null;
}

/**
 * Which negation, hedge, restriction, attribution or subject of a sentence governs quoted words, is
 * left out of the quotation, and is not stated by the claim either. In the order of the sentence.
 *
 * @param quotation words of the sentence
 * @param claim the text that cites them, in English; null to ask for all that is left out
 * @param others further quotations that the claim cites
 */
export function meaningLost(
  text: string,
  quotation: string,
  claim: string | null,
  language: ReadLanguage,
  others: readonly string[] = [],
): Lost[] {
  const sentence = new CuedSentence(text, language);
  const { tokens, cues, words } = sentence;
  const place = placeOf(quotation, tokens);
  if (!place) return [];
  const quoted = [place, ...others.flatMap((other) => placeOf(other, tokens) ?? [])];
  const least = Math.min(2, place.end - place.start);
  const stated = claim === null ? null : new CuedSentence(claim, 'en');
  const lostOf = (kind: Lost['kind'], from: number, to: number): Lost => {
    const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
    return { kind, words: text.slice(start, end), start, end };
  };
  const governs = ({ reach, to }: Cue, span: Span): boolean => {
    if (reach === 'next') return place.start === to;
    if (overlap(span, place) < least) return false;
    // “… not to renew its request to Orla, | who left”: of what is denied only a name is quoted.
    if (place.start < to || place.start - to <= NEAR) return true;
    const [from, end] = [Math.max(span.start, place.start), Math.min(span.end, place.end)];
    return sentence.hasVerb(from, end, true) || words.infinitives.has(tokens, place.start - 1);
  };
  const lost = cues
    .filter(({ from, to }) => !quoted.some(({ start, end }) => start <= from && to <= end))
    .filter((cue) => sentence.governed(cue).some((span) => governs(cue, span)))
    .filter(({ kind }) => !(stated && states(stated, kind)))
    .map(({ kind, from, to }) => lostOf(kind, from, to));
  // “The notion that | …”: whatever stands before “that”, the quoted words depend on it.
  const that = place.start - 1;
  if (lost.length === 0 && !stated && words.complementizers.has(tokens, that)) {
    lost.push(lostOf('attribution', sentence.segmentStart(that - 1), place.start));
  }
  const cut = subjectCut(sentence, place);
  const named = (at: number) => {
    const word = tokens[at]?.word ?? '';
    return word.length > 3 && stated?.tokens.some((token) => token.word === word) === true;
  };
  if (cut && !tokens.some((_, at) => cut.start <= at && at < cut.end && named(at))) {
    lost.push(lostOf('subject', cut.start, cut.end));
  }
  return lost.sort((a, b) => a.start - b.start);
}
