import { fold } from '../../text/fold.ts';
import type { ReadLanguage } from '../reading.ts';
import { ar } from './lexicon/ar.ts';

/** Whom a verb agrees with: a man, a woman, several. */
export type Agreement = 'male' | 'female' | 'many';

const ARABIC_SAY: ReadonlySet<string> = new Set(ar.say.map(fold));
/** Arabic verbs in the masculine whose root ends in what is else the feminine ending. */
const ROOT_IN_T: ReadonlySet<string> = new Set(['لفت', 'سكت']);

function arabic(form: string): Agreement {
  if (/(?:وا|ون|تا|قالا)$/u.test(form)) return 'many';
  if (/(?:[^و]ل|[^ل])ه$|ها$/u.test(form)) return 'female';
  if (form.endsWith('ت') && !ROOT_IN_T.has(form)) return 'female';
  // تقول beside يقول, but تابع is a masculine past.
  return form.startsWith('ت') && ARABIC_SAY.has(`ي${form.slice(1)}`) ? 'female' : 'male';
}

/** Whether an Arabic word is a verb of saying as it stands, nothing grown on to it. */
export function isSaid(word: string): boolean {
  return ARABIC_SAY.has(word);
}

/** Whether a Russian word has the form of a verb in the third person: машет, пожал, смеются. */
export function isFinite(word: string): boolean {
  return /^[а-я]{2,}(?:[еи]т|[уюая]т|л[аи]?)(?:с[ья])?$/u.test(word);
}

/**
 * Whom a Russian or Arabic verb of saying agrees with; null where its form does not tell.
 *
 * @param forms the word, and in Arabic also without the particles grown on to it
 */
export function agreementOf(forms: readonly string[], language: ReadLanguage): Agreement | null {
  if (language === 'ar') {
    const form = forms.find((each) => ARABIC_SAY.has(each)) ?? forms.at(-1);
    return form === undefined ? null : arabic(form);
  }
  const [word = ''] = forms;
  if (language === 'en') return null;
  if (/ла(?:сь)?$/u.test(word)) return 'female';
  if (/л(?:ся)?$/u.test(word)) return 'male';
  return /(?:ли(?:сь)?|[ую]т(?:ся)?|[ая]т(?:ся)?)$/u.test(word) ? 'many' : null;
}
