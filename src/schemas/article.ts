import { z } from 'zod';
import { edtfDate } from './edtf.ts';
import { language } from './language.ts';
import { checked } from './other-reports.ts';
import { formerly, lastReviewed, withdrawn } from './sheet.ts';

/** The CSL 1.0.2 item types that a news source can have. */
const ARTICLE_TYPES = [
  ...['article', 'article-magazine', 'article-newspaper', 'broadcast', 'interview'],
  ...['post-weblog', 'report', 'speech', 'webpage'],
] as const;

/** Why no claim cites a sentence of an article. */
const UNUSED_REASONS = ['heading', 'repetition', 'padding', 'opinion', 'off-topic'] as const;
export type UnusedReason = (typeof UNUSED_REASONS)[number];

/** A CSL name: `literal` for an organisation or an undivided name. */
const name = z.union(
  [
    z.strictObject({ family: z.string().min(1), given: z.string().min(1).optional() }),
    z.strictObject({ literal: z.string().min(1) }),
  ],
  { error: 'a name: `family` and `given`, or `literal`' },
);

/** More than any article has. */
const MOST_SENTENCES = 10_000;
const SENTENCES = 'sentence numbers such as `3` or `3-5, 8`';

/** `3`, `"3-5"` or `"3-5, 8"`: sentence numbers, counted from 1 as the fingerprint counts them. */
const sentenceNumbers = z
  .union([z.number().int().positive(), z.string()], { error: SENTENCES })
  .transform((value, context): number[] => {
    const numbers: number[] = [];
    for (const part of String(value).split(',')) {
      const match = /^\s*([1-9]\d*)(?:\s*[-–]\s*([1-9]\d*))?\s*$/.exec(part);
      const from = Number(match?.[1]);
      const to = Number(match?.[2] ?? match?.[1]);
      if (!match || to < from || to > MOST_SENTENCES || numbers.length > MOST_SENTENCES) {
        context.addIssue({ code: 'custom', message: SENTENCES });
        return z.NEVER;
      }
      for (let n = from; n <= to; n++) numbers.push(n);
    }
    return numbers;
  });

/**
 * Front matter of `content/articles/<id>.md`: the record of a source article, never its text.
 * Field names are those of CSL-JSON 1.0 (https://docs.citationstyles.org/).
 */
export const articleSchema = z.strictObject({
  /** The article's own headline; if it has none, one that the editor made. */
  title: z.string().min(1),
  /** What lists of sources and claims call it: “the March article”. Absent means: by its title. */
  'short-name': z.string().min(1).max(40).optional(),
  /** Says that the headline is the editor's, and why. Absent for the article's own. */
  'title-basis': z.string().min(1).optional(),
  /** How far it can be trusted, in a sentence: it stands in each card that cites the article. */
  reliability: z.string().min(1).max(160).optional(),
  /** CSL item type. */
  type: z.enum(ARTICLE_TYPES),
  /** The outlet. Absent means unknown, and is shown as unknown. */
  'container-title': z.string().min(1).optional(),
  /** CSL names. Absent means unknown. */
  author: z.array(name).min(1).optional(),
  /** Date of publication. Absent means that it can't be inferred either. */
  issued: edtfDate.optional(),
  /** How `issued` was inferred. Absent means that the article states it. */
  'issued-basis': z.string().min(1).optional(),
  /** Address of the article. Absent means unknown. */
  URL: z.url({ protocol: /^https?$/ }).optional(),
  /** When the article was read. */
  accessed: edtfDate.optional(),
  /**
   * The day on which the article came into the dossier (ISO 8601). Pages that were reviewed before
   * it should be reviewed again. Absent means that no page need be.
   */
  added: z.iso.date({ error: 'a day such as `2031-04-01`' }).optional(),
  /** When the editor last reviewed the remarks on the article. Absent means: when it was added. */
  reviewed: lastReviewed,
  checked,
  /** BCP 47 tag of the article's language. */
  language: language.default('en'),
  /** Sentences that no claim cites, each with the reason. */
  unused: z
    .array(
      z.strictObject({
        sentences: sentenceNumbers,
        reason: z.enum(UNUSED_REASONS),
        /** What the sentences say, in a few words of our own. */
        note: z.string().min(1).optional(),
      }),
    )
    .max(1_000)
    .refine((all) => all.reduce((n, { sentences }) => n + sentences.length, 0) <= MOST_SENTENCES, {
      error: `at most ${MOST_SENTENCES.toLocaleString('en')} sentences`,
    })
    .default([]),
  /**
   * The share of its runs of three words that another article has too, as measured at ingest with both
   * texts at hand. It decides whether the two are one source; for other articles sketches decide.
   */
  overlaps: z
    .array(z.strictObject({ article: z.string().min(1), share: z.number().min(0).max(1) }))
    .default([]),
  withdrawn,
  formerly,
});
export type ArticleRecord = z.infer<typeof articleSchema>;
