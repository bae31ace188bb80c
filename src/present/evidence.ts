import { doubtsOf } from '../dossier/dispute.ts';
import {
  type Claim,
  type Dispute,
  type Doubt,
  type Evidence,
  type Mark,
} from '../dossier/types.ts';
import { capital, joined } from '../text/wording.ts';
import { href } from './href.ts';
import { knownOf } from './known.ts';
import { pick, type Lookup } from '../dossier/lookup.ts';
import { spokenWhere, supportOf, whereOf } from './support.ts';

/** One quotation. */
export interface Quotation {
  text: string;
  /** Its place, “Paragraph 5, sentence 9.”, and the editor's remark; null where the next says the same. */
  about: string | null;
}

/** What one article says for a claim. */
export interface Piece {
  /** The article’s letter in lists of sources; null for another report. */
  letter: string | null;
  /** What pages call the article: its short name, or its title. */
  name: string;
  /** Its title, if the name is another. */
  title: string | null;
  /** The speakers that it cites: “, citing Ahmed al-Sharaa”; empty if it says some of the words itself. */
  citing: string;
  /** The language of its words and title, as a BCP 47 tag; null for that of the site. */
  language: string | null;
  /** The first sentence quoted, on the article's own page. */
  url: string;
  /** Outlet, author and date, known or not. */
  known: string;
  /** How far the article can be trusted, by its record. */
  reliability: string | null;
  quotations: Quotation[];
}

/** A dispute beside a claim. */
export interface Disputed {
  mark: Mark;
  dispute: Dispute;
}

/** The disputes of some marks, in their order. */
export function disputedOf(doubts: readonly Doubt[], lookup: Lookup): Disputed[] {
  return doubts.flatMap(({ dispute: id, mark }) => {
    const dispute = lookup.disputes.get(id);
    return dispute ? [{ mark, dispute }] : [];
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

/** @param citing the speakers of them all, who are named before them; empty if each needs its own */
function quotationsOf(evidence: readonly Evidence[], citing: string): Quotation[] {
  const places = evidence.map(citing === '' ? spokenWhere : whereOf);
  return evidence.map(({ quotation: text, note }, i) => {
    const [where = '', next] = places.slice(i);
    const about = note === null ? `${capital(where)}.` : `${capital(where)}. ${note}`;
    return { text, about: note === null && where === next ? null : about };
  });
}

/** Words that only tell who “she” is have a note; they do not count as the article's own. */
function citingOf(evidence: readonly Evidence[]): string {
  const ownWords = evidence.some(({ speaker, note }) => speaker === null && note === null);
  const speakers = new Set(evidence.flatMap(({ speaker }) => speaker ?? []));
  return ownWords || speakers.size === 0 ? '' : `, citing ${joined([...speakers], 'and')}`;
}

/** A claim's evidence, article by article, in the order in which the articles first come up. */
export function piecesOf(claim: Claim, lookup: Lookup): Piece[] {
  const { site } = lookup.dossier;
  const pieces = [...Map.groupBy(claim.evidence, ({ article }) => article)].map(([id, list]) => {
    const article = lookup.articles.get(id);
    const record = article?.record;
    const known = record && knownOf(record);
    const place = list[0]?.found[0];
    const citing = citingOf(list);
    return {
      letter: article?.letter ?? null,
      name: record?.['short-name'] ?? record?.title ?? id,
      url: `${href(article?.url ?? '/articles/')}${place ? `#s${String(place.sentence)}` : ''}`,
      title: record?.['short-name'] ? record.title : null,
      citing,
      language: record && record.language !== site.language ? record.language : null,
      known: known?.line ?? 'No record of this article',
      reliability: record?.reliability ?? null,
      quotations: quotationsOf(list, citing),
    };
  });
  const reports = claim.reports.map(({ title, URL }) => {
    const known = 'Another report: no machine checks it';
    return {
      ...{ letter: null, name: title, title: null, citing: '', url: URL },
      ...{ language: null, known, reliability: null, quotations: [] },
    };
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
