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
  /** What is counted → pages of the sheets that count it. */
  #counting: Map<string, Set<string>> | null = null;
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

  /** Whether only one sheet, or none, counts this. */
  isRare(unit: string): boolean {
    this.#counting ??= this.#pagesByUnit();
    return (this.#counting.get(unit)?.size ?? 0) <= 1;
  }

  #pagesByUnit(): Map<string, Set<string>> {
    const pages = new Map<string, Set<string>>();
    for (const claim of this.#index.dossier.claims) {
      for (const number of this.of(claim).numbers) {
        const unit = unitOf(number);
        if (unit === null) continue;
        const known = pages.get(unit) ?? new Set();
        // Entities, events and disputes tell again what a sheet tells.
        if (claim.collection === 'sheets' || known.size === 0) known.add(claim.page);
        pages.set(unit, known);
      }
    }
    return pages;
  }
}
