import type { Dossier } from '../../dossier/types.ts';
import { Support, termsOf } from '../terms.ts';
import { topOf, type Finding } from '../rule.ts';

/**
 * A number, a date or a name in a claim stands in its quotations, or belongs to an entity that they
 * name, or to an entity or event that the claim links to. A page's summary may use what its claims
 * have.
 */
export default function* unsupportedTerm(dossier: Dossier): Generator<Finding> {
  const support = new Support(dossier);
  for (const claim of dossier.claims) {
    const held = support.of(claim);
    for (const term of termsOf(claim.text, support.names)) {
      if (held.has(term.folded)) continue;
      const reason = `Unexpected \`${term.text}\` in claim \`${claim.id}\`, expected it in the quotation, or in an entity or event that the claim links to`;
      yield { place: claim.place, reason };
    }
  }
  for (const page of [...dossier.sheets, ...dossier.entities]) {
    const own = dossier.claims.filter(
      ({ collection, page: id }) => collection === page.collection && id === page.id,
    );
    const held = new Set(own.flatMap((claim) => [...support.of(claim)]));
    for (const word of page.collection === 'entities' ? support.ofEntity(page.id) : []) {
      held.add(word);
    }
    for (const term of termsOf(page.record.summary, support.names)) {
      if (held.has(term.folded)) continue;
      const place = page.fields['summary'] ?? topOf(page.file);
      const reason = `Unexpected \`${term.text}\` in the summary, expected only what a claim of the page holds`;
      yield { place, reason };
    }
  }
}
