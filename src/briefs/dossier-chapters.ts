import { eventCaveat } from '../present/event-words.ts';
import { knownOf } from '../present/known.ts';
import { pick } from '../dossier/lookup.ts';
import { capital } from '../text/wording.ts';
import { describeDate } from '../dossier/dates.ts';
import { MARKS, type Article, type Entity, type Event, type Page } from '../dossier/types.ts';
import { KIND_FOLDER } from '../dossier/urls.ts';
import { nameGroups } from '../present/names.ts';
import { officesOf, type Office } from '../present/roles.ts';
import { ENTITY_KINDS } from '../schemas/entity.ts';
import { words, wordsBlock } from './prose-to-typst.ts';
import type { Register } from './register.ts';
import { stackedSections } from './sections.ts';
import { factsOf, outsideReport, reportsLine } from './sources-part.ts';
import { block, call, literal } from './typst.ts';

/** A page in a group: its heading in the margin, its facts and prose beside it. */
function entry(page: Page, title: string, facts: readonly string[], register: Register): string {
  const prose = stackedSections(page, page.sections, register);
  const label = register.labelOf(page.url);
  return call('entry', { label }, wordsBlock(title), block([...facts, ...prose]));
}

/** `Term: value`, the value as Typst expressions. */
const fact = (term: string, value: readonly string[]) =>
  call('fact', {}, wordsBlock(term), block(value));

function eventFacts(event: Event, register: Register): string[] {
  const { record } = event;
  const caveat = eventCaveat(event);
  const names = (ids: readonly string[]) =>
    pick(register.lookup.entities, ids)
      .map((entity) => entity.record.title)
      .join(', ');
  const doubts = MARKS.flatMap((mark) => {
    const marked = event.disputes.filter((doubt) => doubt.mark === mark);
    const names = marked.map(({ dispute }) => `D${String(register.disputeNumber(dispute))}`);
    return names.length > 0 ? [fact(capital(mark), words(names.join(', ')))] : [];
  });
  return [
    fact('Date', words(describeDate(record.date) + (caveat === '' ? '' : ` (${caveat})`))),
    ...(record['date-basis'] === undefined ? [] : [fact('How dated', words(record['date-basis']))]),
    ...(record.place === undefined ? [] : [fact('Place', words(names([record.place])))]),
    ...(record.who.length === 0 ? [] : [fact('Who', words(names(record.who)))]),
    ...(record['who-basis'] === undefined ? [] : [fact('On who', words(record['who-basis']))]),
    ...(record['took-place'] === undefined ? [] : [reportsLine(record['took-place'], register)]),
    ...doubts,
  ];
}

/** Every event, oldest first. */
export function eventChapters(events: readonly Event[], register: Register): string[] {
  return events.map((event) =>
    entry(event, event.record.title, eventFacts(event, register), register),
  );
}

/** An office with its sources, as on the entity’s page. */
function officeWords({ parts }: Office, register: Register): string[] {
  return parts.flatMap((part) => {
    if (typeof part === 'string') return words(part);
    return 'words' in part ? words(part.words) : [outsideReport(part, register)];
  });
}

/** The names besides the title in one line, as on the entity’s page. */
function nameWords(record: Entity['record']): string[] {
  return nameGroups(record).flatMap(({ label, names }, i) =>
    words(`${i > 0 ? ' · ' : ''}${label} ${names.map(({ text }) => text).join(', ')}`),
  );
}

function entityFacts(entity: Entity, register: Register): string[] {
  const { record } = entity;
  const { coordinates } = record;
  const names = nameWords(record);
  const whole = pick(register.lookup.entities, [record['part-of'] ?? '']);
  const degrees = (value: number, [plus, minus]: readonly [string, string]) =>
    `${Math.abs(value).toFixed(3)}° ${value < 0 ? minus : plus}`;
  const place = coordinates
    ? `${degrees(coordinates.lat, ['N', 'S'])}, ${degrees(coordinates.lon, ['E', 'W'])}`
    : null;
  return [
    call('par', {}, wordsBlock(record.summary)),
    ...officesOf(entity, register.lookup).map((office) =>
      fact('Role', officeWords(office, register)),
    ),
    ...(names.length === 0 ? [] : [fact('Names', names)]),
    ...whole.map((larger) => fact('Part of', words(larger.record.title))),
    ...(place === null ? [] : [fact('Position', words(place))]),
    ...record['same-as'].map((url) => fact('Elsewhere', [call('link', {}, literal(url))])),
  ];
}

/** People, places and organisations, each under its heading. */
export function entityChapters(
  entities: readonly Entity[],
  register: Register,
): [title: string, chapters: string[]][] {
  return ENTITY_KINDS.map((kind) => [
    capital(KIND_FOLDER[kind]),
    entities
      .filter(({ record }) => record.kind === kind)
      .map((entity) => entry(entity, entity.record.title, entityFacts(entity, register), register)),
  ]);
}

function articleFacts(article: Article, register: Register): string[] {
  const { record, text } = article;
  const known = knownOf(record);
  const used = text?.sentences.filter(({ claims }) => claims.length > 0).length ?? 0;
  return [
    fact('Letter', words(register.letterFor(article.id))),
    call('par', {}, wordsBlock(factsOf(article, register))),
    ...(known.basis === null ? [] : [fact('How dated', words(known.basis))]),
    ...(record['title-basis'] === undefined ? [] : [fact('Title', words(record['title-basis']))]),
    ...(record.URL === undefined ? [] : [fact('Address', [call('link', {}, literal(record.URL))])]),
    ...(text === null
      ? []
      : [
          fact(
            'Sentences',
            words(`${String(text.sentences.length)}, of which statements rest on ${String(used)}.`),
          ),
        ]),
  ];
}

/** The articles in the order of their letters. */
export function articleChapters(articles: readonly Article[], register: Register): string[] {
  for (const { id } of articles) register.letterFor(id);
  return pick(
    register.lookup.articles,
    register.articles.map(({ id }) => id),
  ).map((article) =>
    entry(article, article.record.title, articleFacts(article, register), register),
  );
}
