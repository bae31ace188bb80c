import { CONCEPTS } from '../text/concepts/concepts.ts';
import { CuedSentence } from '../text/cues.ts';
import { readFigures } from '../text/figures/read-figures.ts';
import { foldedWords } from '../text/fold.ts';
import type { ReadLanguage } from '../text/languages.ts';
import type { NameTable } from '../text/names/name-table.ts';
import { isNumberWord } from '../text/number-words.ts';
import { tokensOf } from '../text/phrases.ts';
import { type Sense, VOCABULARIES } from '../text/quoting/vocabulary.ts';

/** In what a claim and its quotations may differ. */
export type DifferenceKind =
  'negation' | 'likelihood' | 'attribution' | 'quantity' | 'unit' | 'order';

/** Something that either a claim or its quotations say, and the other does not. */
export interface Difference {
  kind: DifferenceKind;
  /** The words that say it. */
  words: string;
  /** Whether the claim says it; else a quotation does. */
  added: boolean;
}

/** A text in a language that is read. */
export interface Said {
  text: string;
  language: ReadLanguage;
}

/** What a claim must keep of a sense that a quotation has, and a quotation prove of one of the claim. */
interface Demand {
  kind: DifferenceKind;
  /** Senses of which the claim must have one if a quotation has this; absent if it may leave it out. */
  kept?: readonly Sense[];
  /** Senses of which a quotation must have one if the claim has this. */
  proved?: readonly Sense[];
}

const bound = (sense: Sense): Demand => ({ kind: 'quantity', kept: [sense], proved: [sense] });

/** A claim may say less than its quotations, “may” for “is likely to”, but not more. */
const DEMANDS: Partial<Record<Sense, Demand>> = {
  negation: { kind: 'negation', kept: ['negation'], proved: ['negation', 'hedge'] },
  possible: { kind: 'likelihood', kept: ['possible', 'hedge'] },
  likely: { kind: 'likelihood', kept: ['likely', 'possible', 'hedge'] },
  hedge: { kind: 'likelihood', kept: ['hedge', 'possible', 'likely', 'attribution', 'negation'] },
  certain: { kind: 'likelihood', proved: ['certain'] },
  attribution: { kind: 'attribution', kept: ['attribution'] },
  every: { kind: 'quantity', proved: ['every'] },
  some: { kind: 'quantity', kept: ['some'] },
  only: bound('only'),
  over: bound('over'),
  under: bound('under'),
  about: bound('about'),
};

/** Of these only what stands before a number is a bound. */
const BOUNDS: ReadonlySet<Sense> = new Set(['over', 'under', 'about']);

/** A word that says how far a text holds. */
interface Mark {
  sense: Sense;
  /** Whether it is sure to say so, and so has to be answered. */
  sure: boolean;
  /** As printed. */
  words: string;
}

function marksOf({ text, language }: Said): Mark[] {
  const sentence = new CuedSentence(text, language);
  const { tokens, words } = sentence;
  const isNumber = ({ word }: { word: string }) => /^\d/.test(word) || isNumberWord(word);
  const marks: Mark[] = [];
  const add = (from: number, to: number, sense: Sense, sure: boolean) => {
    const printed = text.slice(tokens[from]?.start, tokens[to - 1]?.end);
    // “Apparently not: …” is an answer that the rest repeats.
    const answers = to < tokens.length && sentence.edge(to) === 'strong' && sense === 'negation';
    marks.push({ sense, sure: sure && !answers, words: printed });
  };
  /** For each word, how many it was read together with, and what they are sure to say. */
  const read = tokens.map(() => ({ length: 0, senses: new Set<Sense>() }));
  for (let from = 0; from < tokens.length;) {
    const { to = from + 1, values = [] } = words.senses.at(tokens, from) ?? {};
    const here = read.slice(from, to);
    for (const word of values.length > 0 ? here : []) word.length = to - from;
    for (const value of values.includes(null) ? [] : values) {
      if (!value) continue;
      const { sense, sure } = value;
      if (BOUNDS.has(sense) && !tokens.slice(to - 1, to + 1).some(isNumber)) continue;
      add(from, to, sense, sure);
      for (const { senses } of sure ? here : []) senses.add(sense);
    }
    from = to;
  }
  for (const { kind, from, to } of sentence.cues) {
    const alike: Sense[] = kind === 'hedge' ? [kind, 'possible', 'likely'] : [kind];
    // “may” is counted already, and “no less than” denies nothing.
    const isRead = read
      .slice(from, to)
      .some(({ length, senses }) => length > to - from || alike.some((one) => senses.has(one)));
    if (!isRead) add(from, to, kind, true);
  }
  for (const at of tokens.keys()) {
    const end = words.end('accounts', tokens, at);
    if (end !== null) add(at, end, 'attribution', false);
  }
  return marks;
}

/** Concepts that measure. */
const UNITS: ReadonlySet<string> = new Set(
  (
    'hour day week month year decade century minute percent kilometre metre centimetre mile hectare ' +
    'tonne kilogram litre barrel megawatt degree'
  )
    .split(' ')
    .map((unit) => `~${unit}`),
);

