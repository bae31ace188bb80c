import { words } from '../../articles/words.ts';
import type { Claim } from '../../dossier/types.ts';
import { stem } from '../../search/stem.ts';
import type { NumberMention } from '../reading.ts';
import { understand } from '../understand/understand.ts';
import type { ClaimIndex, Near } from './claim-index.ts';
import type { SentenceFacts } from './sentence-facts.ts';
import type { Finding } from './statement.ts';

/** The claim must share this part of what it says, and this many words beside names and numbers. */
const ENOUGH = 0.5;
const ENOUGH_WORDS = 2;

/** Words that tell of another time or of a change: then another figure contradicts nothing. */
const OTHER_TIME =
  /\b(?:now|then|by then|rose|risen|rises|grew|grown|fell|fallen|increas|decreas|reduc|rais(?:ed|es)|up from|down from|more than doubled|instead of|from \d|last year|next year|previous|earlier|originally|in \d{4}|by \d{4}|since|until|will|new|another|additional|further|extra)\b|теперь|ныне|выросл|снизил|увелич|сократ|прошл|раньше|дополнительн|сейчас|الآن|ارتفع|انخفض|سابق|إضافي/iu;

/** What is counted, as numbers are compared; null where that is not told. */
function unitOf({ unit }: NumberMention): string | null {
  const [last] = unit === null ? [] : words(unit).slice(-1);
  return last ? stem(last.word) : unit;
}

/** Figures that claims give, and others that an article gives. */
export class Figures {
  readonly #index: ClaimIndex;
  readonly #ofClaim = new Map<string, NumberMention[]>();

  constructor(index: ClaimIndex) {
    this.#index = index;
  }

  /** The numbers in a claim, read as those of an article are. */
  #numbersOf({ key, text }: Claim): NumberMention[] {
    let numbers = this.#ofClaim.get(key);
    if (!numbers) {
      const { entities } = this.#index.dossier;
      numbers = understand(text, 'en', { entities, issued: null }).numbers;
      this.#ofClaim.set(key, numbers);
    }
    return numbers;
  }

  /** Another figure for what a claim counts or measures. */
  conflicts(facts: SentenceFacts, near: readonly Near[]): Finding[] {
    if (OTHER_TIME.test(facts.text)) return [];
    return facts.numbers.flatMap((mention) => {
      const unit = unitOf(mention);
      if (unit === null) return [];
      for (const { claim, share, words: shared } of near) {
        if (share < ENOUGH) break;
        if (shared.length < ENOUGH_WORDS) continue;
        const same = this.#numbersOf(claim).filter((number) => unitOf(number) === unit);
        if (same.length === 0 || same.some(({ value }) => value === mention.value)) continue;
        const why = `It says “${mention.text}”; a claim that says much the same: “${claim.text}”`;
        const claims = this.#index.keys([claim.key]);
        return [{ sentence: facts.sentence, about: 'number' as const, why, claims }];
      }
      return [];
    });
  }
}
