import { edits, editsAllowed, skeleton } from '../../text/edits.ts';
import { wordSpellings } from '../../text/word-spellings.ts';
import type { NameMention } from '../reading.ts';
import type { KnownName } from './known-names.ts';

const CYRILLIC: Readonly<Record<string, string>> = Object.fromEntries(
  'а:a б:b в:v г:g д:d е:e ж:zh з:z и:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts ч:ch ш:sh щ:shch ъ: ы:y ь: э:e ю:yu я:ya'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);
const ARABIC: Readonly<Record<string, string>> = Object.fromEntries(
  'ا:a ب:b ت:t ث:th ج:j ح:h خ:kh د:d ذ:dh ر:r ز:z س:s ش:sh ص:s ض:d ط:t ظ:z ع: غ:gh ف:f ق:q ك:k ل:l م:m ن:n ه:h و:w ي:y'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/** A folded word in Latin letters, roughly as it is read. */
export function latin(word: string): string {
  return word.replace(/[\u0400-\u04FF\u0600-\u06FF]/gu, (letter) => {
    return CYRILLIC[letter] ?? ARABIC[letter] ?? '';
  });
}

const scriptOf = (word: string): string =>
  /\p{Script=Arabic}/u.test(word) ? 'ar' : /\p{Script=Cyrillic}/u.test(word) ? 'ru' : 'latin';

/** How near two words are: 0 for the same, then by edits; null for too far. `ear` where they only sound alike. */
function nearness(a: string, b: string): { edits: number; ear: boolean } | null {
  if (a === b || wordSpellings(a).includes(b)) return { edits: 0, ear: false };
  const [x, y] = [latin(a), latin(b)];
  const sameScript = (x === a) === (y === b);
  if (sameScript) {
    const allowed = Math.min(editsAllowed(a), editsAllowed(b));
    const count = edits(a, b, Math.max(1, allowed));
    if (count <= allowed) return { edits: count, ear: false };
  }
  const [left, right] = [skeleton(x), skeleton(y)];
  if (left !== null && left === right) return { edits: 1, ear: true };
  return null;
}

/** “Samira” is no spelling of “Samir”: given names that differ by the ending of a woman's name. */
function otherGender(words: readonly string[], known: readonly string[]): boolean {
  const [a, b] = [words[0] ?? '', known[0] ?? ''];
  if (words.length < 2 || known.length < 2 || a === b) return false;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < 3 || !long.startsWith(short)) return false;
  // «Самира Карутта» may be Самир in the genitive.
  if (long === a && (words.at(-1) ?? '').endsWith('а')) return false;
  return /^(?:a|ah|ia|ina|а|у|ы|е|ои|ина|ه|ا)$/u.test(long.slice(short.length));
}

const COUNT = ['', 'one letter', 'two letters', 'three letters'];

/**
 * The known name that a candidate may be a spelling of: each of its words must be near to its
 * partner, and not all may be the same. Null where none is, where one is just the same, or where two entities are as near.
 *
 * @param words of the candidate, folded, without articles
 */
export function nearestName(
  words: readonly string[],
  names: readonly KnownName[],
): NameMention['nearest'] {
  let best = null as { name: KnownName; edits: number; ear: boolean } | null;
  let shared = false;
  // Somebody else of just that name.
  const same = names.some((name) => name.words.join(' ') === words.join(' '));
  if (same) return null;
  const script = scriptOf(words.join(''));
  // Over scripts only where the entity has no spelling in the candidate's own.
  const own = new Set(names.filter(({ name }) => scriptOf(name) === script).map((n) => n.entity));
  for (const name of names) {
    if (name.kind === 'person' && otherGender(words, name.words)) continue;
    if (own.has(name.entity) && scriptOf(name.name) !== script) continue;
    if (name.words.length !== words.length || name.acronym) continue;
    // A word alone must be long enough for its likeness to mean something.
    if (words.length === 1 && (words[0]?.length ?? 0) < 5) continue;
    let total = 0;
    let ear = false;
    let near = true;
    for (let n = 0; n < words.length && near; n++) {
      const pair = nearness(words[n] ?? '', name.words[n] ?? '');
      near = pair !== null;
      total += pair?.edits ?? 0;
      ear ||= pair?.ear ?? false;
    }
    if (!near || total > 3 || (words.length === 1 && total > 1)) continue;
    if (total === best?.edits && name.entity !== best.name.entity) shared = true;
    if (!best || total < best.edits) {
      best = { name, edits: total, ear };
      shared = false;
    }
  }
  if (!best || shared) return null;
  const { entity, name } = best.name;
  const why = best.ear
    ? `sounds like “${name}”`
    : best.edits === 0
      ? `another way of writing “${name}”`
      : `${COUNT[best.edits] ?? 'a few letters'} apart from “${name}”`;
  return { entity, name, why };
}
