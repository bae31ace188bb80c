import type { AmountLexicon, Forms } from './lexicon/amounts/amounts.ts';
import { PhraseTable, phraseSet } from './phrases.ts';

const list = (text: string): string[] => text.split(/\s*,\s*/).filter((phrase) => phrase !== '');

/** The words of a lexicon, each with what it means. */
export function formTable<T>(forms: Forms<T>): PhraseTable<T> {
  return new PhraseTable(
    forms.flatMap(([value, words]) => list(words).map((phrase) => [phrase, value] as const)),
  );
}

/** سفينة → سفينتان, سفينتين; رجل → رجلان, رجلين; and without the last letter before a genitive. */
function dualsOf(noun: string): string[] {
  const stem = noun.endsWith('ة') ? `${noun.slice(0, -1)}ت` : noun.replace(/ى$/u, 'ي');
  return [`${stem}ان`, `${stem}ين`, ...(noun.endsWith('ة') ? [`${stem}ا`, `${stem}ي`] : [])];
}

/** The words for amounts, made ready for looking up. */
export function amountWords(lexicon: AmountLexicon) {
  const set = (words: string) => phraseSet(list(words));
  return {
    one: set(lexicon.one),
    scales: formTable(lexicon.scales),
    alone: set(lexicon.alone),
    round: set(lexicon.round),
    more: formTable(lexicon.more),
    parts: formTable(lexicon.parts),
    severalParts: formTable(lexicon.severalParts),
    outOf: set(lexicon.outOf),
    everySo: formTable(lexicon.everySo),
    wholes: formTable(lexicon.wholes),
    measures: formTable(lexicon.measures),
    signs: new Map(Object.entries(lexicon.signs)),
    to: set(lexicon.to),
    before: formTable(lexicon.before),
    after: formTable(lexicon.after),
    labels: set(lexicon.labels),
    streets: set(lexicon.streets),
    agedBefore: set(lexicon.agedBefore),
    agedAfter: set(lexicon.agedAfter),
    whichPart: set(lexicon.whichPart),
    noUnits: set(lexicon.noUnits),
    duals: phraseSet(list(lexicon.duals).flatMap(dualsOf)),
  };
}
