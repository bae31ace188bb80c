import { heading, positions } from './chapters.ts';
import { directionOf, make, textNodes } from './elements.ts';
import type { Pieces } from './pieces.ts';
import type { References } from './references.ts';

function part(title: string, ...body: Node[]): Node {
  return make('section', {}, heading(3, title), ...body);
}

/** The positions of the disputes that the brief marks and does not show in full. */
export function disputes(pages: readonly Pieces[], references: References): Node[] {
  if (pages.length === 0) return [];
  const bodies = pages.map((page) => {
    references.add(page);
    const number = String(references.disputeNumber(page.name.replace(/^disputes\//, '')));
    const title = heading(
      4,
      `D${number} `,
      make('a', { href: page.url }, ...textNodes(page.question ?? page.title)),
    );
    title.id = `d${number}`;
    return make('section', {}, title, ...positions(page, references));
  });
  return [part('Disputes', ...bodies)];
}

export function events({ events }: References): Node[] {
  const sorted = [...events.values()].sort((a, b) => a.order - b.order);
  if (sorted.length === 0) return [];
  const rows = sorted.flatMap(({ date, caveat, title, url }) => [
    make('dt', {}, date),
    make(
      'dd',
      {},
      make('a', { href: url }, ...textNodes(title)),
      caveat === '' ? '' : ` (${caveat})`,
    ),
  ]);
  return [part('Events', make('dl', { class: 'rows' }, ...rows))];
}

const KINDS = { person: 'People', place: 'Places', organisation: 'Organisations' } as const;

export function names({ entities }: References): Node[] {
  const sorted = [...entities.values()].sort((a, b) => a.order - b.order);
  return Object.entries(KINDS).flatMap(([kind, title]) => {
    const some = sorted.filter((entity) => entity.kind === kind);
    if (some.length === 0) return [];
    const items = some.map((entity) => {
      const others = entity.names.flatMap(({ language, text }) => [
        ' · ',
        make('bdi', { lang: language }, text),
      ]);
      const link = make('a', { href: entity.url }, ...textNodes(entity.title));
      return make('li', {}, make('b', {}, link), ...others, '. ', ...textNodes(entity.summary));
    });
    return [part(title, make('ul', { class: 'plain' }, ...items))];
  });
}

function article({ articles }: References, letter: string, id: string): Node | null {
  const found = articles.get(id);
  if (!found) return null;
  const { title, url, known } = found;
  return make(
    'li',
    {},
    make('b', {}, letter),
    ' ',
    make('a', { href: url }, ...textNodes(title)),
    `. ${known}.`,
  );
}

/** The sources that the brief uses: articles by letter, quotations by number, outside reports by letter. */
export function sources(references: References): Node[] {
  const { numbering, articles, outside } = references;
  const used = numbering.articles.map(({ letter, id }) => article(references, letter, id));
  const quotations = numbering.sources.map(({ number, evidence, notes }) => {
    const letter = numbering.letterFor(evidence.article);
    const lang = articles.get(evidence.article)?.language ?? 'en';
    const quoted = make(
      'q',
      { lang: lang === 'en' ? null : lang, dir: directionOf(evidence.quotation) },
      ...textNodes(evidence.quotation),
    );
    const remarks = notes.map((note) => ` ${note}`).join('');
    const place = make('span', {}, ` Article ${letter}, ${evidence.where}.`);
    return make('li', { id: `q${String(number)}` }, quoted, place, ...textNodes(remarks));
  });
  const reports = [...outside].map(([url, { letter, title }]) =>
    make(
      'li',
      { id: `o${letter}` },
      make('b', {}, letter),
      ' ',
      ...textNodes(title),
      ' ',
      make('a', { href: url }, url),
    ),
  );
  return [
    ...(used.length > 0 ? [part('Articles', make('ul', { class: 'plain' }, ...used))] : []),
    ...(quotations.length > 0 ? [part('Quotations', make('ol', {}, ...quotations))] : []),
    ...(reports.length > 0
      ? [part('Reports from outside the articles', make('ul', { class: 'plain' }, ...reports))]
      : []),
  ];
}
