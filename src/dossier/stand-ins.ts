import type { CollectionName, Fault } from './types.ts';

/**
 * Where a placeholder replaces what an editor meant: after a fault, so that the rest can still be
 * checked. What depends on such a place is not checked, or one slip would cause a hundred messages.
 */
export class StandIns {
  readonly #files = new Set<string>();
  readonly #fields = new Set<string>();
  readonly #footnotes = new Set<string>();
  /** Whether some evidence may be missing: a file or a footnote could not be read. */
  readonly lacksEvidence: boolean;

  constructor(faults: Iterable<Fault>) {
    let evidence = false;
    for (const { rule, place, field } of faults) {
      if (rule === 'readable-file' || rule === 'front-matter-syntax') this.#files.add(place.file);
      else if (field !== undefined) this.#fields.add(`${place.file} ${field}`);
      if (rule === 'footnote' || rule === 'duplicate-claim-id') this.#footnotes.add(place.file);
      evidence ||= rule === 'evidence-syntax';
    }
    this.lacksEvidence = evidence || this.#files.size + this.#footnotes.size > 0;
  }

  /** Whether claims of a file may be missing: it or one of its footnotes could not be read. */
  lacksClaims(file: string): boolean {
    return this.hasFile(file) || this.#footnotes.has(file);
  }

  /** Whether a file or its whole front matter, or its folder, could not be read. */
  hasFile(file: string): boolean {
    return this.#files.has(file) || this.#files.has(file.replace(/\/[^/]*$/, ''));
  }

  /** Whether one of the fields of a file's front matter could not be used as written. */
  hasField(file: string, ...fields: string[]): boolean {
    return this.hasFile(file) || fields.some((field) => this.#fields.has(`${file} ${field}`));
  }

  /** The same for a whole collection: some file, or one of these fields in some file. */
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
