import { doubtsOf } from '../dossier/dispute.ts';
import { markClass, MARKS, type Claim, type Doubt, type Mark } from '../dossier/types.ts';
import { href } from './href.ts';
import { judgementLine } from './judgement.ts';
import { knownOf } from './known.ts';
import { pick, type Lookup } from '../dossier/lookup.ts';
import { supportOf, whereOf } from './support.ts';

/** One quotation, and its place in the article. */
export interface Quotation {
  text: string;
  /** “paragraph 5, sentence 9”, or that the words were not found. */
  where: string;
  note: string | null;
}

/** What one article says for a claim. */
export interface Piece {
  /** The article’s letter in lists of sources; null for another report. */
  letter: string | null;
  /** What pages call the article: its short name, or its title. */
  name: string;
  /** Its title, if the name is another. */
  title: string | null;
  /** The first sentence quoted, on the article's own page. */
  url: string;
  /** Outlet, author and date, known or not. */
  known: string;
  /** How the date was inferred. */
  basis: string | null;
  quotations: Quotation[];
}

/** A dispute beside a claim. */
export interface Disputed {
  id: string;
  mark: Mark;
  url: string;
  question: string;
  /** “Our judgement: …” or “Unresolved”. */
  judgement: string;
}

/** The disputes of some marks, in their order. */
export function disputedOf(doubts: readonly Doubt[], lookup: Lookup): Disputed[] {
  return doubts.flatMap(({ dispute: id, mark }) => {
    const dispute = lookup.disputes.get(id);
    if (!dispute) return [];
    const judgement = judgementLine(dispute);
    return [{ id, mark, url: href(dispute.url), question: dispute.record.question, judgement }];
  });
}

/** A mark as a link: to its dispute, or to the first of several. */
export interface MarkWord {
  word: Mark;
  className: string;
  url: string;
  /** The questions. */
  about: string;
}

/** The marks of some disputes, each once. */
export function wordsOf(disputes: readonly Disputed[]): MarkWord[] {
  return MARKS.flatMap((word) => {
    const marked = disputes.filter(({ mark }) => mark === word);
    const [first] = marked;
    if (!first) return [];
    const about = marked.map(({ question }) => question).join(' ');
    return [{ word, className: markClass(word), url: first.url, about }];
  });
}

/** The evidence of one claim: what opens from its mark, and what paper shows as a note. */
export interface Note {
  /** Place among the page's notes, from 1. */
  number: number;
  id: string;
  claim: string;
  pieces: Piece[];
  /** “Each of the two articles alone says so.”; null if its footnote does not say so. */
  support: string | null;
  /** The disputes that mark it. */
  disputes: Disputed[];
  /** Fragment of the sentence on its page. */
  permalink: string;
}

/** A claim's evidence, article by article, in the order in which the articles first come up. */
export function piecesOf(claim: Claim, lookup: Lookup): Piece[] {
  const pieces = [...Map.groupBy(claim.evidence, ({ article }) => article)].map(([id, list]) => {
    const article = lookup.articles.get(id);
    const record = article?.record;
    const known = record && knownOf(record);
    const place = list[0]?.found[0];
    return {
      letter: article?.letter ?? null,
      name: record?.['short-name'] ?? record?.title ?? id,
      url: `${href(article?.url ?? '/articles/')}${place ? `#s${String(place.sentence)}` : ''}`,
      title: record?.['short-name'] ? record.title : null,
      known: known?.line ?? 'No record of this article',
      basis: known?.basis ?? null,
      quotations: list.map((evidence) => ({
        text: evidence.quotation,
        where: whereOf(evidence),
        note: evidence.note,
      })),
    };
  });
  const reports = claim.reports.map(({ title, URL }) => {
    const known = 'Another report: no machine checks it';
    return { letter: null, name: title, title: null, url: URL, known, basis: null, quotations: [] };
  });
  return [...pieces, ...reports];
}

/** The notes of a page, numbered in the order of `keys`; a repeated key keeps its first number. */
export function notesOf(keys: readonly string[], lookup: Lookup): Note[] {
  return pick(lookup.claims, new Set(keys)).map((claim, i) => ({
    number: i + 1,
    id: `N${String(i + 1)}`,
    claim: claim.key,
    pieces: piecesOf(claim, lookup),
    support: supportOf(claim),
    disputes: disputedOf(doubtsOf(claim), lookup),
    permalink: `#${claim.id}`,
  }));
}
