import { byLanguage, LANGUAGE_NAMES, type ReadLanguage } from '../languages.ts';

/** A line of a table of words in three languages: leading cells, then the entries of each language. */
export interface Row extends Record<ReadLanguage, string[]> {
  head: string[];
  /** An error about the line, with its file and number. */
  bad: (what: string) => Error;
  line: number;
}

/** Letters of other scripts than a language’s own. */
const FOREIGN = {
  en: /[^\p{Script=Latin}\P{L}]/u,
  ru: /[^\p{Script=Cyrillic}\P{L}]/u,
  ar: /[^\p{Script=Arabic}\P{L}]/u,
};

const WORD = String.raw`=?\p{L}+\*?`;
const CHOICES = String.raw`${WORD}(?:/${WORD})*`;
const PART = String.raw`(?:${CHOICES}|\(${CHOICES}\))`;
/** An entry: words and choices joined by `_`, gaps between them. */
const ENTRY = new RegExp(String.raw`^${PART}(?:_(?:…_)?${PART})*$`, 'u');

/**
 * Reads the lines of a table; blank ones and those that begin with `#` are skipped. What entries mean
 * is described in `concepts.txt`.
 *
 * @param source the file, for messages
 * @param head names of the cells before those of the languages
 * @throws on the first bad line, with file and line
 */
export function readRows(lines: readonly string[], source: string, head: readonly string[]): Row[] {
  const columns = [...head, ...Object.values(LANGUAGE_NAMES)];
  return lines.flatMap((text, i): Row[] => {
    if (text.trim() === '' || text.startsWith('#')) return [];
    const bad = (what: string) => new Error(`${source}:${String(i + 1)}: ${what}`);
    const cells = text.split('|').map((cell) => cell.trim());
    if (cells.length !== columns.length) {
      const counts = `${String(cells.length)} columns instead of ${String(columns.length)}`;
      throw bad(`${counts}: ${columns.join(' | ')}`);
    }
    const entriesOf = (language: ReadLanguage) => {
      const name = LANGUAGE_NAMES[language];
      const entries = (cells[columns.indexOf(name)] ?? '').split(/\s+/).filter(Boolean);
      for (const entry of entries) {
        if (!ENTRY.test(entry)) throw bad(`Malformed entry \`${entry}\``);
        if (FOREIGN[language].test(entry)) throw bad(`Entry \`${entry}\` is in the ${name} column`);
      }
      return entries;
    };
    return [{ head: cells.slice(0, head.length), ...byLanguage(entriesOf), bad, line: i + 1 }];
  });
}
