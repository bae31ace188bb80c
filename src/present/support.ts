import { pick, type Lookup } from '../dossier/lookup.ts';
import type { Claim, Evidence, Sheet } from '../dossier/types.ts';
import { capital, count, inWords } from '../text/wording.ts';

/** Whose words support the claim: that each article alone does, if its footnote says so; else nothing. */
export function supportOf(claim: Claim): string | null {
  const articles = new Set(claim.evidence.map(({ article }) => article)).size;
  if (!claim.eachAlone || claim.sources === 0) return null;
  const shared =
    articles > claim.sources ? `; they share wording and count as ${inWords(claim.sources)}` : '';
  return `Each of the ${inWords(articles)} articles alone says so${shared}.`;
}

/** The numbers of statements and articles, and of the statements that more than one article confirms. */
export function standingOf(sheet: Sheet, lookup: Lookup): string {
  const claims = pick(lookup.claims, sheet.claims);
  const confirmed = claims.filter(({ sources }) => sources > 1).length;
  const from = `${count(claims.length, 'statement')} from ${count(sheet.articles.length, 'article')}.`;
  if (confirmed === 0) return from;
  const are = confirmed === 1 ? 'is' : 'are';
  return `${from} ${capital(inWords(confirmed))} of them ${are} confirmed: two or more independent articles each say so alone.`;
}

/** The place of the words in the article, as a reader would look it up. */
export function whereOf(evidence: Evidence): string {
  const [place] = evidence.found;
  if (!place) return 'not found in the article';
  const [first, last] = [String(place.sentence), String(place.lastSentence)];
  const sentences = first === last ? `sentence ${first}` : `sentences ${first}–${last}`;
  return `paragraph ${String(place.paragraph)}, ${sentences}`;
}

/** The same after the name of the speaker, if there is one: “citing Ahmed al-Sharaa, paragraph 5, sentence 9”. */
export function spokenWhere(evidence: Evidence): string {
  const { speaker } = evidence;
  return speaker === null ? whereOf(evidence) : `citing ${speaker}, ${whereOf(evidence)}`;
}
