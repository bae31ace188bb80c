import { z } from 'zod';
import { edtfDate } from './edtf.ts';
import { entityId, sheetId } from './id.ts';
import { formerly, lastReviewed, withdrawn } from './sheet.ts';

/** Whether the articles report it, or only announce it. */
export const EVENT_STATUSES = ['reported', 'announced'] as const;
export type EventStatus = (typeof EVENT_STATUSES)[number];

/** Front matter of `content/events/<id>.md`: a dated event. */
export const eventSchema = z.strictObject({
  title: z.string().min(1),
  /** When it happened, or will happen. */
  date: edtfDate,
  /** How `date` was inferred. Absent means that an article states it in full. */
  'date-basis': z.string().min(1).optional(),
  status: z.enum(EVENT_STATUSES).default('reported'),
  /** The entity where it happened. */
  place: entityId.optional(),
  /** The entities that took part. */
  who: z.array(entityId).default([]),
  /** The sheets it belongs to. */
  topics: z.array(sheetId).default([]),
  reviewed: lastReviewed,
  withdrawn,
  formerly,
});
export type EventRecord = z.infer<typeof eventSchema>;
