/**
 * Words of names that are written in several ways, folded; each line is one word. Spellings of one
 * bearer’s whole name belong into the record of the entity. “Asad” stands in two lines: it may be a
 * given name (أسعد) or the family’s (الأسد), and the words beside it decide.
 */
const LINES = [
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
];

const others = new Map<string, Set<string>>();
/** Word → the first of its line; null where it stands in several. */
const firsts = new Map<string, string | null>();
for (const words of LINES.map((line) => line.split(' '))) {
  for (const word of new Set(words)) {
    others.set(word, new Set([...(others.get(word) ?? []), ...words]));
    firsts.set(word, firsts.has(word) ? null : (words[0] ?? null));
  }
}

/** The ways of writing a word of a name, itself first. */
export function wordSpellings(word: string): string[] {
  return [...new Set([word, ...(others.get(word) ?? [])])];
}

/** The spelling under which a word is kept where it stands for itself: “Ahmad” under “ahmed”. */
export function keptSpelling(word: string): string {
  return firsts.get(word) ?? word;
}
