import type {
  DateMention,
  HedgeMention,
  NameMention,
  NumberMention,
  OfficeMention,
  PronounMention,
  QuotationMention,
  Reading,
  ReadSentence,
  StandInMention,
} from '../reading.ts';

/** All that was read from one sentence. */
export interface SentenceFacts extends Pick<
  ReadSentence,
  'sentence' | 'text' | 'start' | 'end' | 'paragraph' | 'heading'
> {
  names: NameMention[];
  standIns: StandInMention[];
  quotations: QuotationMention[];
  hedges: HedgeMention[];
  dates: DateMention[];
  numbers: NumberMention[];
  offices: OfficeMention[];
  pronouns: PronounMention[];
}

/** A reading sentence by sentence, in the order of the text. */
export function factsOf(reading: Reading): SentenceFacts[] {
  const by = <T extends { sentence: number }>(list: readonly T[]) =>
    Map.groupBy(list, ({ sentence }) => sentence);
  const names = by(reading.names);
  const standIns = by(reading.standIns);
  const quotations = by(reading.quotations);
  const hedges = by(reading.hedges);
  const dates = by(reading.dates);
  const numbers = by(reading.numbers);
  const offices = by(reading.offices);
  const pronouns = by(reading.pronouns);
  return reading.sentences.map((sentence) => {
    const n = sentence.sentence;
    return {
      ...sentence,
      names: names.get(n) ?? [],
      standIns: standIns.get(n) ?? [],
      quotations: quotations.get(n) ?? [],
      hedges: hedges.get(n) ?? [],
      dates: dates.get(n) ?? [],
      numbers: numbers.get(n) ?? [],
      offices: offices.get(n) ?? [],
      pronouns: pronouns.get(n) ?? [],
    };
  });
}

/** Whether a sentence says something that a claim could rest on: somebody, somewhen, how much. */
export function statesFact(facts: SentenceFacts): boolean {
  if (facts.heading) return false;
  const { names, quotations, dates, numbers, offices, hedges } = facts;
  // “Could” alone tells nothing; “its owner says” does.
  const told = hedges.filter(({ kind }) => kind !== 'modal');
  return [names, quotations, dates, numbers, offices, told].some((list) => list.length > 0);
}
