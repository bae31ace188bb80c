import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Processor } from 'unified';

/**
 * GitHub-flavoured Markdown with front matter, for `remark-parse`, without autolink literals and task
 * lists: sheets contain neither, and autolinks alone double the time of a parse.
 */
export function remarkSyntax(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(
    frontmatter(),
    gfmFootnote(),
    gfmTable(),
    // “3~4 million” is a range.
    gfmStrikethrough({ singleTilde: false }),
  );
  (data.fromMarkdownExtensions ??= []).push(
    frontmatterFromMarkdown(),
    gfmFootnoteFromMarkdown(),
    gfmTableFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
  );
}
