import { contains } from '../../markdown/types.ts';
import { StandIns } from '../../dossier/stand-ins.ts';
import type { Dossier, Place } from '../../dossier/types.ts';
import { isNumberWord } from '../../text/number-words.ts';
import { UNWRITTEN } from '../../schemas/unfinished.ts';
import { isDateWord, Support, unsupported } from '../../dossier/terms.ts';
import { topOf, type Finding } from '../rule.ts';

/** For a date that the article gives by other words, and a number that it does not print. */
const COUNTED =
  'Quote the words that give it, link to an event that has the date (`npm run new -- event ID --date DATE`), or leave it out.';

/** Whether a term is a number or of a date. */
const dates = (text: string): boolean =>
  /\p{N}/u.test(text) || isNumberWord(text.toLowerCase()) || isDateWord(text.toLowerCase());

/**
 * A number, a date or a name in a claim stands in its quotations, or belongs to an entity that they
 * name, or to an entity or event that the claim links to. A page's summary may use what its claims
 * have.
 */
export default function* unsupportedTerm(dossier: Dossier): Generator<Finding> {
  const standIns = new StandIns(dossier.faults);
  // Without all names there is no telling what a word belongs to.
  if (standIns.in('entities', 'title', 'names', 'aliases', 'stands-for', 'roles')) return;
  const support = new Support(dossier);
  const dangling = Map.groupBy(
    dossier.references.filter(({ resolved }) => !resolved),
    ({ file }) => file,
  );
  /** What the claims of a page hold together; null where that can't be told. */
  const heldBy = new Map<string, Set<string> | null>();
  for (const claim of dossier.claims) {
    const page = `${claim.collection}/${claim.page}`;
    // A claim without evidence, or with a link that leads nowhere, is reported already.
    const unsure = (said: { place: Place; events: readonly string[] }) =>
      claim.evidence.length === 0 ||
      said.events.some((id) => standIns.hasField(`content/events/${id}.md`, 'title', 'date')) ||
      dangling.get(claim.place.file)?.some(({ place }) => contains(said.place, place));
    for (const said of [claim, ...(claim.restated ?? [])]) {
      if (unsure(said)) {
        heldBy.set(page, null);
        continue;
      }
      const held = support.of(claim, said);
      const all = heldBy.get(page);
      if (all !== null) heldBy.set(page, (all ?? new Set()).union(held));
      // What is not written yet is reported as such.
      if (UNWRITTEN.test(said.text)) continue;
      for (const { text } of unsupported(said.text, support, held)) {
        const reason = `Unexpected \`${text}\` in claim \`${claim.id}\`, expected it in the quotation, or in an entity or event that the claim links to`;
        yield { place: said.place, reason, ...(dates(text) ? { note: COUNTED } : {}) };
      }
    }
  }
  for (const page of [...dossier.sheets, ...dossier.entities]) {
    const held = heldBy.get(`${page.collection}/${page.id}`);
    if (held === null || standIns.hasField(page.file, 'summary')) continue;
    if (UNWRITTEN.test(page.record.summary)) continue;
    const own = page.collection === 'entities' ? support.ofEntity(page.id) : [];
    for (const { text } of unsupported(
      page.record.summary,
      support,
      new Set([...(held ?? []), ...own]),
    )) {
      const place = page.fields['summary'] ?? topOf(page.file);
      const reason = `Unexpected \`${text}\` in the summary, expected only what a claim of the page holds`;
      yield { place, reason };
    }
  }
}
