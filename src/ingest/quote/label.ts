import { isId } from '../../schemas/id.ts';
import { CuedSentence } from '../../text/cues.ts';
import type { ReadLanguage } from '../../text/languages.ts';
import { STOP_WORDS } from '../../text/stop-words.ts';

/** Words in a label. */
const MOST = 4;

/** The telling words of a quotation, and which of them deny. “Don’t” and “won’t” are “not”. */
function tellingWords({ tokens, cues }: CuedSentence): { word: string; denies: boolean }[] {
  return tokens
    .map(({ word }, at) => {
      const denies = cues.some((cue) => cue.kind === 'negation' && cue.from <= at && at < cue.to);
      return { word: denies && word.endsWith('nt') ? 'not' : word, denies };
    })
    .filter(({ word, denies }) => {
      // “4,100” would leave a “100”.
      const says = word.length > 2 && /\D/.test(word) && !STOP_WORDS.has(word);
      return isId(word) && (denies || says);
    });
}

/** An id that nothing has yet; it is taken from then on. */
export function freeOf(id: string, taken: Set<string>): string {
  let free = id;
  for (let n = 2; taken.has(free); n++) free = `${id}-${String(n)}`;
  taken.add(free);
  return free;
}

/**
 * A claim id for a quotation: of the words quoted, else, for other scripts, of the article and the
 * sentence’s number. A negation among the words quoted is always one of the id’s.
 *
 * @param taken ids that claims have already, on any page; the new one is added
 */
export function labelOf(
  quotation: string,
  language: ReadLanguage,
  article: string,
  sentence: number,
  taken: Set<string>,
): string {
  const read = new CuedSentence(quotation, language);
  const list = tellingWords(read);
  const denial = list.findIndex(({ denies }) => denies);
  // The first words; where a denial stands later, it and the word that it denies in place of two.
  const chosen =
    denial < MOST - 1
      ? list.slice(0, MOST)
      : [...list.slice(0, MOST - 2), ...list.slice(denial, denial + 2)];
  const not = read.cues.some(({ kind }) => kind === 'negation') ? '-not' : '';
  const base =
    list.filter(({ denies }) => !denies).length < 2
      ? `${article}-${String(sentence)}${not}`
      : chosen.map(({ word }) => word).join('-');
  return freeOf(base, taken);
}
