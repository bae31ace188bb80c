import { paragraphSpans, sentenceSpans } from '../../src/text/sentences.ts';
import { wordsOf } from '../../src/text/words.ts';
import type { Reading, ReadSentence, Stretch } from '../../src/ingest/reading.ts';
import type { JudgedArticle } from './judged-articles.ts';
import { placesOf, sentenceAt } from './places.ts';
import type { Findings } from './scores.ts';

/** The sentences of a text, as its fingerprint numbers them. */
function sentencesOf(text: string, language: string): ReadSentence[] {
  const spans = paragraphSpans(text).flatMap((paragraph, i) => {
    const content = text.slice(paragraph.start, paragraph.end);
    return sentenceSpans(content, language)
      .map((span) => ({ start: paragraph.start + span.start, end: paragraph.start + span.end }))
      .map((span) => ({ ...span, text: text.slice(span.start, span.end), paragraph: i + 1 }))
      .filter((span) => wordsOf(span.text).length > 0);
  });
  return spans.map((span, i) => ({ ...span, sentence: i + 1, heading: false }));
}

/** What a faultless reader would have found in an article: its gold, laid out as findings. */
export function goldFindings({ text, gold }: JudgedArticle): Findings {
  const reading: Reading = {
    language: gold.language,
    issued: gold.issued === null ? null : { edtf: gold.issued, why: 'gold' },
    sentences: sentencesOf(text, gold.language),
    ...{ names: [], standIns: [], quotations: [], hedges: [], dates: [], numbers: [], offices: [] },
    pronouns: [],
  };
  const stretches = (texts: string[]): Stretch[] => {
    const places = placesOf(reading, texts);
    return places.map(([place]) => {
      if (!place) throw new Error('Unexpected gold that stands nowhere, expected judged articles');
      const sentence = reading.sentences.findLastIndex(({ start }) => start <= place.start) + 1;
      return { ...place, sentence, text: text.slice(place.start, place.end) };
    });
  };
  const among = <T extends { text: string }>(items: T[]) =>
    stretches(items.map(({ text: words }) => words)).flatMap((place, i) =>
      items.slice(i, i + 1).map((item) => ({ item, ...place })),
    );
  return {
    reading: {
      ...reading,
      names: among(gold.names).map(({ item: { entity, nearest }, ...place }) => ({
        ...place,
        kind: null,
        entity,
        nearest: nearest === undefined ? null : { entity: nearest, name: nearest, why: 'gold' },
      })),
      quotations: among(gold.quotations).map(({ item: { speaker, entity }, ...place }) => ({
        ...place,
        speaker: speaker === null ? null : { text: speaker, entity },
      })),
      dates: among(gold.dates).map(({ item: { edtf }, ...place }) => ({
        ...place,
        edtf,
        why: null,
      })),
      offices: among(gold.offices.map((item) => ({ ...item, text: item.person }))).map(
        ({ item: { person, entity, office, standing }, ...place }) => ({
          ...place,
          ...{ person: { text: person, entity }, office, standing, of: null },
        }),
      ),
    },
    statements: gold.statements.map(({ sentence, is, about, claims, with: against }) => ({
      ...{ sentence: sentenceAt(reading, sentence), is, about },
      ...{ claims: is === 'known' ? claims : undefined, with: against },
    })),
    duplicates: gold.duplicates,
  };
}
