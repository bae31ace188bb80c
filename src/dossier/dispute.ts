import type { Element, ElementContent } from 'hast';
import { visit } from 'unist-util-visit';
import type { DisputeRecord } from '../schemas/dispute.ts';
import { MARKS, type Claim, type Dispute, type Doubt, type Mark } from './types.ts';
import { pick, type Lookup } from './lookup.ts';

/** Titles of the articles that a position is quoted from, each once, or of the other reports that take it. */
export function sourcesOf(position: Claim, lookup: Lookup): string[] {
  const ids = new Set(position.evidence.map(({ article }) => article));
  const articles = pick(lookup.articles, ids).map((article) => article.record.title);
  return [...articles, ...position.reports.map(({ title }) => title)];
}

/** Whether the editor has no answer. */
export function isUnresolved({ record }: Pick<Dispute, 'record'>): boolean {
  return record.answer === undefined;
}

/** What readers see beside a claim that supports a position; null if the answer agrees with it. */
export function markOf(record: DisputeRecord, position: string): Mark | null {
  if (record.answer === undefined) return 'disputed';
  return record.held.includes(position) ? null : 'sources differ';
}

/** The disputes that mark a claim. */
export function doubtsOf({ disputes }: Pick<Claim, 'disputes'>): Doubt[] {
  return disputes.flatMap(({ dispute, mark }) => (mark === null ? [] : [{ dispute, mark }]));
}

/** Sorts the stronger marks first. */
export const byMark = (a: Doubt, b: Doubt): number => MARKS.indexOf(a.mark) - MARKS.indexOf(b.mark);

/** Each dispute once, in the order of the first. */
export function onceEach(doubts: readonly Doubt[]): Doubt[] {
  return [...new Map(doubts.map((doubt) => [doubt.dispute, doubt])).values()];
}

/**
 * Notes at the claims' marks in a section's body which disputes to show there: each once in a paragraph,
 * list or table, at the first claim that it marks.
 *
 * @param doubts the disputes that mark a claim, by its key
 */
export function placeDoubts(
  body: readonly ElementContent[],
  doubts: (key: string) => readonly Doubt[],
): void {
  for (const block of body) {
    const shown = new Set<string>();
    visit({ type: 'root', children: [block] }, 'element', ({ properties }: Element) => {
      const { dataEvidence } = properties;
      if (typeof dataEvidence !== 'string') return;
      const here = doubts(dataEvidence).filter(({ dispute }) => !shown.has(dispute));
      for (const { dispute } of here) shown.add(dispute);
      Object.assign(properties, doubtProperties(here));
    });
  }
}

const idsOf = (doubts: readonly Doubt[], mark: Mark) =>
  doubts.filter((doubt) => doubt.mark === mark).map(({ dispute }) => dispute);

/** The properties of a claim's mark for the disputes to show there. */
export function doubtProperties(doubts: readonly Doubt[]): Element['properties'] {
  const [dataDisputed, dataDiffer] = [idsOf(doubts, 'disputed'), idsOf(doubts, 'sources differ')];
  return {
    ...(dataDisputed.length > 0 ? { dataDisputed } : {}),
    ...(dataDiffer.length > 0 ? { dataDiffer } : {}),
  };
}

/** The disputes to show at a claim's mark, unresolved ones first. */
export function doubtsAt({ properties }: Element): Doubt[] {
  const read = (value: unknown, mark: Mark) =>
    Array.isArray(value) ? value.map((dispute) => ({ dispute: String(dispute), mark })) : [];
  return [
    ...read(properties['dataDisputed'], 'disputed'),
    ...read(properties['dataDiffer'], 'sources differ'),
  ];
}
