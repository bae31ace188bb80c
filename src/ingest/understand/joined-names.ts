import type { ArticleText } from './article.ts';
import type { FoundName } from './known-names.ts';
import type { NameRun } from './name-run.ts';
import { isUpper, joined } from './tokens.ts';

/** Words before a place that say which part of it is meant, or how large. */
export const PART_OF_PLACE =
  /^(?:north|south|east|west|northern|southern|eastern|western|central|downtown|uptown|greater|inner|outer|old|new|modern|ancient|historic|medieval|rural|metropolitan|nearby|neighbouring)$/;
/** Words that open the name of something called after a place, at the head of a sentence too. */
const LEADS =
  /^(?:hotel|radio|fc|ac|sc|dynamo|camp|lake|fort|hms|ss|mv|cafe|villa|chateau|saint|st|inter|sporting|racing|real|athletic|team|operation|mount|cape|castle|hms|studio|club|opera|theatre)$/;
/** Countries and towns are places of their own after “of”: “the Republic of Norvale”. */
const ITSELF =
  /^(?:republic|kingdom|state|emirate|principality|federation|city|town|village|island|isle|province|people|government|region|district|county|municipality|coast)$/;
const STATE =
  /^(?:ministry|government|parliament|senate|assembly|congress|cabinet|army|navy|guard|police|forces|embassy|mission|delegation|court|administration|directorate|party|press|radio|television|tv|news)$/;
const BEFORE_PLACE = /^(?:in|at|to|from|near|outside|across|around|for|of|with|by|and|via|beyond)$/;

/** What the joining of words to names asks of the reading of a run. */
export interface RunContext {
  article: ArticleText;
  /** Words of a run that belong to no name: how many at `i`. */
  passes: (i: number, end: number) => number;
  known: (i: number) => FoundName | null;
  /** Whether a word begins a sentence and is likely an ordinary one. */
  plain: (i: number) => boolean;
  /** Whether a word stands where any word has a capital. */
  opens: (i: number) => boolean;
}

/** Words that a name may have after a place. */
const LONGEST = 6;

type Kind = 'organisation' | 'place';

/** The noun among some words that tells what they name. */
function nounAmong({ tokens, vocabulary }: ArticleText, from: number, to: number): Kind | null {
  let kind: Kind | null = null;
  for (let at = from; at < to; at++) {
    if (vocabulary.organisationNouns.word(tokens, at)) kind = 'organisation';
    else if (vocabulary.placeNouns.word(tokens, at)) kind = 'place';
  }
  return kind;
}

const named = (from: number, to: number, kind: NameRun['kind']): NameRun => ({
  from,
  to,
  kind,
  entity: null,
  partial: false,
});

/**
 * A thing called after a known place by the words beside it: “Norvale Rovers”, “Dynamo Norvale”, “the
 * Norvale Marathon”; null where the place stands for itself.
 *
 * @param found the place, in a run of English words in capitals
 * @param pending where unknown words of the run right before it begin; -1 where there are none
 * @param end word after the run
 */
export function calledAfter(
  context: RunContext,
  found: FoundName,
  pending: number,
  end: number,
): NameRun | null {
  const { article, passes, known, plain, opens } = context;
  const { tokens } = article;
  const possessive = tokens[found.to - 1]?.possessive === true;
  let to = found.to;
  const most = Math.min(end, found.to + LONGEST);
  while (!possessive && to < most && joined(tokens[to]) && passes(to, end) === 0 && !known(to)) {
    if (tokens[to]?.before === '-') break;
    to++;
  }
  const before = tokens[found.from - 1];
  const noun = nounAmong(article, found.to, to);
  if (to > found.to) {
    // “In Norvale Ana Ruiz said …”: a place, and who did something there.
    const apart = BEFORE_PLACE.test(before?.word ?? '') && joined(tokens[found.from]);
    if (apart && !noun && (to - found.to > 1 || opens(found.from - 1))) return null;
  }
  const opening = tokens[pending]?.word ?? '';
  const ordinary =
    pending < 0 ||
    !joined(tokens[found.from]) ||
    PART_OF_PLACE.test(tokens[found.from - 1]?.word ?? '') ||
    plain(pending) ||
    (opens(pending) && found.from - pending === 1 && !LEADS.test(opening));
  const from = ordinary ? found.from : pending;
  if (from === found.from && to === found.to) return null;
  const thing = article.vocabulary.thingNouns.word(tokens, to - 1) !== null;
  return named(
    from,
    to,
    noun ?? nounAmong(article, from, found.from) ?? (thing ? null : 'organisation'),
  );
}

/** “Norvalian Cup”, “Norvalian Rowing Association”: where the name ends; 0 where it is none. */
export function nationalName(
  { article, passes, known }: RunContext,
  i: number,
  end: number,
): number {
  const { tokens, vocabulary } = article;
  let to = i;
  const most = Math.min(end, i + LONGEST);
  while (to < most && joined(tokens[to]) && passes(to, end) === 0 && !known(to)) to++;
  const last = tokens[to - 1]?.word ?? '';
  if (to === i || STATE.test(last)) return 0;
  const noun =
    vocabulary.thingNouns.word(tokens, to - 1) ?? vocabulary.organisationNouns.word(tokens, to - 1);
  return noun ? to : 0;
}

