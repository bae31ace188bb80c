import type { DateMention } from '../reading.ts';
import type { SentenceFacts } from './sentence-facts.ts';

/** A part of a sentence between commas, or up to a word such as “after”. */
export interface Segment {
  /** Offsets in the sentence, the end exclusive. */
  from: number;
  to: number;
  /** Whether it tells of another time that the rest is before or after: “after the treaty was signed”. */
  relates: boolean;
}

/** Between segments. A decimal point or comma is none. */
const BREAK = /[,;:–—،؛](?!\d)|[.!?…](?=\s)/gu;

/** Words that set one time against another, some with how long between: “two months after”. */
const RELATION =
  /(?<![\p{L}\p{N}])(?:(?:(?:shortly|soon|just|right|long|immediately)\s+)?(?:after|before|since|until|till|ahead of|following|prior to)|после|перед|спустя|прежде|накануне|до|[وف]?(?:بعد|قبل|منذ|عقب|قبيل|حتى|حتي))(?![\p{L}\p{N}])/giu;

/** Opens a clause with a subject of its own. */
const ANOTHER_CLAUSE =
  /^\s*(?:and|but|while|whereas|so|и|а|но|однако|зато|[وف]?(?:لكن|بينما|فيما))(?!\p{L})/iu;

/** The segments of a sentence, in order. */
export function segmentsOf(text: string): Segment[] {
  const breaks = [...text.matchAll(BREAK)].map(({ index }) => ({ at: index + 1, relates: false }));
  const relations = [...text.matchAll(RELATION)].map(({ index }) => ({ at: index, relates: true }));
  const starts = [{ at: 0, relates: false }, ...breaks, ...relations].sort((a, b) => a.at - b.at);
  return starts
    .map(({ at, relates }, i) => ({ from: at, to: starts[i + 1]?.at ?? text.length, relates }))
    .filter(({ from, to }) => text.slice(from, to).trim() !== '');
}

/** The segment of a sentence that a place in it belongs to. */
export function segmentAt({ text, start }: SentenceFacts, at: number): Segment {
  return (
    segmentsOf(text).find(({ to }) => at - start < to) ?? {
      from: 0,
      to: text.length,
      relates: false,
    }
  );
}

/**
 * The segments that tell what a place of a sentence is about: its own, and the first one, in which the
 * subject stands: “The thieves, who took eight objects, …”.
 *
 * @param at offset in the article
 */
export function clauseOf(facts: SentenceFacts, at: number): Segment[] {
  const { text } = facts;
  const own = segmentAt(facts, at);
  if (ANOTHER_CLAUSE.test(text.slice(own.from, own.to))) return [own];
  const part = [...text.slice(0, own.from).matchAll(/[;–—]|[.!?…](?=\s)/gu)].at(-1);
  const first = segmentsOf(text).find(({ from }) => from > (part?.index ?? -1));
  return first && first.from < own.from ? [first, own] : [own];
}

/** Words between one that bounds and its date: “until the end of”, «с начала», منذ مطلع. */
const PART =
  '(?:(?:about|around|some time in|early|late|mid|the|the (?:end|start|beginning|middle|close) of|this|конца|начала|середины|концу|началу|نهاية|مطلع|بداية|أواخر|أوائل|منتصف|شهر|يوم|عام|سنة)[\\s-]+)*$';
const bound = (words: string) => new RegExp(`(?<!\\p{L})(?:${words})\\s+${PART}`, 'iu');
const BOUNDS = {
  start: bound('since|from|starting|с|со|от|начиная с|منذ|من|ابتداء من'),
  end: bound('until|till|before|by|through|up to|to|до|к|по|حتى|حتي|إلى|قبل|بحلول'),
  after: bound('after|following|после|بعد|عقب'),
};

/** What the date at a place of a text bounds, by the words before it; null for when something is. */
export function boundAt(text: string, at: number): keyof typeof BOUNDS | null {
  const before = text.slice(0, at);
  for (const kind of ['start', 'end', 'after'] as const) if (BOUNDS[kind].test(before)) return kind;
  return null;
}

/** Whether a date tells when something else was: “since the regime fell in December”. */
export function isOfAnother(facts: SentenceFacts, { start }: DateMention): boolean {
  return boundAt(facts.text, start - facts.start) === null && segmentAt(facts, start).relates;
}

/** Characters within which a dateline ends. */
const DATELINE = 60;

/** Whether a date is that of the article itself, as its dateline has it: “ORLA, 4 March —”. */
export function isDateline(
  { text, start }: SentenceFacts,
  date: DateMention,
  issued: string | null,
): boolean {
  if (date.edtf === issued) return true;
  const after = text.slice(date.end - start, date.end - start + 4);
  return date.start - start < DATELINE && /^\.?\)?\s*[–—:(-]/u.test(after);
}
