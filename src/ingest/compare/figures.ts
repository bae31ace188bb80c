import type { NumberMention } from '../reading.ts';

/** Two figures for one thing seldom differ by more than this factor. */
const FACTOR = 3.5;
/** “About 40” may be this part more or less. */
const ABOUT = 0.1;
/** Parts in per cent are rounded: a third is 33. */
const ROUNDED = 0.4;
/** Characters between the parts of one measure: “two metres and forty centimetres”. */
const BETWEEN = 5;

/** The least and the most that a number may stand for. */
function boundsOf({ value, upTo, about, measure }: NumberMention): [least: number, most: number] {
  const most = upTo ?? value;
  switch (about) {
    case 'about':
      return [value * (1 - ABOUT), most * (1 + ABOUT)];
    case 'at least':
    case 'more than':
      return [value, Infinity];
    case 'at most':
    case 'less than':
      return [-Infinity, most];
    case null:
      return measure === 'percent' ? [value - ROUNDED, most + ROUNDED] : [value, most];
  }
}

/** Whether two numbers can be the same: “over 2,000” and “2,400”. */
export function agree(a: NumberMention, b: NumberMention): boolean {
  const [low, high] = boundsOf(a);
  const [least, most] = boundsOf(b);
  return low <= most && least <= high;
}

/**
 * Whether two numbers that differ may yet be told of one thing. Two parts that make up a whole are of
 * two things.
 */
export function isLike(a: NumberMention, b: NumberMention): boolean {
  const rest = a.measure === 'percent' && Math.abs(a.value + b.value - 100) <= 1;
  return !rest && Math.max(a.value, b.value) <= FACTOR * Math.min(a.value, b.value);
}

/** Whether a number counts some of a whole: “two of the stolen objects”. */
export function isSome({ text }: NumberMention): boolean {
  return /\bof (?:the|them|these|those|its|their|his|her|our)\b|(?<!\p{L})(?:из|من)(?!\p{L})/iu.test(
    text,
  );
}

/** Numbers with the parts of one measure taken together. */
export function wholeNumbers(numbers: readonly NumberMention[]): NumberMention[] {
  const whole: NumberMention[] = [];
  for (const number of numbers) {
    const last = whole.at(-1);
    const goesOn =
      last?.measure != null &&
      last.measure === number.measure &&
      last.unit !== number.unit &&
      number.value < last.value &&
      number.start - last.end <= BETWEEN;
    if (goesOn) {
      whole[whole.length - 1] = { ...last, end: number.end, value: last.value + number.value };
    } else {
      whole.push(number);
    }
  }
  return whole;
}
