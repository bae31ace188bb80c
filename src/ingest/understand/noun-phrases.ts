import type { ArticleText } from './article.ts';
import { joined } from './tokens.ts';

/** Words after a preposition that may belong to a noun phrase. */
const TAIL = 5;
/** Prepositional phrases that one head may have: “at the head of the line”. */
const TAILS = 3;

const TIED = /^(?:of|with|at|in|from|for|on|behind|near|outside|inside|beside)$/;
const VERBAL =
  /^(?:was|is|were|are|be|been|had|has|have|will|would|did|do|does|could|can|may|might|must|should|not|never|as|it|if|what|when|where|how|why|i|we|you|me|us|came|went|put|stood|sat|took|made|got|gave|knew|saw|\p{L}{3,}ed|\p{L}+ly)$/u;
/** Whether an English word is a verb, or another that no noun phrase has in it. */
export function isVerbal(word: string): boolean {
  return VERBAL.test(word);
}

const ARABIC_TIED = /^(?:في|من|علي|لدي)$/u;
/** Adjectives by their patterns, folded: كبير, محلي, متقاعد; no verbs. */
const ARABIC_ADJECTIVE = /^(?:..ي.|\p{L}{3,}ي|م\p{L}{3,}|سابق|بارز|اخر|شاب|عجوز|مسن)$/u;
/** “to reporters”, “to us”: the one spoken to, grown on to its preposition. */
const ADDRESSED = /^[وف]?ل(?!اعب|اجي|جن|جان|بنان|وا|يلي|ينا|وي|طفي|قمان|ص)(?:ل?\p{L}{2,}|ه|ك|ي)$/u;

/** Whether an Arabic word is the one spoken to: `للصحافيين`, `لنا`. */
export function isAddressed(word: string): boolean {
  return ADDRESSED.test(word);
}

type Test = (i: number) => boolean;

function englishEnd(article: ArticleText, to: number, stops: Test): number {
  const { tokens, vocabulary } = article;
  let end = to;
  for (let n = 0; n < TAILS; n++) {
    if (!TIED.test(tokens[end]?.word ?? '') || !joined(tokens[end])) break;
    let at = end + 1;
    while (at - end <= TAIL && joined(tokens[at]) && !stops(at)) {
      if (VERBAL.test(tokens[at]?.word ?? '')) break;
      at++;
    }
    const dated = [...Array(at - end).keys()].some((step) => {
      const i = end + step;
      return vocabulary.weekdays.at(tokens, i) ?? vocabulary.months.at(tokens, i);
    });
    if (at === end + 1 || dated) break;
    // “the man at”: what ends in an article is cut short by something else.
    if (/^(?:the|a|an)$/.test(tokens[at - 1]?.word ?? '')) break;
    end = at;
  }
  return end;
}

function arabicEnd(article: ArticleText, from: number, to: number, stops: Test): number {
  const { tokens, vocabulary } = article;
  const open = (i: number): boolean =>
    joined(tokens[i]) &&
    !stops(i) &&
    !vocabulary.openers.at(tokens, i) &&
    !vocabulary.pronouns.word(tokens, i) &&
    !isAddressed(tokens[i]?.word ?? '') &&
    !/^[وفب].{3}|ا$/u.test(tokens[i]?.word ?? '');
  let end = to;
  const [head = '', last = ''] = [tokens[from]?.word, tokens[to - 1]?.word];
  const definite = head.startsWith('ال');
  const fits = (word: string): boolean =>
    word.startsWith('ال') ||
    (!definite && (last.endsWith('ه') ? word.endsWith('ه') : ARABIC_ADJECTIVE.test(word)));
  while (end - to < 2 && open(end) && fits(tokens[end]?.word ?? '')) end++;
  const tied = joined(tokens[end]) && ARABIC_TIED.test(tokens[end]?.word ?? '');
  return tied && !definite && open(end + 1) ? end + 2 : end;
}

/**
 * Where the whole wording of somebody without a name ends: “a woman with two suitcases”, “one of
 * them”, `موظف كبير في الوزارة`.
 *
 * @param from word number of the phrase’s first word
 * @param to word number after its head
 */
export function phraseEnd(article: ArticleText, from: number, to: number): number {
  const { tokens, vocabulary, language } = article;
  const stops = (i: number): boolean =>
    vocabulary.say.word(tokens, i) !== null ||
    vocabulary.relatives.word(tokens, i) !== null ||
    vocabulary.conjunctions.word(tokens, i) !== null ||
    vocabulary.prepositions.word(tokens, i) !== null;
  if (language === 'en') return englishEnd(article, to, stops);
  if (language === 'ar') return arabicEnd(article, from, to, stops);
  return to;
}

/** Folded: a Russian adjective in the nominative. */
export const RUSSIAN_ADJECTIVE = /(?:[аяеыи]я|[ыио]й|[ыи]е|ое|ий)$/u;
/** Russian words before «из»: one, two, some of several. */
export const ONE_OF = /^(?:один|одна|одно|двое|трое|некоторые|многие)$/u;

/** Where the head of a Russian noun phrase ends that begins at a word: “пожилая женщина”. */
export function russianHeadEnd({ tokens }: ArticleText, at: number, end: number): number {
  let to = at + 1;
  if (ONE_OF.test(tokens[at]?.word ?? '') && tokens[to]?.word === 'из' && joined(tokens[to])) {
    to++;
    while (to < Math.min(end, at + 4) && joined(tokens[to])) {
      to++;
      if (!/(?:ых|их)$/u.test(tokens[to - 1]?.word ?? '') || tokens[to - 1]?.word === 'них') break;
    }
    return to;
  }
  while (
    to < Math.min(end, at + 4) &&
    RUSSIAN_ADJECTIVE.test(tokens[to - 1]?.word ?? '') &&
    joined(tokens[to])
  )
    to++;
  return to;
}
