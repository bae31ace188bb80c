import type { ArticleText } from './article.ts';
import { isCredited } from './datelines.ts';
import type { KnownNames } from './known-names.ts';
import { officeAt } from './offices-at.ts';
import { joined, type Token } from './tokens.ts';

/** Given names that are adjectives, months or nouns as often: taken where something marks a name. */
const OFTEN_NOUNS =
  /^[وفلبك]{0,2}(?:باسم|عادل|سعيد|صالح|حسن|كريم|امين|امينه|راشد|رشيد|عزيز|منصور|ناصر|خالد|جميل|جميله|فريد|فريده|نادر|كامل|مالك|محسن|ثابت|طاهر|صادق|صادقه|مجد|زين|جاد|مهدي|مختار|سعد|حكمت|وسام|الهام|بشري|شروق|سحر|ندي|ورده|زهره|نجاه|حنان|دلال|سماح|هبه|رمضان|شعبان|رجب|نيسان|ناجي|مكرم|غالب|عارف|سيف|غدير|خلود|ضحي|علا|انا|بول|لور|لين|يان|ماري|مارك|لارا|روان|احسان|توفيق|تحسين|غانم|فاضل|قيس|حمد|نعيم|نايف|يسري|سامر|ماجد|ماجده)$/u;
/** What closes a name after a verb of saying: “that”. */
const THAT = /^ف?(?:ان|انه|انها|بان|بانه|بانها|انهم)$/u;
/** What ends in a possessive is no name: حملتها. */
const GROWN = /(?:ها|هم|هن|هما|كم|تنا|ته|يه)$/u;
/** Whose names follow without a family's: “her daughter”. */
const KIN =
  /^[وف]?[بلك]?(?:ابن|ابنت|زوج|زوجت|شقيق|شقيقت|اخ|اخو|اخي|اخت|والد|والدت|اب|ابو|ابي|ام|عم|عمت|خال|خالت|صديق|صديقت|جار|جارت|حفيد|حفيدت)(?:ه|ها|هم|ي|نا|ك)$/u;

/** “her brother”, in Arabic one word. */
export const isKin = (word: string): boolean => KIN.test(word);

/** What marks a word of an Arabic article as the first of somebody's name. */
export class ArabicMarks {
  readonly #article: ArticleText;
  readonly #known: KnownNames;

  readonly #knownGiven: ReadonlySet<string>;

