import { readRows } from './rows.ts';

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

/**
 * Reads the lines of a table of concepts, in the format described in `concepts.txt`.
 *
 * @param source the file, for messages
 * @throws on the first bad line, with file and line
 */
export function readConcepts(lines: readonly string[], source: string): Concept[] {
  /** Names and entries, with their lines. */
  const seen = new Map<string, number>();
  return readRows(lines, source, ['concept', 'subject']).map(
    ({ head: [name = '', subject = ''], line, bad, ...words }) => {
      const { english, russian, arabic } = words;
      if (name !== NOTHING && !/^[a-z_]+$/.test(name)) {
        throw bad(`Concept \`${name}\` is not a name like \`peace_talks\``);
      }
      const entries = [...english, ...russian, ...arabic].map((entry) => `Entry \`${entry}\``);
      for (const one of [...(name === NOTHING ? [] : [`Concept \`${name}\``]), ...entries]) {
        const before = seen.get(one);
        if (before !== undefined) throw bad(`${one} is already on line ${String(before)}`);
        seen.set(one, line);
      }
      return { name: name === NOTHING ? null : name, subject, ...words };
    },
  );
}
