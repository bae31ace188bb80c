import github from './github.ts';
import json from './json.ts';
import type { Reporter } from './reporter.ts';
import text from './text.ts';

/** The formats of `npm run check -- --format …`. */
export const REPORTERS = { text, json, github } as const satisfies Record<string, Reporter>;
export type Format = keyof typeof REPORTERS;

/** Whether a format of that name exists. */
export function isFormat(name: string): name is Format {
  return Object.hasOwn(REPORTERS, name);
}
