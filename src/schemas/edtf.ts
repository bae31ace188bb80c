import edtf from 'edtf';
import { z } from 'zod';

/** The custom issue code that marks a string which is not EDTF, so that one rule can own it. */
export const NOT_EDTF = 'not-edtf';

/**
 * A date in EDTF, the Extended Date/Time Format (ISO 8601-2:2019, levels 0–2), kept as the string
 * the editor wrote: `2025-10-15`, `2025-01`, `[2025-01-07,2025-01-14]`, `2025-07~`, `../2024-12-08`.
 * Unquoted YAML dates arrive as strings, since the front matter is read with the YAML core schema.
 */
export const edtfDate = z
  .union([z.string(), z.number().int().transform(String)])
  .superRefine((value, context) => {
    try {
      edtf(value);
    } catch {
      context.addIssue({ code: 'custom', message: value, params: { kind: NOT_EDTF } });
    }
  });
