import type { OfficeMention } from '../reading.ts';
import type { ArticleText } from './article.ts';
import { joined } from './tokens.ts';

/** Before an office in apposition, with what they say of its standing. */
const WHEN: Readonly<Record<string, OfficeMention['standing']>> = {
  'at that moment': 'held',
  'at the time': 'held',
  'at that time': 'held',
  then: 'held',
  formerly: 'held',
  previously: 'held',
  once: 'held',
  'until recently': 'held',
  'at present': 'holds',
  'these days': 'holds',
  currently: 'holds',
  now: 'holds',
  today: 'holds',
  тогда: 'held',
  'в то время': 'held',
  ранее: 'held',
  прежде: 'held',
  'до недавнего времени': 'held',
  ныне: 'holds',
  сейчас: 'holds',
};

/** “at present”, “at that moment his country’s”, «до августа»: what opens an apposition before its office. */
export function whenBefore(
  { tokens, language }: ArticleText,
  at: number,
): { at: number; standing: OfficeMention['standing'] } | null {
  let from = at;
  const country = tokens[from - 1]?.possessive && tokens[from - 1]?.word === 'country';
  if (country && /^(?:his|her)$/.test(tokens[from - 2]?.word ?? '')) from -= 2;
  for (let n = 1; n <= 4 && joined(tokens[from - n + 1] ?? tokens[from]); n++) {
    const words = tokens.slice(from - n, from).map(({ word }) => word);
    const told = WHEN[words.join(' ')];
    if (told) return { at: from - n, standing: told };
    if (/^(?:до|until)$/u.test(words[0] ?? '') && n > 1 && language !== 'ar')
      return { at: from - n, standing: 'held' };
  }
  return country ? { at: from, standing: 'holds' } : null;
}
