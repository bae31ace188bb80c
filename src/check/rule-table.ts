import type { Rule } from './rule.ts';
import circularReference from './rules/circular-reference.ts';
import copiedProse from './rules/copied-prose.ts';
import duplicateClaimId from './rules/duplicate-claim-id.ts';
import draft from './rules/draft.ts';
import edtf from './rules/edtf.ts';
import evidenceSyntax from './rules/evidence-syntax.ts';
import fingerprint from './rules/fingerprint.ts';
import footnote from './rules/footnote.ts';
import frontMatterSyntax from './rules/front-matter-syntax.ts';
import frontMatter from './rules/front-matter.ts';
import internalLink from './rules/internal-link.ts';
import markdown from './rules/markdown.ts';
import oneSidedDispute from './rules/one-sided-dispute.ts';
import outsideLink from './rules/outside-link.ts';
import proseWithoutEvidence from './rules/prose-without-evidence.ts';
import quotationAmbiguous from './rules/quotation-ambiguous.ts';
import quotationLength from './rules/quotation-length.ts';
import quotationMeaning from './rules/quotation-meaning.ts';
import quotationNotFound from './rules/quotation-not-found.ts';
import quotationShare from './rules/quotation-share.ts';
import quotedWords from './rules/quoted-words.ts';
import readableFile from './rules/readable-file.ts';
import reservedId from './rules/reserved-id.ts';
import sealStrength from './rules/seal-strength.ts';
import stalePage from './rules/stale-page.ts';
import uncoveredSentence from './rules/uncovered-sentence.ts';
import unfinished from './rules/unfinished.ts';
import unknownReference from './rules/unknown-reference.ts';
import unopenedQuotation from './rules/unopened-quotation.ts';
import unregisteredClaim from './rules/unregistered-claim.ts';
import unsupportedTerm from './rules/unsupported-term.ts';
import unwritten from './rules/unwritten.ts';
import usedAndUnused from './rules/used-and-unused.ts';
import vanishedClaim from './rules/vanished-claim.ts';

/** An error stops the build. A warning does not, but `npm test` lets none through. */
export type Severity = 'error' | 'warning';

/**
 * Every rule, by id, with its severity. The id is also the name of the rule's file and of its
 * folder of fixtures.
 */
export const RULES = {
  'readable-file': { rule: readableFile, severity: 'error' },
  'front-matter-syntax': { rule: frontMatterSyntax, severity: 'error' },
  'front-matter': { rule: frontMatter, severity: 'error' },
  edtf: { rule: edtf, severity: 'error' },
  markdown: { rule: markdown, severity: 'error' },
  'reserved-id': { rule: reservedId, severity: 'error' },
  footnote: { rule: footnote, severity: 'error' },
  'evidence-syntax': { rule: evidenceSyntax, severity: 'error' },
  'prose-without-evidence': { rule: proseWithoutEvidence, severity: 'error' },
  'quotation-not-found': { rule: quotationNotFound, severity: 'error' },
  'unopened-quotation': { rule: unopenedQuotation, severity: 'warning' },
  'quotation-ambiguous': { rule: quotationAmbiguous, severity: 'error' },
  'quotation-length': { rule: quotationLength, severity: 'error' },
  'quotation-meaning': { rule: quotationMeaning, severity: 'error' },
  'quotation-share': { rule: quotationShare, severity: 'warning' },
  'seal-strength': { rule: sealStrength, severity: 'error' },
  'quoted-words': { rule: quotedWords, severity: 'error' },
  'unsupported-term': { rule: unsupportedTerm, severity: 'error' },
  'copied-prose': { rule: copiedProse, severity: 'error' },
  'duplicate-claim-id': { rule: duplicateClaimId, severity: 'error' },
  'vanished-claim': { rule: vanishedClaim, severity: 'error' },
  'unregistered-claim': { rule: unregisteredClaim, severity: 'warning' },
  'unknown-reference': { rule: unknownReference, severity: 'error' },
  'circular-reference': { rule: circularReference, severity: 'error' },
  'internal-link': { rule: internalLink, severity: 'error' },
  'outside-link': { rule: outsideLink, severity: 'error' },
  'one-sided-dispute': { rule: oneSidedDispute, severity: 'error' },
  fingerprint: { rule: fingerprint, severity: 'error' },
  'uncovered-sentence': { rule: uncoveredSentence, severity: 'error' },
  'used-and-unused': { rule: usedAndUnused, severity: 'error' },
  'stale-page': { rule: stalePage, severity: 'warning' },
  unwritten: { rule: unwritten, severity: 'error' },
  unfinished: { rule: unfinished, severity: 'warning' },
  draft: { rule: draft, severity: 'warning' },
} as const satisfies Record<string, { rule: Rule; severity: Severity }>;

export type RuleId = keyof typeof RULES;

/**
 * The rules of these names, whose warnings are to be let through. Throws an `Error` for a name that no
 * rule has, or one whose findings are errors.
 */
export function warningsNamed(names: readonly string[]): Set<RuleId> {
  const isWarning = (name: string): name is RuleId =>
    Object.hasOwn(RULES, name) && RULES[name as RuleId].severity === 'warning';
  const wrong = names.find((name) => !isWarning(name));
  if (wrong !== undefined) {
    throw new Error(`Unexpected rule \`${wrong}\`, expected one that finds warnings`);
  }
  return new Set(names.filter(isWarning));
}
