/** A line of a table of words in three languages: leading cells, then one cell a language. */
export interface Row {
  head: string[];
  english: string[];
  russian: string[];
  arabic: string[];
  /** An error about the line, with its file and number. */
  bad: (what: string) => Error;
  line: number;
}

const LANGUAGES = [
  ['English', /[^\p{Script=Latin}\P{L}]/u],
  ['Russian', /[^\p{Script=Cyrillic}\P{L}]/u],
  ['Arabic', /[^\p{Script=Arabic}\P{L}]/u],
] as const;

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
  const columns = [...head, ...LANGUAGES.map(([language]) => language)];
  return lines.flatMap((text, i): Row[] => {
    if (text.trim() === '' || text.startsWith('#')) return [];
    const bad = (what: string) => new Error(`${source}:${String(i + 1)}: ${what}`);
    const cells = text.split('|').map((cell) => cell.trim());
    if (cells.length !== columns.length) {
      const counts = `${String(cells.length)} columns instead of ${String(columns.length)}`;
      throw bad(`${counts}: ${columns.join(' | ')}`);
    }
    const [english = [], russian = [], arabic = []] = LANGUAGES.map(
      ([language, foreign], column) => {
        const entries = (cells[head.length + column] ?? '').split(/\s+/).filter(Boolean);
        for (const entry of entries) {
          if (!ENTRY.test(entry)) throw bad(`Malformed entry \`${entry}\``);
          if (foreign.test(entry)) throw bad(`Entry \`${entry}\` is in the ${language} column`);
        }
        return entries;
      },
    );
    return [{ head: cells.slice(0, head.length), english, russian, arabic, bad, line: i + 1 }];
  });
}
