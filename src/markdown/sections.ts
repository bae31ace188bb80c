import GithubSlugger from 'github-slugger';
import type { Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { CollectionName } from './types.ts';

export interface ParsedSection {
  /** The heading's id, unique on the page; null for what comes before the first heading. */
  id: string | null;
  title: string | null;
  /** 2–6; 1 for the part before the first heading. */
  depth: number;
  content: RootContent[];
  /**
   * Whether it is the editor's own: remarks on an article, a dispute's assessment. Such prose needs
   * no evidence and is shown as not machine-checked.
   */
  editorial: boolean;
}

/** The sections of a dispute in which the editor reasons. */
const EDITORIAL_HEADINGS = ['Assessment', 'What would answer it'] as const;

function isEditorial(collection: CollectionName, title: string | null): boolean {
  if (collection === 'articles') return true;
  return collection === 'disputes' && EDITORIAL_HEADINGS.some((heading) => heading === title);
}

/** Splits the body at its headings; footnotes and front matter belong to no section. */
export function sectionsOf(tree: Root, collection: CollectionName): ParsedSection[] {
  const slugger = new GithubSlugger();
  const editorial = isEditorial(collection, null);
  const sections: ParsedSection[] = [{ id: null, title: null, depth: 1, content: [], editorial }];
  for (const node of tree.children) {
    if (node.type === 'footnoteDefinition' || node.type === 'yaml') continue;
    if (node.type === 'heading') {
      const title = toString(node);
      const above = sections.findLast(({ depth }) => depth < node.depth);
      sections.push({
        id: slugger.slug(title),
        title,
        depth: node.depth,
        content: [],
        editorial: isEditorial(collection, title) || above?.editorial === true,
      });
    } else sections.at(-1)?.content.push(node);
  }
  return sections;
}
