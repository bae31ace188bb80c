import { wordsOf } from '../../src/text/words.ts';
import type { Reading, Speaker } from '../../src/ingest/reading.ts';
import type { Gold } from './gold.ts';
import { contains } from './places.ts';
import { distinctBy, tallied, type Line } from './tally.ts';

const folded = (text: string): string => wordsOf(text).join(' ');

/** Whether a speaker is the one of the gold: the same entity, or a form of the same words. */
function isSpeaker(gold: Gold, text: string, entity: string | null, said: Speaker): boolean {
  if (entity !== null && said.entity !== null) return entity === said.entity;
  const misspelt = gold.names.some((n) => n.nearest === said.entity && contains(n.text, text));
  if (entity === null && said.entity !== null && !misspelt) return false;
  return contains(text.replace(/^(?:an?|the) /i, ''), said.text);
}

/** Scores direct speech, and whose words it is. */
export function scoreQuotations(gold: Gold, reading: Reading, line: Line) {
  type Quoted = Gold['quotations'][number];
  type Mention = Reading['quotations'][number];
  const fits = (quoted: Quoted, mention: Mention) => folded(quoted.text) === folded(mention.text);
  const both = {
    gold: gold.quotations,
    optional: (quoted: Quoted) => quoted.optional,
    goldLine: (quoted: Quoted) => line(quoted.text, quoted.speaker),
    readLine: (mention: Mention) => line(mention.text, mention.speaker?.text),
  };
  const quoted = (mention: Mention) => gold.quotations.some((item) => fits(item, mention));
  return {
    quotation: tallied({ ...both, read: reading.quotations, fits }),
    speaker: tallied({
      ...both,
      optional: (item) => item.optional || item.speaker === null,
      read: reading.quotations.filter((mention) => mention.speaker !== null && quoted(mention)),
      fits: (item, mention) =>
        fits(item, mention) &&
        mention.speaker !== null &&
        (item.speaker === null || isSpeaker(gold, item.speaker, item.entity, mention.speaker)),
    }),
  };
}

/** Words that make another office of an office; others only say whose it is. */
const QUALIFIERS = ['deputy', 'vice', 'acting', 'interim', 'assistant', 'under', 'shadow'];
const JOINING = ['of', 'the', 'for', 'and', 'a', 's'];

/** Whether an office is the one of the gold: all its words, and none that makes it another. */
function isOffice(wordings: readonly string[], said: string): boolean {
  const has = wordsOf(said);
  return wordings.some((wording) => {
    const wanted = wordsOf(wording).filter((word) => !JOINING.includes(word));
    const more = has.filter((word) => !wanted.includes(word));
    return (
      wanted.every((word) => has.includes(word)) && !more.some((word) => QUALIFIERS.includes(word))
    );
  });
}

/** Scores who has which office, and whether as past or to come. */
export function scoreOffices(gold: Gold, reading: Reading, line: Line) {
  type Office = Gold['offices'][number];
  type Mention = Reading['offices'][number];
  const fits = (item: Office, mention: Mention) =>
    isSpeaker(gold, item.person, item.entity, mention.person) &&
    isOffice([item.office, ...item.or], mention.office);
  const both = {
    gold: gold.offices,
    optional: (item: Office) => item.optional,
    goldLine: (item: Office) => line(item.person, item.office, item.standing),
    readLine: (mention: Mention) => line(mention.person.text, mention.office, mention.standing),
  };
  const read = distinctBy(reading.offices, ({ person, office, standing }) =>
    [person.entity ?? folded(person.text), folded(office), standing].join('\n'),
  );
  const found = read.filter((mention) => gold.offices.some((item) => fits(item, mention)));
  return {
    office: tallied({ ...both, read, fits }),
    standing: tallied({
      ...both,
      gold: gold.offices.filter((item) => found.some((mention) => fits(item, mention))),
      read: found,
      fits: (item, mention) => fits(item, mention) && item.standing === mention.standing,
    }),
  };
}
