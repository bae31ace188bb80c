import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { SealedText } from '../articles/text.ts';
import { readFootnotes } from '../markdown/footnotes.ts';
import type { Source } from '../markdown/source.ts';
import { remarkSyntax } from '../markdown/syntax.ts';
import { located, quotedSentences } from './coverage.ts';
import type { Article, Draft } from './types.ts';

const markdown = unified().use(remarkParse).use(remarkSyntax).freeze();

/** The heading of a sentence in a worksheet. */
const SENTENCE = /^## Sentence (\d+), /gm;

/**
 * Reads the worksheet of an article: its footnotes, and the numbers of the sentences that it has a section
 * for. What can't be read as evidence is ignored: `check` reports it once it is in a sheet.
 */
export function readDraft(source: Source) {
  return {
    footnotes: [...readFootnotes(markdown.parse(source.text), source, []).values()],
    sentences: [...source.text.matchAll(SENTENCE)].map(([, number]) => Number(number)),
  };
}

/** A draft, before it is known which of its sentences are used. */
export type LoadedDraft = Omit<Draft, 'pending'>;

/** Reads the drafts, and finds what they quote in their articles. */
export function loadDrafts(
  files: readonly { id: string; source: Source }[],
  texts: ReadonlyMap<string, SealedText>,
): LoadedDraft[] {
  return files.map(({ id, source }) => {
    const { footnotes, sentences } = readDraft(source);
    const statements = footnotes.map(({ label, evidence }) => ({
      label,
      evidence: located(evidence, texts),
    }));
    return { id, file: source.file, sentences, statements };
  });
}

/** Numbers of the sentences of an article that drafts have a section for, or quote. */
export function draftedSentences(drafts: readonly LoadedDraft[], article: string): Set<number> {
  const listed = drafts.flatMap(({ id, sentences }) => (id === article ? sentences : []));
  const evidence = drafts.flatMap(({ statements }) => statements).flatMap((one) => one.evidence);
  return quotedSentences(evidence, article).union(new Set(listed));
}

/** Adds to each draft which of its sentences are neither used nor set aside. */
export function withPending(drafts: readonly LoadedDraft[], articles: readonly Article[]): Draft[] {
  return drafts.map((draft) => {
    const drafted = draftedSentences([draft], draft.id);
    const sentences = articles.find(({ id }) => id === draft.id)?.text?.sentences ?? [];
    const pending = sentences.filter(
      ({ number, claims, unused }) => drafted.has(number) && claims.length === 0 && !unused,
    );
    return { ...draft, pending: pending.map(({ number }) => number) };
  });
}
