import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** The lists of words in a YAML file, by their names. Not for code that browsers load. */
export function readLists(file: URL): unknown {
  return parse(readFileSync(file, 'utf8'));
}
