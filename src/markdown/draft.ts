import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { readFootnotes } from './footnotes.ts';
import type { ParsedFootnote } from './nodes.ts';
import type { Source } from './source.ts';
import { remarkSyntax } from './syntax.ts';

const markdown = unified().use(remarkParse).use(remarkSyntax).freeze();

/**
 * The footnotes of a draft, in order. A draft is nobody's prose yet: what can't be read
 * as evidence in it is passed over, for `check` judges it once it stands in a sheet.
 */
export function readDraft(source: Source): ParsedFootnote[] {
  const tree = markdown.parse(source.text);
  return [...readFootnotes(tree, source, []).values()];
}
