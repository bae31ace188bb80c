import { AMOUNTS } from './amounts.ts';
import { CHANGES } from './changes.ts';
import { CULTURE } from './culture.ts';
import { DIPLOMACY } from './diplomacy.ts';
import { ECONOMY } from './economy.ts';
import { GOVERNMENT } from './government.ts';
import { JUSTICE } from './justice.ts';
import { LAND } from './land.ts';
import { NOTHING } from './nothing.ts';
import { PEOPLE } from './people.ts';
import { SOCIETY } from './society.ts';
import { TELLING } from './telling.ts';
import { TIME } from './time.ts';
import { TRANSPORT } from './transport.ts';
import { WAR } from './war.ts';

/**
 * What news is about, in three languages, by subject and in alphabetical order; a concept a line:
 *
 *     open : open inaugurate … | откры* инаугур* … | افتتح دشن …
 *
 * Only words that say the same in news share a concept, whichever of them stands in a text; a word
 * of two meanings stands with the one that is far more common, or nowhere.
 *
 * - English: words; their inflections are found (`sign` is signs, signed, signing).
 * - Russian: stems, to which endings of nouns and adjectives may be added (`суд` is суда, судами, not
 *   судно); `стем*` with anything after it, as verbs and derived words need; `=слово` as it stands. “е” is “ё”.
 * - Arabic: words without their prefixes, to which endings may be added, pronouns among them; `*` and
 *   `=` as above. Hamzas and vowel signs make no difference; “ة” does. Imperfects on “ي” are found
 *   with “ت” and “ن” too, if they have four letters.
 * - Phrases, in all three: words joined by `_`, choices among them by `/`, and `…` where up to two
 *   other words may stand: `put_…_name/names_to`. Phrases are found before words, long ones first, and
 *   take their words, but for those in brackets, which keep their own sense: `lift_…_(sanctions)`.
 *
 * Where English has a word of its own, such as “half”, that others are compared with as it stands, that
 * is the concept's name, and no English word follows.
 *
 * The longest stem that fits is meant: `подписк*` takes the subscription away from `подпис*`. Words
 * and phrases that would be mistaken for one of a concept and are none are listed under NOTHING.
 */
const SUBJECTS: Readonly<Record<string, string>> = {
  AMOUNTS,
  CHANGES,
  CULTURE,
  DIPLOMACY,
  ECONOMY,
  GOVERNMENT,
  JUSTICE,
  LAND,
  PEOPLE,
  SOCIETY,
  TELLING,
  TIME,
  TRANSPORT,
  WAR,
};

/** A line of the table. */
export interface Concept {
  subject: string;
  /** Null for what stands for nothing. */
  name: string | null;
  english: string[];
  russian: string[];
  arabic: string[];
}

function conceptOfLine(subject: string, line: string): Concept {
  const [head = '', russian = '', arabic = ''] = line.split('|');
  const [name = '', english = ''] = head.split(':');
  const entries = (text: string) => text.trim().split(/\s+/).filter(Boolean);
  return {
    subject,
    name: subject === 'NOTHING' ? null : name.trim(),
    english: entries(english),
    russian: entries(russian),
    arabic: entries(arabic),
  };
}

export const CONCEPTS: readonly Concept[] = Object.entries({ ...SUBJECTS, NOTHING }).flatMap(
  ([subject, text]) =>
    text
      .trim()
      .split('\n')
      .map((line) => conceptOfLine(subject, line)),
);
