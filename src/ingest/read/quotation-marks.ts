import type { ReadLanguage } from '../../text/languages.ts';
import { trimmed, type Span } from '../../text/sentences.ts';

/** Words between a pair of marks. */
export interface Quoted {
  /** Without the marks; white space at the ends left out. */
  inner: Span;
  /** With the marks. */
  outer: Span;
  /** Whether the paragraph ends before a closing mark: the speech goes on in the next. */
  unclosed: boolean;
  /** Whether it goes on with what the paragraph before left open. */
  continued: boolean;
}

/** A mark that is open, and how deep marks are nested in it. */
interface Open {
  mark: string;
  at: number;
  depth: number;
}

/** A longer stretch of one paragraph without a closing mark is a mark mistyped, not speech. */
const LONGEST = 4_000;
const PAIRS: Readonly<Record<string, string>> = { '“': '”', '«': '»', '„': '“”', '"': '"' };
const MARK = /["“”„«»‘’']/gu;

const isLetter = (char: string | undefined) => /^[\p{L}\p{M}\p{N}]/u.test(char ?? '');
const isSpace = (char: string | undefined) => /^\s?$/u.test(char ?? '');

/** Whether a mark stands where an opening one does: after a space, a bracket or a dash. */
const opensHere = (text: string, at: number): boolean =>
  isSpace(text[at - 1]) || /[([{—–\-:«“"]/u.test(text[at - 1] ?? '');

/** Whether a mark stands where a closing one does. */
const closesHere = (text: string, at: number): boolean =>
  !isSpace(text[at - 1]) && !isLetter(text[at + 1]);

/** Whether a mark at a place can open. */
function opens(text: string, at: number, language: ReadLanguage): boolean {
  const [mark = '', next] = [text[at], text[at + 1]];
  if ('“„«'.includes(mark)) return true;
  if ("‘'".includes(mark)) return opensHere(text, at) && isLetter(next);
  // In Arabic some print ” first.
  const either = mark === '"' || (mark === '”' && language === 'ar');
  return either && opensHere(text, at) && !isSpace(next);
}

/** Whether the mark at a place closes what `open` opened. */
function closes(open: string, text: string, at: number, language: ReadLanguage): boolean {
  const mark = text[at] ?? '';
  if ("‘'".includes(open)) {
    // The same sign is an apostrophe: “don’t”.
    return mark === (open === '‘' ? '’' : "'") && closesHere(text, at);
  }
  if (language === 'ar' && '“”'.includes(open) && '“”'.includes(mark)) return true;
  return (PAIRS[open] ?? '').includes(mark);
}

/**
 * The stretches between quotation marks in each paragraph, the outermost alone. A mark without its
 * partner is passed over, but for speech that goes on over paragraphs: each opens it again, the
 * last closes it. Linear in the length of the text.
 */
export function quotedStretches(
  text: string,
  paragraphs: readonly Span[],
  language: ReadLanguage,
): Quoted[] {
  const found: Quoted[] = [];
  /** The mark that the paragraph before left open. */
  let carried: string | null = null;
  for (const { start, end } of paragraphs) {
    let open = null as Open | null;
    const add = (at: number, to: number, unclosed: boolean) => {
      if (to - at >= LONGEST) return;
      const inner = trimmed(text, { start: at + 1, end: to });
      const outer = { start: at, end: unclosed ? to : to + 1 };
      found.push({ inner, outer, unclosed, continued: carried === text[at] && at === start });
    };
    for (const match of text.slice(start, end).matchAll(MARK)) {
      const [mark] = match;
      const at = start + match.index;
      const same = mark === open?.mark;
      if (!open) {
        if (opens(text, at, language)) open = { mark, at, depth: 0 };
      } else if (same && mark === '«') open.depth++;
      else if (closes(open.mark, text, at, language)) {
        if (open.depth === 0) {
          add(open.at, at, false);
          open = null;
        } else open.depth--;
      }
    }
    const left = open && !"‘'".includes(open.mark) ? open : null;
    if (left) add(left.at, end, true);
    carried = left && end - left.at < LONGEST ? left.mark : null;
  }
  // Left open, and the next paragraph does not go on with it: a mark mistyped.
  return found.filter(({ unclosed, inner }, i) => {
    return inner.end > inner.start && (!unclosed || found[i + 1]?.continued === true);
  });
}
