import { canonical } from '../../text/number-words.ts';
import { regular } from '../../text/irregular-verbs.ts';
import { stem } from '../../text/stem.ts';
import { Phrases } from './concept-phrases.ts';
import { Stems } from './concept-stems.ts';
import { CONCEPTS } from './concept-table/table.ts';

/** Name of a concept, or null for what is none. */
type Term = string | null;

const words = new Stems<{ term: Term }>();
const phrases = new Phrases<Term>();
for (const { name, english, russian, arabic } of CONCEPTS) {
  const term = name === null ? null : english.length === 0 ? name : `~${name}`;
  for (const entry of [...english, ...russian, ...arabic]) {
    if (entry.includes('_')) phrases.add(entry, term);
    else words.add(entry, { term });
  }
}

/** Verbs of telling, and small words that tell no matter. */
const REPORTING: ReadonlySet<string> = new Set(
  'say says said tell tells told report reports reported call calls called speak speaks spoke add adds added under according'.split(
    ' ',
  ),
);

/**
 * The concept that a folded word stands for, so that a Russian or Arabic sentence can be held against
 * claims, which are in English, and “inaugurated” against “opened”; null where the table has none.
 */
export function conceptOf(word: string): string | null {
  return words.first(word)?.term ?? null;
}

/**
 * What a folded word is compared by: its concept, else its stem. Null for a word in other than Latin
 * letters that has no concept: no claim, being English, could share it.
 */
export function termOf(word: string): string | null {
  if (REPORTING.has(word)) return null;
  // “First” is what it says before it is a 1.
  const plain = /^[\p{Script=Latin}\d]/u.test(word);
  return conceptOf(word) ?? (plain ? stem(regular(canonical(word))) : null);
}

/**
 * What the folded words of a text are compared by, in their order: phrases first, “came into force”
 * being one, then what is left, word by word.
 *
 * @param isEmpty whether a word tells nothing where it is no part of a phrase
 */
export function termsOfWords(
  list: readonly string[],
  isEmpty: (word: string) => boolean = () => false,
): string[] {
  const { found, taken } = phrases.find(list);
  return list.flatMap((word, i) => {
    const phrase = found.get(i) ?? [];
    if (taken.has(i) || isEmpty(word)) return phrase;
    return [phrase, termOf(word) ?? []].flat();
  });
}
