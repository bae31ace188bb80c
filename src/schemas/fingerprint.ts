import { z } from 'zod';

/** Version of the fingerprint format that this code writes and reads. */
export const FINGERPRINT_VERSION = 1;

const offsets = z.array(z.number().int().nonnegative());
const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 in hexadecimal');

/**
 * `content/articles/<id>.fingerprint.json`: enough to prove that words stand in an article, and
 * where, without holding the article. Written by `npm run ingest`, never by hand.
 */
export const fingerprintSchema = z.strictObject({
  version: z.literal(FINGERPRINT_VERSION),
  /** The article's id. */
  article: z.string(),
  /** Number of words. */
  words: z.number().int().nonnegative(),
  /** SHA-256 of the normalised words, joined by single spaces. */
  sha256,
  /** Word offset at which each sentence starts, ascending, the first 0. */
  sentences: offsets,
  /** Word offset at which each paragraph starts, ascending, the first 0. */
  paragraphs: offsets,
  /** Base64 of 4 bytes for each run of three words, in order. */
  shingles: z.base64(),
  /** SHA-256 of all of the above, so that an edit by hand shows. */
  seal: sha256,
});
export type Fingerprint = z.infer<typeof fingerprintSchema>;