  constructor(article: ArticleText, known: KnownNames) {
    this.#article = article;
    this.#known = known;
    this.#knownGiven = new Set(
      known.names.flatMap(({ kind, words }) =>
        kind === 'person' && words[1] ? (words[0] ?? []) : [],
      ),
    );
  }

  /** Whether a word is a given name, “and” or “to” before it at most: “كريما” is not “like Rima”. */
  given(token: Token | undefined): boolean {
    const { vocabulary } = this.#article;
    if (!token) return false;
    const forms = [token.word, token.word.replace(/^[ول](?=.{3})/u, '')];
    return vocabulary.givenNames.at([{ ...token, forms }], 0) !== null;
  }

  /** Whether a word after a given name begins another: سمير وصالح. */
  joinsAnother(token: Token | undefined): boolean {
    if (!token?.word.startsWith('و') || this.#given(token)) return false;
    return this.#given({ ...token, word: token.word.slice(1) });
  }

  #given(token: Token | undefined): boolean {
    const { vocabulary } = this.#article;
    // Without the particles, which a name after another word has not.
    return (
      token !== undefined &&
      vocabulary.givenNames.at([{ ...token, forms: [token.word] }], 0) !== null
    );
  }

  /** أبو ياسين, أم خالد: somebody called after a child; where it ends, `i` where there is none. */
  kunya(i: number): number {
    const { tokens } = this.#article;
    const [head, child] = [tokens[i]?.word ?? '', tokens[i + 1]];
    const parent = /^[وفل]?(ابو|ابا|ابي|ام)$/u.exec(head)?.[1];
    if (parent === undefined || !child || !joined(child)) return i;
    // “or” and “mother of” are written the same, and so is “my father”.
    if (parent !== 'ابو' || child.word.startsWith('ال')) return this.#given(child) ? i + 2 : i;
    return /^\p{L}{3,}$/u.test(child.word) && !GROWN.test(child.word) ? i + 2 : i;
  }

  /** Whether a given name can be one here: what is mostly another word needs more to show it. */
  isGiven(i: number, expected: boolean): boolean {
    const { tokens, vocabulary } = this.#article;
    const { word = '', text = '' } = tokens[i] ?? {};
    // “Anna” with its madda, not “I”.
    if (/^[وف]?انا$/u.test(word) && !text.includes('آ')) return false;
    if (!OFTEN_NOUNS.test(word) || expected) return true;
    const before = tokens[i - 1];
    if (before === undefined || tokens[i]?.sentence !== before.sentence)
      return this.isClosed(i + 2);
    if (GROWN.test(tokens[i + 1]?.word ?? '')) return false;
    const marked =
      vocabulary.say.at(tokens, i - 1) ??
      vocabulary.appointments.at(tokens, i - 1) ??
      vocabulary.occupations.word(tokens, i - 1) ??
      vocabulary.credits.word(tokens, i - 1) ??
      vocabulary.titles.word(tokens, i - 1);
    const known = this.#known.at(tokens, i - 1) !== null;
    return marked !== null || known || KIN.test(before.word) || this.isClosed(i + 2);
  }

  /** Whether a name of two words ends before word `at`: “that”, an age, an office in apposition. */
  isClosed(at: number): boolean {
    const { tokens, vocabulary } = this.#article;
    const token = tokens[at];
    if (!token) return false;
    if (this.#aged(at) || (joined(token) && THAT.test(token.word))) return true;
    return /^\s*[،,]\s*$/u.test(token.before) && officeAt(tokens, at, vocabulary) !== null;
  }

  /** “(34 years)” */
  #aged(at: number): boolean {
    const token = this.#article.tokens[at];
    return /^\s*\(\s*$/u.test(token?.before ?? '') && /^\d{2}$/.test(token?.word ?? '');
  }

  /**
   * Two words that no list of given names has: with an age, in a line of credits, or between what
   * somebody is and what is said, قال الصياد بدر الحسون إن.
   */
  isMarked(i: number): boolean {
    const { tokens, vocabulary } = this.#article;
    if (this.#knownGiven.has(tokens[i]?.word ?? '') && this.standsAlone(i, false)) return true;
    if (!joined(tokens[i + 1])) return false;
    if (vocabulary.credits.word(tokens, i - 1) && isCredited(this.#article, i, i + 2)) return true;
    if (!joined(tokens[i])) return false;
    const after = tokens[i + 2];
    if (this.#aged(i + 2) && after?.sentence === tokens[i]?.sentence) return true;
    const speech = /^\s*[:«"“]/u.test(after?.before ?? '') || /:\s*$/u.test(after?.before ?? '');
    if (!speech && !(joined(after) && THAT.test(after?.word ?? ''))) return false;
    if ((tokens[i]?.word ?? '').endsWith('ا') && !this.#given(tokens[i])) return false;
    let at = i - 1;
    while (at > i - 4 && tokens[at]?.word.startsWith('ال') && joined(tokens[at])) {
      if (vocabulary.occupations.word(tokens, at)) break;
      at--;
    }
    return vocabulary.occupations.word(tokens, at) !== null && this.#said(at);
  }

  /** Whether a verb of saying stands in the words before. */
  #said(at: number): boolean {
    const { tokens, vocabulary } = this.#article;
    for (let say = at - 1; say >= at - 3 && tokens[say]?.sentence === tokens[at]?.sentence; say--) {
      if (vocabulary.say.at(tokens, say) ?? vocabulary.according.at(tokens, say)) return true;
    }
    return false;
  }

  /** Whether an unknown word before a known surname is a given name: قالت ميريام رورك. */
  isGivenBefore(i: number): boolean {
    const { tokens, vocabulary: v } = this.#article;
    const [before, token] = [tokens[i - 1], tokens[i]];
    if (!before || !token || !joined(token) || token.word.length < 3) return false;
    if (/^(?:ال|لل)/u.test(token.word) || GROWN.test(token.word)) return false;
    const other = [v.roles, v.occupations, v.titles, v.offices, v.relative, v.openers, v.say];
    if ([...other, v.prepositions].some((table) => table.at(tokens, i))) return false;
    return (
      v.say.at(tokens, i - 1) !== null ||
      v.occupations.word(tokens, i - 1) !== null ||
      v.titles.word(tokens, i - 1) !== null ||
      KIN.test(before.word)
    );
  }

  /** A given name alone: after “her daughter”, or between a verb of saying and what is said. */
  standsAlone(i: number, usedAfter: boolean): boolean {
    const { tokens, vocabulary } = this.#article;
    const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
    if (!token || !joined(token)) return false;
    if (this.#knownGiven.has(token.word) && KIN.test(before?.word ?? '')) return !joined(next);
    if (!this.given(token)) return false;
    const verb = joined(next) && /^[يت]\p{L}{2,4}$/u.test(next?.word ?? '');
    const family = joined(next) && !usedAfter && !verb;
    if (family || (!usedAfter && this.given(next))) return false;
    return KIN.test(before?.word ?? '') || vocabulary.say.at(tokens, i - 1) !== null;
  }
}

/** Whether a month is one: a number or a preposition stands beside it. */
export function isDatedMonth(tokens: readonly Token[], at: number): boolean {
  const beside = [tokens[at - 1]?.word ?? '', tokens[at + 1]?.word ?? ''];
  return beside.some((word) => /^(?:\d+|في|من|حتي|منذ|شهر|نهايه|مطلع|الاول|الثاني)$/u.test(word));
}
