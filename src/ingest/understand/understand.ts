import type { EntityKind } from '../../schemas/entity.ts';
import { withoutArticles } from '../../text/name-forms.ts';
import type { NameMention, ReadLanguage, Reading } from '../reading.ts';
import { findActors } from './actors.ts';
import { cutArticle, stretchOfTokens, type ArticleText } from './article.ts';
import { dateRuns, readDates } from './dates.ts';
import { readHedges } from './hedges.ts';
import type { KnownEntity, KnownNames } from './known-names.ts';
import { readIssued } from './issued.ts';
import type { NameRun } from './name-run.ts';
import { findNames } from './names.ts';
import { nearestName } from './nearest.ts';
import { readNumbers } from './numbers.ts';
import { readOffices } from './offices.ts';
import { People, type Party } from './people.ts';
import { readPronouns } from './pronouns.ts';
import { readQuotations } from './quotations.ts';
import { speechOf } from './speech.ts';

/** What is known before an article is read. */
export interface Known {
  entities: readonly KnownEntity[];
  /** EDTF date of the article where its file tells it: its metadata, the editor. */
  issued: string | null;
  title?: string | null;
}

/** Candidates compared with the known names; more are no article. */
const COMPARED = 2_000;

/** The names as mentions, each candidate with the known name nearest to it. */
function mentions(
  article: ArticleText,
  runs: readonly NameRun[],
  people: People,
  known: KnownNames,
): NameMention[] {
  const nearest = new Map<string, NameMention['nearest']>();
  const near = (words: readonly string[]): NameMention['nearest'] => {
    const key = words.join(' ');
    const before = nearest.get(key);
    if (before !== undefined) return before;
    const found = nearest.size < COMPARED ? nearestName(words, known.names) : null;
    nearest.set(key, found);
    return found;
  };
  const kindOf = (run: NameRun, party: Party | undefined): EntityKind | null =>
    run.kind ?? (party?.shown ? 'person' : null);
  return runs.map((run, n) => {
    const words = withoutArticles(article.tokens.slice(run.from, run.to).map(({ word }) => word));
    return {
      ...stretchOfTokens(article, run.from, run.to),
      kind: kindOf(run, people.of[n]),
      entity: run.entity,
      nearest: run.entity === null ? near(words) : null,
    };
  });
}

/**
 * Reads what an article says: its sentences, names, direct speech, dates, numbers, offices. Nothing
 * depends on the clock; the time taken grows with the length of the text alone.
 *
 * @param text plain text, paragraphs as `paragraphSpans` reads them
 * @param language the language that it is written in
 * @param known the Dossier's entities, and what the file tells of the article
 */
export function understand(text: string, language: ReadLanguage, known: Known): Reading {
  const article = cutArticle(text, language, known.title ?? null);
  const runs = dateRuns(article);
  const issued = readIssued(article, runs);
  const { names, standIns, known: knownNames } = findNames(article, known.entities);
  const people = new People(article, names, known.entities);
  const { offices, holders } = readOffices(article, { names, standIns, people });
  const actors = findActors(article, names, people);
  const quotations = readQuotations(speechOf(article, actors, holders));
  return {
    language,
    issued,
    sentences: [...article.sentences],
    names: mentions(article, names, people, knownNames),
    standIns: standIns.map((run) => ({
      ...stretchOfTokens(article, run.from, run.to),
      entity: run.entity,
    })),
    quotations,
    hedges: readHedges(speechOf(article, actors, holders), quotations),
    dates: readDates(article, runs, known.issued ?? issued?.edtf ?? null),
    numbers: readNumbers(article, runs),
    offices,
    pronouns: readPronouns(article, actors, quotations),
  };
}
