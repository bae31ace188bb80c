import type { DateMention } from '../reading.ts';
import type { SentenceFacts } from './sentence-facts.ts';

/** The clause of a sentence in which a place of the article stands. */
export function clauseAt({ text, start }: SentenceFacts, at: number): string {
  const from = text.slice(0, at - start).search(/[^,;:–—،؛]*$/u);
  return text.slice(from).split(/[,;:–—،؛]/u, 1)[0] ?? '';
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
