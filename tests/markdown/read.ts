import { readPage, type ParsedPage } from '../../src/markdown/page.ts';
import { Source } from '../../src/markdown/source.ts';
import type { CollectionName, Place } from '../../src/dossier/types.ts';

/** Lines that `HEAD` takes: the body starts on the line after. */
export const HEAD = '---\ntitle: A page\n---\n';

/** Footnotes with evidence for the given labels, at the end of a body. */
export function footnotes(...labels: string[]): string {
  return labels
    .map((label) => `\n\n[^${label}]: [mill](../articles/mill.md): “the old mill”`)
    .join('');
}

/** Reads a body as that of `content/sheets/page.md`, with a head before it. */
export function read(body: string, collection: CollectionName = 'sheets'): ParsedPage {
  return readPage(collection, 'page', new Source(`content/${collection}/page.md`, HEAD + body));
}

/** `line:column-line:column`, lines counted from the first of the body. */
export function at({ line, column, endLine, endColumn }: Place): string {
  const head = HEAD.split('\n').length - 1;
  return `${String(line - head)}:${String(column)}-${String(endLine - head)}:${String(endColumn)}`;
}

/** Faults as `line:column rule: reason`, lines counted from the first of the body. */
export function faultsOf(page: ParsedPage): string[] {
  return page.faults.map(({ place, rule, reason }) => {
    const start = at({ ...place, endLine: 0, endColumn: 0 }).replace(/-[^:]*:0$/, '');
    return `${start} ${rule}: ${reason}`;
  });
}
