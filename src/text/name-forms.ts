import { wordSpellings } from './word-spellings.ts';

/** Articles before names, folded: Arabic ones in Latin and Cyrillic letters, and the English one. */
export const ARTICLES: ReadonlySet<string> = new Set(
  'al el ar as ash ad at an az adh ath the аль эль ас аш ар ад ат ан ال'.split(' '),
);
/** Those of them that are no words of their own. */
export const PLAIN_ARTICLES: ReadonlySet<string> = new Set(['al', 'el', 'аль', 'эль', 'аш']);
/** Endings of Russian cases, folded (й is и), and of the nominatives that they stand for. */
const CASES =
  'иями ями ами ая яя ое ее ые иеи еем еею иях иям ого его ому ему ыми ими ую юю ых их ым им ом ем ои еи ею ою ью ия ии ию ие ея ах ях ам ям а я у ю е и ы ь'.split(
    ' ',
  );
const NOMINATIVES = ['', 'а', 'я', 'ь', 'и', 'ия', 'еи', 'ии', 'ыи', 'ая'];
/** Endings of the plural, which stand for ы and и alone: Паромами, Паромов of Паромы. */
const PLURAL = 'ами ями ах ях ам ям ов ев'.split(' ');
/** Given names that lose a vowel in their cases: Павла of Павел. */
const FLEETING: Readonly<Record<string, string>> = { павл: 'павел', льв: 'лев' };
/** Particles that Arabic writes together with the word that follows: and, in, like, so, to. */
const PARTICLES = /^(?:[وفبكل]?ال|لل|[وفبكل])(?=.{2})/u;
const SOLID_ARTICLE = /^(?:al|el|as|ash|ad|ar|at|an)(?=.{4})/;

/** Words without the articles among them; all of them where there is nothing else. */
export function withoutArticles(words: readonly string[]): string[] {
  const rest = words.filter((word) => !ARTICLES.has(word));
  return rest.length > 0 ? rest : [...words];
}

/**
 * The words of a list that a word may be: itself, another spelling of it, the nominative of a
 * Russian case, an Arabic word with or without article and particles, a Latin one with its article
 * grown on. Only words of `known` are returned, so nothing is guessed.
 *
 * @param word folded
 * @param known the list, such as every word of every name, folded
 */
export function nameForms(word: string, known: ReadonlySet<string>): string[] {
  const candidates = wordSpellings(word);
  if (/^\p{Script=Cyrillic}+$/u.test(word) && !known.has(word)) {
    for (const ending of [...CASES, 'ов', 'ев']) {
      if (!word.endsWith(ending) || word.length - ending.length < 3) continue;
      const base = word.slice(0, -ending.length);
      if (!/^[ое]в$/u.test(ending))
        candidates.push(...NOMINATIVES.map((nominative) => base + nominative));
      if (PLURAL.includes(ending)) candidates.push(`${base}ы`, `${base}и`);
      const whole = FLEETING[base];
      if (whole !== undefined) candidates.push(whole);
    }
  } else if (/\p{Script=Arabic}/u.test(word)) {
    const bare = word.replace(PARTICLES, '');
    candidates.push(...wordSpellings(bare), ...wordSpellings(`ال${bare}`), `ال${word}`);
  } else if (!known.has(word)) {
    candidates.push(...wordSpellings(word.replace(SOLID_ARTICLE, '')));
  }
  return [...new Set(candidates)].filter((candidate) => known.has(candidate));
}
