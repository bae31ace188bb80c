import { z } from 'zod';
import { READ_LANGUAGES } from '../../src/ingest/reading.ts';
import { edtfDate } from '../../src/schemas/edtf.ts';
import { claimKey, entityId } from '../../src/schemas/id.ts';

export const CONFLICTS = ['office', 'date', 'number', 'spelling', 'pronoun'] as const;
export const VERDICTS = ['known', 'new', 'conflict'] as const;

/** Neither missed where it is not found nor wrong where it is: careful editors would differ. */
const optional = z.boolean().default(false);
const words = z.string().min(1);
const entity = entityId.nullable();

const quotation = z.strictObject({
  /** The words between the marks, or after a dash that opens a turn of a dialogue. */
  text: words,
  /** The fullest form printed in the article, or the words for somebody unnamed; null for nobody. */
  speaker: words.nullable(),
  entity,
  optional,
});

const name = z.strictObject({
  /** As printed, case endings included. */
  text: words,
  entity,
  /** The known entity whose name this is a misspelling of. */
  nearest: entityId.optional(),
  optional,
});

const date = z.strictObject({
  text: words,
  edtf: edtfDate,
  /** Other dates that are as right. */
  or: z.array(edtfDate).default([]),
  optional,
});

const office = z.strictObject({
  person: words,
  entity,
  /** In English and lower case, without whose it is. */
  office: words,
  /** Other wordings that are as right. */
  or: z.array(words).default([]),
  standing: z.enum(['holds', 'held', 'to-come']),
  optional,
});

const statement = z
  .strictObject({
    /** The first words of the sentence, enough of them to be found nowhere else. */
    sentence: words,
    is: z.enum(VERDICTS),
    /** What it may as well be called: it says something known and something new. */
    or: z.enum(['known', 'new']).optional(),
    /** For `known`: the claims that say so, one of which is to be found. */
    claims: z.array(claimKey).min(1).optional(),
    about: z.enum(CONFLICTS).optional(),
    /** For `conflict`: the claims, or the entity, that it conflicts with, one of which is to be found. */
    with: z
      .array(z.union([claimKey, entityId]))
      .min(1)
      .optional(),
  })
  .refine(({ is, or, claims }) => (is === 'known' || or === 'known') === (claims !== undefined), {
    message: '`claims` with what is known, and only there',
  })
  .refine((s) => (s.is === 'conflict') === (s.about !== undefined && s.with !== undefined), {
    message: '`about` and `with` for a conflict, and only there',
  })
  .refine(({ is, or }) => is !== or && (is !== 'conflict' || or === undefined), {
    message: '`or` with the other of known and new',
  });

/** `<id>.yaml`: what a careful editor would find in the article beside it, in the order of the text. */
export const goldSchema = z.strictObject({
  language: z.enum(READ_LANGUAGES),
  /** EDTF date that the article's own text tells; null where it tells none. */
  issued: edtfDate.nullable(),
  /** The known article that it was copied or reworked from. */
  duplicates: z.string().nullable(),
  /** Direct speech; words in scare quotes are none. */
  quotations: z.array(quotation),
  names: z.array(name),
  /** What names a day, a month, a season, a year or a span of them. */
  dates: z.array(date),
  offices: z.array(office),
  /** Sentences that state a fact. To call any other a conflict is wrong; the rest is not judged. */
  statements: z.array(statement),
});
export type Gold = z.infer<typeof goldSchema>;
export type GoldStatement = Gold['statements'][number];
