import type { Pieces } from './pieces.ts';

/** Fetches pages of content, each one once. */
export class Library {
  readonly #address: string;
  readonly #pages = new Map<string, Promise<Pieces | null>>();

  /** @param address of `/briefs/`, base path included */
  constructor(address: string) {
    this.#address = address;
  }

  /** A page by its name in items; null if it does not exist. Rejects if the network fails. */
  page(name: string): Promise<Pieces | null> {
    const known = this.#pages.get(name);
    if (known) return known;
    const page = this.#fetch(name);
    this.#pages.set(name, page);
    // A failed request may succeed the next time.
    page.catch(() => this.#pages.delete(name));
    return page;
  }

  async #fetch(name: string): Promise<Pieces | null> {
    const response = await fetch(`${this.#address}pieces/${name}.json`);
    if (response.status === 404) return null;
    if (!response.ok) throw new Error(`${name}: ${String(response.status)}`);
    return (await response.json()) as Pieces;
  }
}
