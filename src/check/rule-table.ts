import type { Fault } from '../dossier/types.ts';
import type { Content } from '../dossier/load.ts';
import type { Finding, Rule } from './rule.ts';
import articleFiles from './rules/article-files.ts';
import disputes from './rules/disputes.ts';
import ids from './rules/ids.ts';
import links from './rules/links.ts';
import meaning from './rules/meaning.ts';
import prose from './rules/prose.ts';
import quotationNotFound from './rules/quotation-not-found.ts';
import quotations from './rules/quotations.ts';
import reviews from './rules/reviews.ts';
import sentences from './rules/sentences.ts';
import terms from './rules/terms.ts';
import unknownReference from './rules/unknown-reference.ts';

/** A line of the table. `npm run rules` makes `RULES.md` from the table and from examples. */
interface Row {
  /** A warning does not stop the build as an error does, but `npm test` allows none. */
  warning?: true;
  /** Whether its findings wait until their file has no error of another rule. */
  last?: true;
  /** What the rule demands, in a sentence. */
  requires: string;
  /** The reason, in a sentence. */
  why: string;
}

/** Every rule by id, which is also its folder of fixtures, and its heading in `RULES.md`. */
export const RULES = {
  'readable-file': {
    requires:
      'Every file in `content/` is a plain file of UTF-8 text, of a size that can be read at once, without hidden characters, and has the kind of name that its folder expects.',
    why: 'A file that was skipped silently would be missing from the site without anybody noticing.',
  },
  'front-matter-syntax': {
    requires: 'Front matter is YAML between two lines of `---`, without aliases.',
    why: 'Nothing else in a file can be judged before its front matter can be read, and aliases can make a small file endless.',
  },
  'front-matter': {
    requires: 'Front matter has only known fields, each with a value of the right type.',
    why: 'A misspelt field would be ignored, and what it says would be lost.',
  },
  edtf: {
    requires: 'Dates are in EDTF (ISO 8601-2), and their days exist.',
    why: 'Events are ordered by their dates, and a date that is uncertain must be able to say so.',
  },
  markdown: {
    requires:
      'Pages use only the Markdown that the site, the search and the briefs can all show, and each of its signs marks something.',
    why: 'Raw HTML and pictures would be unsafe on a page or missing from a PDF.',
  },
  'reserved-id': {
    requires: 'An id is neither an address of the site itself nor a former id of another page.',
    why: 'Two pages cannot share one address, and former addresses must lead to the page that had them.',
  },
  footnote: {
    requires:
      'Every reference has a footnote, every footnote has a reference, and each reference follows words of its own.',
    why: 'Readers follow the mark after a sentence to its evidence; a mark that leads nowhere proves nothing.',
  },
  'evidence-syntax': {
    requires:
      'A footnote contains a link to the article’s record, a colon and a quotation. A comma and the speaker may come before the colon, a note after the quotation.',
    why: 'Only evidence in this form can be compared with the article.',
  },
  'prose-without-evidence': {
    requires: 'Every sentence ends in a footnote, except in editor’s notes.',
    why: 'Readers must be able to see who says so, and in which words.',
  },
  'quotation-not-found': {
    requires: 'The quoted words are in the article, in this order and without gaps.',
    why: 'A quotation is the proof of a claim, so it must be exact.',
  },
  'unopened-quotation': {
    warning: true,
    requires: 'A quotation is opened in the fingerprint of its article.',
    why: 'Without the article’s text, only the fingerprint can prove a quotation.',
  },
  'quotation-ambiguous': {
    requires:
      'A quotation occurs at one place of its article; repeated passages count as one place.',
    why: 'Readers are shown the sentence that a quotation comes from, so there must be only one.',
  },
  speaker: {
    requires: 'The speaker of a quotation is the name of an entity, or begins with “unnamed”.',
    why: 'Readers must see who speaks, under one name on every page.',
  },
  'quotation-length': {
    requires:
      'A quotation has 3 to 25 words, or as many as `content/site.yaml` allows; it may be a whole sentence.',
    why: 'Fewer words prove little, and more would republish the article.',
  },
  'quotation-meaning': {
    requires:
      'A quotation keeps the denial, doubt, limit or speaker that its sentence gives the quoted words, or the claim states it.',
    why: 'Words cut out of “it is unclear whether …” can say the opposite of their article.',
  },
  'claim-meaning': {
    requires:
      'A claim denies, doubts, attributes, limits and measures as its quotations do, and those whom it names do there what they do in it; an exception is made by a note that begins with “differs in”, and is needed.',
    why: 'A claim without the “not”, the “may” or the “critics say” of its evidence says something else.',
  },
  'quotation-share': {
    requires:
      'The quotations of an article are no more than a third of its words, or than `content/site.yaml` allows, which is half at most.',
    why: 'More would republish the article, and with few words left closed somebody could guess them.',
  },
  'quoted-words': {
    requires: 'Words that a claim puts in quotation marks are in one of its quotations.',
    why: 'Quotation marks promise readers the exact words of the article.',
  },
  'unsupported-term': {
    requires:
      'Each number, date and name in a claim is in its quotations, or belongs to an entity or event that these name or the claim links to. A summary, or the answer of a dispute, contains only what its claims do, or the assessment if the answer is based on other reports.',
    why: 'A claim must not say more than its evidence; numbers, dates and names are where a slip does most harm.',
  },
  'each-alone': {
    requires:
      'Where a footnote says `Each alone:`, it quotes two articles or more, and each quotation has the claim’s numbers, dates and names.',
    why: 'Readers trust a statement more if several articles say the same.',
  },
  'copied-prose': {
    requires:
      'Outside quotation marks, our text has no more than 8 words in a row in common with an article.',
    why: 'The articles belong to others, so everything but short quotations is in our own words.',
  },
  'duplicate-claim-id': {
    requires: 'A footnote label is used once in a file, and is not the address of a heading.',
    why: 'The label is part of the claim’s permanent address.',
  },
  'vanished-claim': {
    requires: 'A claim that was published is still there, or is listed under `withdrawn:`.',
    why: 'Others may cite its address, which must go on answering.',
  },
  'unknown-reference': {
    requires: 'Everything that a file names by an id or a link exists.',
    why: 'A dead link, or a participant that is missing from an event, is a hole in the page.',
  },
  'circular-reference': {
    requires:
      'No entity is part of itself, directly or through others, and no dispute touches its own positions.',
    why: 'A circle has no beginning to show, and a position cannot be both the question and an answer.',
  },
  'internal-link': {
    requires: 'A link without `http` leads to a file in `content/` that the site shows.',
    why: 'Addresses of the site are made from file paths, so that a link to a missing page is noticed here.',
  },
  'outside-link': {
    requires: 'Links to other websites are only in editor’s notes and assessments.',
    why: 'A claim says what the articles say; outside reports are not checked by machine and must be marked as such.',
  },
  'other-reports': {
    requires:
      'A note with a link to another website begins with `Other reports:`, no other note does, and what such reports say has a day on which it was checked.',
    why: 'Readers see at once what the articles say and what others say, and how old that knowledge is.',
  },
  'one-sided-dispute': {
    requires: 'A dispute has at least two positions.',
    why: 'With one position there is no dispute.',
  },
  'dispute-answer': {
    requires:
      'A dispute’s answer says what it is based on, and cites the other reports if it uses any. `held:` and `touches:` name positions of the dispute; without an answer none is held.',
    why: 'Readers take the answer for the truth, so they must see on what it rests.',
  },
  fingerprint: {
    requires: 'Every article has the fingerprint that `npm run ingest` made from its text.',
    why: 'Quotations are looked up in the fingerprint, so a changed one could prove anything.',
  },
  'uncovered-sentence': {
    requires:
      'Every sentence of an article is cited by a claim, set aside under `unused:`, or in a draft.',
    why: 'Nothing that an article says may be lost without somebody’s decision.',
  },
  'used-and-unused': {
    requires: 'A sentence that is set aside under `unused:` exists and is not cited by a claim.',
    why: 'A record that says both is wrong about one of them.',
  },
  'stale-page': {
    warning: true,
    requires:
      'A page that speaks of all articles, or shares a topic or entity with a new one, has been reviewed since that article was added.',
    why: '“No other article says so” may be false after one more article.',
  },
  unwritten: {
    requires: 'No text still contains the draft’s `TO WRITE`.',
    why: 'A draft gives the evidence; the words must be the editor’s.',
  },
  unfinished: {
    warning: true,
    requires: 'No text still contains the “To write” of `npm run new`.',
    why: 'Readers must not see placeholder text.',
  },
  draft: {
    warning: true,
    requires:
      'A draft belongs to a known article, quotes it correctly, and is deleted once its sentences are used.',
    why: 'An outdated draft hides sentences that nobody has dealt with.',
  },
  unreviewed: {
    last: true,
    requires:
      'Every claim with its evidence, and all other words of a page, are in `content/reviewed.jsonl` as they are now.',
    why: 'No rule understands a sentence, so somebody has to read each one, and each change, before it is published.',
  },
} as const satisfies Record<string, Row>;

export type RuleId = keyof typeof RULES;
type LoaderRule = Fault['rule'];

/** What the rules find. Some, or some of what they demand, the loader finds: it notes faults under their ids. */
const JUDGES: Record<Exclude<RuleId, LoaderRule>, Rule> & Partial<Record<RuleId, Rule>> = {
  ...{ ...quotations, ...quotationNotFound, ...meaning, ...terms, ...prose, ...sentences },
  ...{ ...links, ...unknownReference, ...ids, ...disputes, ...articleFiles, ...reviews },
};

/** What a rule finds in a Dossier, and what loading noted for it. */
export function findingsOf(id: RuleId, content: Content): Finding[] {
  const { dossier } = content;
  const faults = dossier.faults.filter(({ rule }) => rule === id);
  return [...faults, ...(JUDGES[id]?.(dossier, content) ?? [])];
}
