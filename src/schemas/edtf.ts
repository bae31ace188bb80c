import edtf, { type Extended } from 'edtf';
import { z } from 'zod';

/** The custom issue code of a string that is not EDTF, so that one rule can report it. */
export const NOT_EDTF = 'not-edtf';

/**
 * The kinds of dates that are allowed. The parser also accepts bare centuries and decades (`20`, `202`:
 * mostly a year cut short) and years of more than four digits, which have no phrase and no day to sort
 * by.
 */
const KINDS: ReadonlySet<string> = new Set(['Date', 'Season', 'Interval', 'Set', 'List']);

export const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August'],
  ...['September', 'October', 'November', 'December'],
] as const;

/** The first day or month in a text that no calendar has, in words: “2026 has no 30 February”. */
function missingDay(text: string): string | null {
  const bare = text.replace(/[?~%]/g, '');
  for (const [, year = '', month = '', day] of bare.matchAll(/\b(\d{4})-(\d\d)(?:-(\d\d))?\b/g)) {
    const name = MONTHS[Number(month) - 1];
    // From 21 on, EDTF has codes for seasons and other parts of a year.
    if (name === undefined && (day !== undefined || Number(month) < 21)) {
      return `there is no month ${month}`;
    }
    // Years repeat after 400; of those before 100, JavaScript makes others.
    const last = new Date(Date.UTC(2000 + (Number(year) % 400), Number(month), 0)).getUTCDate();
    if (day !== undefined && (Number(day) < 1 || Number(day) > last)) {
      return `${year} has no ${String(Number(day))} ${name ?? ''}`;
    }
  }
  return null;
}

/** A range in a text that ends before it begins, in words. */
function reversedRange(text: string): string | null {
  for (const [, start = '', end = ''] of text.matchAll(/([^[{,/.]+)(?:\.\.|\/)([^\]},/.]+)/g)) {
    const [from, to] = [parsedOrNull(start), parsedOrNull(end)];
    if (from && to && from.min > to.max) return 'it ends before it begins';
  }
  return null;
}

/** The most characters of a date. The parser needs minutes and gigabytes for lists of thousands. */
const LONGEST = 1_000;

/** What is wrong with a text that looks like a date but is none, or that the parser reads as another. */
function faultOf(text: string): string | null {
  if (text.length > LONGEST) return `it has more than ${String(LONGEST)} characters`;
  // The parser takes bare digits for milliseconds since 1970.
  const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)?$/.exec(text) ?? [];
  if (year !== undefined) return `write \`${[year, month, day].filter(Boolean).join('-')}\``;
  if (/\d{5}/.test(text)) return 'a year has four digits';
  // The parser moves a time to UTC, which may be another day.
  if (/\dT\d/.test(text)) return 'give the day, without a time';
  return missingDay(text) ?? reversedRange(text);
}

/**
 * The message for a text that `parseDate` does not take.
 *
 * @param thing what has this value, and the value: `` `date` `2026-02-30` ``
 */
export function notADate(thing: string, text: string): string {
  const fault = faultOf(text);
  return fault === null
    ? `Unexpected ${thing}, expected an EDTF date such as \`2025-10-15\`, \`2025-01\` or \`[2025-10-16..]\``
    : `Unexpected ${thing}: ${fault}`;
}

function parsedOrNull(text: string): Extended | null {
  try {
    return edtf(text);
  } catch {
    // Its message fills a screen with the parser's grammar.
    return null;
  }
}

/** Dates that were parsed before: there are few, and each costs half a millisecond. */
const parsed = new Map<string, Extended>();

/** Parses an EDTF date. Throws a SyntaxError, in one line, for anything else and for other kinds. */
export function parseDate(text: string): Extended {
  const known = parsed.get(text);
  if (known) return known;
  // The parser accepts missing days and reversed ranges in sets: `[2026-02-30..]`.
  const date = faultOf(text) === null ? parsedOrNull(text) : null;
  // The parser has the bounds of `-0044-XX` the wrong way round.
  const reversed = date?.type === 'Date' && date.min > date.max;
  if (!date || reversed || !KINDS.has(date.type))
    throw new SyntaxError(notADate(`\`${text}\``, text));
  parsed.set(text, date);
  return date;
}

/**
 * A date in EDTF, the Extended Date/Time Format (ISO 8601-2:2019, levels 0–2), kept as the string
 * the editor wrote: `2025-10-15`, `2025-01`, `[2025-01-07,2025-01-14]`, `2025-07~`, `2025?-07-31`.
 * Unquoted YAML dates arrive as strings, since the front matter is read with the YAML core schema.
 */
export const edtfDate = z
  .union([z.string(), z.number().int().transform(String)], { error: 'an EDTF date' })
  .superRefine((value, context) => {
    try {
      parseDate(value);
    } catch {
      context.addIssue({ code: 'custom', message: value, params: { kind: NOT_EDTF } });
    }
  });
