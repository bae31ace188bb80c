import { ARTICLES, PLAIN_ARTICLES } from '../../text/name-forms.ts';
import type { ArticleText } from './article.ts';
import { KnownNames, type FoundName, type KnownEntity } from './known-names.ts';
import type { NameRun, StandInRun } from './name-run.ts';
import { MisspeltNames } from './misspelt.ts';
import { isMonthsNamesake } from './month-names.ts';
import { officeAt } from './offices-at.ts';
import { isUpper, joined, type Token } from './tokens.ts';

/** Whether a word stands where any word has a capital: first in its sentence, after a mark or colon. */
export const opensSentence = (token: Token): boolean =>
  token.first ||
  /(?:[“”"«„‘:—–(\n\r#*>•]\s*|\s-\s)$/u.test(token.before) ||
  /[.!?]\s/u.test(token.before);

/** Endings of Russian verbs, adverbs, adjectives and nouns of people, and small words without any. */
const RU_ORDINARY =
  /(?:л|ла|ли|ло|лся|лась|ет|ит|ют|ут|ят|ат|о|е|ник|ист|ка|ица|тель|ер|ор|мен|ант|ент|ец|арь|ин|ия|их|ых|ои|ая|ии|ыи|ого|ему|ому|ых|ым|ими|ами)$|^(?:вдруг|ведь|хоть|впрочем|итак|причем|потом|кстати|опять|снова|будь|пусть|пускай|однажды|иногда|отсюда|оттуда|сперва|сначала|едва|отныне|впредь|вслед|вопреки|благодаря|напротив|наоборот|словом|увы|отчасти|прочь|когда|тогда|всегда|никогда|сама|сами|весь)$/u;

/** The gender that a title right before a word says. */
function titleBefore({ tokens, vocabulary }: ArticleText, i: number): 'male' | 'female' | null {
  const one = vocabulary.titles.at(tokens, i - 1);
  if (one?.length === 1) return one.value;
  const two = vocabulary.titles.at(tokens, i - 2);
  return two?.length === 2 ? two.value : null;
}

/** What an article tells of its words as names: which begin a sentence, which are ordinary. */
export class NameContext {
  protected readonly article: ArticleText;

  protected readonly known: KnownNames;

  protected readonly stood: KnownNames;

  readonly found: NameRun[] = [];

  readonly standIns: StandInRun[] = [];

  /** Words printed in lower case somewhere, and words with a capital where nothing asks for one. */
  protected readonly lower = new Set<string>();

  protected readonly named = new Set<string>();

  /** Those of the latter that stand by themselves somewhere, in no longer name. */
  protected readonly alone = new Set<string>();

  /** Words that open a sentence but for the time or number before them: “10:40 Landfall”. */
  readonly #timed = new Set<Token>();

  protected readonly titleCase: ReadonlySet<number>;

  protected readonly genders: ReadonlyMap<string, 'male' | 'female'>;

  protected readonly partOf: ReadonlyMap<string, string | null>;

  /** Entities that the article has named in full so far. */
  protected readonly met = new Set<string>();

  readonly #misspelt: MisspeltNames;

  readonly #knownGiven: ReadonlySet<string>;

  constructor(article: ArticleText, entities: readonly KnownEntity[], known: KnownNames) {
    this.article = article;
    this.genders = new Map(
      entities.flatMap(({ id, record: { gender } }) => (gender ? [[id, gender] as const] : [])),
    );
    this.known = known;
    this.#misspelt = new MisspeltNames(known);
    this.#knownGiven = new Set(
      known.names.flatMap(({ kind, words }) => {
        return kind === 'person' && words.length > 1 ? (words[0] ?? []) : [];
      }),
    );
    this.stood = new KnownNames(entities, true);
    this.partOf = new Map(entities.map(({ id, record }) => [id, record['part-of'] ?? null]));
    const capitals = new Map<number, number>();
    const words = new Map<number, number>();
    const first = new Map<number, string>();
    let numbered = false;
    for (const token of article.tokens) {
      if (token.first) first.set(token.sentence, token.word);
      if (numbered && !token.first) this.#timed.add(token);
      numbered = (token.first || numbered) && /^\d+$/.test(token.word);
      if (!/\p{L}/u.test(token.text)) continue;
      words.set(token.sentence, (words.get(token.sentence) ?? 0) + 1);
      if (isUpper(token)) capitals.set(token.sentence, (capitals.get(token.sentence) ?? 0) + 1);
    }
    this.titleCase = new Set(
      article.sentences
        .filter(({ sentence, heading }) => {
          const count = words.get(sentence) ?? 0;
          const share = (capitals.get(sentence) ?? 0) / count;
          if (!heading) return count > 7 && share > 0.75;
          // “By Ruth Amadi” is no headline.
          return count > 4 ? share > 0.55 : share === 1 && first.get(sentence) !== 'by';
        })
        .map(({ sentence }) => sentence),
    );
    article.tokens.forEach((token, i) => {
      if (/^\P{L}*\p{Ll}/u.test(token.text)) this.lower.add(token.word);
      else if (!this.opens(token) && !this.titleCase.has(token.sentence)) {
        this.named.add(token.word);
        const [last, next] = [article.tokens[i - 1], article.tokens[i + 1]];
        const within = (isUpper(last) && joined(token)) || (isUpper(next) && joined(next));
        if (!within) this.alone.add(token.word);
      }
    });
  }

  /** Whether a word stands where any word has a capital, a time or number before it left out. */
  protected opens(token: Token): boolean {
    return opensSentence(token) || this.#timed.has(token);
  }

  /** Which of those who share a surname is meant; null where that can't be told. */
  protected bearer({ from, shared, entity }: FoundName): string | null {
    if (shared.length <= 1) return entity;
    const { tokens, vocabulary } = this.article;
    const gender = vocabulary.titles.at(tokens, from - 1)?.value;
    const fits = shared.filter((id) => !gender || (this.genders.get(id) ?? gender) === gender);
    if (fits.length === 1) return fits[0] ?? null;
    const met = fits.filter((id) => this.met.has(id));
    return met.length === 1 ? (met[0] ?? null) : null;
  }

  /** «Самиру Карут»: a given name in a case and a surname in none is a woman's, and he is a man. */
  #woman({ from, to, kind, partial }: FoundName, entity: string): boolean {
    if (this.article.language !== 'ru' || kind !== 'person' || partial) return false;
    if (to - from !== 2 || this.genders.get(entity) !== 'male') return false;
    const [given = '', family = ''] = [0, 1].map((n) => this.article.tokens[from + n]?.word ?? '');
    return (
      /[уыеа]$/u.test(given) &&
      /[бвгджзклмнпрстфхцчшщ]$/u.test(family) &&
      this.known.names.some(({ entity: of, words }) => {
        return of === entity && words[1] === family && given.slice(0, -1) === words[0];
      })
    );
  }

  protected add(found: FoundName): number {
    const { tokens } = this.article;
    const { from, to, kind, partial } = found;
    const entity = this.bearer(found);
    if (entity === null) return to;
    // “Mr Haroun” is no Nadia Haroun.
    const said = titleBefore(this.article, from);
    const own = this.genders.get(entity);
    if (kind === 'person' && partial && said && own && said !== own) {
      this.found.push({ from, to, kind: 'person', entity: null, partial: true });
      return to;
    }
    // «улица Лейлы Тарси»
    const way = this.article.vocabulary.calledAfter.word(tokens, from - 1) !== null;
    if (
      kind === 'person' &&
      way &&
      joined(tokens[from]) &&
      tokens[from - 1]?.sentence === tokens[from]?.sentence
    ) {
      this.found.push({ from: from - 1, to, kind: 'place', entity: null, partial: false });
      return to;
    }
    // “Lady Norvale” is somebody called after the place.
    const title =
      this.article.language === 'en' && isUpper(tokens[from - 1]) && joined(tokens[from]);
    if (kind === 'place' && title && this.article.vocabulary.titles.word(tokens, from - 1)) {
      this.found.push({ from, to, kind: 'person', entity: null, partial: false });
      return to;
    }
    if (this.#woman(found, entity)) {
      this.found.push({ from, to, kind: 'person', entity: null, partial: false });
      return to;
    }
    if (!partial) this.met.add(entity);
    const article = tokens[from - 1]?.word ?? '';
    const sign = tokens[from]?.before ?? '';
    const grown =
      (sign === '-' && ARTICLES.has(article)) || (sign === ' ' && PLAIN_ARTICLES.has(article));
    // “National Museum of Tessara”: whose it is belongs to the name.
    let end = to;
    if (kind === 'organisation' && tokens[to]?.word === 'of' && joined(tokens[to])) {
      const whole = this.known.at(tokens, to + 1);
      if (whole && joined(tokens[to + 1]) && this.partOf.get(entity) === whole.entity)
        end = whole.to;
    }
    this.found.push({ from: grown ? from - 1 : from, to: end, kind, entity, partial });
    return end;
  }

  /** Words of a run that belong to no name: how many at `i`; 0 for a word that may. */
  protected passes(i: number, end: number): number {
    const { tokens, vocabulary } = this.article;
    const token = tokens[i];
    if (!token) return 1;
    const title = vocabulary.titles.at(tokens, i);
    const office = officeAt(tokens, i, vocabulary);
    if (office && office.to - i >= (title?.length ?? 0)) return office.to - i;
    if (title) return title.length;
    // “the Harbour Ministry”, which is none without the word before it.
    const body = token.word === 'ministry' && isUpper(tokens[i - 1]) && joined(token);
    const opener = body ? null : vocabulary.openers.word(tokens, i);
    if (
      opener &&
      (this.opens(token) || i + 1 === end || /^(?:the|a|an|in|of|on|at|this)$/.test(token.word))
    )
      return 1;
    if (vocabulary.prepositions.word(tokens, i) || vocabulary.determiners.word(tokens, i)) return 1;
    if (isMonthsNamesake(this.article, i)) return 0;
    return vocabulary.notNames.at(tokens, i)?.length ?? 0;
  }

  /** «Мириам Рурк»: whether a word that opens a Russian sentence can hardly be an ordinary one. */
  #unusual(i: number): boolean {
    const { tokens, vocabulary: v } = this.article;
    const word = tokens[i]?.word ?? '';
    if (word.length < 4 || RU_ORDINARY.test(word)) return false;
    const tables = [
      v.openers,
      v.prepositions,
      v.conjunctions,
      v.say,
      v.roles,
      v.occupations,
      v.kin,
    ];
    return ![...tables, v.families, v.offices, v.titles, v.appointments].some((table) => {
      return table.at(tokens, i) !== null;
    });
  }

  /** Whether two words in capitals or a known surname follow the word before `i`. */
  #nameFollows(i: number): boolean {
    const { tokens, vocabulary } = this.article;
    const upper = (at: number) => isUpper(tokens[at]) && joined(tokens[at]);
    if (!upper(i) || vocabulary.organisationNouns.at(tokens, i - 1)) return false;
    return upper(i + 1) || this.known.at(tokens, i)?.kind === 'person';
  }

  /** Whether a word begins a sentence and is likely an ordinary one. */
  protected plainOpening(i: number): boolean {
    const { tokens, vocabulary, language } = this.article;
    const token = tokens[i];
    if (!token || !this.opens(token)) return false;
    // “Coach Vera Lindt”, «Рыбак Ян Дорн»: what somebody is opens no name.
    const role = vocabulary.roles.word(tokens, i) ?? vocabulary.occupations.word(tokens, i);
    if (role && this.#nameFollows(i + 1)) return true;
    if (this.named.has(token.word)) return false;
    if (this.lower.has(token.word)) return true;
    if (language === 'en') return token.word.length > 4 && /(?:ly|ing|ed)$/.test(token.word);
    if (this.#knownGiven.has(token.word) && isUpper(tokens[i + 1])) return false;
    const surname = this.known.at(tokens, i + 1);
    if (isUpper(tokens[i + 1]) && joined(tokens[i + 1]) && surname?.partial) {
      if (this.#misspelt.at(tokens, i) || this.#unusual(i)) return false;
    }
    return !vocabulary.givenNames.at(tokens, i);
  }
}
