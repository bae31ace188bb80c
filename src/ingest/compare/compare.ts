import { overlap, SAME_SOURCE } from '../../articles/sources.ts';
import type { FingerprintedText } from '../../articles/text.ts';
import type { Content } from '../../dossier/load.ts';
import type { Reading } from '../reading.ts';
import { ClaimIndex } from './claim-index.ts';
import { Copies } from './copies.ts';
import { Events } from './events.ts';
import { Known } from './known.ts';
import { Values } from './values.ts';
import { Offices } from './offices.ts';
import { pronounConflicts } from './pronouns.ts';
import { factsOf, statesFact, type SentenceFacts } from './sentence-facts.ts';
import { Roles } from './roles.ts';
import { spellingConflicts } from './spellings.ts';
import type { Finding, Statement } from './statement.ts';
import { tenureConflicts } from './tenures.ts';

/** A known article that shares too much wording to be independent. */
export interface Alike {
  id: string;
  /** The part of the shorter one's shingles that both have: 0 to 1. */
  share: number;
}

/** A new article held against the Dossier. */
export interface Comparison {
  /** The most alike first. */
  alike: Alike[];
  /** In the order of the text; a sentence can be in conflict on several grounds. */
  statements: Statement[];
}

/** Sentences looked back at for what a sentence is about. */
const CONTEXT = 3;

/**
 * Holds a new article against the Dossier: which known articles it is not independent of, and of each
 * statement whether it is known, new or in conflict. Precision goes before recall: without a plain
 * reason nothing is called known or in conflict.
 *
 * @param reading what was read from the article
 * @param text its fingerprint
 * @param content the Dossier and the known articles' fingerprints
 * @param issued EDTF date of the article; null where none is known
 */
export function compare(
  reading: Reading,
  text: FingerprintedText,
  { dossier, texts }: Content,
  issued: string | null,
): Comparison {
  const index = new ClaimIndex(dossier);
  const roles = new Roles(index);
  const offices = new Offices(roles);
  const events = new Events(index);
  const values = new Values(index);
  const known = new Known(index, events, values);
  const copies = new Copies(text, texts, dossier.articles);
  const entities = new Map(dossier.entities.map((entity) => [entity.id, entity]));
  const titles = new Map(dossier.entities.map(({ id, record }) => [id, record.title]));
  const spellings = Map.groupBy(spellingConflicts(reading, titles), ({ sentence }) => sentence);

  const all = factsOf(reading);
  /** The sentences before one that tell what it is about. */
  const before = ({ sentence, paragraph }: SentenceFacts): SentenceFacts[] =>
    all
      .slice(Math.max(0, sentence - 1 - CONTEXT), sentence - 1)
      .filter((one) => one.paragraph === paragraph || one.sentence === sentence - 1);
  const article = index.entityTerms(
    [...reading.names, ...reading.standIns].flatMap(({ entity }) => entity ?? []),
  );
  const namedIn = ({ names }: SentenceFacts) => names.flatMap(({ entity }) => entity ?? []);

  const statementsOf = (facts: SentenceFacts): Statement[] => {
    if (facts.heading || text.sentences[facts.sentence - 1]?.repeats !== null) return [];
    const named = [...new Set(namedIn(facts))];
    const context = index.entityTerms(before(facts).flatMap(namedIn));
    const own = index.termsOf(facts);
    const wide = own.union(context);
    const terms = named.length === 0 ? wide : own;
    const earlier = all
      .slice(Math.max(0, facts.sentence - 1 - CONTEXT), facts.sentence - 1)
      .reduce((sum, one) => sum.union(index.termsOf(one)), context);
    const around = own.union(earlier);
    const told = { own, before: earlier, article };
    const near = index.near(terms);
    const nearAround = index.near(around);
    const sheet = index.sheetFor(terms);
    const base = { sentence: facts.sentence, about: null, entities: named, sheet };
    const copied = copies.of(facts.sentence);
    const dated = copied ? [] : events.conflicts(facts, told, issued);
    const valued = copied ? [] : values.conflicts(facts, nearAround, told, issued);
    const findings: Finding[] = [
      ...offices.conflicts(facts, { around, article }, issued, events.timeOf(facts, told)),
      ...tenureConflicts(facts, roles),
      ...dated,
      // An event's date says it better than a claim's.
      ...valued.filter(({ about }) => about !== 'date' || dated.length === 0),
      ...(spellings.get(facts.sentence) ?? []),
      ...pronounConflicts(facts, entities),
    ];
    if (findings.length > 0) {
      return findings.map((finding) => ({ ...base, ...finding, is: 'conflict' }));
    }
    if (!statesFact(facts)) return [];
    if (copied) return [{ ...base, is: 'known', ...copied }];
    const said = { facts, terms, told, near, around: nearAround };
    const same = known.same(said);
    const other = known.otherDate(facts, same);
    if (other) return [{ ...base, ...other, is: 'conflict' }];
    const found = known.of(said, same);
    if (found) return [{ ...base, ...found, is: 'known' }];
    return [{ ...base, is: 'new', why: 'No claim says so yet.', claims: [] }];
  };

  const alike = [...texts]
    .map(([id, other]) => ({ id, share: overlap(text, other) }))
    .filter(({ share }) => share >= SAME_SOURCE)
    .sort((a, b) => b.share - a.share);
  return { alike, statements: all.flatMap(statementsOf) };
}
