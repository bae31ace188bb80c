import type { ArticleText } from './article.ts';
import type { Reference } from './counted-dates.ts';
import type { DateRun } from './date-words.ts';
import type { Token } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

const OPENING = /[“«„]\s*$|(?:^|\s)"$/u;
const CLOSING = /^[.,!?…]*["”»]/u;
/** Words looked at on either side of a date for the time of its verb. */
const REACH = 40;

/** Russian verbs by their endings; nouns that end the same are left out. */
const RU_PAST = /[а-я]{2}(?:л|ла|ло|ли|лся|лась|лось|лись)$/u;
/** “подписанный”, “прошедшая”, folded. */
const RU_PARTICIPLE = /[а-я]{3}(?:нн|вш)(?:ыи|ая|ое|ые|ого|ои|ым|ых|ии|ие|их|его|еи|ую)$/u;
const RU_AHEAD = /[а-я]{3}(?:ет|ит|ут|ют|ат|ят)(?:ся)?$/u;
const RU_NOUN =
  /(?:совет|комитет|кабинет|университет|факультет|бюджет|билет|ответ|предмет|монумент|депутат|кандидат|результат|мандат|институт|маршрут|пункт|отряд|канал|школа|школы|дела|дело|село|сила|стола|число|начало|масла|журнал|материал|сигнал|капитал|генерал|адмирал|зал)$/u;
/** Arabic verbs with the particle of the future grown on, and words that only look so. */
const AR_AHEAD = /^[وف]?س[يتن]\p{L}{2,}$/u;
const AR_NOUN = /^[وف]?س(?:ياس|يار|يد|ته|تين|تون|يناريو|يره|يطر|يول|ينما|نو|تار|يف)/u;

function marker(tokens: readonly Token[], i: number, vocabulary: Vocabulary): Reference['tense'] {
  const { language } = vocabulary;
  const word = tokens[i]?.word ?? '';
  if (vocabulary.future.at(tokens, i)) return 'future';
  if (vocabulary.past.at(tokens, i)) return 'past';
  if (language === 'en') {
    // “can be admitted” tells nothing of the past.
    const passive = tokens[i - 1]?.word === 'be';
    const plain = /[^e]ed$/.test(word) && !passive;
    return plain && !vocabulary.future.at(tokens, i - 1) ? 'past' : null;
  }
  if (language === 'ar') {
    if (AR_AHEAD.test(word) && !AR_NOUN.test(word)) return 'future';
    if (tokens[i]?.text.endsWith('تُ')) return 'past';
    // الذي ضبط: after a relative a verb without the prefixes of the present is in the past.
    const relative = /^(?:الذي|التي|الذين)$/u.test(tokens[i - 1]?.word ?? '');
    if (word === 'لم' || (relative && /^[^يتسا]\p{L}{2,3}$/u.test(word) && word !== 'ليس'))
      return 'past';
    return vocabulary.say.at(tokens, i) ? 'past' : null;
  }
  if (RU_NOUN.test(word) || tokens[i]?.capital) return null;
  if (RU_PAST.test(word) || RU_PARTICIPLE.test(word)) return 'past';
  // A verb of saying in the present tells nothing of the day: “говорят, что весной …”.
  return RU_AHEAD.test(word) && !vocabulary.say.at(tokens, i) ? 'future' : null;
}

/**
 * The time of the verb that a date goes with: the marker nearest before it, else the next after. What
 * stands within quotation marks does not look out of them; a weekday there mostly lies ahead.
 */
export function tenseAt({ tokens, vocabulary }: ArticleText, run: DateRun): Reference['tense'] {
  const sentence = tokens[run.from]?.sentence;
  const before = run.from - 1;
  if (tokens[before]?.sentence === sentence) {
    if (vocabulary.futureBefore.word(tokens, before)) return 'future';
    if (vocabulary.pastBefore.word(tokens, before)) return 'past';
  }
  let opened = false;
  for (
    let i = run.from;
    !opened && i >= run.from - REACH && tokens[i]?.sentence === sentence;
    i--
  ) {
    const found = i < run.from ? marker(tokens, i, vocabulary) : null;
    if (found) return found;
    opened = OPENING.test(tokens[i]?.before ?? '');
    // Back over a closing mark stand another’s words.
    if (CLOSING.test(tokens[i]?.before ?? '')) break;
  }
  let closed = false;
  for (let i = run.to; i < run.to + REACH; i++) {
    const sign = tokens[i]?.before ?? '';
    closed = CLOSING.test(sign);
    if (closed || OPENING.test(sign) || tokens[i]?.sentence !== sentence) break;
    // Past a semicolon another verb begins.
    if (/[;؛]/u.test(sign)) break;
    const found = marker(tokens, i, vocabulary);
    if (found) return found;
  }
  return opened && closed && run.words.type === 'weekday' ? 'future' : null;
}
