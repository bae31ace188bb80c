import { tokenFrom, type ArticleText } from './article.ts';
import type { Quoted } from './quotation-marks.ts';

/** Up to this many words a stretch between marks may be a name or a word held at arm’s length. */
export const SHORT = 4;

/** What speech ends with. */
export const ENDS = /[.!?…]$/u;

/** Whether a stretch is a title or a name: few words, all with capitals. */
export function isTitle(text: string): boolean {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0 || words.length > SHORT + 2 || /[.!?,…;:]$/u.test(text)) return false;
  const capitals = words.filter((word) => /^[\p{Lu}\p{N}]/u.test(word)).length;
  const small = words.filter((word) => /^(?:the|a|an|of|and|in|on|for|to)$/i.test(word)).length;
  return capitals > 0 && capitals + small >= words.length && (words.length > 1 || capitals === 1);
}

/** Whether a word or two in marks only qualify the noun after them: such a “so-called” rescue. */
export function qualifies({ text, tokens, vocabulary }: ArticleText, { outer }: Quoted): boolean {
  const at = tokenFrom(tokens, outer.end);
  const next = tokens[at];
  if (!next || text.slice(outer.end, next.start) !== ' ' || next.capital) return false;
  const before = tokens[tokenFrom(tokens, outer.start) - 1]?.word ?? '';
  const opened = /^(?:a|an|the|such|his|her|its|their|this|that|these|those|so|called)$/.test(
    before,
  );
  return (
    opened &&
    !vocabulary.prepositions.word(tokens, at) &&
    !vocabulary.conjunctions.word(tokens, at) &&
    !vocabulary.say.word(tokens, at) &&
    !/^(?:was|is|were|are|that|who|which|had|has|will)$/.test(next.word)
  );
}

/** Whether the words right before a stretch tell that a name or a title follows: “known as”. */
export function isKnownAs({ text, tokens, vocabulary }: ArticleText, { outer }: Quoted): boolean {
  const at = tokenFrom(tokens, outer.start);
  const gap = text.slice(tokens[at - 1]?.end ?? 0, outer.start);
  return /^(?:['’]s)?,?\s*$/u.test(gap) && vocabulary.knownAs.endsAt(tokens, at);
}

/**
 * Whether a stretch is the name of a firm or a paper among the author’s words, and no speech:
 * призналась «Альмирскому листку» директор, لـ«الميناء».
 */
export function isNameAmong(article: ArticleText, { inner, outer }: Quoted): boolean {
  const { text, tokens, language } = article;
  const words = text.slice(inner.start, inner.end);
  if ((words.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) > SHORT || ENDS.test(words)) return false;
  const at = tokenFrom(tokens, outer.start);
  const gap = text.slice(tokens[at - 1]?.end ?? 0, outer.start);
  if (language === 'ar')
    return /^[وف]?ل\u0640?$/u.test(tokens[at - 1]?.word ?? '') && gap.trim() === '';
  if (language !== 'ru' || !/^\p{Lu}/u.test(words) || !/^\s$/u.test(gap)) return false;
  return /^\s+\p{L}/u.test(text.slice(outer.end, outer.end + 3)) && at > 0;
}
