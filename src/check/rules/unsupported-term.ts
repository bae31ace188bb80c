import { contains } from '../../markdown/types.ts';
import { StandIns } from '../../dossier/stand-ins.ts';
import { pick } from '../../dossier/lookup.ts';
import type { Dossier, Place } from '../../dossier/types.ts';
import { isNumberWord } from '../../text/number-words.ts';
import { UNWRITTEN } from '../../schemas/unfinished.ts';
import { isDateWord, Support, unsupported } from '../../dossier/terms.ts';
import { topOf, type Finding } from '../rule.ts';

/** For a date that the article gives in other words, and a number that it does not print. */
const COUNTED =
  'Quote the words that give it, link to an event that has the date (`npm run new -- event ID --date DATE`), or leave it out.';

/** For a name. */
const NAMED = 'Quote the words that contain it, link to the entity, or leave it out.';

/** Whether a term is a number or part of a date. */
const dates = (text: string): boolean =>
  /\p{N}/u.test(text) || isNumberWord(text.toLowerCase()) || isDateWord(text.toLowerCase());

/**
 * A number, a date or a name in a claim is in its quotations, or belongs to an entity that they name,
 * or to an entity or event that the claim links to. A page's summary may use what its claims use.
 */
export default function* unsupportedTerm(dossier: Dossier): Generator<Finding> {
  const standIns = new StandIns(dossier.faults);
  // Without all names it is unknown to whom a word belongs.
  if (standIns.in('entities', 'title', 'names', 'aliases', 'stands-for', 'roles')) return;
  const support = new Support(dossier);
  const dangling = Map.groupBy(
    dossier.references.filter(({ resolved }) => !resolved),
    ({ file }) => file,
  );
  /** The words that the claims of a page support together; null where that is unknown. */
  const supportedBy = new Map<string, Set<string> | null>();
  for (const claim of dossier.claims) {
    const page = `${claim.collection}/${claim.page}`;
    // A claim without evidence, or with a link that leads nowhere, is reported already.
    const unsure = (said: { place: Place; events: readonly string[] }) =>
      claim.evidence.length === 0 ||
      said.events.some((id) => standIns.hasField(`content/events/${id}.md`, 'title', 'date')) ||
      dangling.get(claim.place.file)?.some(({ place }) => contains(said.place, place));
    for (const said of [claim, ...(claim.restated ?? [])]) {
      if (unsure(said)) {
        supportedBy.set(page, null);
        continue;
      }
      const given = support.of(claim, said);
      const all = supportedBy.get(page);
      if (all !== null) supportedBy.set(page, (all ?? new Set()).union(given));
      // What is not written yet is reported as such.
      if (UNWRITTEN.test(said.text)) continue;
      for (const { text } of unsupported(said.text, support, given)) {
        const reason = `Claim \`${claim.id}\` says \`${text}\`, which is in none of its quotations, nor in an entity or event that it links to`;
        yield { place: said.place, reason, note: dates(text) ? COUNTED : NAMED };
      }
    }
  }
  const claims = new Map(dossier.claims.map((claim) => [claim.key, claim]));
  for (const page of [...dossier.sheets, ...dossier.entities]) {
    const given = supportedBy.get(`${page.collection}/${page.id}`);
    if (given === null || standIns.hasField(page.file, 'summary')) continue;
    if (UNWRITTEN.test(page.record.summary)) continue;
    const entity = page.collection === 'entities' ? page : null;
    // Without claims an entity is an entry in an index, which leads to those of others.
    const others = entity?.claims.length === 0 ? pick(claims, entity.mentionedBy) : null;
    const own = [
      ...(entity ? support.ofEntity(entity.id) : []),
      ...(others ?? []).flatMap((claim) => [...support.of(claim)]),
    ];
    for (const { text } of unsupported(
      page.record.summary,
      support,
      new Set([...(given ?? []), ...own]),
    )) {
      const place = page.fields['summary'] ?? topOf(page.file);
      const reason = `Summary says \`${text}\`, which no claim ${others ? 'that names it' : 'of the page'} says: add the claim, or leave it out`;
      yield { place, reason };
    }
  }
}
