import { z } from 'zod';

/** Version of the format that this code writes and reads. */
export const FINGERPRINT_VERSION = 2;

const offset = z.number().int().nonnegative();
const offsets = z.array(offset);
const word = z.string().min(1);

/**
 * `content/articles/<id>.fingerprint.json`: enough to prove that quoted words are in an article,
 * and where, without giving away the others. Written by `npm run ingest` and `npm run seal`, never by
 * hand. What it proves and hides is described in `src/articles/README.md`.
 */
export const fingerprintSchema = z.strictObject({
  version: z.literal(FINGERPRINT_VERSION),
  /** The article's id. */
  article: z.string(),
  /** Number of words. */
  words: offset,
  /** Word offset at which each sentence starts, ascending, the first 0. */
  sentences: offsets,
  /** Word offset at which each paragraph starts, ascending, the first 0. */
  paragraphs: offsets,
  /** Sentences that repeat an earlier one word for word: `[number, number of the first]`, from 1. */
  repeats: z.array(z.tuple([offset, offset])),
  /** Base64 of 16 bytes for each word: its commitment. */
  commitments: z.base64(),
  /** The words that published content quotes, in runs, each with what proves it. */
  opened: z.array(
    z.strictObject({
      /** Offset of the first word. */
      at: offset,
      /** Each with the signs beside it that change what a reader sees. */
      words: z.array(word).min(1),
      /** Base64 of 16 bytes for each word. */
      salts: z.base64(),
    }),
  ),
  /** Runs of words that were opened in a former version of the text and are not in this one. */
  former: z.array(z.array(word).min(1)),
  /** Base64 of 32 bytes: a MinHash sketch, by which two articles are compared. */
  sketch: z.base64(),
  /** SHA-256 of all of the above, so that an edit by hand shows. */
  seal: z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 in hexadecimal'),
});
export type Fingerprint = z.infer<typeof fingerprintSchema>;
