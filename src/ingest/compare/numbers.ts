import { words } from '../../articles/words.ts';
import { stem } from '../../search/stem.ts';
import type { NumberMention } from '../reading.ts';
import type { ClaimIndex, Near } from './claim-index.ts';
import type { SentenceFacts } from './sentence-facts.ts';
import type { Finding } from './statement.ts';

/** The claim must share this part of what it says, and this many words beside names and numbers. */
const ENOUGH = 0.5;
const ENOUGH_WORDS = 2;

/** Words that tell of another time or of a change: then another figure contradicts nothing. */
const OTHER_TIME =
  /\b(?:now|then|by then|rose|risen|rises|grew|grown|fell|fallen|increas|decreas|reduc|rais(?:ed|es)|up from|down from|more than doubled|instead of|from \d|last year|next year|previous|earlier|originally|in \d{4}|by \d{4}|since|until|will|new|another|additional|further|extra)\b|теперь|ныне|выросл|снизил|увелич|сократ|прошл|раньше|дополнительн|сейчас|الآن|ارتفع|انخفض|سابق|إضافي/iu;

/** A number in the words of a claim, with the word that follows it. */
function numbersIn(text: string): { value: number; unit: string | null }[] {
  const found = words(text);
  return [...text.matchAll(/(?<![\p{L}\p{N}])\d[\d,. ]*\d|\d/gu)].flatMap(
    (match): { value: number; unit: string | null }[] => {
      const value = Number(match[0].replace(/[, ]/g, ''));
      const end = match.index + match[0].length;
      const after = found.filter(({ start }) => start >= end).slice(0, 2);
      if (!Number.isFinite(value)) return [];
      return after.length === 0
        ? [{ value, unit: null }]
        : after.map(({ word }) => ({ value, unit: stem(word) }));
    },
  );
}

/** Another figure for what a claim counts or measures. */
export function numberConflicts(
  facts: SentenceFacts,
  near: readonly Near[],
  index: ClaimIndex,
): Finding[] {
  if (OTHER_TIME.test(facts.text)) return [];
  return facts.numbers.flatMap((mention) => {
    const unit = unitOf(mention);
    if (unit === null) return [];
    for (const { claim, share, words: shared } of near) {
      if (share < ENOUGH) break;
      if (shared.length < ENOUGH_WORDS) continue;
      const same = numbersIn(claim.text).filter((number) => number.unit === unit);
      if (same.length === 0 || same.some(({ value }) => value === mention.value)) continue;
      return [
        {
          sentence: facts.sentence,
          about: 'number' as const,
          why: `It counts ${String(mention.value)} ${mention.unit ?? ''}; a claim that says much the same counts ${String(same[0]?.value)}: “${claim.text}”`,
          claims: index.keys([claim.key]),
        },
      ];
    }
    return [];
  });
}

/** What is counted, as claims are compared; null where that is not told. */
function unitOf({ unit }: NumberMention): string | null {
  const [last] = unit === null ? [] : words(unit).slice(-1);
  return last ? stem(last.word) : null;
}
