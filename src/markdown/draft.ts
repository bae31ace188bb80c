import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { readFootnotes } from './footnotes.ts';
import type { Source } from './source.ts';
import { remarkSyntax } from './syntax.ts';
import type { Evidence } from './types.ts';

const markdown = unified().use(remarkParse).use(remarkSyntax).freeze();

/**
 * What the footnotes of a draft quote, in order. A draft is nobody's prose yet: what can't be read
 * as evidence in it is passed over, for `check` judges it once it stands in a sheet.
 */
export function readDraft(source: Source): Omit<Evidence, 'found'>[] {
  const tree = markdown.parse(source.text);
  return [...readFootnotes(tree, source, []).values()].flatMap(({ evidence }) => evidence);
}
