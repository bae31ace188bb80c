import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { meaningLost } from '../../../src/articles/meaning.ts';
import { proposeQuotation } from '../../../src/ingest/quote/propose.ts';
import { READ_LANGUAGES } from '../../../src/text/languages.ts';
import { wordsOf } from '../../../src/text/words.ts';

const words = z.string().min(1);
const language = z.enum(READ_LANGUAGES);
const trapSchema = z.strictObject({
  language,
  sentence: words,
  /** Words that a proposal with `of` must have. */
  keep: z.array(words).min(1),
  of: words,
  /** A quotation that changes the meaning. */
  cut: words,
  /** A claim that states what `cut` leaves out. */
  states: words.optional(),
});
const harmlessSchema = z.strictObject({ language, sentence: words, of: words, cut: words });
const traps = z.array(trapSchema);
/** Traps alone, or with harmless sentences. */
const fileSchema = z.union([
  traps.transform((list) => ({ traps: list, harmless: [] as Harmless[] })),
  z.strictObject({ traps, harmless: z.array(harmlessSchema).default([]) }),
]);
export type Trap = z.infer<typeof trapSchema>;
export type Harmless = z.infer<typeof harmlessSchema>;

/** The traps of a file; throws for one of another shape. */
export function readTraps(name: string): z.infer<typeof fileSchema> {
  const file = join(import.meta.dirname, '..', '..', 'fixtures', 'ingest', name);
  return fileSchema.parse(parse(readFileSync(file, 'utf8')));
}

/** Whether words stand in a text one after the other. */
export function has(text: string, part: string): boolean {
  return ` ${wordsOf(text).join(' ')} `.includes(` ${wordsOf(part).join(' ')} `);
}

const propose = ({ language, sentence }: Trap | Harmless): string[] =>
  proposeQuotation(sentence, language, (quotation) => has(sentence, quotation), {
    'min-words': 3,
    'max-words': 25,
  });

/** What is proposed for a trap: all of `of` and `keep`, nothing, or words that say something else. */
export function proposalOf(trap: Trap): 'changed' | 'none' | 'good' {
  const text = propose(trap).join(' ');
  if (text === '') return 'none';
  return has(text, trap.of) && !trap.keep.every((word) => has(text, word)) ? 'changed' : 'good';
}

/** Whether a proposal for a harmless sentence has the words that it should. */
export const proposes = (harmless: Harmless): boolean =>
  has(propose(harmless).join(' '), harmless.of);

/** Whether the guard reports a bad quotation, and no longer does where a claim states what is left out. */
export function guardOf({ language, sentence, cut, states }: Trap): 'missed' | 'refused' | 'good' {
  if (meaningLost(sentence, cut, null, language).length === 0) return 'missed';
  if (states === undefined) return 'good';
  return meaningLost(sentence, cut, states, language).length > 0 ? 'refused' : 'good';
}

/** What the guard says of an ordinary quotation: nothing. */
export function alarms({ language, sentence, cut }: Harmless): string[] {
  return meaningLost(sentence, cut, null, language).map(({ kind, words }) => `${kind}: ${words}`);
}
