import type { ElementContent } from 'hast';
import { toString } from 'mdast-util-to-string';
import { isEntry, topicsOf, type AnyPage } from '../dossier/lookup.ts';
import type { Section } from '../dossier/types.ts';
import { kindOf, type Catalogue } from './catalogue.ts';
import { facets, field, sortKey, type SearchRecord } from './record.ts';
import { entityToken } from './tokens.ts';

/** The text of editor's notes among some blocks; of all blocks if all are the editor's own. */
function notesIn(blocks: readonly ElementContent[], all: boolean): string[] {
  return blocks.flatMap((block) => {
    if (block.type !== 'element') return [];
    if (all || block.properties['dataNote'] !== undefined) return [toString(block).trim()];
    return notesIn(block.children, false);
  });
}

/**
 * The record of what the editor writes in a section: notes, what other reports say, an assessment. It
 * is found by its words, after what the articles say. Null if the section has nothing of the kind.
 */
function noteRecord(page: AnyPage, section: Section, catalogue: Catalogue): SearchRecord | null {
  const text = notesIn(section.body, section.editorial).join(' ');
  if (text === '') return null;
  const { title } = page.record;
  const named = catalogue.named(text);
  return {
    url: `${page.url.slice(1)}#${section.id ?? 'Main'}`,
    content: field(
      catalogue.tokens.ofText(text),
      named.map(entityToken),
      catalogue.statedDates(text),
    ),
    meta: {},
    filters: facets(
      { kind: ['note'], topic: topicsOf(page), entity: named },
      { k: 'note', t: text, p: title, pk: kindOf(page) },
    ),
    sort: { date: sortKey(undefined) },
  };
}

/** The records of a page's notes, one for each section that has any; none for an entry of an index. */
export function noteRecords(page: AnyPage, catalogue: Catalogue): SearchRecord[] {
  if (isEntry(page)) return [];
  return page.sections.flatMap((section) => noteRecord(page, section, catalogue) ?? []);
}
