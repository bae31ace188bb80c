import { isId } from '../../schemas/id.ts';
import { fold, foldedWords } from '../fold.ts';
import { ARABIC_ARTICLE } from './name-forms.ts';

/** Letters of other scripts as they are read, roughly: Arabic writes few vowels. */
const LATIN: ReadonlyMap<string, string> = new Map(
  [
    'а:a б:b в:v г:g д:d е:e ё:e ж:zh з:z и:i й:y к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f',
    'х:kh ц:ts ч:ch ш:sh щ:shch ъ: ы:y ь: э:e ю:yu я:ya',
    'ا:a أ:a إ:i آ:a ب:b ت:t ث:th ج:j ح:h خ:kh د:d ذ:dh ر:r ز:z س:s ش:sh ص:s ض:d ط:t ظ:z ع: غ:gh',
    'ف:f ق:q ك:k ل:l م:m ن:n ه:h ة:a و:w ؤ:w ي:y ئ:y ى:a ء:',
  ].flatMap((line) => line.split(' ').map((pair) => [pair.slice(0, 1), pair.slice(2)] as const)),
);

/** A word in lower case in Latin letters. */
export function latin(word: string): string {
  return Array.from(word, (letter) => LATIN.get(letter) ?? letter).join('');
}

/** An id made of a name in any script, for the editor to change; null if its script has no table. */
export function idOfName(name: string): string | null {
  const words = foldedWords(name).map(({ start, end }) => {
    const word = name.slice(start, end).normalize('NFC').toLowerCase();
    const rest = word.slice(ARABIC_ARTICLE.length);
    return word.startsWith(ARABIC_ARTICLE) && rest ? `al-${latin(rest)}` : latin(word);
  });
  const id = words.map(fold).join('-');
  return isId(id) ? id : null;
}
