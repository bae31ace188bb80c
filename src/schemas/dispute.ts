import { z } from 'zod';
import { claimId, claimKey, sheetId } from './id.ts';
import { checked } from './other-reports.ts';
import { formerly, lastReviewed, withdrawn } from './sheet.ts';

/** The verdict of a dispute that is unresolved. */
export const OPEN = 'open';

/** Front matter of `content/disputes/<id>.md`: a question that the articles answer differently. */
export const disputeSchema = z.strictObject({
  title: z.string().min(1),
  question: z.string().regex(/\?$/, 'a question, ending in “?”'),
  /** The sheets it belongs to. */
  topics: z.array(sheetId).min(1),
  /** Keys of the claims that it doubts. */
  claims: z.array(claimKey).default([]),
  /** `open`, or the footnote label of the position that the editor thinks right. */
  verdict: z.union([z.literal(OPEN), claimId], {
    error: '`open` or the label of a position',
  }),
  reviewed: lastReviewed,
  checked,
  withdrawn,
  formerly,
});
export type DisputeRecord = z.infer<typeof disputeSchema>;
