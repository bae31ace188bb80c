import type { SealedText } from '../../articles/text.ts';
import type { Dossier } from '../../dossier/types.ts';
import { NEAR, type ClaimIndex, type NearClaim } from '../near/claim-index.ts';
import { Differences, type Difference } from '../near/differences.ts';
import { labelOf } from '../quote/label.ts';
import { proposeQuotation } from '../quote/propose.ts';
import { statesFact, type Reading, type SentenceFacts } from '../read/read.ts';
import type { ReadSentence } from '../read/sentences.ts';

/** Of an article on the site's subject so many of its sentences are near to a claim. */
const ON_SUBJECT = 0.1;
/** So many claims are shown beside a sentence. */
const SHOWN = 3;
/** So many sentences before one say what it is about. */
const CONTEXT = 3;

/** A claim beside a sentence of a new article. It is for the editor to say what the two are to each other. */
export interface Beside extends NearClaim {
  differences: Difference[];
}

/** One sentence of a worksheet. */
export interface Item extends SentenceFacts {
  /** The claim's id if the editor keeps it. */
  label: string;
  /** Quotations ready for a footnote, each verified; none if no cut is safe. */
  quotations: string[];
  nearest: Beside[];
}

/** What ingest lays before the editor. */
export interface Worksheet {
  article: string;
  title: string;
  /** In the order of the article: the sentences worth a look. */
  items: Item[];
  /** The share of its sentences that are near to a claim: 0 to 1; null if there are no claims. */
  near: number | null;
  /** Whether anything in the article has to do with the site's subject. */
  onSubject: boolean;
}

/** A dateline ends within so many characters. */
const DATELINE = 60;

/** Where the words of a sentence begin that opens with a dateline: “ORLA, 4 March — ”; else 0. */
function datelineEnd({ text, start, dates }: SentenceFacts): number {
  const [date] = dates;
  const at = date ? date.end - start : Infinity;
  const dash = at < DATELINE ? /^\.?\)?\s*[–—-]\s+/u.exec(text.slice(at)) : null;
  return dash ? at + dash[0].length : 0;
}

/** The sentences before one that say what it is about: of its paragraph, or right before it. */
export function beforeSentence(sentences: readonly ReadSentence[], number: number): string[] {
  const paragraph = sentences[number - 1]?.paragraph;
  return sentences
    .slice(Math.max(0, number - 1 - CONTEXT), Math.max(0, number - 1))
    .filter((one) => one.paragraph === paragraph || one.sentence === number - 1)
    .map(({ text }) => text);
}

/** What a worksheet is made of. */
export interface WorksheetInput {
  article: string;
  title: string;
  reading: Reading;
  text: SealedText;
  index: ClaimIndex;
  dossier: Dossier;
  /** Sentences that claims or the record speak for already. None if absent. */
  done?: ReadonlySet<number>;
}

/** Looks up each sentence of an article: the claims nearest to it, what differs, what to quote. */
export function worksheetOf(input: WorksheetInput): Worksheet {
  const { article, title, reading, text, index, dossier, done } = input;
  const { sentences, language } = reading;
  const differences = new Differences(dossier, index.names);
  const taken = new Set(dossier.claims.map(({ id }) => id));
  const items: Item[] = [];
  let stated = 0;
  let close = 0;
  for (const [i, facts] of sentences.entries()) {
    if (facts.heading || text.sentences[i]?.repeats !== null) continue;
    const before = beforeSentence(sentences, facts.sentence);
    const found = index.near(index.query(facts.text, before), SHOWN);
    const isNear = (found[0]?.score ?? 0) >= NEAR;
    if (!isNear && !statesFact(facts)) continue;
    stated++;
    if (isNear) close++;
    if (done?.has(facts.sentence)) continue;
    const from = datelineEnd(facts);
    // The day in a dateline is the article’s, not the sentence’s.
    const dates = facts.dates.filter(({ start }) => start >= facts.start + from);
    const said = { ...facts, dates };
    const quotations = proposeQuotation(
      facts.text.slice(from),
      language,
      (words) => text.find(words).length === 1,
      dossier.site.quotations,
    );
    items.push({
      ...facts,
      label: labelOf(quotations[0] ?? facts.text, language, article, facts.sentence, taken),
      quotations,
      nearest: found.map(({ claim, score }) => ({
        claim,
        score,
        differences: differences.between(said, claim),
      })),
    });
  }
  const share = stated === 0 ? 0 : close / stated;
  const named = sentences.some(({ names }) => names.some(({ entity }) => entity !== null));
  const near = dossier.claims.length === 0 ? null : share;
  return { article, title, items, near, onSubject: named && share >= ON_SUBJECT };
}
