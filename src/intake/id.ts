import { basename } from 'node:path';
import { isId } from '../schemas/id.ts';
import { Refusal } from '../files/refusal.ts';

/** Longer ids make unwieldy addresses, and names that some file systems refuse. */
const MAX_ID = 80;

/** The id that a text makes: Latin letters and digits, joined by hyphens; null where it has none. */
function slug(text: string): string | null {
  const id = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  // Cut between words where there is one to cut at.
  const short = id.length <= MAX_ID ? id : id.slice(0, MAX_ID + 1).replace(/-[^-]*$|.$/, '');
  return isId(short) ? short : null;
}

/** A file's name without its ending; nothing is left of `.txt`. */
const stem = (path: string) => basename(path).replace(/\.[^.]*$/, '');

/** The id that a file's name makes, folders and ending aside; null where it makes none. */
export function idOfName(path: string): string | null {
  return slug(stem(path));
}

/** Shows a hostile name or title in one line. */
function shown(text: string): string {
  const line = text.replace(/[\p{C}\p{Zl}\p{Zp}`]+/gu, '�');
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}

/**
 * The id of an article: its file's name makes it, else its title. Throws a `Refusal` where neither
 * has a Latin letter or a digit.
 *
 * @param name the file's name; null for standard input
 */
export function idOf(name: string | null, title: string | null): string {
  const id = (name === null ? null : idOfName(name)) ?? (title === null ? null : slug(title));
  if (id !== null) return id;
  if (name !== null) {
    throw new Refusal(
      `Unexpected file name \`${shown(stem(name))}\`, expected Latin letters or digits to make an id of: rename the file`,
    );
  }
  throw new Refusal(
    title === null
      ? 'Unexpected article without a headline on standard input, expected a title to make an id of, or a file'
      : `Unexpected title \`${shown(title)}\`, expected Latin letters or digits to make an id of, or a file whose name has them`,
  );
}
