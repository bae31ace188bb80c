import type { Claim } from '../../dossier/types.ts';
import { words } from '../../articles/words.ts';
import type { DateMention, NumberMention } from '../reading.ts';
import { understand } from '../understand/understand.ts';
import type { ClaimIndex } from './claim-index.ts';
import { termOf } from './concepts.ts';

/** What is counted, as numbers are compared; null where that is not told. */
export function unitOf({ unit }: Pick<NumberMention, 'unit'>): string | null {
  if (unit === null) return null;
  const last = words(unit).at(-1);
  // A sign, such as “%” or “€”, is no word.
  return last ? (termOf(last.word) ?? last.word) : unit;
}

/** The figures and dates in claims, read as those of an article are, each claim once. */
export class ClaimValues {
  readonly #index: ClaimIndex;
  readonly #read = new Map<string, { numbers: NumberMention[]; dates: DateMention[] }>();

  constructor(index: ClaimIndex) {
    this.#index = index;
  }

  of({ key, text }: Claim): { numbers: NumberMention[]; dates: DateMention[] } {
    let values = this.#read.get(key);
    if (!values) {
      const { entities } = this.#index.dossier;
      values = understand(text, 'en', { entities, issued: null });
      this.#read.set(key, values);
    }
    return values;
  }
}
