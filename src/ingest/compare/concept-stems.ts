import { regular } from '../../text/irregular-verbs.ts';
import { stem } from '../../text/stem.ts';

/** How far a word may go on after a stem. */
type Reach = 'exact' | 'inflected' | 'anything' | 'ending needed';

interface Stem<T> {
  reach: Reach;
  value: T;
}

/** How the words of a language are taken apart. */
interface Inflection {
  /** A stem or a word in the spelling that is compared. */
  plain: (word: string) => string;
  /** Ways to take a plain word apart, the likeliest first. */
  parts: (word: string) => Iterable<readonly [stem: string, rest: string]>;
  endings: ReadonlySet<string>;
  /** What a stem of the table becomes in other forms. */
  others: (plain: string) => readonly (readonly [stem: string, reach: Reach])[];
}

const list = (text: string) => new Set(['', ...text.trim().split(/\s+/)]);

/** The ways to part a word, the longest stem first. */
function* partings(word: string): Generator<readonly [stem: string, rest: string]> {
  for (let length = word.length; length > 0; length--) {
    yield [word.slice(0, length), word.slice(length)];
  }
}

/** English words whose stem is another word's, such as “plane” and “plan”, “publication” and “public”. */
const UNLIKE: ReadonlySet<string> = new Set(
  `accession acting apartment arms audition backing basement booking care caring collection concerted
  constitute convention crossing customs cute cycle dame department desertion evening examine exhibition
  far fired firing governorate hearing hop hug landing lasting literate medication mine missing movement
  objection parking plane pop premiere publication quite related reserves robe savings scrape stare
  statement succession talks ties tone trained training treatment wine`
    .trim()
    .split(/\s+/),
);

function plainEnglish(word: string): string {
  const own = [word, word.replace(/s$/, '')].find((one) => UNLIKE.has(one));
  return own === undefined ? stem(regular(word)) : `${own}!`;
}

const english: Inflection = {
  plain: plainEnglish,
  parts: (word) => [[word, '']],
  endings: list(''),
  others: () => [],
};

const russian: Inflection = {
  plain: (word) => word.replaceAll('ё', 'е'),
  parts: partings,
  // Of nouns and adjectives: verbs have stems of their own in the table.
  endings: list(`
    а я о е ы и у ю ь й ой ей ом ем ью ою ею ов ев ам ям ами ями ах ях
    ия ие ии ию ий ией ием ья ье ьи ьев ьям ьями ьях иям иями иях
    ый ая яя ое ее ые ого его ому ему ую юю ым им ых их ыми ими`),
  others: () => [],
};

/** What Arabic writes together with a word: and, then, in, to, like, will, the. */
const PREFIXES = [...list('و ف ال وال فال ب ل ك س بال لل كال وب ول وك وس فس فب فل وبال ولل')];
const MARKS = /[\u064B-\u0652\u0670\u0640]/gu;

const arabic: Inflection = {
  // One form of alif, of hamza and of final ya; “ة” is kept: “سنة” is a year, “سن” an age.
  plain: (word) =>
    word
      .replace(MARKS, '')
      .replace(/[أإآٱ]/gu, 'ا')
      .replace(/[ىئ]/gu, 'ي')
      .replace(/ؤ/gu, 'و'),
  *parts(word) {
    for (const prefix of PREFIXES) {
      if (!word.startsWith(prefix)) continue;
      const rest = word.slice(prefix.length);
      // “Will” stands before an imperfect only.
      if (!prefix.endsWith('س') || /^[ايتن]/u.test(rest)) yield* partings(rest);
    }
  },
  endings: list(`
    ة ت ا ي ن ات ان ين ون وا تا تان تين تي ية يا يات يتين يين يون
    ه ها هم هن هما نا ك كم ته تها تهم تهن تهما تنا اته اتها اتهم اتهما اتنا
    يه يها يهم يهما وه وها وهم ونه ونها ونهم اه اها اهم ناه ناها يته يتها يتهم`),
  others: (plain) => [
    // The “ة” is a “ت” before an ending, and gone in the plural.
    ...(plain.endsWith('ة')
      ? ([
          [`${plain.slice(0, -1)}ت`, 'ending needed'],
          [`${plain.slice(0, -1)}ات`, 'inflected'],
        ] as const)
      : []),
    // The hamza gets a seat: بناء, بنائه, بناؤه.
    ...(plain.endsWith('اء')
      ? ([
          [`${plain.slice(0, -1)}ي`, 'ending needed'],
          [`${plain.slice(0, -1)}و`, 'ending needed'],
        ] as const)
      : []),
    // She and we; three letters may as well be a noun: يوم.
    ...(/^ي.{3}/u.test(plain)
      ? ([
          [`ت${plain.slice(1)}`, 'inflected'],
          [`ن${plain.slice(1)}`, 'inflected'],
        ] as const)
      : []),
  ],
};

function inflectionOf(word: string): Inflection | null {
  if (/^=?[a-z]/.test(word)) return english;
  if (/^=?\p{Script=Cyrillic}/u.test(word)) return russian;
  return /^=?\p{Script=Arabic}/u.test(word) ? arabic : null;
}

/** So many words looked up are kept. */
const MET_WORDS = 20_000;

/** Stems of the three languages, each with what it stands for; looked up a letter at a time. */
export class Stems<T> {
  readonly #stems = new Map<string, Stem<T>[]>();
  /** Forms that a stem of the table may have: what the table itself spells goes before. */
  readonly #others = new Map<string, Stem<T>[]>();
  /** Words looked up before: a text has the same ones again and again. */
  readonly #met = new Map<string, readonly T[]>();

  /** @param entry as the table writes it: a stem, `stem*` or `=word` */
  add(entry: string, value: T): void {
    const inflection = inflectionOf(entry);
    if (inflection === null) return;
    const plain = inflection.plain(entry.replace(/^=|\*$/gu, ''));
    const exact = entry.startsWith('=') || plain.length <= 2;
    const reach = entry.endsWith('*') ? 'anything' : exact ? 'exact' : 'inflected';
    const put = (map: Map<string, Stem<T>[]>, at: string, one: Stem<T>) =>
      map.set(at, [...(map.get(at) ?? []), one]);
    put(this.#stems, plain, { reach, value });
    if (exact) return;
    for (const [other, its] of inflection.others(plain))
      put(this.#others, other, { reach: its, value });
  }

  /** All that a folded word can stand for, the likeliest first. */
  all(word: string): readonly T[] {
    let values = this.#met.get(word);
    if (!values) {
      values = [...this.#matches(word)];
      if (this.#met.size >= MET_WORDS) this.#met.clear();
      this.#met.set(word, values);
    }
    return values;
  }

  /** What a folded word stands for; null where nothing fits. */
  first(word: string): T | null {
    return this.all(word)[0] ?? null;
  }

  *#matches(word: string): Generator<T> {
    const inflection = inflectionOf(word);
    if (inflection === null) return;
    for (const [stem, rest] of inflection.parts(inflection.plain(word))) {
      for (const map of [this.#stems, this.#others]) {
        for (const { reach, value } of map.get(stem) ?? []) {
          const ends = inflection.endings.has(rest) && (rest === '' || reach !== 'exact');
          const fits = reach === 'ending needed' ? ends && rest !== '' : ends;
          if (fits || reach === 'anything') yield value;
        }
      }
    }
  }
}