/** The units of a text, one word for all languages, and each as printed. */
function unitsOf({ text, language }: Said): Map<string, string> {
  const words = foldedWords(text);
  const units = words.flatMap(({ word, start, end }) => {
    const concept = CONCEPTS.conceptOf(word);
    return concept && UNITS.has(concept) ? [[concept, text.slice(start, end)] as const] : [];
  });
  const figures = /\p{N}/u.test(text) ? readFigures(text, language) : [];
  const measured = figures.flatMap(({ measure, unit }) =>
    measure === null ? [] : [[`~${measure}`, unit ?? measure] as const],
  );
  return new Map([...measured, ...units]);
}

/** Names that say whose or which something is, and not who does it: “Varn’s ship”, “the port of Varn”. */
const BEFORE_OWNER = /\b(?:of|with|between|(?:envoy|ambassador|adviser) to) (?:the )?$/;
const AFTER_OWNER = /^['’](?:s\b|(?!\p{L}))/u;
/** Before one who acts: “was sued by Orla”, “whom Orla sued”. */
const BEFORE_AGENT = /\b(?:by|which|whom) (?:both )?(?:the )?$/;

/** Where a text names whom, ascending: who acts comes first, “by Orla” before what stands before it. */
function namedIn({ text }: Said, names: NameTable): Map<string, number[]> {
  const places = names.find(text, { prose: true }).flatMap(({ ids, standsFor, start, end }) => {
    const before = text.slice(0, start);
    const owns = BEFORE_OWNER.test(before) || AFTER_OWNER.test(text.slice(end));
    // “Russian” only stands for somebody.
    if (owns || AFTER_OWNER.test(text.slice(end - 2)) || ids.length === 0) return [];
    const at = BEFORE_AGENT.test(before) ? start - text.length : start;
    return [...ids, ...standsFor].map((id) => ({ id, at }));
  });
  const byName = Map.groupBy(
    places.sort((a, b) => a.at - b.at),
    ({ id }) => id,
  );
  return new Map([...byName].map(([id, all]) => [id, all.map(({ at }) => at)]));
}

/** Two names that have each other’s place: “Orla sued Varn” for “Varn sued Orla”. */
function swapped(claim: Said, quotations: readonly Said[], names: NameTable): string[] {
  const mutual = ({ text, language }: Said, a: number, b: number) => {
    const tokens = tokensOf(text.slice(Math.max(0, Math.min(a, b)), Math.max(a, b, 0)));
    return tokens.some((_, at) => VOCABULARIES[language].is('mutual', tokens, at));
  };
  const quoted = quotations.map((said) => ({ said, order: namedIn(said, names) }));
  const own = [...namedIn(claim, names)];
  return own.flatMap(([second, [at = 0]], i) =>
    own.slice(0, i).flatMap(([first, places]) => {
      const before = places.at(-1) ?? 0;
      if (before >= at || mutual(claim, before, at)) return [];
      const both = quoted.filter(({ order }) => order.has(first) && order.has(second));
      const other = both.every(({ said, order }) => {
        const [a, b] = [order.get(first)?.[0] ?? 0, order.get(second)?.at(-1) ?? 0];
        return a > b && !mutual(said, b, a);
      });
      const titles = [first, second].map((id) => names.named.get(id)?.title ?? id);
      return both.length > 0 && other ? [titles.join(' before ')] : [];
    }),
  );
}

/**
 * What a claim asserts otherwise than its quotations: what it denies that they affirm, states as a
 * fact that they call possible, or says of all where they say it of some.
 *
 * @param claim in English
 */
export function differences(
  claim: string,
  quotations: readonly Said[],
  names: NameTable,
): Difference[] {
  const english: Said = { text: claim, language: 'en' };
  const [own, quoted] = [marksOf(english), quotations.flatMap(marksOf)];
  const found: Difference[] = [];
  const add = (kind: DifferenceKind, words: string | undefined, added: boolean) => {
    if (words !== undefined) found.push({ kind, words, added });
  };
  for (const [sense, { kind, kept, proved }] of Object.entries(DEMANDS) as [Sense, Demand][]) {
    const asked = quoted.find((mark) => mark.sense === sense && mark.sure);
    if (kept && !own.some((mark) => kept.includes(mark.sense))) add(kind, asked?.words, false);
    const said = own.filter((mark) => mark.sense === sense && mark.sure);
    const proofs = quoted.filter((mark) => proved?.includes(mark.sense)).length;
    // Each “not” of a claim needs one of a quotation; of other words one proves all.
    const unproved = kind === 'negation' || proofs === 0 ? said[proofs] : undefined;
    if (proved) add(kind, unproved?.words, true);
  }
  const units = new Set(quotations.flatMap((quotation) => [...unitsOf(quotation).keys()]));
  for (const [unit, words] of unitsOf(english)) if (!units.has(unit)) add('unit', words, true);
  for (const words of swapped(english, quotations, names)) add('order', words, true);
  return found;
}
