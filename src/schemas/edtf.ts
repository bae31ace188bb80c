import edtf, { type Extended } from 'edtf';
import { z } from 'zod';

/** The custom issue code that marks a string which is not EDTF, so that one rule can own it. */
export const NOT_EDTF = 'not-edtf';

/**
 * What a date may be here. The parser also takes bare centuries and decades (`20`, `202`: mostly a
 * year cut short) and years of more than four digits, which have no phrase and no day to sort by.
 */
const KINDS: ReadonlySet<string> = new Set(['Date', 'Season', 'Interval', 'Set', 'List']);

/** Dates that were parsed before: there are few, and each costs half a millisecond. */
const parsed = new Map<string, Extended>();

/** Parses an EDTF date. Throws a SyntaxError, in one line, on what is none or of another kind. */
export function parseDate(text: string): Extended {
  const known = parsed.get(text);
  if (known) return known;
  let date: Extended | null = null;
  try {
    date = edtf(text);
  } catch {
    // Its message fills a screen with the parser's grammar.
  }
  if (!date || !KINDS.has(date.type))
    throw new SyntaxError(`Unexpected \`${text}\`, expected EDTF`);
  parsed.set(text, date);
  return date;
}

/**
 * A date in EDTF, the Extended Date/Time Format (ISO 8601-2:2019, levels 0–2), kept as the string
 * the editor wrote: `2025-10-15`, `2025-01`, `[2025-01-07,2025-01-14]`, `2025-07~`, `../2024-12-08`.
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
