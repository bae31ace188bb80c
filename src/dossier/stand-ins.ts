import type { CollectionName, Fault } from './types.ts';

/**
 * Where a placeholder stands in for what an editor meant: after a fault, so that the rest can still
 * be judged. What depends on such a place is not judged, or one slip would bring a hundred messages.
 */
export class StandIns {
  readonly #files = new Set<string>();
  readonly #fields = new Set<string>();

  constructor(faults: Iterable<Fault>) {
    for (const { rule, place, field } of faults) {
      if (rule === 'readable-file' || rule === 'front-matter-syntax') this.#files.add(place.file);
      else if (field !== undefined) this.#fields.add(`${place.file} ${field}`);
    }
  }

  /** Whether any file could not be read, so that claims may be missing. */
  get someFile(): boolean {
    return this.#files.size > 0;
  }

  /** Whether a file or its whole front matter, or its folder, could not be read. */
  hasFile(file: string): boolean {
    return this.#files.has(file) || this.#files.has(file.replace(/\/[^/]*$/, ''));
  }

  /** Whether one of the fields of a file's front matter could not be taken as written. */
  hasField(file: string, ...fields: string[]): boolean {
    return this.hasFile(file) || fields.some((field) => this.#fields.has(`${file} ${field}`));
  }

  /** Whether a file of a collection, or one of these fields in one of its files, has a stand-in. */
  in(collection: CollectionName, ...fields: string[]): boolean {
    const folder = `content/${collection}/`;
    return (
      [...this.#files].some((file) => file.startsWith(folder)) ||
      [...this.#fields].some(
        (entry) => entry.startsWith(folder) && fields.some((field) => entry.endsWith(` ${field}`)),
      )
    );
  }
}
