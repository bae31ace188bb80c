/** One line of `concepts.txt`. */
export interface Concept {
  /** Null for what stands for nothing. */
  name: string | null;
  subject: string;
  english: string[];
  russian: string[];
  arabic: string[];
}

const NOTHING = '-';
const COLUMNS = ['concept', 'subject', 'English', 'Russian', 'Arabic'] as const;
const SCRIPTS = [
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
 * Reads the lines of a table of concepts, in the format described in `concepts.txt`.
 *
 * @param source the file, for messages
 * @throws on the first bad line, with file and line
 */
export function readConcepts(lines: readonly string[], source: string): Concept[] {
  /** Names and entries, with their lines. */
  const seen = new Map<string, number>();
  return lines.flatMap((text, i): Concept[] => {
    const line = i + 1;
    if (text.trim() === '' || text.startsWith('#')) return [];
    const bad = (what: string) => new Error(`${source}:${String(line)}: ${what}`);
    const once = (what: string): void => {
      const before = seen.get(what);
      if (before !== undefined) throw bad(`${what} is already on line ${String(before)}`);
      seen.set(what, line);
    };
    const columns = text.split('|').map((cell) => cell.trim());
    if (columns.length !== COLUMNS.length) {
      const n = String(columns.length);
      throw bad(`${n} columns instead of ${String(COLUMNS.length)}: ${COLUMNS.join(' | ')}`);
    }
    const [name = '', subject = '', ...cells] = columns;
    if (name !== NOTHING) {
      if (!/^[a-z_]+$/.test(name))
        throw bad(`Concept \`${name}\` is not a name like \`peace_talks\``);
      once(`Concept \`${name}\``);
    }
    const [english, russian, arabic] = SCRIPTS.map(([language, foreign], column) => {
      const entries = (cells[column] ?? '').split(/\s+/).filter(Boolean);
      for (const entry of entries) {
        if (!ENTRY.test(entry)) throw bad(`Malformed entry \`${entry}\``);
        if (foreign.test(entry)) throw bad(`Entry \`${entry}\` is in the ${language} column`);
        once(`Entry \`${entry}\``);
      }
      return entries;
    });
    const languages = { english: english ?? [], russian: russian ?? [], arabic: arabic ?? [] };
    return [{ name: name === NOTHING ? null : name, subject, ...languages }];
  });
}
