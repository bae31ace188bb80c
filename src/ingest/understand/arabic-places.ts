import type { ArticleText } from './article.ts';
import type { KnownNames } from './known-names.ts';
import { joined, type Token } from './tokens.ts';

/** After these a place is named, if a word without an article follows: مدينة كيرا. */
const SURE = /^(?:جزيره|مدينه|بلده|قريه|محافظه|ضاحيه|ناحيه|مقاطعه)$/u;
/** After these, if the word stands elsewhere as well. */
const LIKELY =
  /^(?:مرفا|ميناء|نهر|مطار|حي|بلديه|شاطي|ساحل|مدرسه|مستشفي|اهالي|سكان|سوق|جامعه|ضواحي|شمال|جنوب|شرق|غرب|قرب|وسط)$/u;
/** Before two words that are one name: تل القصب, رأس الملح. */
const LANDMARK = /^(?:تل|راس|جبل|وادي|عين|دير|كفر|بيت|باب|ابو|ام|خان|برج|قلعه|مرج)$/u;
const BEFORE_LANDMARK = /^(?:بلده|قريه|مدينه|جزيره|مرفا|ميناء|منطقه|ناحيه|حي|مخيم|محطه|منتجع)$/u;
/** What travels, and how, in the words before “to” a place. */
const TRAVEL =
  /^(?:ال)?(?:رحله|رحلات|رحلتها|عباره|عبارات|سفينه|سفن|سفنها|سفينتها|قطار|حافله|حافلات|طايره|باخره|قارب|تبحر|ابحرت|ابحر|يبحر|ستبحر|ابحار|سافر|سافرت|يسافر|تسافر|سفر|خط)$/u;
/** Words of its sentence before “to” in which it stands. */
const VOYAGE = 12;

/** Adjectives by their patterns, verbs of the present, plurals, and words with an ending grown on. */
const ORDINARY = /^(?:..ي.|[يت]\p{L}{3,}|\p{L}+(?:ين|ون|ات|ها|هم|ه|ت|ي|ء))$/u;

/** Names of places that an Arabic article tells as such, by what stands around them. */
export class ArabicPlaces {
  readonly #article: ArticleText;
  readonly #known: KnownNames;
  readonly #counts = new Map<string, number>();
  readonly #words = new Set<string>();
  readonly #printed = new Set<string>();

  constructor(article: ArticleText, known: KnownNames) {
    this.#article = article;
    this.#known = known;
    if (article.language !== 'ar') return;
    for (const { word, forms } of article.tokens) {
      this.#printed.add(word);
      for (const form of forms) this.#counts.set(form, (this.#counts.get(form) ?? 0) + 1);
    }
    article.tokens.forEach((_, i) => {
      this.#look(i);
    });
  }

  /** Whether a word has no other use that is known of. */
  #free(token: Token | undefined, word: string): boolean {
    const { vocabulary: v } = this.#article;
    if (!token || word.length < 4 || /^(?:ال|لل)/u.test(word) || /\p{Nd}/u.test(word)) return false;
    const at = [{ ...token, forms: [word] }];
    return ![
      v.openers,
      v.prepositions,
      v.say,
      v.roles,
      v.relatives,
      v.appointments,
      v.hedges,
      v.offices,
      v.titles,
      v.organisationNouns,
      v.placeNouns,
      v.thingNouns,
      v.givenNames,
      v.months,
      v.weekdays,
      v.numbers,
      v.amounts.scales,
      v.units,
      v.seasons,
      v.past,
      v.future,
    ].some((table) => table.word(at, 0) !== null);
  }

  #take(i: number, repeated: boolean, word = this.#article.tokens[i]?.word ?? ''): void {
    const token = this.#article.tokens[i];
    if (!this.#free(token, word) || this.#known.at(this.#article.tokens, i)) return;
    const often = (this.#counts.get(word) ?? 0) > 1;
    const ordinary = ORDINARY.test(word);
    if (repeated ? ordinary || !often : ordinary && !often) return;
    this.#words.add(word);
  }

  #look(i: number): void {
    const { tokens } = this.#article;
    const token = tokens[i];
    if (!token) return;
    const next = tokens[i + 1];
    if (joined(next) && token.forms.some((form) => SURE.test(form))) this.#take(i + 1, false);
    else if (joined(next) && token.forms.some((form) => LIKELY.test(form))) this.#take(i + 1, true);
    this.#between(i);
    this.#travelled(i);
    this.#dateline(i);
  }

  /** بين نورفيل وسنهال, من نورفيل إلى سنهال: a place beside a known one. */
  #between(i: number): void {
    const { tokens } = this.#article;
    const word = tokens[i]?.word ?? '';
    if (!/^[وف]?(?:بين|من)$/u.test(word) || !joined(tokens[i + 1])) return;
    const place = this.#known.at(tokens, i + 1);
    const to = place?.kind === 'place' ? place.to : i + 2;
    if (!joined(tokens[to])) return;
    const second = tokens[to]?.word ?? '';
    const both = word.endsWith('بين') && second.startsWith('و');
    const way = word.endsWith('من') && second === 'الي' && joined(tokens[to + 1]);
    if (!both && !way) return;
    const at = both ? to : to + 1;
    if (place?.kind === 'place') this.#take(at, false, both ? second.slice(1) : undefined);
    else if (this.#known.at(tokens, at)?.kind === 'place') this.#take(i + 1, false);
  }

  /** الرحلة الأولى إلى سنهال: where somebody or something travels to, at the end of a phrase. */
  #travelled(i: number): void {
    const { tokens, vocabulary } = this.#article;
    if (tokens[i]?.word !== 'الي' || !joined(tokens[i + 1])) return;
    const after = tokens[i + 2];
    const ends = !joined(after) || vocabulary.prepositions.word(tokens, i + 2) !== null;
    if (!ends) return;
    const sentence = tokens[i].sentence;
    for (let at = i - 1; at >= i - VOYAGE && tokens[at]?.sentence === sentence; at--) {
      if (tokens[at]?.forms.some((form) => TRAVEL.test(form))) {
        this.#take(i + 1, false);
        return;
      }
    }
  }

  /** سنهال في 4 تموز (وكالة …), سنهال (وكالة …) –, كيرا، 2 نيسان: the place of a report. */
  #dateline(i: number): void {
    const { tokens } = this.#article;
    if (i > 0 && !tokens[i]?.before.includes('\n')) return;
    const next = tokens[i + 1];
    if (!next) return;
    const agency = /^\s*\($/u.test(next.before) && next.word.startsWith('وكاله');
    const dated = /^\s*[،,–—-]\s*$/u.test(next.before) && /^\d{1,2}$/u.test(next.word);
    const on = next.word === 'في' && /^\d{1,2}$/u.test(tokens[i + 2]?.word ?? '');
    if (agency || dated || on) this.#take(i, false);
  }

  /** Where the name of a place ends that begins at word `i`; `i` where none does. */
  at(i: number): number {
    const { tokens } = this.#article;
    const token = tokens[i];
    if (!token || this.#article.language !== 'ar') return i;
    if (this.#words.has(token.word)) return i + 1;
    // With a particle grown on only where it never stands without.
    const grown = token.forms.find((form) => this.#words.has(form));
    if (grown !== undefined && !this.#printed.has(grown)) return i + 1;
    const next = tokens[i + 1];
    const landmark =
      LANDMARK.test(token.word) &&
      joined(token) &&
      (tokens[i - 1]?.forms.some((form) => BEFORE_LANDMARK.test(form)) ?? false);
    return landmark && joined(next) && next?.word.startsWith('ال') ? i + 2 : i;
  }
}
