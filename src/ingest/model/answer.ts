import { z } from 'zod';
import { RELATIONS } from '../worksheet/proposal.ts';

const place = z.int().min(1).max(9999);

/**
 * What a model may propose. It can only point at words and claims, and write a claim in its own
 * words; it can't quote.
 */
export const answerSchema = z.strictObject({
  sentence: place,
  /** Numbers of the first and the last word to quote, as the request numbers them. */
  from: place,
  to: place,
  /** What the quoted words say, in the model's own words. */
  claim: z.string(),
  /** What the sentence is to the claim `of`, a key of the request; null for none. */
  relation: z.enum([...RELATIONS, 'abstain']),
  of: z.string().nullable(),
});

/** The form of a whole answer, as JSON Schema for the server. */
export const ANSWER_JSON_SCHEMA = z.toJSONSchema(
  z.strictObject({ proposals: z.array(answerSchema) }),
);
