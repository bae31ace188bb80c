import { z } from 'zod';
import { edtfDate } from './edtf.ts';

/** An outside report: never evidence for a claim, always shown as not machine-checked. */
export const outsideReference = z.strictObject({
  /** Who reports it, and when: `TASS, 28 January 2026`. */
  title: z.string().min(1),
  URL: z.url({ protocol: /^https?$/ }),
});
export type OutsideReference = z.infer<typeof outsideReference>;

/** What other reports say, in one sentence, and which they are. */
export const otherReports = z.strictObject({
  text: z.string().regex(/^(?!Other reports:)\S.*[.!?…]$/u, 'a sentence, without “Other reports:”'),
  references: z.array(outsideReference).min(1),
});
export type OtherReports = z.infer<typeof otherReports>;

/**
 * `checked:`, the same in every collection: when the page's facts from outside the articles were last
 * checked, where that is another day than the `checked` of `content/site.yaml`.
 */
export const checked = edtfDate.optional();
