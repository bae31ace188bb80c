/**
 * Words and phrases, separated by commas. `stem*` is a word that begins so, with an ending of up to
 * four letters; `*ed` is a word that ends so. In a list the first entry means 1, the second 2.
 */
export type Forms = string | readonly string[] | Readonly<Record<number, string>>;

/** What a word can be in a date, or near one. These are the names in the patterns. */
export const WORD_KINDS = [
  ...[
    'month',
    'monthShort',
    'monthMaybe',
    'weekday',
    'weekdayShort',
    'weekdayMaybe',
    'season',
    'seasonAlone',
  ],
  ...[
    'ordinal',
    'ordinalEnd',
    'number',
    'decadeWord',
    'decadeEnd',
    'quarterName',
    'endOf',
    'holiday',
  ],
  ...[
    'aDay',
    'aWeek',
    'aWeekend',
    'aMonth',
    'aYear',
    'units',
    'two',
    'half',
    'halfYear',
    'quarter',
  ],
  ...['direction', 'directionAfter', 'relative', 'told', 'ago', 'agoMaybe', 'ahead', 'later'],
  ...[
    'from',
    'fromOf',
    'fromSince',
    'between',
    'to',
    'until',
    'since',
    'and',
    'or',
    'of',
    'in',
    'the',
    'a',
  ],
  ...[
    'every',
    'street',
    'part',
    'dayPart',
    'numeral',
    'century',
    'joint',
    'plural',
    'word',
    'past',
    'future',
    'then',
  ],
  ...['published', 'live', 'clock'],
] as const;
export type WordKind = (typeof WORD_KINDS)[number];

/** The date words of a language. */
export interface Lexicon {
  words: Readonly<Partial<Record<WordKind, Forms>>>;
  /** Words that count only with a capital, or only without: English “may”, Russian «марта». */
  capital?: string;
  small?: string;
  /** What is written in one with the word after it, what it means, and what it leaves there. */
  prefixes?: readonly (readonly [prefix: string, kind: WordKind, rest: string])[];
}
