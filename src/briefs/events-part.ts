import { describeDate } from '../dossier/dates.ts';
import { eventCaveat } from '../present/event-words.ts';
import type { Event } from '../dossier/types.ts';
import { doubtMarks, wordsBlock } from './prose-to-typst.ts';
import type { Register } from './register.ts';
import { stacked } from './sections.ts';
import { block, call, literal } from './typst.ts';

/** One line of a timeline. Only disputes in the brief have a number to show. */
function line(event: Event, register: Register, numbered: ReadonlySet<string>): string {
  const doubts = event.disputes.filter(({ dispute }) => numbered.has(dispute));
  return call(
    'event',
    { caveat: literal(eventCaveat(event)), marks: block(doubtMarks(doubts, register)) },
    wordsBlock(describeDate(event.record.date)),
    literal(register.site.url(event.url)),
    wordsBlock(event.record.title),
  );
}

/** The dated events, oldest first. */
export function eventsPart(events: readonly Event[], register: Register, level: number): string[] {
  if (events.length === 0) return [];
  const numbered = new Set(register.disputes.map(({ id }) => id));
  const lines = events.map((event) => line(event, register, numbered));
  return [stacked('Events', level, [call('events', {}, ...lines)])];
}
