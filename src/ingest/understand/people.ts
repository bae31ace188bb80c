import { ARTICLES } from '../../text/name-forms.ts';
import type { Speaker } from '../reading.ts';
import type { ArticleText } from './article.ts';
import type { KnownEntity } from './known-names.ts';
import type { NameRun } from './name-run.ts';
import { joined } from './tokens.ts';

/** Somebody or something that an article names and that can speak or hold an office. */
export interface Party {
  /** Fullest printed form, and the entity. */
  speaker: Speaker;
  /** Taken for a person. */
  person: boolean;
  /** Whether something shows that it is one: a title, an office, that it speaks. */
  shown: boolean;
  gender: 'male' | 'female' | null;
  /** Number of words of the fullest form. */
  words: number;
}

const CASE_ENDING =
  /(?:ого|ому|ими|ыми|ами|ями|ой|ою|ым|им|ом|ем|ей|еи|ах|ях|ои|а|я|у|ю|е|ы|и|ь)$/u;

/** A word of an unknown name without its Russian case ending. */
export function stem(word: string): string {
  return /^[а-я]{4,}$/u.test(word) ? word.replace(CASE_ENDING, '') : word;
}

/** Folded: the end of a title that runs into the name after it, المديرة العامة للمتحف ليلى. */
const TITLE_END = /^ل[ل]\p{L}{3,}$/u;

/** A name as printed; in Arabic without the end of a title, and with a surname cut off from it. */
function printedName(
  { text, tokens, language }: ArticleText,
  names: readonly NameRun[],
  run: NameRun,
  n: number,
): string {
  const title =
    language === 'ar' && run.entity === null && TITLE_END.test(tokens[run.from]?.word ?? '');
  const from = title && run.to - run.from > 1 ? run.from + 1 : run.from;
  const next = names[n + 1];
  const goesOn = from > run.from && next?.from === run.to && joined(tokens[run.to]);
  return text.slice(tokens[from]?.start ?? 0, tokens[(goesOn ? next.to : run.to) - 1]?.end ?? 0);
}

/** Who is who: the names of an article joined to the parties that they name. */
export class People {
  /** Party of each name run, in the same order. */
  readonly of: readonly Party[];

  constructor(article: ArticleText, names: readonly NameRun[], entities: readonly KnownEntity[]) {
    const records = new Map(entities.map(({ id, record }) => [id, record]));
    const parties = new Map<string, Party>();
    const { tokens, vocabulary } = article;
    const wordsOf = ({ from, to }: NameRun) =>
      tokens
        .slice(from, to)
        .map(({ word }) => stem(word))
        .filter((word) => !ARTICLES.has(word));
    // A surname alone belongs to the one candidate whose name ends in it.
    const byLast = new Map<string, Set<string>>();
    for (const run of names) {
      const words = wordsOf(run);
      if (run.entity !== null || words.length < 2) continue;
      const last = words.at(-1) ?? '';
      byLast.set(last, (byLast.get(last) ?? new Set()).add(words.join(' ')));
    }
    const keyOf = (run: NameRun): string => {
      if (run.entity !== null) return `=${run.entity}`;
      const words = wordsOf(run);
      const whole = words.length === 1 ? byLast.get(words[0] ?? '') : undefined;
      const [only] = whole ?? [];
      return whole?.size === 1 && only !== undefined ? only : words.join(' ');
    };
    this.of = names.map((run, n) => {
      const key = keyOf(run);
      const words = run.to - run.from;
      const printed = printedName(article, names, run, n);
      const title = vocabulary.titles.at(tokens, run.from - 1)?.value ?? null;
      const thing = vocabulary.thingNouns.word(tokens, run.to - 1) !== null;
      const bearer = title !== null || run.kind === 'person';
      const kind =
        run.kind ??
        (thing ? null : words > 1 || byLast.has(key.split(' ').at(-1) ?? '') ? 'person' : null);
      const party = parties.get(key);
      if (!party) {
        const record = run.entity === null ? undefined : records.get(run.entity);
        const gender = record?.gender ?? title;
        const made: Party = {
          speaker: { text: printed, entity: run.entity },
          person: kind === 'person',
          shown: bearer,
          gender,
          words,
        };
        parties.set(key, made);
        return made;
      }
      party.gender ??= title;
      party.shown ||= bearer;
      const longer = words > party.words;
      // Of forms of one length the shortest: in Russian mostly the nominative.
      const plainer = words === party.words && printed.length < party.speaker.text.length;
      const headline = printed === printed.toUpperCase() && /\p{Lu}/u.test(printed);
      if ((longer || (plainer && vocabulary.language === 'ru')) && !headline) {
        party.speaker.text = printed;
        party.words = words;
      }
      return party;
    });
  }
}
