import { knownOf } from '../present/known.ts';
import { pick } from '../dossier/lookup.ts';
import { MARKS } from '../dossier/dispute.ts';
import { capital } from '../text/wording.ts';
import { describeDate } from '../dossier/dates.ts';
import type { Article, Entity, Event, Page } from '../dossier/types.ts';
import { ENTITY_KINDS, type Role } from '../schemas/entity.ts';
import { dateCaveat } from './events-part.ts';
import { HEADINGS } from './names-part.ts';
import { words, wordsBlock } from './prose-to-typst.ts';
import type { Register } from './register.ts';
import { stackedSections } from './sections.ts';
import { factsOf } from './sources-part.ts';
import { block, call, literal } from './typst.ts';

/** The label of a page in the document, from its address. */
type LabelOf = (url: string) => string;

/** A page in a group: its heading in the margin, its facts and prose beside it. */
function entry(
  page: Page,
  title: string,
  facts: readonly string[],
  register: Register,
  labelOf: LabelOf,
): string {
  const prose = stackedSections(page, page.sections, register, 1);
  const label = literal(labelOf(page.url));
  return call('entry', { label }, wordsBlock(title), block([...facts, ...prose]));
}

/** `Term: value`, the value as Typst expressions. */
const fact = (term: string, value: readonly string[]) =>
  call('fact', {}, wordsBlock(term), block(value));

function eventFacts(event: Event, register: Register): string[] {
  const { record } = event;
  const caveat = dateCaveat(event);
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
    ...doubts,
  ];
}

/** Every event, oldest first. */
export function eventChapters(
  events: readonly Event[],
  register: Register,
  labelOf: LabelOf,
): string[] {
  return events.map((event) =>
    entry(event, event.record.title, eventFacts(event, register), register, labelOf),
  );
}

/** “from 27 March 2018, by the articles”: a role's term and its source. */
function roleWords({ title, from, to, claim, reference }: Role, register: Register): string[] {
  const since = from === undefined ? '' : ` from ${describeDate(from)}`;
  const until = to === undefined ? '' : ` to ${describeDate(to)}`;
  const said = `${title}${since || until ? `,${since}${until}` : ''}`;
  if (!reference) return words(`${said} (by the articles)`);
  const { destination, letter } = register.linkOf(reference.URL, reference.title);
  const basis = claim === undefined ? 'outside the articles' : 'by the articles; term outside them';
  return [
    ...words(`${said} (${basis}: `),
    call('outside', { letter: literal(letter ?? '') }, destination, wordsBlock(reference.title)),
    ...words(')'),
  ];
}

function entityFacts({ record }: Entity, register: Register): string[] {
  const { names, aliases, coordinates } = record;
  const whole = pick(register.lookup.entities, [record['part-of'] ?? '']);
  const degrees = (value: number, [plus, minus]: readonly [string, string]) =>
    `${Math.abs(value).toFixed(3)}° ${value < 0 ? minus : plus}`;
  const place = coordinates
    ? `${degrees(coordinates.lat, ['N', 'S'])}, ${degrees(coordinates.lon, ['E', 'W'])}`
    : null;
  return [
    call('par', {}, wordsBlock(record.summary)),
    ...(names.ar === undefined ? [] : [fact('Arabic', words(names.ar))]),
    ...(names.ru === undefined ? [] : [fact('Russian', words(names.ru))]),
    ...(aliases.length === 0
      ? []
      : [
          fact(
            'Also spelled',
            aliases.flatMap((alias, i) => words(i === 0 ? alias : ` · ${alias}`)),
          ),
        ]),
    ...record.roles.map((role) => fact('Role', roleWords(role, register))),
    ...whole.map((larger) => fact('Part of', words(larger.record.title))),
    ...(place === null ? [] : [fact('Position', words(place))]),
    ...record['same-as'].map((url) => fact('Elsewhere', [call('link', {}, literal(url))])),
  ];
}

/** People, places and organisations, each under its heading. */
export function entityChapters(
  entities: readonly Entity[],
  register: Register,
  labelOf: LabelOf,
): [title: string, chapters: string[]][] {
  return ENTITY_KINDS.map((kind) => [
    HEADINGS[kind],
    entities
      .filter(({ record }) => record.kind === kind)
      .map((entity) =>
        entry(entity, entity.record.title, entityFacts(entity, register), register, labelOf),
      ),
  ]);
}

function articleFacts(article: Article, register: Register): string[] {
  const { record, text } = article;
  const known = knownOf(record);
  const used = text?.sentences.filter(({ claims }) => claims.length > 0).length ?? 0;
  return [
    fact('Letter', words(register.numbering.letterFor(article.id))),
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

/** The articles in the order of their letters, then those without quotations. */
export function articleChapters(
  articles: readonly Article[],
  register: Register,
  labelOf: LabelOf,
): string[] {
  for (const { id } of articles) register.numbering.letterFor(id);
  return pick(
    register.lookup.articles,
    register.numbering.articles.map(({ id }) => id),
  ).map((article) =>
    entry(article, article.record.title, articleFacts(article, register), register, labelOf),
  );
}
