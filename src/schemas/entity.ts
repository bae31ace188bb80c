import { z } from 'zod';
import { edtfDate } from './edtf.ts';
import { claimId, entityId } from './id.ts';
import { formerly, lastReviewed, withdrawn } from './sheet.ts';

export const GENDERS = ['male', 'female'] as const;

export const ENTITY_KINDS = ['person', 'place', 'organisation'] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** An outside report: never evidence for a claim, always shown as not machine-checked. */
export const outsideReference = z.strictObject({
  /** Who reports it, and when: `TASS, 28 January 2026`. */
  title: z.string().min(1),
  URL: z.url({ protocol: /^https?$/ }),
});
export type OutsideReference = z.infer<typeof outsideReference>;

/** An office or function. It rests on one of the entity's own claims, or on an outside report. */
const role = z
  .strictObject({
    title: z.string().min(1),
    from: edtfDate.optional(),
    to: edtfDate.optional(),
    /** The footnote label of the claim, in this file, that says so. */
    claim: claimId.optional(),
    reference: outsideReference.optional(),
  })
  .refine((value) => value.claim !== undefined || value.reference !== undefined, {
    message: 'a `claim` of this file or an outside `reference` that says so',
  });
export type Role = z.infer<typeof role>;

/** Front matter of `content/entities/<id>.md`: a person, place or organisation. */
export const entitySchema = z.strictObject({
  /** The canonical spelling in our prose. */
  title: z.string().min(1),
  kind: z.enum(ENTITY_KINDS),
  /** One line on who or what, for previews and lists. */
  summary: z.string().min(1).max(160),
  /** Names by language (BCP 47). English is the canonical one. */
  names: z.strictObject({
    en: z.string().min(1),
    ar: z.string().min(1).optional(),
    ru: z.string().min(1).optional(),
  }),
  /** Every other spelling seen, in any script. */
  aliases: z.array(z.string().min(1)).default([]),
  /**
   * Words that stand for the entity in a sentence without being its name: “Russian”, “Kremlin”.
   * They support a claim's wording and count as a mention, but are no spelling of the name.
   */
  'stands-for': z.array(z.string().min(1)).default([]),
  roles: z.array(role).default([]),
  /**
   * Of a person, as the articles' pronouns have it where they agree, or an outside report
   * (https://schema.org/gender). A new article whose pronouns differ is in conflict.
   */
  gender: z.enum(GENDERS).optional(),
  /** The larger whole: the country of a town, the party of a ministry. */
  'part-of': entityId.optional(),
  /** WGS 84, decimal degrees. */
  coordinates: z
    .strictObject({ lat: z.number().min(-90).max(90), lon: z.number().min(-180).max(180) })
    .optional(),
  /** The same thing in other registers, such as Wikidata. */
  'same-as': z.array(z.url({ protocol: /^https?$/ })).default([]),
  reviewed: lastReviewed,
  withdrawn,
  formerly,
});
export type EntityRecord = z.infer<typeof entitySchema>;
