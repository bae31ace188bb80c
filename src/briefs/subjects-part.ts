import { describeDate } from '../dossier/dates.ts';
import type { Entity, Event } from '../dossier/types.ts';
import { KIND_FOLDER } from '../dossier/urls.ts';
import { eventCaveat } from '../present/event-words.ts';
import { ENTITY_KINDS } from '../schemas/entity.ts';
import { capital } from '../text/wording.ts';
import { doubtMarks, wordsBlock } from './prose-to-typst.ts';
import type { Register } from './register.ts';
import { headed } from './sections.ts';
import { array, block, call, literal } from './typst.ts';

/** The names in other scripts, Arabic first. */
export function otherNames({ names }: Entity['record']) {
  return (['ar', 'ru'] as const).flatMap((language) => {
    const name = names[language];
    return name === undefined ? [] : [{ language, name }];
  });
}

/** The same for the template. */
export const otherNamesOf = ({ record }: Entity): string =>
  array(otherNames(record).map(({ language, name }) => call(language, {}, literal(name))));

function entry(entity: Entity, register: Register): string {
  return call(
    'name',
    { others: otherNamesOf(entity) },
    literal(register.site.url(entity.url)),
    wordsBlock(entity.record.title),
    wordsBlock(entity.record.summary),
  );
}

/** People, places and organisations, each with its names in other scripts. */
export function namesPart(entities: readonly Entity[], register: Register): string[] {
  return ENTITY_KINDS.flatMap((kind) => {
    const some = entities.filter(({ record }) => record.kind === kind);
    if (some.length === 0) return [];
    const entries = some.map((entity) => entry(entity, register));
    return [headed('stacked', capital(KIND_FOLDER[kind]), 2, [call('names', {}, ...entries)])];
  });
}

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
export function eventsPart(events: readonly Event[], register: Register): string[] {
  if (events.length === 0) return [];
  const numbered = new Set(register.disputes);
  const lines = events.map((event) => line(event, register, numbered));
  return [headed('stacked', 'Events', 2, [call('events', {}, ...lines)])];
}
