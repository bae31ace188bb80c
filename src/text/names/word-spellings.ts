/** The ways of writing words of names, such as “Ahmed” and “Ahmad”. */
export class WordSpellings {
  readonly #all = new Map<string, Set<string>>();
  /** Word → the first word of its line; null if it stands in several lines. */
  readonly #firsts = new Map<string, string | null>();

  /** @param lines folded words; those of one line, separated by spaces, are one word */
  constructor(lines: readonly string[] = []) {
    for (const words of lines.map((line) => line.split(' '))) {
      for (const word of new Set(words)) {
        this.#all.set(word, new Set([...(this.#all.get(word) ?? []), ...words]));
        this.#firsts.set(word, this.#firsts.has(word) ? null : (words[0] ?? null));
      }
    }
  }

  /** Every way of writing a word, the word itself first. */
  of(word: string): string[] {
    return [...new Set([word, ...(this.#all.get(word) ?? [])])];
  }

  /** The spelling that stands for all the others: “ahmed” for “ahmad”. */
  standard(word: string): string {
    return this.#firsts.get(word) ?? word;
  }
}

/**
 * The words of this dossier. Spellings of somebody’s whole name belong in the record of the entity.
 * “Asad” stands in two lines: it may be a given name (أسعد) or the family’s (الأسد), and the words
 * beside it decide.
 */
export const WORD_SPELLINGS = new WordSpellings([
  'ahmed ahmad ahmet achmed',
  'mohammad mohammed muhammad mohamed muhammed mohamad',
  'bashar bachar baschar',
  'assad asad assad',
  'asaad asad assaad',
  'sharaa charaa scharaa sharah shara',
  'julani jolani jawlani joulani golani djolani',
  'shibani shaibani sheibani shaybani chibani shebani',
  'faisal faysal feisal faycal faissal',
  'mekdad miqdad mikdad meqdad mokdad mukdad',
  'sergey sergei serguei sergej',
  'vladimir wladimir',
  'putin poutine',
  'lavrov lawrow lavrow',
  'mikhail michail mihail mikhael',
  'bogdanov bogdanow',
  'alexander aleksandr aleksander alexandr alexandre alexandr',
  'lavrentiev lavrentyev lavrentjev lawrentjew',
  'vershinin werschinin verchinine',
  'khmeimim hmeimim hmeymim khmeymim humaymim hmeimeem hemeimeem hmeimime',
  'tartus tartous tartouss',
  'hezbollah hizbollah hizbullah hezbullah hisbollah hizballah',
  'damascus damas dimashq',
  'moscow moskva moskau moscou',
  'kremlin kreml',
  'سيرغي سيرجي سيرغيه',
  'بوغدانوف بوجدانوف',
  'ميخاييل ميخايل',
  'الجولاني جولاني',
]);
