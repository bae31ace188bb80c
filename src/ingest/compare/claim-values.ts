import type { Claim } from '../../dossier/types.ts';
import { words } from '../../text/words.ts';
import { READ_LANGUAGES, type DateMention, type NumberMention } from '../reading.ts';
import { understand } from '../understand/understand.ts';
import type { ClaimIndex } from './claim-index.ts';
import { CONCEPTS } from '../../text/concepts/concepts.ts';

/** The term of the noun that is counted; null where there is none. */
function unitTerm({ unit }: NumberMention): string | null {
  const last = unit === null ? undefined : words(unit).at(-1);
  return last ? (CONCEPTS.termOf(last.word) ?? last.word) : null;
}

/** What is counted or measured, as numbers are compared; null where that is not told. */
export function unitOf(number: NumberMention): string | null {
  return number.age ? 'age' : (number.measure ?? unitTerm(number));
}

/** What a claim gives. */
interface Given {
  numbers: NumberMention[];
  dates: DateMention[];
}

/** The figures and dates in claims, read as those of an article are, each claim once. */
export class ClaimValues {
  readonly #index: ClaimIndex;
  /** What is counted → pages of the sheets that count it, and the words for it. */
  #counting: Map<string, { pages: Set<string>; terms: Set<string> }> | null = null;
  readonly #read = new Map<string, Given>();

  constructor(index: ClaimIndex) {
    this.#index = index;
  }

  /** What a claim gives; the figures of its quotations where its own words give none. */
  of({ key, text, evidence }: Claim): Given {
    let values = this.#read.get(key);
    if (!values) {
      const { entities, articles } = this.#index.dossier;
      const read = (words: string, language: string) =>
        understand(words, READ_LANGUAGES.find((one) => one === language) ?? 'en', {
          entities,
          issued: null,
        });
      values = read(text, 'en');
      if (values.numbers.length === 0) {
        const quoted = evidence.flatMap(({ article, quotation }) => {
          const record = articles.find(({ id }) => id === article)?.record;
          return record ? read(quotation, record.language).numbers : [];
        });
        values = { ...values, numbers: quoted };
      }
      this.#read.set(key, values);
    }
    return values;
  }

  /** Whether only one sheet, or none, counts this. */
  isRare(unit: string): boolean {
    return (this.#counted().get(unit)?.pages.size ?? 0) <= 1;
  }

  /** The terms of the words by which claims count this: “years”, “months”. */
  termsOf(unit: string): ReadonlySet<string> {
    return this.#counted().get(unit)?.terms ?? new Set();
  }

  #counted(): Map<string, { pages: Set<string>; terms: Set<string> }> {
    if (this.#counting) return this.#counting;
    this.#counting = new Map();
    for (const claim of this.#index.dossier.claims) {
      for (const number of this.of(claim).numbers) {
        const unit = unitOf(number);
        if (unit === null) continue;
        const known = this.#counting.get(unit) ?? { pages: new Set(), terms: new Set() };
        // Entities, events and disputes, which come later, tell again what a sheet tells.
        if (claim.collection === 'sheets' || known.pages.size === 0) known.pages.add(claim.page);
        const term = unitTerm(number);
        if (term !== null) known.terms.add(term);
        this.#counting.set(unit, known);
      }
    }
    return this.#counting;
  }
}
