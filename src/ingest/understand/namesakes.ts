import type { ArticleText } from './article.ts';
import { isKin } from './arabic-marks.ts';
import type { KnownNames } from './known-names.ts';
import type { NameRun } from './name-run.ts';
import { stem } from './people.ts';

/** Words after or before a name in which “no relation” or “namesake” tells that it is another’s. */
const APPOSED = 10;
/** Sentences in which the namesake told last keeps a bare surname from meaning the known one. */
const NEAR = 1;

/** “Agatha Rourke, a baker and no relation of the minister’s”: whether a name says it is another’s. */
function saysNamesake(
  article: ArticleText,
  run: NameRun,
  persons: ReadonlyMap<number, NameRun>,
): boolean {
  const { tokens, vocabulary } = article;
  const { sentence } = tokens[run.from] ?? { sentence: 0 };
  const same = (i: number) => tokens[i]?.sentence === sentence;
  const before = tokens[run.from]?.before ?? '';
  // «Полная тёзка министра, Агата Рурк …»
  for (let i = run.from - 1; /,\s*$/u.test(before) && i > run.from - 6 && same(i); i--) {
    if (persons.has(i)) break;
    if (vocabulary.namesakes.at(tokens, i)) return true;
    if (/[,،.]/u.test(tokens[i]?.before ?? '')) break;
  }
  if (!/^\s*[,،(–—]/u.test(tokens[run.to]?.before ?? '')) return false;
  for (let i = run.to; i < run.to + APPOSED && same(i); i++) {
    if (persons.has(i)) return false;
    if (!vocabulary.namesakes.at(tokens, i)) continue;
    // “Oswin Pell, no relation of the baker Fred Pell”: then the other is the unknown one.
    for (let at = i + 1; at < i + APPOSED && same(at); at++) if (persons.has(at)) return false;
    return true;
  }
  return false;
}

/** Whether a run is a family’s name and nobody’s: “the Rourkes”, «супруги Пелл». */
function isFamily(
  { tokens, vocabulary, language }: ArticleText,
  run: NameRun,
  known: KnownNames,
): boolean {
  if (run.to - run.from !== 1) return false;
  if (run.partial && vocabulary.families.word(tokens, run.from - 1)) return true;
  const { word = '' } = tokens[run.from] ?? {};
  const several = language === 'en' && tokens[run.from - 1]?.word === 'the' && word.endsWith('s');
  const one = word.replace(/s$/, '');
  return (
    several &&
    run.entity === null &&
    known.names.some(({ kind, words }) => kind === 'person' && words.at(-1) === one)
  );
}

/**
 * Reads a given name alone: “Agatha” after “Agatha Rourke”, and “her brother Marek” where a sister of
 * his name has been told of. Null where it can be another’s as well.
 */
function givenNameReader(
  { tokens, vocabulary }: ArticleText,
  runs: readonly NameRun[],
  known: KnownNames,
) {
  const bearers = new Map<string, Set<string>>();
  const families = new Map<string, Set<string>>();
  for (const { kind, words, entity } of known.names) {
    const [given, family] = words.map(stem);
    if (kind !== 'person' || words.length !== 2 || given === undefined) continue;
    bearers.set(given, (bearers.get(given) ?? new Set()).add(entity));
    families.set(entity, (families.get(entity) ?? new Set()).add(family ?? ''));
  }
  const others = new Set(
    runs
      .filter(({ entity, from, to }) => entity === null && to - from > 1)
      .map(({ from }) => stem(tokens[from]?.word ?? '')),
  );
  return (run: NameRun, met: ReadonlyMap<string, number>): string | null => {
    const given = stem(tokens[run.from]?.word ?? '');
    const [only, ...more] = bearers.get(given) ?? [];
    if (only === undefined || more.length > 0 || others.has(given)) return null;
    if (met.has(only)) return only;
    const kin =
      vocabulary.kin.word(tokens, run.from - 1) !== null || isKin(tokens[run.from - 1]?.word ?? '');
    const related = [...met.keys()].some((entity) => {
      return [...(families.get(only) ?? [])].some((family) => families.get(entity)?.has(family));
    });
    return kin && related ? only : null;
  };
}

/**
 * Parts those who bear the name of somebody known from the known ones: who is told to be no relation,
 * and a bare surname where somebody else of that surname has been told of and the known one has not.
 * Where both have, and the other one last and near, nothing is said of the surname.
 */
export function settleNamesakes(
  article: ArticleText,
  runs: readonly NameRun[],
  known: KnownNames,
): NameRun[] {
  const { tokens } = article;
  const last = (run: NameRun): string => stem(tokens[run.to - 1]?.word ?? '');
  const surnames = new Set(
    known.names.flatMap(({ kind, words }) => (kind === 'person' ? [stem(words.at(-1) ?? '')] : [])),
  );
  const persons = new Map(
    runs.filter(({ kind }) => kind === null || kind === 'person').map((run) => [run.from, run]),
  );
  /** Surname → where somebody unknown who bears it was told of last. */
  const others = new Map<string, number>();
  /** Entity → where it was told of last. */
  const met = new Map<string, number>();
  const byGiven = givenNameReader(article, runs, known);
  const kept: NameRun[] = [];
  for (const run of runs) {
    if (isFamily(article, run, known)) continue;
    const surname = last(run);
    const person = run.kind === null || run.kind === 'person';
    if (!person) {
      kept.push(run);
      continue;
    }
    const { entity } = run;
    if (entity === null) {
      const words = tokens.slice(run.from, run.to).map(({ word }) => word);
      const own = words.length === 1 ? byGiven(run, met) : null;
      if (own !== null) {
        met.set(own, run.from);
        kept.push({ ...run, entity: own, kind: 'person', partial: true });
        continue;
      }
      const other = words.length > 1 && surnames.has(surname);
      if (other) others.set(surname, run.from);
      kept.push(run);
      continue;
    }
    if (run.partial) {
      const other = others.get(surname);
      const own = met.get(entity);
      if (other !== undefined && own === undefined) {
        others.set(surname, run.from);
        kept.push({ ...run, entity: null, kind: 'person' });
        continue;
      }
      const gap = (tokens[run.from]?.sentence ?? 0) - (tokens[other ?? 0]?.sentence ?? 0);
      if (other !== undefined && other > (own ?? -1) && gap <= NEAR) continue;
    } else if (saysNamesake(article, run, persons)) {
      others.set(surname, run.from);
      kept.push({ ...run, entity: null, kind: 'person' });
      continue;
    }
    met.set(entity, run.from);
    kept.push(run);
  }
  return kept;
}
