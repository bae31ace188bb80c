import { words } from '../../text/words.ts';
import { STOP_WORDS } from '../../text/stop-words.ts';
import { isDateline } from '../compare/stretch.ts';
import type { SentenceFacts } from '../compare/sentence-facts.ts';
import type { Telling } from './quotation.ts';

/** What of a sentence a quotation should hold, with offsets in the sentence. */
export function tellingOf(facts: SentenceFacts): Telling[] {
  const weighed = (list: readonly { start: number; end: number }[], weight: number): Telling[] =>
    list.map(({ start, end }) => ({ start: start - facts.start, end: end - facts.start, weight }));
  const length = facts.text.length;
  const plain = words(facts.text).filter(({ word }) => word.length > 3 && !STOP_WORDS.has(word));
  return [
    ...weighed(facts.offices, 2),
    ...weighed(
      facts.dates.filter((date) => !isDateline(facts, date, null)),
      2.5,
    ),
    ...weighed(facts.numbers, 2),
    ...weighed(facts.names, 1.5),
    // What somebody says matters more than that he says it.
    ...weighed(facts.quotations, 4),
    ...weighed(facts.hedges, 0.8),
    ...plain.map(({ start, end }) => ({ start, end, weight: 0.3 })),
  ].filter(({ start, end }) => start >= 0 && end <= length);
}
