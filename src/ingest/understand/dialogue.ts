import type { Span } from '../../text/sentences.ts';
import { tokenFrom, type ArticleText } from './article.ts';
import type { Quoted } from './quotation-marks.ts';
import { isFinite } from './verb-forms.ts';

/** Where speech gives way to the words about it: a comma, mark or full stop and a dash. */
const TURN = /[,.!?…]\s[—–]\s/gu;
/** The verb of saying stands among the first words after the dash. */
const VERB_WITHIN = 4;

/** Cuts a stretch at its turns: speech, the words about it, speech. */
function turns(
  text: string,
  { start, end }: Span,
  says: (from: number, to: number) => boolean,
): Span[] {
  const cuts = [...text.slice(start, end).matchAll(TURN)].map((match) => ({
    at: start + match.index,
    next: start + match.index + match[0].length,
    sign: match[0].slice(0, 1),
  }));
  const speech: Span[] = [];
  let from = start;
  for (let i = 0; i < cuts.length; i++) {
    const cut = cuts[i];
    if (!cut) break;
    // The words about it last to the next turn, and must say that somebody speaks.
    const back = cuts[i + 1];
    // After a question or a cry small letters tell that the author speaks.
    const small = /[?!…]/u.test(cut.sign) && /^\p{Ll}/u.test(text.slice(cut.next, cut.next + 1));
    if (!small && !says(cut.next, back?.at ?? end)) continue;
    speech.push({ start: from, end: cut.at + (/[,.]/.test(cut.sign) ? 0 : 1) });
    from = back?.next ?? end;
    i++;
  }
  if (from < end) speech.push({ start: from, end });
  return speech;
}

const asQuoted = (inner: Span): Quoted => ({
  inner,
  outer: { ...inner },
  unclosed: false,
  continued: false,
});

/** A test whether a verb of saying stands at the head of a stretch. */
function sayer({ tokens, vocabulary }: ArticleText): (from: number, to: number) => boolean {
  return (from, to) => {
    const first = tokenFrom(tokens, from);
    for (let i = first; i < first + VERB_WITHIN && (tokens[i]?.start ?? Infinity) < to; i++) {
      if (vocabulary.say.at(tokens, i)) return true;
    }
    // «— пожал он плечами», «— отмахнулась мэр»: a verb in the past before who it is.
    const [verb, who] = [tokens[first], tokens[first + 1]];
    if (!verb || !who || who.start >= to) return false;
    // «— Томас Брилль помолчал. —»
    const named = [first + 1, first + 2].find((i) => !tokens[i]?.capital);
    if (verb.capital && named !== undefined && (tokens[named]?.start ?? Infinity) < to)
      return (
        isFinite(tokens[named]?.word ?? '') &&
        /л(?:а|и)?(?:сь|ся)?$/u.test(tokens[named]?.word ?? '') &&
        vocabulary.openers.at(tokens, first) === null
      );
    const somebody =
      vocabulary.pronouns.word(tokens, first + 1) !== null ||
      vocabulary.roles.at(tokens, first + 1) !== null ||
      who.capital;
    return somebody && isFinite(verb.word);
  };
}

/**
 * Direct speech without marks, in paragraphs that open with a dash, as Russian has it and interviews
 * elsewhere: `— Речь, — сказал автор. — Речь.` Speech and the words about it take turns.
 */
export function dialogueStretches(article: ArticleText, paragraphs: readonly Span[]): Quoted[] {
  const { text } = article;
  const says = sayer(article);
  return paragraphs.flatMap(({ start, end }) => {
    const opening = /^[—–]\s+/u.exec(text.slice(start, Math.min(end, start + 8)));
    if (!opening) return [];
    return turns(text, { start: start + opening[0].length, end }, says).map(asQuoted);
  });
}

/** `«Речь, — сказал автор. — Речь»`: the words of the author within the marks cut out. */
export function splitByAuthor(article: ArticleText, quoted: Quoted): Quoted[] {
  const parts = turns(article.text, quoted.inner, sayer(article));
  if (parts.length < 2) return [quoted];
  const last = parts.length - 1;
  return parts.map((inner, n) => ({
    ...asQuoted(inner),
    outer: {
      start: n === 0 ? quoted.outer.start : inner.start,
      end: n === last ? quoted.outer.end : inner.end,
    },
    continued: n === 0 && quoted.continued,
  }));
}
