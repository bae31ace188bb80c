import { z } from 'zod';
import { edtfDate } from './edtf.ts';
import { claimId, formerId, heading } from './id.ts';
import { checked, otherReports } from './other-reports.ts';

/** A claim that was removed. Its address goes on answering. */
const withdrawnClaim = z.strictObject({
  id: claimId,
  /** When it was withdrawn. */
  date: edtfDate,
  /** Why, in a sentence for readers. */
  reason: z.string().min(1),
});
export type WithdrawnClaim = z.infer<typeof withdrawnClaim>;

/** `withdrawn:`, the same in every collection whose files contain claims. */
export const withdrawn = z.array(withdrawnClaim).default([]);

/** `formerly:`, ids that the file had before; their addresses go on answering. */
export const formerly = z.array(formerId).default([]);

/** `reviewed:` where it is optional: when the editor last reviewed the page. */
export const lastReviewed = edtfDate.optional();

/** What front matter ends with in the other collections. */
export const upkeep = { reviewed: lastReviewed, checked, withdrawn, formerly };

/** A question that the articles leave open, and what other reports say to it. */
const unansweredQuestion = z
  .union(
    [
      z.string().min(1),
      z.strictObject({ question: z.string().min(1), 'other-reports': otherReports.optional() }),
    ],
    { error: 'a question, or `question` and `other-reports`' },
  )
  .transform((value) => (typeof value === 'string' ? { question: value } : value));

/** Front matter of `content/sheets/<id>.md`: the fact sheet of one topic. */
export const sheetSchema = z.strictObject({
  title: heading,
  /** The question that a reader has. */
  question: heading.regex(/\?$/, 'a question, ending in “?”'),
  /** The answer in one line, for lists and previews; it may contain only what the claims say. */
  summary: z.string().min(1).max(200),
  /** What other reports add to that answer. */
  'other-reports': otherReports.optional(),
  /** Place among the sheets, ascending. */
  order: z.number().int(),
  /** When the editor last reviewed the sheet. */
  reviewed: edtfDate,
  checked,
  /** Questions that the articles leave open. */
  unanswered: z.array(unansweredQuestion).default([]),
  withdrawn,
  formerly,
});
export type SheetRecord = z.infer<typeof sheetSchema>;
