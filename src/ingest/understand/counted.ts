import type { Measure } from '../reading.ts';
import type { ArticleText } from './article.ts';
import type { Numeral } from './numerals.ts';
import { joined, type Token } from './tokens.ts';

/** Words looked at for what is counted. */
const WITHIN = 4;
/** English plurals that do not end in “s”, and words that are one form in both numbers. */
const PLURALS = new Set(
  'people men women children personnel staff crew police fish sheep cattle aircraft mice teeth geese folk policemen policewomen fishermen servicemen sportsmen clergy spacecraft troops data criteria phenomena'.split(
    ' ',
  ),
);
/** Words that end the search in English: a verb or a pronoun has begun. */
const ENDING =
  /^(?:the|a|an|was|were|is|are|had|has|have|be|been|which|who|that|of|to|will|would|could|can|may|did|do|does|not|he|she|it|they|we|i|you|this|there|when|where|year)$/;
/** Scales that have a point after them. */
const ABBREVIATED = /^(?:тыс|млн|млрд|трлн|bn|mn)$/u;
const ARTICLE = /^(?:the|these|those|its|their|his|her|our|my)$/;
/** A Russian adjective or participle; folded words have no “й”. */
const ADJECTIVE = /(?:ых|их|ого|его|ыми|ими|ые|ие|ои|ая|ую|яя|юю|ым|ими)$/u;
/** A Russian verb of the past in the plural: «20 воздержались». */
const VERB = /(?:лись|[аеияыуо]ли)$/u;
/** Measures that English says in the plural, but for “20-year” and “one year”. */
const ENGLISH_TIME = /^(?:year|decade|century|millennium|month|week|day|hour|minute)$/;

/** What a number counts. */
export interface Counted {
  unit: string;
  measure: Measure | null;
  /** How many of `measure` the unit is: 10 for a decade. */
  by: number;
  /** The word after it. */
  to: number;
}

/** Whether a word belongs to the phrase of the number: nothing but a space, a hyphen, or “тыс.” before. */
function goesOn(token: Token | undefined, i: number, at: number): boolean {
  return joined(token) || (i === at && /^\.\s$/u.test(token?.before ?? ''));
}

/**
 * What is counted by a number: the noun or measure after it, adjectives left out.
 *
 * @param at the word after the number
 * @param single whether the number is one, or less
 * @param round whether the number is one such as “a score”, which takes “of”
 * @param abbreviated whether a point may stand before: “19 млн. крон”
 */
function countedAt(
  { tokens, vocabulary: v, language }: ArticleText,
  at: number,
  { single, round, abbreviated }: { single: boolean; round: boolean; abbreviated: boolean },
): Counted | null {
  const sentence = tokens[at - 1]?.sentence;
  const text = (from: number, to: number) =>
    tokens
      .slice(from, to)
      .map((token) => token.text)
      .join(' ');
  // «من أصل سبع»: of which some are counted before.
  if (language === 'ar' && tokens[at - 2]?.word === 'اصل') return null;
  let start = at;
  // “Three of the ships”, «ثمانية من القطع».
  if (
    language === 'en' &&
    tokens[at]?.word === 'of' &&
    (round || ARTICLE.test(tokens[at + 1]?.word ?? ''))
  ) {
    start = at + (ARTICLE.test(tokens[at + 1]?.word ?? '') ? 2 : 1);
  } else if (
    language === 'ar' &&
    tokens[at]?.word === 'من' &&
    (tokens[at + 1]?.word ?? '').startsWith('ال')
  ) {
    start = at + 1;
  }
  for (let i = start; i < start + WITHIN; i++) {
    const token = tokens[i];
    if (!token || token.sentence !== sentence) break;
    if (!(abbreviated ? goesOn(token, i, at) : joined(token))) break;
    const measured = v.amounts.measures.at(tokens, i);
    if (measured && !isBareSingular(tokens, i, measured.length, single)) {
      const [measure, by] = measured.value;
      const to = i + measured.length;
      const currency = /^(?:[A-Z]{3}|pound|lira|crown|mark|franc|riyal|dinar|dirham|rupee)$/.test(
        measure,
      );
      // Adjectives stand between a number and money, not between it and other measures.
      if (i === start || currency || language === 'en')
        return { unit: measure === 'percent' ? '%' : text(i, to), measure, by, to };
    }
    if (
      language === 'en' &&
      i === at &&
      token.before === '-' &&
      !/^(?:time|fold|strong|something|odd|plus|off|on|way|nil|all)$/.test(token.word) &&
      /^\p{L}+$/u.test(token.word)
    )
      // “12-member”: what is grown on is counted.
      return { unit: token.text, measure: null, by: 1, to: i + 1 };
    if (/\p{Nd}/u.test(token.word) || v.numbers.word(tokens, i) !== null) break;
    if (v.amounts.noUnits.word(tokens, i) || (language === 'ru' && VERB.test(token.word))) break;
    if (language === 'en') {
      if (PLURALS.has(token.word) || (/[^siu]s$/.test(token.word) && !token.possessive)) {
        // “years old”, “fishing boats”: the first plural ends the phrase.
        return { unit: token.text, measure: null, by: 1, to: i + 1 };
      }
      if (v.prepositions.word(tokens, i) || v.say.word(tokens, i)) break;
      if (v.conjunctions.word(tokens, i) || ENDING.test(token.word)) break;
      continue;
    }
    if (v.prepositions.word(tokens, i) || v.conjunctions.word(tokens, i)) break;
    if (
      language === 'ru' &&
      ADJECTIVE.test(token.word) &&
      token.word.length > 4 &&
      joined(tokens[i + 1])
    )
      continue;
    return { unit: token.text, measure: null, by: 1, to: i + 1 };
  }
  return null;
}

/** “Two … year”: no measure, unless grown on as in “two-year”. */
function isBareSingular(
  tokens: readonly Token[],
  i: number,
  length: number,
  single: boolean,
): boolean {
  return (
    length === 1 && !single && ENGLISH_TIME.test(tokens[i]?.word ?? '') && tokens[i]?.before !== '-'
  );
}

/** What a number counts; words that bound it may come between: “20 or so boats”, «20 с лишним лодок». */
export function countedAfter(article: ArticleText, numeral: Numeral): Counted | null {
  const { tokens, vocabulary } = article;
  const { to, value, round } = numeral;
  const abbreviated = ABBREVIATED.test(tokens[to - 1]?.word ?? '');
  const bound = joined(tokens[to]) ? vocabulary.amounts.after.at(tokens, to) : null;
  const at = to + (bound?.length ?? 0);
  return countedAt(article, at, { single: value <= 1, round, abbreviated });
}
