import { wordsOf } from '../../src/text/words.ts';
import type { Reading } from '../../src/ingest/reading.ts';
import type { Gold } from './gold.ts';
import { contains, overlaps, placesOf } from './places.ts';
import { distinctBy, tallied, type Line, type Tally } from './tally.ts';

/** Scores the links of names, the names of the unknown, and what these may be spellings of. */
export function scoreNames(gold: Gold, reading: Pick<Reading, 'names' | 'sentences'>, line: Line) {
  const places = placesOf(
    reading,
    gold.names.map(({ text }) => text),
  );
  const names = gold.names.map((name, i) => ({ ...name, places: places[i] ?? [] }));
  type Name = (typeof names)[number];
  type Mention = Reading['names'][number];
  const at = (name: Name, mention: Mention) => name.places.some((p) => overlaps(p, mention));
  const elsewhere = (mention: Mention) =>
    names.some((name) => name.entity !== mention.entity && at(name, mention)) &&
    !names.some((name) => name.entity === mention.entity && at(name, mention));
  const fits = (name: Name, mention: Mention) =>
    name.entity === mention.entity &&
    (at(name, mention) || (!elsewhere(mention) && contains(name.text, mention.text)));
  const distinct = (list: Mention[]) =>
    distinctBy(list, (m) => [wordsOf(m.text).join(' '), m.entity, elsewhere(m)].join('\n'));
  const matching = (known: boolean) => ({
    gold: names.filter((name) => (name.entity !== null) === known),
    read: distinct(reading.names.filter((mention) => (mention.entity !== null) === known)),
    fits,
    optional: (name: Name) => name.optional,
    goldLine: (name: Name) => line(name.text, name.entity),
    readLine: (mention: Mention) => line(mention.text, mention.entity),
  });
  const asked = distinct(reading.names.filter(({ entity, nearest }) => entity === null && nearest));
  const nearest = tallied({
    gold: names.filter((name) => name.nearest !== undefined),
    read: asked,
    fits: (name, mention) => fits(name, mention) && name.nearest === mention.nearest?.entity,
    goldLine: (name) => line(name.text, name.nearest),
    readLine: (mention) => line(mention.text, mention.nearest?.entity),
  });
  return { name: tallied(matching(true)), candidate: tallied(matching(false)), nearest };
}

/** Scores dates: the same day, read from the same words. */
export function scoreDates(gold: Gold, reading: Reading, line: Line): Tally {
  const places = placesOf(
    reading,
    gold.dates.map(({ text }) => text),
  );
  return tallied({
    gold: gold.dates.map((date, i) => ({ ...date, places: places[i] ?? [] })),
    read: reading.dates,
    fits: (date, mention) =>
      [date.edtf, ...date.or].includes(mention.edtf) &&
      date.places.some((place) => overlaps(place, mention)),
    optional: ({ optional }) => optional,
    goldLine: ({ text, edtf }) => line(text, edtf),
    readLine: ({ text, edtf }) => line(text, edtf),
  });
}
