import { z } from 'zod';
import { closest, slipFor } from '../text/closest.ts';
import { articleSchema } from '../schemas/article.ts';
import { disputeSchema } from '../schemas/dispute.ts';
import { notADate, NOT_EDTF } from '../schemas/edtf.ts';
import { entitySchema } from '../schemas/entity.ts';
import { eventSchema } from '../schemas/event.ts';
import { sheetSchema } from '../schemas/sheet.ts';
import { topOf, type CollectionName, type Dossier, type Fault, type Place } from './types.ts';

/** The front matter of a page of each collection, typed. */
export type Records = { [C in CollectionName]: Dossier[C][number]['record'] };

/** The schema of each collection. */
export const SCHEMAS: { [C in CollectionName]: z.ZodObject & z.ZodType<Records[C]> } = {
  articles: articleSchema,
  sheets: sheetSchema,
  entities: entitySchema,
  events: eventSchema,
  disputes: disputeSchema,
};

/**
 * Replaces what is missing or wrong, so that the rest of the file can still be checked and previewed.
 * Such a record never passes `check`.
 */
function placeholder(id: string): Record<CollectionName, Record<string, unknown>> {
  const question = 'What is the question?';
  return {
    articles: { title: id, type: 'webpage' },
    sheets: { title: id, question, summary: id, order: 0, reviewed: '1970-01-01' },
    entities: { title: id, kind: 'person', summary: id, names: { en: id } },
    events: { title: id, date: '1970-01-01' },
    disputes: { title: id, question, topics: ['unknown'] },
  };
}

/** The value at a path, for a message; long values are cut. Null if there is none. */
function actual(data: unknown, path: PropertyKey[]): string | null {
  let value: unknown = data;
  for (const key of path) value = (value as Record<PropertyKey, unknown> | undefined)?.[key];
  if (value === undefined) return null;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const line = text.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'text',
  int: 'a whole number',
  array: 'a list',
  object: 'a mapping of fields',
};

/** What a zod issue expects, in words. */
function expected(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return TYPE_NAMES[issue.expected] ?? `a ${issue.expected}`;
    case 'invalid_value':
      return `one of ${issue.values.map((value) => `\`${String(value)}\``).join(', ')}`;
    case 'invalid_format':
      return issue.format === 'url' ? 'an http(s) address' : issue.message;
    case 'too_small':
      return issue.origin === 'number'
        ? `at least ${String(issue.minimum)}`
        : issue.origin === 'string'
          ? 'some text'
          : 'at least one';
    case 'too_big':
      return `at most ${String(issue.maximum)}${issue.origin === 'string' ? ' characters' : ''}`;
    default:
      return issue.message;
  }
}

/** The names of the fields that are possible at a path of a schema. */
function fieldsAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  if (
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodOptional
  ) {
    return fieldsAt(schema.unwrap(), path);
  }
  const [key, ...rest] = path;
  if (schema instanceof z.ZodArray) return fieldsAt(schema.element, rest);
  if (!(schema instanceof z.ZodObject)) return [];
  const shape = schema.shape as Record<string, z.core.$ZodType>;
  if (key === undefined) return Object.keys(shape);
  const below = shape[String(key)];
  return below ? fieldsAt(below, rest) : [];
}

function faultsOf(
  issue: z.core.$ZodIssue,
  data: unknown,
  schema: z.ZodObject,
  placeAt: (path: PropertyKey[], key?: string) => Place,
  what: string,
): Fault[] {
  const path = issue.path.map(String).join('.');
  const fault = (place: Place, reason: string, more: Partial<Fault> = {}): Fault => {
    const field = issue.path.length > 0 ? { field: String(issue.path[0]) } : {};
    return { rule: 'front-matter', place, reason, ...more, ...field };
  };
  if (issue.code === 'unrecognized_keys') {
    const known = fieldsAt(schema, issue.path);
    return issue.keys.map((key) => {
      const near = closest(key, known);
      const at = placeAt(issue.path, key);
      const slip = slipFor(key, known);
      // Not where the field itself is there, too.
      const meant = slip !== null && actual(data, [...issue.path, slip]) === null ? slip : null;
      const fix = { place: at, text: meant ?? '', what: `\`${key}\` → \`${meant ?? ''}\`` };
      return fault(at, `Unexpected field \`${key}\`, expected one of: ${known.join(', ')}`, {
        ...(near ? { note: `Did you mean \`${near}\`?` } : {}),
        ...(meant === null ? {} : { fix }),
      });
    });
  }
  if (issue.code === 'invalid_key') {
    const key = String(issue.path.at(-1));
    const list = issue.path.slice(0, -1);
    const reason = `Unexpected key \`${key}\` in \`${list.map(String).join('.')}\`, expected ${issue.issues[0]?.message ?? 'another'}`;
    return [fault(placeAt(list, key), reason)];
  }
  const place = placeAt(issue.path);
  if (issue.code === 'custom' && issue.params?.['kind'] === NOT_EDTF) {
    const reason = notADate(`\`${path}\` \`${issue.message}\``, issue.message);
    return [fault(place, reason, { rule: 'edtf' })];
  }
  const value = actual(data, issue.path);
  const name = path === '' ? what : `\`${path}\``;
  const thing = value === null ? `Missing ${name}` : `Unexpected ${name} \`${value}\``;
  return [fault(place, `${thing}, expected ${expected(issue)}`)];
}

/**
 * Types the data of a file by a schema. What does not fit is a fault at the value's place, and is
 * replaced by a placeholder.
 *
 * @param stand placeholders for the required fields
 * @param what what the data is called in messages
 */
export function typed<T>(
  schema: z.ZodObject & z.ZodType<T>,
  stand: Record<string, unknown>,
  data: unknown,
  fields: Record<string, Place>,
  what: string,
): { record: T; faults: Fault[] } {
  const result = data === null ? null : schema.safeParse(data);
  if (result?.success) return { record: result.data, faults: [] };
  const issues = result?.error.issues ?? [];
  const placeAt = (path: PropertyKey[], key?: string): Place => {
    const named = key === undefined ? undefined : fields[`@${[...path, key].join('.')}`];
    if (named) return named;
    for (let n = path.length; n > 0; n--) {
      const place = fields[path.slice(0, n).join('.')];
      if (place) return place;
    }
    const whole = fields[''];
    if (whole && path.length === 0) return whole;
    // A field that is missing at the top has no line: the first line is its place.
    return { ...topOf(whole?.file ?? ''), endColumn: 4 };
  };
  const faults = issues.flatMap((issue) => faultsOf(issue, data, schema, placeAt, what));
  const given = typeof data === 'object' && data !== null && !Array.isArray(data) ? data : {};
  const wrong = new Set(issues.map(({ path }) => path[0]));
  const kept = Object.entries(given).filter(
    ([key]) => Object.hasOwn(schema.shape, key) && !wrong.has(key),
  );
  return { record: schema.parse({ ...stand, ...Object.fromEntries(kept) }), faults };
}

/** Types a page's front matter. */
export function readRecord<C extends CollectionName>(
  collection: C,
  id: string,
  data: unknown,
  fields: Record<string, Place>,
): { record: Records[C]; faults: Fault[] } {
  return typed(SCHEMAS[collection], placeholder(id)[collection], data, fields, 'front matter');
}