/** Where “of Norvale” ends after a noun in capitals: “Bay of Norvale”; `at` where it is no name. */
export function ofPlace({ article, known }: RunContext, from: number, at: number): number {
  const { tokens, vocabulary } = article;
  // “the Old Harbour of Norvale” has a name without the place.
  if (at - from > 1 || /^(?:port|harbour|harbor)$/.test(tokens[from]?.word ?? '')) return at;
  if (tokens[at]?.word !== 'of' || !joined(tokens[at]) || !joined(tokens[at + 1])) return at;
  const noun = [vocabulary.placeNouns, vocabulary.organisationNouns, vocabulary.thingNouns].some(
    (table) => table.word(tokens, at - 1) !== null,
  );
  const head = tokens[at - 1]?.word ?? '';
  const place = known(at + 1);
  const body = STATE.test(head) || ITSELF.test(head);
  return noun && !body && place?.kind === 'place' ? place.to : at;
}

/** Whether “of” and a known place follow a word that says what the place is: “Republic of …”. */
export function isPlaceItself({ article, known }: RunContext, at: number): boolean {
  const { tokens } = article;
  return (
    ITSELF.test(tokens[at - 1]?.word ?? '') &&
    tokens[at]?.word === 'of' &&
    joined(tokens[at]) &&
    (known(at + 1)?.kind === 'place' || isUpper(tokens[at + 1]))
  );
}

/** Words that a title in quotation marks may have. */
const TITLE = 5;

/**
 * Where a title in quotation marks ends that holds word `i`: «Норвейл Юнайтед», صحيفة «نورفيل اليوم».
 * Null where the words are no title, but speech or part of a sentence.
 */
export function quotedTitle(
  { text, tokens, vocabulary, language }: ArticleText,
  i: number,
): { from: number; to: number } | null {
  if (language === 'en') return null;
  let from = i;
  while (from > i - TITLE && joined(tokens[from])) from--;
  if (!/[«“„"]$/u.test(tokens[from]?.before ?? '')) return null;
  let to = i + 1;
  while (to < from + TITLE && joined(tokens[to])) to++;
  const end = tokens[to - 1]?.end ?? 0;
  if (!/^[»”“"]/u.test(text.slice(end, end + 1)) || to - from > TITLE) return null;
  if (vocabulary.titled.word(tokens, from - 1)) return { from, to };
  const capitals = tokens.slice(from, to).every((token) => isUpper(token));
  return capitals && to - from > 1 ? { from, to } : null;
}

/** «Мэрия Норвейла», بلدية نورفيل: where a body begins whose name is a whole line, a place at its end. */
export function lineBody(
  { tokens, vocabulary, language }: ArticleText,
  found: FoundName,
): { from: number; to: number } | null {
  if (language === 'en' || found.kind !== 'place') return null;
  const after = tokens[found.to];
  if (after && !after.before.includes('\n')) return null;
  let from = found.from;
  while (
    from > found.from - LONGEST &&
    joined(tokens[from]) &&
    !tokens[from]?.before.includes('\n')
  )
    from--;
  const opens = from === 0 || tokens[from]?.before.includes('\n') === true;
  const body = vocabulary.organisationNouns.at(tokens, from) !== null;
  return opens && body && from < found.from ? { from, to: found.to } : null;
}

/**
 * «Северной хроники», «Альмирскому листку»: where a paper’s name ends that stands in a case; `i` where
 * none begins. Speech seldom opens with an adjective in a case, and a title of two words often does.
 */
export function titleInCase({ text, tokens, language }: ArticleText, i: number): number {
  const [first, second] = [tokens[i], tokens[i + 1]];
  if (language !== 'ru' || !first || !second || !joined(second) || !isUpper(first)) return i;
  const marked = first.before.endsWith('«') && text.charAt(second.end) === '»';
  const adjective = /(?:ому|ему|ои|еи|ого|его|ым|им|ом|ую)$/u.test(first.word);
  const before = tokens[i - 1];
  return marked && adjective && before?.sentence === first.sentence ? i + 2 : i;
}

/** «Морского музея»: the kind of what an adjective in capitals and a small noun after it name. */
export function capitalNoun(
  { tokens, vocabulary, language }: ArticleText,
  from: number,
  to: number,
): Kind | null {
  const adjective = /(?:ого|его|ому|ему|ыи|ии|ои|еи|ым|им|ом|ая|яя|ую|юю|ое|ее)$/u;
  if (language !== 'ru' || to - from !== 1 || !joined(tokens[to]) || isUpper(tokens[to]))
    return null;
  if (!adjective.test(tokens[from]?.word ?? '')) return null;
  if (vocabulary.organisationNouns.word(tokens, to)) return 'organisation';
  return vocabulary.placeNouns.word(tokens, to) ? 'place' : null;
}
