import { CuedSentence, type Cue } from '../text/cues.ts';
import type { ReadLanguage } from '../text/languages.ts';
import { tokensOf, type Token } from '../text/phrases.ts';
import type { CueKind } from '../text/quoting/vocabulary.ts';
import type { Span } from '../text/sentences.ts';

/** Words of a sentence that a quotation leaves out, though they change what the quoted words say. */
export interface Lost extends Span {
  kind: CueKind | 'subject';
  /** As the sentence has them, with their UTF-16 offsets in it. */
  words: string;
}

/** A word denies what follows within so many words, whether there is a verb in it or not. */
const NEAR = 2;

/** Where words stand in a sentence, as indexes of its words; null for nowhere. */
function placeOf(quotation: string, tokens: readonly Token[]): Span | null {
  const wanted = tokensOf(quotation).map(({ word }) => word);
  const start = tokens.findIndex((_, at) =>
    wanted.every((word, n) => tokens[at + n]?.word === word),
  );
  return start < 0 || wanted.length === 0 ? null : { start, end: start + wanted.length };
}

/** Whether a cue changes what quoted words say. */
function governs(sentence: CuedSentence, cue: Cue, { start, end }: Span): boolean {
  const { tokens, words } = sentence;
  const governed = sentence.governed(cue);
  if (cue.reach === 'next') return governed.includes(start);
  const inside = governed.filter((at) => start <= at && at < end);
  if (inside.length < Math.min(2, end - start)) return false;
  // “… not to renew its request to Orla, | who left”: of what is denied only a name is quoted.
  return (
    start < cue.to ||
    start - cue.to <= NEAR ||
    words.is('infinitives', tokens, start - 1) ||
    inside.some((at) => sentence.hasVerb(at, at + 1, true))
  );
}

/**
 * Whether a claim says itself what a quotation leaves out. A doubt is stated by a denial too, and a
 * denial by a doubt, “Merchants doubt that” for “do not believe that”; but not by a mere “may”.
 */
function states({ tokens, cues, words }: CuedSentence, kind: CueKind): boolean {
  const denies = ({ kind, reach }: Cue) =>
    reach !== 'clause' && (kind === 'hedge' || kind === 'negation');
  return (
    cues.some((cue) => cue.kind === kind || denies(cue)) ||
    (kind === 'hedge' && cues.some((cue) => cue.kind === 'negation')) ||
    (kind === 'attribution' && tokens.some((_, at) => words.is('accounts', tokens, at)))
  );
}

/**
 * Where a quotation begins within the subject of its verb: “his family fled” of “He and his family
 * fled”. The words of the subject that it leaves out, as indexes; null for none.
 */
function subjectCut(sentence: CuedSentence, { start, end }: Span): Span | null {
  const { tokens, words, cues } = sentence;
  const last = start - 1;
  if (sentence.edge(start) !== null) return null;
  const from = sentence.segmentStart(last);
  const joined = words.is('coordinators', tokens, last) || words.is('prepositions', tokens, last);
  const complete =
    from === last ||
    words.is('contrasts', tokens, from) ||
    cues.some((cue) => from <= cue.from && cue.to <= start) ||
    sentence.hasVerb(from, start, true);
  const verb = sentence.hasVerb(start, Math.min(end, sentence.segmentEnd(start + 1)), false);
  return joined && verb && !complete ? { start: from, end: start } : null;
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
  const { tokens, words } = sentence;
  const place = placeOf(quotation, tokens);
  if (!place) return [];
  const quoted = [place, ...others.flatMap((other) => placeOf(other, tokens) ?? [])];
  const stated = claim === null ? null : new CuedSentence(claim, 'en');
  const lostOf = (kind: Lost['kind'], from: number, to: number): Lost => {
    const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
    return { kind, words: text.slice(start, end), start, end };
  };
  const has = (from: number, to: number) =>
    quoted.some(({ start, end }) => start <= from && to <= end);
  const lost = sentence.cues
    .filter(({ from, to }) => !has(from, to))
    .filter((cue) => governs(sentence, cue, place) && !(stated && states(stated, cue.kind)))
    .map(({ kind, from, to }) => lostOf(kind, from, to));
  // “The notion that | …”: whatever stands before “that”, the quoted words depend on it.
  const that = place.start - 1;
  const hangs = words.is('complementizers', tokens, that) && !has(that, place.start);
  if (lost.length === 0 && !stated && hangs) {
    lost.push(lostOf('attribution', sentence.segmentStart(that - 1), place.start));
  }
  const cut = subjectCut(sentence, place);
  const names = tokens.slice(cut?.start, cut?.end).filter(({ word }) => word.length > 3);
  if (cut && !names.some(({ word }) => stated?.tokens.some((token) => token.word === word))) {
    lost.push(lostOf('subject', cut.start, cut.end));
  }
  return lost.sort((a, b) => a.start - b.start);
}
