import { readLists } from '../text/read-lists.ts';
import type { SetAsideKind } from './types.ts';

/** A line that is no part of the report, by its wording; tried on whole paragraphs only. */
interface Phrase {
  kind: SetAsideKind;
  why: string;
  patterns: readonly Readonly<Record<string, string>>[];
}

/** Longer paragraphs say something of their own. Characters. */
const MAX_LENGTH = 200;

const PHRASES = (readLists(new URL('phrases.yaml', import.meta.url)) as Phrase[]).map((phrase) => ({
  ...phrase,
  patterns: phrase.patterns.map(
    ({ cased, any = '' }) => new RegExp(cased ?? any, cased === undefined ? 'iu' : 'u'),
  ),
}));

/** What a line is that is no statement; null for anything that may be one. */
export function phraseOf(paragraph: string): Pick<Phrase, 'kind' | 'why'> | null {
  if (paragraph.length > MAX_LENGTH) return null;
  const phrase = PHRASES.find(({ patterns }) => patterns.some((one) => one.test(paragraph)));
  return phrase ? { kind: phrase.kind, why: phrase.why } : null;
}
