import { eventCaveat } from '../present/event-words.ts';
import { knownOf } from '../present/known.ts';
import { pick } from '../dossier/lookup.ts';
import { capital } from '../text/wording.ts';
import { describeDate } from '../dossier/dates.ts';
import { MARKS, type Article, type Entity, type Event, type Page } from '../dossier/types.ts';
import { positionText } from '../present/map/places.ts';
import { nameGroups } from '../present/names.ts';
import { officesOf, type Office } from '../present/roles.ts';
import { byKind } from '../present/kinds.ts';
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

/** `Term: value`, the value as text or as Typst expressions; nothing for an empty value. */
function fact(term: string, value: string | readonly string[] = ''): string[] {
  const said = typeof value === 'string' ? words(value) : value;
  return said.length === 0 ? [] : [call('fact', {}, wordsBlock(term), block(said))];
}

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
    return fact(capital(mark), names.join(', '));
  });
  return [
    ...fact('Date', describeDate(record.date) + (caveat === '' ? '' : ` (${caveat})`)),
    ...fact('How dated', record['date-basis']),
    ...fact('Place', names([record.place ?? ''])),
    ...fact('Who', names(record.who)),
    ...fact('On who', record['who-basis']),
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
  const [whole] = pick(register.lookup.entities, [record['part-of'] ?? '']);
  return [
    call('par', {}, wordsBlock(record.summary)),
    ...officesOf(entity, register.lookup).flatMap((office) =>
      fact('Role', officeWords(office, register)),
    ),
    ...fact('Names', nameWords(record)),
    ...fact('Part of', whole?.record.title),
    ...fact('Position', coordinates && positionText(coordinates)),
    ...record['same-as'].flatMap((url) => fact('Elsewhere', [call('link', {}, literal(url))])),
  ];
}

/** People, places and organisations, each under its heading. */
export function entityChapters(
  entities: readonly Entity[],
  register: Register,
): [title: string, chapters: string[]][] {
  return byKind(entities).map(({ heading, list }) => [
    heading,
    list.map((entity) =>
      entry(entity, entity.record.title, entityFacts(entity, register), register),
    ),
  ]);
}

function articleFacts(article: Article, register: Register): string[] {
  const { record, text } = article;
  const known = knownOf(record);
  const used = text?.sentences.filter(({ claims }) => claims.length > 0).length ?? 0;
  return [
    ...fact('Letter', register.letterFor(article.id)),
    call('par', {}, wordsBlock(factsOf(article, register))),
    ...fact('How dated', known.basis ?? ''),
    ...fact('Title', record['title-basis']),
    ...fact('Address', record.URL === undefined ? [] : [call('link', {}, literal(record.URL))]),
    ...fact(
      'Sentences',
      text ? `${String(text.sentences.length)}; statements cite ${String(used)} of them.` : '',
    ),
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
