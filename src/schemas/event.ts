import { z } from 'zod';
import { edtfDate } from './edtf.ts';
import { entityId, heading, sheetId } from './id.ts';
import { otherReports } from './other-reports.ts';
import { upkeep } from './sheet.ts';

/** Front matter of `content/events/<id>.md`: a dated event. */
export const eventSchema = z
  .strictObject({
    title: heading,
    /** When it happened, or will happen. `2025?-07-31` is a day whose year is inferred. */
    date: edtfDate,
    /** How `date` was inferred. Absent means that an article states it in full. */
    'date-basis': z.string().min(1).optional(),
    /** Whether the articles report it, or only announce it. */
    status: z.enum(['reported', 'announced']).default('reported'),
    /** Of an announced event: other reports that say that it took place. */
    'took-place': otherReports.optional(),
    /** The entity where it happened. */
    place: entityId.optional(),
    /** The entities that took part; where articles disagree on one, as the dispute's answer has it. */
    who: z.array(entityId).default([]),
    /** Why `who` is not what the article says, in a sentence. */
    'who-basis': z.string().min(1).optional(),
    /** The sheets it belongs to. */
    topics: z.array(sheetId).default([]),
    ...upkeep,
  })
  .refine((event) => event['took-place'] === undefined || event.status === 'announced', {
    path: ['took-place'],
    message: 'it only with `status: announced`',
  });
export type EventRecord = z.infer<typeof eventSchema>;
