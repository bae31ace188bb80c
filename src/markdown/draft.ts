import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { readFootnotes } from './footnotes.ts';
import type { ParsedFootnote } from './nodes.ts';
import type { Source } from './source.ts';
import { remarkSyntax } from './syntax.ts';

const markdown = unified().use(remarkParse).use(remarkSyntax).freeze();

/** The heading of a sentence in a worksheet. */
const SENTENCE = /^## Sentence (\d+), /gm;

/** What a worksheet holds that the Dossier needs. */
export interface ReadDraft {
  /** Its footnotes, in order. */
  footnotes: ParsedFootnote[];
  /** Numbers of the sentences that it has a section for. */
  sentences: number[];
}

/**
 * Reads the worksheet of an article. It is nobody's prose yet: what can't be read as evidence in it
 * is passed over, for `check` judges it once it stands in a sheet.
 */
export function readDraft(source: Source): ReadDraft {
  const tree = markdown.parse(source.text);
  return {
    footnotes: [...readFootnotes(tree, source, []).values()],
    sentences: [...source.text.matchAll(SENTENCE)].map(([, number]) => Number(number)),
  };
}
