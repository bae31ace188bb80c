import { readYaml } from '../markdown/front-matter.ts';
import type { Source } from '../markdown/source.ts';
import { siteSchema } from '../schemas/site.ts';
import { readConcepts } from '../text/concepts/concepts.ts';
import { typed } from './records.ts';
import type { Fault, Place, Site } from './types.ts';

/** Where the settings of the site are. */
export const SITE_FILE = 'content/site.yaml';

/** Replaces missing fields, so that the pages can still be checked and previewed. */
const PLACEHOLDER = { name: 'Site', 'short-name': 'Site', title: 'Site', description: 'A site.' };

/** The first line of concepts that cannot be read. */
function conceptFaults(concepts: readonly string[], fields: Record<string, Place>): Fault[] {
  const lines: string[] = [];
  for (const [i, concept] of concepts.entries()) {
    const { line = i + 1 } = fields[`search.concepts.${String(i)}`] ?? {};
    while (lines.length < line) lines.push('');
    lines[line - 1] = concept;
  }
  try {
    readConcepts(lines, SITE_FILE);
    return [];
  } catch (error) {
    const [, at, reason = String(error)] = /:(\d+): (.*)/su.exec(String(error)) ?? [];
    const line = Number(at);
    const place = Object.values(fields).find((one) => one.line === line) ?? fields[''];
    return place ? [{ rule: 'front-matter', place, reason, field: 'search' }] : [];
  }
}

/**
 * Reads `content/site.yaml`. What is wrong with it is a fault, and is replaced by a placeholder.
 *
 * @param source the file; null if it is missing or can't be read
 */
export function readSite(source: Source | null, faults: Fault[]): Site {
  const yaml = source ? readYaml(source, source.text) : { data: null, fields: {}, errors: [] };
  for (const error of yaml.errors) faults.push({ rule: 'front-matter-syntax', ...error });
  if (source) yaml.fields[''] ??= source.place(0, 0);
  const { record, faults: wrong } = typed(
    siteSchema,
    PLACEHOLDER,
    yaml.data,
    yaml.fields,
    'settings',
  );
  faults.push(...wrong, ...conceptFaults(record.search.concepts, yaml.fields));
  return { ...record, file: SITE_FILE, fields: yaml.fields };
}
