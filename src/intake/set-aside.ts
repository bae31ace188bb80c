import { paragraphSpans, sentenceSpans } from '../text/sentences.ts';
import { wordsOf } from '../text/words.ts';
import { ENDS_SENTENCE, phraseOf } from './headline.ts';
import type { Reading, SetAside } from './types.ts';

/** Shorter sentences (“He agreed.”) may well be said twice. Words. */
const MIN_REPEATED = 5;
/** What a page's title adds to the headline: `Mill to Close | The Varn Times`. Words. */
const MAX_SUFFIX = 5;

/** Whether a line is the headline, with the outlet's name after it or without. */
function repeatsTitle(line: string, title: readonly string[], first: string): boolean {
  const own = wordsOf(line);
  if (title.length === 0 || !title.every((word, i) => own[i] === word)) return false;
  if (own.length === title.length) return true;
  return own.length <= title.length + MAX_SUFFIX && /\s[|–—-]\s/u.test(line.slice(first.length));
}

/** A last sentence that stops in the middle; `null` for one that ends, and for a line that is none. */
function cutOff(sentence: string, truncated: boolean): string | null {
  if (/(?:\[(?:…|\.{3})\]|\((?:…|\.{3})\))$/u.test(sentence)) return 'ends with a mark of omission';
  if (/[^.…](?:…|\.{3})$/u.test(sentence)) return 'ends in an ellipsis';
  if (ENDS_SENTENCE.test(sentence)) return truncated ? 'is where the file breaks off' : null;
  if (truncated) return 'is where the file breaks off';
  // “Reporting by Ann Lee” ends without a full stop too; what stops after these does not end.
  const open =
    /(?:[,;:(“«-]|\s(?:the|an?|of|to|in|on|at|by|for|from|with|and|or|but|that|which|who|is|are|was|were|has|had|its|his|her|their|и|в|на|с|о|по|за|к|от|из|для|что|который|или|но|не|а|في|من|على|إلى|عن|أن|مع|و|التي|الذي|هذا|هذه))$/iu;
  return open.test(sentence) ? 'stops in the middle' : null;
}

const MAX_HEADING = 80;
/** A heading of plain text is followed by a paragraph of so many words at least. */
const MIN_FOLLOWING = 15;

/**
 * Whether a line of a plain text is a heading between paragraphs: short, without a full stop, where
 * both the paragraph before it and a longer one after it end with one.
 */
function isSubheading(
  line: string,
  before: string | undefined,
  after: string | undefined,
): boolean {
  return (
    before !== undefined &&
    after !== undefined &&
    line.length <= MAX_HEADING &&
    /^["“«]?(?:\p{Lu}|\p{Lo}|\p{Nd})/u.test(line) &&
    !/[.!?…؟۔:;,،؛][\p{Pe}\p{Pf}"']*$/u.test(line) &&
    ENDS_SENTENCE.test(before) &&
    ENDS_SENTENCE.test(after) &&
    wordsOf(after).length >= MIN_FOLLOWING
  );
}

/**
 * What no claim should cite, in the order of the text: headings, what is printed twice, lines that
 * lead to other pages, captions, advertisements, and a last sentence that is cut off. Precision before
 * recall: what is doubtful is left to the editor.
 *
 * @param language BCP 47 tag, the same as the fingerprint is made with
 */
export function setAsideOf(
  { text, title, marked, truncated }: Pick<Reading, 'text' | 'title' | 'marked' | 'truncated'>,
  language: string,
): SetAside[] {
  const found: SetAside[] = [];
  const lines = paragraphSpans(text).map(({ start, end }) => text.slice(start, end));
  const titleWords = wordsOf(title ?? '');
  const paragraphs = new Map<string, number>();
  const sentences = new Map<string, number>();
  let headline: number | null = null;
  let number = 0;
  lines.forEach((line, i) => {
    const paragraph = i + 1;
    const key = wordsOf(line).join(' ');
    // As the fingerprint counts them: without what has no word.
    const inside = sentenceSpans(line, language)
      .map((span) => line.slice(span.start, span.end))
      .filter((sentence) => wordsOf(sentence).length > 0)
      .map((sentence) => ({ sentence, number: ++number }));
    const add = (entry: Pick<SetAside, 'kind' | 'why'>, some = inside) => {
      found.push(...some.map((one) => ({ paragraph, sentence: one.number, ...entry })));
    };
    if (repeatsTitle(line, titleWords, title ?? '')) {
      if (headline === null) add({ kind: 'heading', why: 'is the headline' });
      else
        add({
          kind: 'repeated-title',
          why: `repeats the headline in paragraph ${String(headline)}`,
        });
      headline ??= paragraph;
      return;
    }
    const mark = marked.get(paragraph);
    const phrase = phraseOf(line);
    const earlier = paragraphs.get(key);
    if (key !== '' && earlier === undefined) paragraphs.set(key, paragraph);
    if (phrase) add(phrase);
    else if (mark === 'caption') add({ kind: 'caption', why: 'describes a picture' });
    else if (earlier !== undefined) {
      add({ kind: 'repetition', why: `repeats paragraph ${String(earlier)} word for word` });
    } else if (mark === 'heading' || isSubheading(line, lines[i - 1], lines[i + 1])) {
      add({ kind: 'heading', why: 'is a heading' });
    } else {
      for (const one of inside) {
        const words = wordsOf(one.sentence);
        const said = words.join(' ');
        const where = sentences.get(said);
        if (where === undefined) sentences.set(said, paragraph);
        else if (words.length >= MIN_REPEATED) {
          const why = `repeats a sentence of paragraph ${String(where)} word for word`;
          add({ kind: 'repetition', why }, [one]);
        }
      }
      const last = inside.slice(-1);
      const why = paragraph === lines.length ? cutOff(last[0]?.sentence ?? '', truncated) : null;
      if (why !== null) add({ kind: 'cut-off', why }, last);
    }
  });
  return found;
}
