import type { Inflection } from './stems.ts';

const list = (text: string): string[] => text.trim().split(/\s+/);

export const RUSSIAN: Inflection = {
  script: /^\p{Script=Cyrillic}/u,
  plain: (word) => word.replaceAll('ё', 'е'),
  prefixes: [['', '']],
  // Of nouns and adjectives: verbs have stems of their own in the table.
  endings: new Set([
    '',
    ...list(`
    а я о е ы и у ю ь й ой ей ом ем ью ою ею ов ев ам ям ами ями ах ях
    ия ие ии ию ий ией ием ья ье ьи ьев ьям ьями ьях иям иями иях
    ый ая яя ое ее ые ого его ому ему ую юю ым им ых их ыми ими`),
  ]),
  forms: [],
};

/** One form of alif, of hamza and of final ya; “ة” is kept: “سنة” is a year, “سن” an age. */
const SAME_LETTER: Readonly<Record<string, string>> = {
  ...{ أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا' },
  ...{ ى: 'ي', ئ: 'ي', ؤ: 'و' },
};
const MARKS = /[\u064B-\u0652\u0670\u0640]/gu;

export const ARABIC: Inflection = {
  script: /^\p{Script=Arabic}/u,
  plain: (word) =>
    word.replace(MARKS, '').replace(/\p{L}/gu, (letter) => SAME_LETTER[letter] ?? letter),
  // And, then, in, to, like, the; “will” only before an imperfect.
  prefixes: [
    ...['', ...list('و ف ال وال فال ب ل ك بال لل كال وب ول وك فب فل وبال ولل')].map(
      (prefix) => [prefix, ''] as const,
    ),
    ...list('س وس فس').map((prefix) => [prefix, 'ايتن'] as const),
  ],
  endings: new Set([
    '',
    ...list(`
    ة ت ا ي ن ات ان ين ون وا تا تان تين تي ية يا يات يتين يين يون
    ه ها هم هن هما نا ك كم ته تها تهم تهن تهما تنا اته اتها اتهم اتهما اتنا
    يه يها يهم يهما وه وها وهم ونه ونها ونهم اه اها اهم ناه ناها يته يتها يتهم`),
  ]),
  forms: [
    // The “ة” is a “ت” before an ending, and gone in the plural.
    { at: 'end', from: 'ة', to: 'ت', reach: 'ending needed', least: 0 },
    { at: 'end', from: 'ة', to: 'ات', reach: 'inflected', least: 0 },
    // The hamza gets a seat: بناء, بنائه, بناؤه.
    { at: 'end', from: 'اء', to: 'اي', reach: 'ending needed', least: 0 },
    { at: 'end', from: 'اء', to: 'او', reach: 'ending needed', least: 0 },
    // She and we; three letters may as well be a noun: يوم.
    { at: 'start', from: 'ي', to: 'ت', reach: 'inflected', least: 4 },
    { at: 'start', from: 'ي', to: 'ن', reach: 'inflected', least: 4 },
  ],
};
