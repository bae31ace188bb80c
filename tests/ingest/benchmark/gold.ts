import { z } from 'zod';
import { edtfDate } from '../../../src/schemas/edtf.ts';
import { claimKey, entityId } from '../../../src/schemas/id.ts';
import { READ_LANGUAGES } from '../../../src/text/languages.ts';

/** Neither missed if it is not found nor wrong if it is: careful editors would differ. */
const optional = z.boolean().default(false);
const words = z.string().min(1);
const entity = entityId.nullable();

/** The words between the marks, or after a dash that opens a turn of a dialogue. */
const quotation = z.strictObject({ text: words, optional });

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

const statement = z.strictObject({
  /** The first words of the sentence, enough of them to be found nowhere else. */
  sentence: words,
  /** Whether the sentence repeats what the claims say, or can't be true beside them. */
  is: z.enum(['known', 'conflict']),
  /** The claims, one of which is to be found. */
  claims: z.array(claimKey).min(1),
});

/** `<id>.yaml`: what a careful editor would find in the article beside it, in the order of the text. */
export const goldSchema = z.strictObject({
  language: z.enum(READ_LANGUAGES),
  /** EDTF date that the article's own text states; null for none. */
  issued: edtfDate.nullable(),
  /** The known article that it was copied or reworked from. */
  duplicates: z.string().nullable(),
  /** Direct speech; words in scare quotes are none. */
  quotations: z.array(quotation),
  names: z.array(name),
  /** What names a day, a month, a season, a year or a span of them. */
  dates: z.array(date),
  /** Sentences that repeat or contradict what the Dossier says. */
  statements: z.array(statement),
});
export type Gold = z.infer<typeof goldSchema>;
export type GoldStatement = Gold['statements'][number];
