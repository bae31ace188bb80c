import { StandIns } from '../../dossier/stand-ins.ts';
import { Support, unsupported } from '../../dossier/terms.ts';
import type { Claim, Dossier } from '../../dossier/types.ts';
import type { Finding } from '../rule.ts';

const OTHERWISE = 'or write the footnote without `Each alone:`';

function* ofClaim(claim: Claim, support: Support): Generator<Finding> {
  const { id, place, evidence, text, events } = claim;
  const articles = new Set(evidence.map(({ article }) => article));
  if (articles.size === 1) {
    const reason = `The footnote of claim \`${id}\` says \`Each alone:\`, but quotes only one article: quote another, ${OTHERWISE}`;
    yield { place, reason };
    return;
  }
  for (const piece of evidence) {
    // A link does not count: the quotation itself has to name whom the claim is about.
    const given = support.of({ evidence: [piece], events });
    const missing = unsupported(text, support, given).map((term) => `\`${term.text}\``);
    if (missing.length === 0) continue;
    const reason = `The quotation alone does not contain ${missing.join(', ')}, which claim \`${id}\` says: quote the words, leave it out, ${OTHERWISE}`;
    yield { place: piece.quotationPlace, reason };
  }
}

/** Where a footnote says `Each alone:`, two articles or more say so, each with the claim's numbers, dates and names. */
export default function* eachAlone(dossier: Dossier): Generator<Finding> {
  const standIns = new StandIns(dossier.faults);
  // Without all names it is unknown to whom a word belongs.
  if (standIns.in('entities', 'title', 'names', 'aliases', 'stands-for', 'roles')) return;
  const claims = dossier.claims.filter((claim) => claim.eachAlone && claim.evidence.length > 0);
  if (claims.length === 0) return;
  const support = new Support(dossier);
  for (const claim of claims) yield* ofClaim(claim, support);
}
