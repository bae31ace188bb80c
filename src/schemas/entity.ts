import { z } from 'zod';
import { edtfDate } from './edtf.ts';
import { claimId, entityId, heading } from './id.ts';
import { outsideReference } from './other-reports.ts';
import { upkeep } from './sheet.ts';

export const ENTITY_KINDS = ['person', 'place', 'organisation'] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** An office or function. Its source is one of the entity's own claims, or an outside report. */
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

/**
 * Front matter of `content/entities/<id>.md`: a person, place or organisation. Only a file with claims
 * gets a page; the others are entries in the index of their kind.
 */
export const entitySchema = z.strictObject({
  /** The spelling that our prose uses. */
  title: heading,
  kind: z.enum(ENTITY_KINDS),
  /** One line on who or what, for previews and lists. */
  summary: z.string().min(1).max(160),
  /** Names by language (BCP 47). English is the canonical one. */
  names: z.strictObject({
    en: z.string().min(1),
    ar: z.string().min(1).optional(),
    ru: z.string().min(1).optional(),
  }),
  /** Every other spelling of these names, in any script. */
  aliases: z.array(z.string().min(1)).default([]),
  /** Other names that are no spelling of these, such as one that a person fought under. */
  'also-known-as': z.array(z.string().min(1)).default([]),
  /**
   * Stand-ins: words that mean the entity in a sentence without being its name, such as “Kremlin”. They
   * support a claim's wording and count as a mention, but are no spelling of the name.
   */
  'stands-for': z.array(z.string().min(1)).default([]),
  roles: z.array(role).default([]),
  /**
   * Of a person, according to the articles' pronouns if they agree, or to an outside report
   * (https://schema.org/gender).
   */
  gender: z.enum(['male', 'female']).optional(),
  /** The larger whole: the country of a town, the party of a ministry. */
  'part-of': entityId.optional(),
  /** WGS 84, decimal degrees. */
  coordinates: z
    .strictObject({ lat: z.number().min(-90).max(90), lon: z.number().min(-180).max(180) })
    .optional(),
  /** Addresses of the same entity elsewhere, such as in Wikidata. */
  'same-as': z.array(z.url({ protocol: /^https?$/ })).default([]),
  ...upkeep,
});
export type EntityRecord = z.infer<typeof entitySchema>;
