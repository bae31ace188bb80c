import { z } from 'zod';

const place = z.number().int();

/**
 * What a model may answer about some sentences. It can only point at words and claims, and write a
 * claim in its own words; it can't quote.
 */
export const answerSchema = z.strictObject({
  proposals: z.array(
    z.strictObject({
      /** Number of the sentence. */
      sentence: place,
      /** Numbers of the first and the last word to quote, as the request numbers them. */
      from: place,
      to: place,
      /** What the sentence says, in the model's own words. */
      claim: z.string(),
      /** What the sentence is to the claim `of`; `abstain` when unsure. */
      relation: z.enum(['same', 'adds', 'contradicts', 'abstain']),
      /** The key of a claim of the request; null for none. */
      of: z.string().nullable(),
    }),
  ),
});
export type Answer = z.infer<typeof answerSchema>;

/** The same for the server, as JSON Schema. */
export const ANSWER_JSON_SCHEMA = z.toJSONSchema(answerSchema);
