import type { Page, Section } from '../dossier/types.ts';
import { EDITORIAL } from '../present/parts.ts';
import { proseToTypst, wordsBlock, type ProseContext } from './prose-to-typst.ts';
import { block, call, literal } from './typst.ts';

/**
 * A heading with its text: `section` has the heading in the margin, `key-section` too, at any density, for
 * the points of the first page; `stacked` has it above, as in the back matter. `level` 1 is the heading of
 * a chapter.
 */
export function headed(
  how: 'section' | 'key-section' | 'stacked',
  title: string,
  level: number,
  body: readonly string[],
): string {
  return call(how, { level: String(level) }, wordsBlock(title), block(body));
}

/** A section's prose. */
export function bodyOf(
  { checked }: Page,
  { body }: Section,
  context: ProseContext,
  table: 'facts' | 'glance' = 'facts',
): string[] {
  return proseToTypst(body, context, { table, checked });
}

/** A section's prose, with a label if it is the editor's own. */
function written(page: Page, part: Section, context: ProseContext): string[] {
  const body = bodyOf(page, part, context);
  return part.editorial && part.title !== null
    ? [call('editorial', {}, literal(EDITORIAL)), ...body]
    : body;
}

/**
 * Sections with the headings of the first level in the margin, and everything below them beside it.
 *
 * @param above levels above the page's own heading: 0 if it is the first of the document
 */
export function sectionsOf(
  page: Page,
  sections: readonly Section[],
  context: ProseContext,
  above: number,
): string[] {
  const parts: { title: string | null; level: number; body: string[] }[] = [];
  for (const part of sections) {
    const { title, depth } = part;
    const level = depth + above;
    const body = written(page, part, context);
    const last = parts.at(-1);
    if (title === null || depth === 2 || !last) parts.push({ title, level, body });
    else last.body.push(headed('stacked', title, level, body));
  }
  return parts.flatMap(({ title, level, body }) => {
    if (title !== null) return [headed('section', title, level, body)];
    return body.length > 0 ? [call('text-column', {}, block(body))] : [];
  });
}

/** Sections with their headings above them, for pages whose own heading is in the margin. */
export function stackedSections(
  page: Page,
  sections: readonly Section[],
  context: ProseContext,
): string[] {
  return sections.flatMap((part) => {
    const body = written(page, part, context);
    return part.title === null ? body : [headed('stacked', part.title, part.depth + 1, body)];
  });
}
