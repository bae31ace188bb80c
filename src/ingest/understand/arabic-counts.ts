import type { ArticleText } from './article.ts';
import type { Told } from './shares.ts';
import { joined, type Token } from './tokens.ts';

/** A word without the article, to be looked up; null where it has none. */
function bare(token: Token | undefined): Token | null {
  const word = /^[وبلفك]?ال(.{2,})$/u.exec(token?.word ?? '')?.[1];
  return token && word !== undefined ? { ...token, word, forms: [word] } : null;
}

/** «سفينتان»: two by the ending; «السفن الثماني»: so many by the number after the noun. */
export function arabicCountAt(article: ArticleText, i: number): Told | null {
  const { tokens, vocabulary: v, language } = article;
  if (language !== 'ar') return null;
  const token = tokens[i];
  if (!token) return null;
  if (v.amounts.duals.word(tokens, i)) {
    const unit = token.word.startsWith('و') ? token.text.slice(1) : token.text;
    return { value: 2, unit, measure: null, from: i, to: i + 1, about: null };
  }
  const next = tokens[i + 1];
  const number = bare(next);
  if (!number || !bare(token) || !joined(next) || next?.sentence !== token.sentence) return null;
  if (v.prepositions.word(tokens, i) || v.relatives.word(tokens, i)) return null;
  const [found, teen] = [v.numbers.at([number], 0), tokens[i + 2]];
  // «القرن العشرين»: tens with the article may be an ordinal.
  if (!found || found.value >= 20) return null;
  const ten = found.value < 10 && joined(teen) && /^عشره?$/u.test(teen?.word ?? '') ? 10 : 0;
  // «السفن الأربع والعشرون».
  const tens = ten === 0 && teen?.word.startsWith('وال') && joined(teen) ? bare(teen) : null;
  const more = tens ? (v.numbers.at([tens], 0)?.value ?? 0) : ten;
  const [measure, by] = v.amounts.measures.at([token], 0)?.value ?? [null, 1];
  const value = (found.value + more) * by;
  const to = i + 2 + (more > 0 ? 1 : 0);
  const unit = token.word.startsWith('وال') ? token.text.slice(1) : token.text;
  return { value, unit, measure, from: i, to, about: null };
}
