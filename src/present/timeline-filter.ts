import { pick, type Lookup } from '../dossier/lookup.ts';
import type { Entity, Event, Sheet } from '../dossier/types.ts';

/** The address of the timeline narrowed to one topic or person. */
export function timelinePath(kind: 'topic' | 'person', id: string): string {
  return `/timeline/${kind}/${id}/`;
}

/** A topic or person to which the timeline can be narrowed, and the events that remain. */
export interface TimelineFilter {
  kind: 'topic' | 'person';
  id: string;
  name: string;
  events: Event[];
}

/** A filter for each topic, in the sheets' order, then for each person by id, that has an event. */
export function timelineFilters({ dossier, entities }: Lookup): TimelineFilter[] {
  const { sheets, events } = dossier;
  const people = pick(entities, new Set(events.flatMap(({ record }) => record.who)));
  const filterOf =
    (kind: TimelineFilter['kind'], field: 'topics' | 'who') =>
    ({ id, record }: Sheet | Entity): TimelineFilter => ({
      ...{ kind, id, name: record.title },
      events: events.filter((event) => event.record[field].includes(id)),
    });
  return [
    ...sheets.map(filterOf('topic', 'topics')),
    ...people
      .filter(({ record }) => record.kind === 'person')
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map(filterOf('person', 'who')),
  ].filter((filter) => filter.events.length > 0);
}
