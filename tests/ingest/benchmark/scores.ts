import type { Content } from '../../../src/dossier/load.ts';
import { sharedWording } from '../../../src/articles/sources.ts';
import { languageOf, readingOf } from '../../../src/ingest/ingest.ts';
import type { ClaimIndex } from '../../../src/ingest/near/claim-index.ts';
import { beforeSentence } from '../../../src/ingest/worksheet/worksheet.ts';
import { wordsOf } from '../../../src/text/words.ts';
import { wholeText } from '../../sealed.ts';
import type { JudgedArticle } from './articles.ts';
import { contains, overlaps, placesOf, sentenceAt } from './places.ts';
import { distinctBy, tallied, type Tally } from './tally.ts';

/** What is scored, each by itself. */
export const KINDS = [
  /** Sentences that repeat or contradict a claim: it is the first, among three, among five nearest. */
  ...(['first', 'three', 'five'] as const),
  /** Links of names to entities of the Dossier. */
  'name',
  /** Names of what the Dossier does not know. */
  'candidate',
  /** The known name that a candidate may be a spelling of. */
  'nearest',
  /** Words of direct speech. */
  'quotation',
  'date',
  /** The date of the article itself. */
  'issued',
  /** The known article that it was reworked from. */
  'duplicate',
] as const;
export type Kind = (typeof KINDS)[number];
export type Scores = Record<Kind, Tally>;

const folded = (text: string) => wordsOf(text).join(' ');

/** Scores what ingest finds in an article by its gold; each miss and each false finding is a line. */
export function score(
  article: JudgedArticle,
  { dossier, texts }: Content,
  index: ClaimIndex,
): Scores {
  const { id, file, gold } = article;
  const line = (...parts: (string | null | undefined)[]) =>
    `${id}: ${parts.filter((part) => part !== null && part !== undefined && part !== '').join(' → ')}`;
  const language = languageOf(file.language);
  const text = wholeText(file.id, file.text, language);
  const { reading, issued } = readingOf(file, language, {}, dossier);
  const { sentences } = reading;

  const looked = gold.statements.map(({ sentence, claims }) => {
    const n = sentenceAt(sentences, sentence);
    const own = sentences[n - 1]?.text ?? '';
    const terms = index.query(own, beforeSentence(sentences, n));
    const keys = index.near(terms, 5).map(({ claim }) => claim.key);
    return { text: own, claims, rank: keys.findIndex((key) => claims.includes(key)) };
  });
  const among = (most: number): Tally => {
    const missed = looked.filter(({ rank }) => rank < 0 || rank >= most);
    return {
      found: looked.length - missed.length,
      missed: missed.map((one) => line(one.text, one.claims.join(' '))),
      right: 0,
      wrong: [],
    };
  };

  const placesIn = (texts: readonly string[]) => placesOf(sentences, texts);
  const namePlaces = placesIn(gold.names.map((name) => name.text));
  const names = gold.names.map((name, i) => ({ ...name, places: namePlaces[i] ?? [] }));
  const mentions = sentences.flatMap((sentence) => sentence.names);
  type Name = (typeof names)[number];
  type Mention = (typeof mentions)[number];
  const at = (name: Name, mention: Mention) => name.places.some((p) => overlaps(p, mention));
  const elsewhere = (mention: Mention) =>
    names.some((name) => name.entity !== mention.entity && at(name, mention)) &&
    !names.some((name) => name.entity === mention.entity && at(name, mention));
  const isName = (name: Name, mention: Mention) =>
    name.entity === mention.entity &&
    (at(name, mention) || (!elsewhere(mention) && contains(name.text, mention.text)));
  const distinct = (list: Mention[]) =>
    distinctBy(list, (m) => [folded(m.text), m.entity, elsewhere(m)].join('\n'));
  const named = (known: boolean) =>
    tallied({
      gold: names.filter((name) => (name.entity !== null) === known),
      read: distinct(mentions.filter((mention) => (mention.entity !== null) === known)),
      fits: isName,
      optional: (name) => name.optional,
      goldLine: (name) => line(name.text, name.entity),
      readLine: (mention) => line(mention.text, mention.entity),
    });

  const datePlaces = placesIn(gold.dates.map((date) => date.text));
  const value = (wanted: string | null, said: string | null) =>
    tallied({
      gold: wanted === null ? [] : [wanted],
      read: said === null ? [] : [said],
      fits: (a, b) => a === b,
      goldLine: (one) => line(one),
      readLine: (one) => line(one),
    });
  // That an article is from a day or later is no date of it; “about that day” is as good as the day.
  const day = issued?.edtf.startsWith('[') ? null : (issued?.edtf.replace(/[~?%]$/, '') ?? null);
  return {
    ...{ first: among(1), three: among(3), five: among(5) },
    ...{ name: named(true), candidate: named(false) },
    nearest: tallied({
      gold: names.filter((name) => name.nearest !== undefined),
      read: distinct(mentions.filter(({ entity, nearest }) => entity === null && nearest)),
      fits: (name, mention) => isName(name, mention) && name.nearest === mention.nearest?.entity,
      goldLine: (name) => line(name.text, name.nearest),
      readLine: (mention) => line(mention.text, mention.nearest?.entity),
    }),
    quotation: tallied({
      gold: gold.quotations,
      read: sentences.flatMap(({ speech }) => speech),
      fits: (quoted, mention) => folded(quoted.text) === folded(mention.text),
      optional: ({ optional }) => optional,
      goldLine: (quoted) => line(quoted.text),
      readLine: (mention) => line(mention.text),
    }),
    date: tallied({
      gold: gold.dates.map((date, i) => ({ ...date, places: datePlaces[i] ?? [] })),
      read: sentences.flatMap(({ dates }) => dates),
      fits: (date, found) =>
        [date.edtf, ...date.or].includes(found.edtf) &&
        date.places.some((place) => overlaps(place, found)),
      optional: ({ optional }) => optional,
      goldLine: (date) => line(date.text, date.edtf),
      readLine: (found) => line(found.text, found.edtf),
    }),
    issued: value(gold.issued, day),
    duplicate: value(gold.duplicates, sharedWording(file.id, text, texts)[0]?.id ?? null),
  };
}
