import { z } from 'zod';
import { claimId, claimKey, heading, sheetId } from './id.ts';
import { upkeep } from './sheet.ts';

/**
 * Front matter of `content/disputes/<id>.md`: a question that the articles answer differently. Its
 * positions are the items of its first list; the id of a position is the label of its footnote.
 */
export const disputeSchema = z.strictObject({
  title: heading,
  question: heading.regex(/\?$/, 'a question, ending in “?”'),
  /** The sheets it belongs to. */
  topics: z.array(sheetId).min(1),
  /** The editor's judgement, in one line; without it the dispute is unresolved. */
  answer: z.string().min(1).max(200).optional(),
  /** What the answer is based on; required if there is one. The assessment cites the other reports. */
  'rests-on': z.enum(['articles', 'other-reports', 'both']).optional(),
  /** Ids of the positions that agree with the answer; none if it agrees with none of them. */
  held: z.array(claimId).default([]),
  /** Keys of the claims that it touches, each with the id of the position that the claim supports. */
  touches: z.record(claimKey, claimId).default({}),
  ...upkeep,
});
export type DisputeRecord = z.infer<typeof disputeSchema>;
