import type { Span } from '../../text/sentences.ts';
import type { ReadLanguage } from '../../text/languages.ts';

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

/** A longer stretch of one paragraph without a closing mark is a mark mistyped, not speech. */
const LONGEST = 4_000;
const PAIRS: Readonly<Record<string, string>> = { '“': '”', '«': '»', '„': '“”', '‘': '’' };
const MARK = /["“”„«»‘’']/gu;

const isLetter = (char: string | undefined): boolean =>
  char !== undefined && /[\p{L}\p{M}\p{N}]/u.test(char);
const isSpace = (char: string | undefined): boolean => char === undefined || /\s/u.test(char);

/** Whether a mark stands where an opening one does: after a space, a bracket or a dash. */
function opensHere(text: string, at: number): boolean {
  const before = text[at - 1];
  return isSpace(before) || /[([{—–\-:«“"]/u.test(before ?? '');
}

/** Whether a mark stands where a closing one does. */
function closesHere(text: string, at: number): boolean {
  return !isSpace(text[at - 1]) && !isLetter(text[at + 1]);
}

/** Whether `mark` at `at` closes what `open` opened. */
function closes(open: string, mark: string, text: string, at: number): boolean {
  if (open === '‘' || open === "'") {
    // The same sign is an apostrophe: “don’t”, “the ministers’ view”.
    if (mark !== (open === '‘' ? '’' : "'") || !closesHere(text, at)) return false;
    if (!/s/iu.test(text[at - 1] ?? '') || !/^\s\p{Ll}/u.test(text.slice(at + 1, at + 3)))
      return true;
    return false;
  }
  if (open === '"') return mark === '"';
  return (PAIRS[open] ?? '').includes(mark);
}

/** Whether a mark at a place can open. */
function opens(mark: string, text: string, at: number, language: ReadLanguage): boolean {
  if (mark === '“' || mark === '„' || mark === '«') return true;
  if (mark === '”') return language === 'ar' && opensHere(text, at) && !isSpace(text[at + 1]);
  if (mark === '"') return opensHere(text, at) && !isSpace(text[at + 1]);
  if (mark === '‘' || mark === "'") return opensHere(text, at) && isLetter(text[at + 1]);
  return false;
}

function trimmed(text: string, start: number, end: number): Span {
  let [from, to] = [start, end];
  while (from < to && isSpace(text[from])) from++;
  while (to > from && isSpace(text[to - 1])) to--;
  return { start: from, end: to };
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
  let left: Quoted | null = null;
  for (const { start, end } of paragraphs) {
    const carried: string | null = left ? (text[left.outer.start] ?? null) : null;
    let open: { mark: string; at: number; depth: number; inner: number | null } | null = null;
    const add = (from: number, to: number) => {
      if (to - from >= LONGEST) return;
      found.push({
        inner: trimmed(text, from + 1, to),
        outer: { start: from, end: to + 1 },
        unclosed: false,
        continued: carried === text[from] && from === start,
      });
    };
    for (const match of text.slice(start, end).matchAll(MARK)) {
      const [mark] = match;
      const at = start + match.index;
      if (!open) {
        if (!opens(mark, text, at, language)) continue;
        open = { mark, at, depth: 0, inner: null };
        continue;
      }
      // The same opening mark again: «… «…» …» nests, “… “… is a first mark left alone.
      if (mark === open.mark && mark === '«') open.depth++;
      else if (
        mark === open.mark &&
        (mark === '“' || mark === '‘') &&
        opens(mark, text, at, language)
      ) {
        open = { mark, at, depth: 0, inner: null };
      } else if (
        open.mark === '"' &&
        mark === '"' &&
        opensHere(text, at) &&
        !closesHere(text, at)
      ) {
        open = { mark, at, depth: 0, inner: null };
      } else if (
        closes(open.mark, mark, text, at) ||
        (language === 'ar' && /[“”]/u.test(open.mark) && /[“”]/u.test(mark))
      ) {
        if (open.depth > 0) {
          open.depth--;
          open.inner = at;
        } else {
          add(open.at, at);
          open = null;
        }
      }
    }
    left = null;
    // «… «…» where one closing mark serves both.
    if (open?.inner != null) add(open.at, open.inner);
    else if (open && open.mark !== "'" && open.mark !== '‘' && end - open.at < LONGEST) {
      left = {
        inner: trimmed(text, open.at + 1, end),
        outer: { start: open.at, end },
        unclosed: true,
        continued: carried === open.mark && open.at === start,
      };
      found.push(left);
    }
  }
  // Left open, and the next paragraph does not go on with it: a mark mistyped.
  return found.filter(({ unclosed, inner }, i) => {
    return inner.end > inner.start && (!unclosed || found[i + 1]?.continued === true);
  });
}
