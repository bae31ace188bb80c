import { describeDate } from '../dossier/dates.ts';
import { byMark, doubtsOf } from '../dossier/dispute.ts';
import { pageOf, pick, topicsOf } from '../dossier/lookup.ts';
import type { Claim } from '../dossier/types.ts';
import { kindOf, type Catalogue } from './catalogue.ts';
import { facets, field, sortKey, unique, type SearchRecord } from './record.ts';
import type { Shown } from './shown.ts';
import { dateTokens, entityToken } from './tokens.ts';
import { datesOfEdtf } from './date-names.ts';

/** The search record of a claim: its sentence, quotations, entities and dates. */
export function claimRecord(claim: Claim, catalogue: Catalogue): SearchRecord {
  const { articles, disputes, events: known } = catalogue.lookup;
  const page = pageOf(claim, catalogue.lookup);
  const own = claim.collection === 'events' ? [claim.page] : [];
  const events = pick(known, unique([...own, ...claim.events]));
  const cited = unique(claim.evidence.map(({ article }) => article));
  const issued = pick(articles, cited).flatMap(({ record }) => record.issued ?? []);
  const dates = events.map(({ record }) => record.date);
  // The date of the event; if there is none, the date of the article.
  const date = dates[0] ?? issued[0];
  const quotations = claim.evidence.map(({ quotation }) => quotation);
  const [doubt] = doubtsOf(claim).sort(byMark);
  const answer = doubt && disputes.get(doubt.dispute)?.record.answer;
  const shown: Shown = {
    k: 'statement',
    t: claim.text,
    q: claim.evidence.map(({ quotation, article }) => [
      quotation,
      articles.get(article)?.record.title ?? article,
    ]),
    p: page.record.title,
    pk: kindOf(page),
    ...(date !== undefined && { d: describeDate(date) }),
    ...(date !== undefined && dates.length === 0 && { da: 1 as const }),
    ...(doubt && { m: doubt.mark }),
    ...(answer !== undefined && { a: answer }),
  };
  const years = (dates.length > 0 ? dates : issued.slice(0, 1)).flatMap(datesOfEdtf);
  return {
    url: claim.url.slice(1),
    content: field(
      catalogue.tokens.ofText(claim.text),
      quotations.flatMap((text) => catalogue.tokens.ofText(text)),
      claim.mentions.map(entityToken),
      unique([
        ...catalogue.statedDates([claim.text, ...quotations].join('\n')),
        ...dateTokens(dates.flatMap(datesOfEdtf)),
      ]),
    ),
    meta: {
      also: field(
        catalogue.tokens.ofText(`${page.record.title}\n${claim.section ?? ''}`),
        claim.mentions
          .flatMap((id) => catalogue.standIns(id))
          .flatMap((text) => catalogue.tokens.ofText(text)),
      ),
    },
    filters: facets(
      {
        ...{ kind: ['statement'], topic: topicsOf(page), entity: claim.mentions, article: cited },
        year: years.map(({ year }) => String(year)),
        mark: claim.disputes.flatMap(({ mark }) => mark ?? []),
      },
      shown,
    ),
    sort: { date: sortKey(date) },
  };
}
