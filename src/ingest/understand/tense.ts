import type { ArticleText } from './article.ts';
import type { DateRun } from './date-words.ts';
import type { PhraseTable } from './phrases.ts';
import type { Reference, Tense } from './reference.ts';
import type { Token } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

const OPENING = /[“«„]\s*$|(?:^|\s)"$/u;
const CLOSING = /^[.,!?…]*["”»]/u;
/** Words looked at on either side of a date for the time of its verb. */
const REACH = 40;
/** … and for a verb that stands right before it. */
const SURE_WITHIN = 3;
/** Words that a preposition may have. */
const PREPOSITION = 4;

/** Russian verbs by their endings; nouns that end the same are left out. */
const RU_PAST = /[а-я]{2}(?:л|ла|ло|ли|лся|лась|лось|лись)$/u;
/** “подписанный”, “прошедшая”, folded. */
const RU_PARTICIPLE = /[а-я]{3}(?:нн|вш)(?:ыи|ая|ое|ые|ого|ои|ым|ых|ии|ие|их|его|еи|ую)(?:ся)?$/u;
const RU_AHEAD = /[а-я]{3}(?:ет|ит|ут|ют|ат|ят)(?:ся)?$/u;
/** A prefix that makes such a verb one of the future: «закроют»; others tell the present: «работает». */
const RU_PREFIX =
  /^(?:за|по|от|ото|при|вы|на|про|раз|рас|вве|вс|вз|под|пере|воз|из|ис|дос|соб|сог|отп)/u;
const RU_PRESENT =
  /(?:ыва|ива|ва|[ая])[ею]т(?:ся)?$|(?:ход|воз|нос|вод|езж|стои|лежи|держ|сид|вис)[а-я]{1,3}т(?:ся)?$/u;
const RU_NOUN =
  /(?:совет|комитет|кабинет|университет|факультет|бюджет|билет|ответ|предмет|монумент|депутат|кандидат|результат|мандат|институт|маршрут|пункт|отряд|канал|школа|школы|дела|дело|село|сила|стола|число|начало|масла|журнал|материал|сигнал|капитал|генерал|адмирал|зал)$/u;
/** Arabic verbs with the particle of the future grown on, and words that only look so. */
const AR_AHEAD = /^[وف]?س[يتن]\p{L}{2,}$/u;
const AR_NOUN = /^[وف]?س(?:ياس|يار|يد|ته|تين|تون|يناريو|يره|يطر|يول|ينما|نو|تار|يف)/u;

/** Arabic verbs in the present, and words that begin like them. */
const AR_PRESENT = /^[وف]?ي\p{L}{3,}$/u;
const AR_NO_VERB =
  /^[وف]?(?:يوم|يناير|يونيو|يوليو|يمين|يسار|ياس|يوسف|يحيي|يمكن|يبدو|يذكر|يشار|يعود|ينفي|يري|يعتبر|يواجه|يعيش|يعمل|يسكن|يقع|يضم|يبلغ|يشرف|يشكل|يوجد)/u;

function marker(tokens: readonly Token[], i: number, vocabulary: Vocabulary): Tense {
  const { language } = vocabulary;
  const word = tokens[i]?.word ?? '';
  // “was due” as a whole, not “was”: the phrase may begin at the word before.
  if (vocabulary.futureInPast.at(tokens, i)) return 'then';
  const within = vocabulary.futureInPast.at(tokens, i - 1);
  if (within && within.length > 1) return 'then';
  if (vocabulary.future.at(tokens, i)) return 'future';
  // “can be admitted” tells nothing of the past, nor does the verb after an “and”: that is as the first.
  const passive = language === 'en' && /^(?:be|and|or)$/.test(tokens[i - 1]?.word ?? '');
  if (!passive && vocabulary.past.at(tokens, i)) return 'past';
  if (language === 'en') {
    const plain = /[^e]ed$/.test(word) && !passive;
    return plain && !vocabulary.future.at(tokens, i - 1) ? 'past' : null;
  }
  if (language === 'ar') {
    if (AR_AHEAD.test(word) && !AR_NOUN.test(word)) return 'future';
    // ويفتتح مساء السبت …: a report that begins with the present tells of what is to come.
    const opens = tokens[i]?.first === true && AR_PRESENT.test(word) && !AR_NO_VERB.test(word);
    if (opens && !vocabulary.say.at(tokens, i)) return 'future';
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

/** Whether the verbs of a date's sentence are all of the Russian present: «учения идут с понедельника». */
function isPresent({ tokens, vocabulary }: ArticleText, run: DateRun): boolean {
  const sentence = tokens[run.from]?.sentence;
  for (let i = run.from - REACH; i < run.to + REACH; i++) {
    const word = tokens[i]?.sentence === sentence ? (tokens[i]?.word ?? '') : '';
    if (vocabulary.future.at(tokens, i) && word !== '') return false;
    const verb = RU_AHEAD.test(word) && !RU_NOUN.test(word) && !vocabulary.say.at(tokens, i);
    if (verb && RU_PREFIX.test(word) && !RU_PRESENT.test(word)) return false;
  }
  return true;
}

/** «Летом сюда приезжают дачники»: a season of every year. */
export function isHabit(article: ArticleText, run: DateRun): boolean {
  const { words } = run;
  if (words.type !== 'season' || article.language !== 'ru') return false;
  const said = words.year ?? words.yearBy ?? words.direction;
  return said === undefined && verbAt(article, run) === 'future' && isPresent(article, run);
}

/** Words of the phrase of a table that ends right before a word; 0 where none does. */
function phraseBefore(table: PhraseTable<true>, tokens: readonly Token[], at: number): number {
  for (let length = PREPOSITION; length > 0; length--) {
    if (table.at(tokens, at - length)?.length === length) return length;
  }
  return 0;
}

/** The time that the verb nearest before a date tells, else the next after. */
function verbAt({ tokens, vocabulary }: ArticleText, run: DateRun): Tense {
  const sentence = tokens[run.from]?.sentence;
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

/** Whether a verb in the past stands right before the words “in” or “on” and a date. */
function isSure({ tokens, vocabulary }: ArticleText, at: number): boolean {
  const from = /^(?:in|on|в|во|في)$/u.test(tokens[at - 1]?.word ?? '') ? at - 2 : NaN;
  for (let i = from; i > from - SURE_WITHIN; i--) {
    const perfect = /^(?:has|have|had)$/.test(tokens[i]?.word ?? '');
    if (!perfect && marker(tokens, i, vocabulary) === 'past') return true;
    if (/[,،;:]/u.test(tokens[i]?.before ?? ',')) return false;
  }
  return false;
}

/**
 * The time of the verb that a date goes with, and of the preposition before it: “by 3 December” looks
 * ahead, from the past where the verb is in it. What stands within quotation marks does not look out
 * of them; a weekday there mostly lies ahead.
 */
export function tenseAt(article: ArticleText, run: DateRun): Pick<Reference, 'tense' | 'force'> {
  const { tokens, vocabulary } = article;
  let at = run.from;
  // “until the evening of …”, قبل مساء …
  at -= phraseBefore(vocabulary.dayParts, tokens, at);
  at -= phraseBefore(vocabulary.parts, tokens, at);
  if (tokens[at - 1]?.word === 'the') at--;
  const inside = tokens[at - 1]?.sentence === tokens[run.from]?.sentence;
  const before = (table: PhraseTable<true>) => inside && phraseBefore(table, tokens, at) > 0;
  const verb = verbAt(article, run);
  if (before(vocabulary.pastBefore)) {
    // «С понедельника»: from then on, or since then, as the verb says.
    const ahead = verb === 'future' && vocabulary.language === 'ru' && !isPresent(article, run);
    return { tense: ahead ? 'future' : 'past', force: 'plain' };
  }
  if (before(vocabulary.futureBefore)) {
    if (verb === 'past' || verb === 'then') return { tense: 'then', force: 'plain' };
    return { tense: 'future', force: verb === null ? 'weak' : 'plain' };
  }
  if (verb === null && run.words.type === 'weekday' && before(vocabulary.fromBefore)) {
    return { tense: 'future', force: 'weak' };
  }
  return { tense: verb, force: verb === 'past' && isSure(article, at) ? 'sure' : 'plain' };
}
