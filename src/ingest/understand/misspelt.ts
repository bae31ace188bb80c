import { edits, editsAllowed } from '../../text/edits.ts';
import type { KnownNames } from './known-names.ts';
import { joined, type Token } from './tokens.ts';

/** Known names looked at that share a word; more share it by chance. */
const MOST = 50;

const near = (a: string, b: string): boolean => {
  const allowed = Math.min(editsAllowed(a), editsAllowed(b));
  return a !== b && allowed > 0 && edits(a, b, allowed) <= allowed;
};

/** Names of known people of which one word is right and the other has a slip in it. */
export class MisspeltNames {
  readonly #byFirst = new Map<string, string[]>();
  readonly #byLast = new Map<string, string[]>();

  constructor(known: KnownNames) {
    const add = (map: Map<string, string[]>, key: string, other: string) => {
      const list = map.get(key) ?? [];
      if (list.length < MOST && !list.includes(other)) list.push(other);
      map.set(key, list);
    };
    for (const { kind, words } of known.names) {
      const [first, last] = words;
      if (kind !== 'person' || words.length !== 2 || !first || !last) continue;
      add(this.#byFirst, first, last);
      add(this.#byLast, last, first);
    }
  }

  /** Whether two words at word `i` are such a name: أغاطا رورك, فيكتور لاكسو. */
  at(tokens: readonly Token[], i: number): boolean {
    const [first, last] = [tokens[i], tokens[i + 1]];
    if (!first || !last || !joined(last)) return false;
    return (
      first.forms.some((form) =>
        this.#byFirst.get(form)?.some((other) => near(last.word, other)),
      ) ||
      (this.#byLast.get(last.word)?.some((other) => {
        return first.forms.some((form) => near(form, other));
      }) ??
        false)
    );
  }
}
