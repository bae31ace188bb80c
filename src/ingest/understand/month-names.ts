import type { ArticleText } from './article.ts';
import { isUpper, joined } from './tokens.ts';

/** Months that are given names as well. */
const ALSO_GIVEN = /^(?:april|may|june|august)$/;
/** What stands before a month that is one. */
const BEFORE_MONTH =
  /^(?:in|on|of|since|until|till|by|from|to|through|during|before|after|for|last|next|this|that|early|late|mid|each|every|and|between)$/;

/** Whether a month at word `i` is somebody’s given name: “June Aldous”, not “In June Aldous …”. */
export function isMonthsNamesake(
  { tokens, vocabulary, language }: ArticleText,
  i: number,
): boolean {
  const [month, next] = [tokens[i], tokens[i + 1]];
  if (language !== 'en' || !month || !ALSO_GIVEN.test(month.word) || !isUpper(month)) return false;
  if (!isUpper(next) || !joined(next) || month.possessive) return false;
  const before = tokens[i - 1];
  const dated = before && (BEFORE_MONTH.test(before.word) || /\d/.test(before.word));
  if (dated && joined(month)) return false;
  const other = [vocabulary.weekdays, vocabulary.months, vocabulary.thingNouns, vocabulary.openers];
  return (
    !other.some((table) => table.at(tokens, i + 1)) &&
    !vocabulary.notNames.at(tokens, i + 1) &&
    !vocabulary.offices.at(tokens, i + 1) &&
    !vocabulary.titles.at(tokens, i + 1)
  );
}
