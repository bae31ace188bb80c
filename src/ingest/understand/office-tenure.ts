import type { OfficeMention } from '../reading.ts';
import type { ArticleText } from './article.ts';
import { OVER } from './lexicon/tenures.ts';
import { phraseSet } from './phrases.ts';
import { joined } from './tokens.ts';

const over = { en: phraseSet(OVER.en), ru: phraseSet(OVER.ru), ar: phraseSet(OVER.ar) };
/** Words after an office in which “until” may stand: “of Norvale for nine years until”. */
const REACH = 8;
const FROM = /^(?:from|between|с|со|между|من|بين)$/u;
const TO = /^(?:to|and|until|till|по|до|и|الي|حتي)$/u;
const YEAR = /^و?(?:1[89]|20)\d\d$/u;

/** Whether the words after an office say that it is over: “until May”, “from 2010 to 2014”. */
export function isOver(article: ArticleText, end: number): boolean {
  const { tokens, language } = article;
  const sentence = tokens[end - 1]?.sentence;
  let years = 0;
  let from = false;
  for (let i = end; i < end + REACH && tokens[i]?.sentence === sentence; i++) {
    const { before = '', word = '' } = tokens[i] ?? {};
    // The clause is over; “, who resigned” still belongs to it.
    const comma = /[,،]/u.test(before);
    const told = over[language].at(tokens, i);
    if (told && (!comma || told.length > 1 || language !== 'en')) {
      return (
        word !== 'до' ||
        /\d|^(?:январ|феврал|март|апрел|ма[яю]|июн|июл|август|сентябр|октябр|ноябр|декабр|прошл|это|недавн|конц|начал|отставк)/u.test(
          tokens[i + 1]?.word ?? '',
        )
      );
    }
    if (comma || /[.;:()«»“”"]/u.test(before)) return false;
    if (FROM.test(word)) from = true;
    if (YEAR.test(word)) {
      years++;
      if (years > 1 && (from || /[–—-]/u.test(before))) return true;
      if (from && years > 0 && TO.test(tokens[i + 1]?.word ?? '') && joined(tokens[i + 1]))
        return true;
    }
  }
  return false;
}

/** The standing of an office with what the words after it say. */
export function standingAt(
  article: ArticleText,
  end: number,
  standing: OfficeMention['standing'],
): OfficeMention['standing'] {
  return standing === 'holds' && isOver(article, end) ? 'held' : standing;
}
