import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { readFootnotes } from './footnotes.ts';
import type { ParsedFootnote } from './nodes.ts';
import type { Source } from './source.ts';
import { remarkSyntax } from './syntax.ts';

const markdown = unified().use(remarkParse).use(remarkSyntax).freeze();

/** The heading of a sentence in a worksheet. */
const SENTENCE = /^## Sentence (\d+), /gm;

/** The parts of a worksheet that the Dossier needs. */
export interface ReadDraft {
  /** Its footnotes, in order. */
  footnotes: ParsedFootnote[];
  /** Numbers of the sentences that it has a section for. */
  sentences: number[];
}

/**
 * Reads the worksheet of an article. What can't be read as evidence in it is ignored: `check` reports it
 * once it is in a sheet.
 */
export function readDraft(source: Source): ReadDraft {
  const tree = markdown.parse(source.text);
  return {
    footnotes: [...readFootnotes(tree, source, []).values()],
    sentences: [...source.text.matchAll(SENTENCE)].map(([, number]) => Number(number)),
  };
}
