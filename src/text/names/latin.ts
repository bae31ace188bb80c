import { isId } from '../../schemas/id.ts';
import { fold, foldedWords } from '../fold.ts';
import letters from './latin.json' with { type: 'json' };
import { ARABIC_ARTICLE } from './name-forms.ts';

/** Letters of other scripts as they are read, roughly: Arabic writes few vowels. */
const LATIN: ReadonlyMap<string, string> = new Map(
  `${letters.ru} ${letters.ar}`.split(' ').map((pair) => [pair.slice(0, 1), pair.slice(2)]),
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
