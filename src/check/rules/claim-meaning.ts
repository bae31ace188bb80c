import { differences, type Difference, type DifferenceKind } from '../../articles/assertion.ts';
import { EXCEPTION_KINDS, exceptionsOf } from '../../dossier/exceptions.ts';
import { nameTable } from '../../dossier/names.ts';
import type { Dossier } from '../../dossier/types.ts';
import { UNWRITTEN } from '../../schemas/unfinished.ts';
import { readLanguageOf } from '../../text/languages.ts';
import { excepted, type Finding } from '../rule.ts';

/** What to do where the claim says more. */
const ADDED: Record<DifferenceKind, string> = {
  negation: 'quote the words that deny it, or leave it out',
  likelihood: 'quote the words that make it certain, or leave it out',
  attribution: 'quote who says so, or leave it out',
  quantity: 'quote the words that say so, or leave it out',
  unit: 'quote the unit, or leave it out',
  order: 'check who does what to whom',
};

const reasonOf = (claim: string, { kind, words, added }: Difference): string => {
  if (kind === 'order') {
    return `Claim \`${claim}\` names \`${words}\`, its quotation the other way round: ${ADDED[kind]}`;
  }
  return added
    ? `Claim \`${claim}\` says \`${words}\`, which none of its quotations says: ${ADDED[kind]}`
    : `Claim \`${claim}\` leaves out what \`${words}\` says in its quotation: say it too, or quote less`;
};

/**
 * A claim denies, doubts, attributes, limits and measures as its quotations do, and those whom it
 * names do what they do there.
 */
export default function* claimMeaning(dossier: Dossier): Generator<Finding> {
  const names = nameTable(dossier);
  const languages = new Map(
    dossier.articles.map(({ id, record }) => [id, readLanguageOf(record.language)]),
  );
  // With two footnotes of one label it is unknown which quotations are its own.
  const twice = new Set(
    dossier.faults
      .filter(({ rule }) => rule === 'duplicate-claim-id')
      .map(({ place }) => place.file),
  );
  for (const claim of dossier.claims.filter(({ place }) => !twice.has(place.file))) {
    const exceptions = exceptionsOf(claim);
    for (const [kind, place] of exceptions) {
      if (EXCEPTION_KINDS.some((known) => known === kind)) continue;
      const reason = `Unexpected \`differs in ${kind}\`, expected one of: ${EXCEPTION_KINDS.join(', ')}`;
      yield { place, reason };
    }
    const quotations = claim.evidence.flatMap(({ article, quotation }) => {
      const language = languages.get(article);
      return language ? [{ text: quotation, language }] : [];
    });
    // What is not in the article, or in a language that is not read, says nothing for sure.
    // No machine can compare a position with other reports.
    if (claim.reports.length > 0) continue;
    const known = claim.evidence.every(({ found }) => found.length > 0);
    const unread = quotations.length === 0 || quotations.length < claim.evidence.length;
    if (!known || unread || UNWRITTEN.test(claim.text)) continue;
    const found = [claim, ...(claim.restated ?? [])].flatMap(({ text, place }) =>
      differences(text, quotations, names).map((difference) => ({
        kind: difference.kind,
        place,
        reason: reasonOf(claim.id, difference),
      })),
    );
    yield* excepted(found, exceptions, Object.keys(ADDED));
  }
}
