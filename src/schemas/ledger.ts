import { z } from 'zod';

/** What happened to a claim or page. */
export const CHANGE_KINDS = [
  ...['new', 'reworded', 'evidence added', 'evidence changed'],
  ...['disputed', 'answered', 'withdrawn', 'renamed'],
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** Why it happened: a new article, a mistake, or a review of what was there. */
export const CAUSES = ['article', 'correction', 'review'] as const;

/**
 * What an entry is about: a claim by its key (`bases#two-bases`, `events/first-visit#landed`), the other
 * words of a page (`bases`, `events/first-visit`), or `site.yaml`.
 */
const subject = z
  .string()
  .regex(/^(?:site\.yaml|(?:(?:articles|entities|events|disputes)\/)?[^/#\s]+(?:#[^#\s]+)?)$/);

/**
 * A line of `content/reviewed.jsonl`, the ledger of what somebody has read and found right. Lines are
 * only ever added, by `npm run review` and `npm run rename`; the last line about a subject counts. The
 * words are in it, so that a later review, and readers, can see what was there before. Quotations are
 * in it as hashes only: words of an article that no claim quotes any more are not to stay readable.
 */
export const ledgerEntry = z.strictObject({
  key: subject,
  /** The day of the review (ISO 8601). */
  date: z.iso.date(),
  kind: z.enum(CHANGE_KINDS),
  cause: z.enum(CAUSES),
  /** What changed, in a line for readers. */
  note: z.string().min(1),
  /** The key before a renaming. Absent if it is the same. */
  formerly: subject.optional(),
  /** 128 bits of the SHA-256 of `text` and `words`, in hexadecimal. */
  hash: z.string().regex(/^[0-9a-f]{32}$/),
  /** The sentence of a claim as readers see it. Absent for pages and for claims that were withdrawn. */
  text: z.string().optional(),
  /**
   * Everything else that was reviewed, a line each. Of a claim: `(as written) ` and its Markdown if it
   * has links or emphasis, `(again) ` and each restatement, then its evidence as article, hash of the
   * quotation, note. Of a page: front matter as `field: value`, then the body with `[^label]` in place of
   * claims.
   */
  words: z.array(z.string()),
});
export type LedgerEntry = z.infer<typeof ledgerEntry>;
