/** Letters of DIN 31635, the scholarly way of writing Arabic in Latin letters, and what they stand for. */
const LETTERS: Readonly<Record<string, string>> = {
  ...{ ā: 'ا', ī: 'ي', ū: 'و', b: 'ب', t: 'ت', ṯ: 'ث', ǧ: 'ج', j: 'ج', ḥ: 'ح', ḫ: 'خ', d: 'د' },
  ...{ ḏ: 'ذ', r: 'ر', z: 'ز', s: 'س', š: 'ش', ṣ: 'ص', ḍ: 'ض', ṭ: 'ط', ẓ: 'ظ', ʿ: 'ع', ġ: 'غ' },
  ...{ f: 'ف', q: 'ق', k: 'ك', l: 'ل', m: 'م', n: 'ن', h: 'ه', w: 'و', y: 'ي' },
  // Arabic leaves short vowels out.
  ...{ a: '', i: '', u: '', ʾ: '' },
};
/** Letters that hardly any other way of writing has. */
const SIGNS = /[āīūṯǧḥḫḏšṣḍṭẓʿʾġ]/iu;
/** The article, written as it sounds before the next letter: `al-`, `aš-`. */
const ARTICLE = /^a[lṯtdḏrzsšṣḍṭẓn]-/;

/** Whether a text has letters of the scholarly spelling. */
export const isScholarly = (text: string): boolean => SIGNS.test(text.normalize('NFC'));

/**
 * A word as scholars would write it in Arabic letters: `aš-Šarʿ` → `الشرع`, `Ṭarṭūs` → `طرطوس`. Null for
 * a word with letters that their spelling does not have.
 */
export function arabicOf(word: string): string | null {
  const latin = word.normalize('NFC').toLowerCase();
  const [article = ''] = ARTICLE.exec(latin) ?? [];
  // A doubled letter is written once, and so is the end of `-īya`; some write `ai` for `ay`.
  const rest = latin.slice(article.length).replace(/(\p{L})\1/gu, '$1');
  const bare = Array.from(rest.replace('īy', 'y').replaceAll('ai', 'ay').replaceAll('au', 'aw'));
  if (bare.some((letter) => LETTERS[letter] === undefined)) return null;
  const letters = bare.map((letter, i) => {
    if (i === 0 && /[aiu]/.test(letter)) return 'ا';
    // The ending of feminine words.
    if (i === bare.length - 1 && letter === 'a') return 'ة';
    return LETTERS[letter];
  });
  return `${article === '' ? '' : 'ال'}${letters.join('')}`;
}
