import type { Doubt } from '../../dossier/types.ts';
import { answerParts } from '../../present/answer-parts.ts';
import { aroundReports, OTHER_REPORTS } from '../../present/reports-text.ts';
import type { OtherReports } from '../../schemas/other-reports.ts';
import { plural } from '../../text/wording.ts';
import { make, textNodes } from './elements.ts';
import type { PieceClaim, Pieces, PieceSection } from './pieces.ts';
import type { References } from './references.ts';
import { treeNodes } from './tree.ts';

/** A picked page: all of it, or some of its sections and claims. */
export interface PickedPieces {
  page: Pieces;
  parts: (PieceSection | { key: string })[] | null;
}

/** A heading of the brief. Its title has level 2, its chapters level 3. */
export function heading(level: 2 | 3 | 4 | 5, ...children: (Node | string)[]): HTMLElement {
  return make(`h${String(level) as '2' | '3' | '4' | '5'}`, {}, ...children);
}

/** What other reports say, in one flagged line. */
function reportsLine({ text, references }: OtherReports, { letterOf }: References): Node {
  const [before, end] = aroundReports(text);
  const reports = references.flatMap(({ title, URL }, i) => [
    ...(i > 0 ? ['; '] : []),
    make('a', { href: URL }, ...textNodes(title)),
    letterOf(URL, title),
  ]);
  const label = make('strong', {}, OTHER_REPORTS);
  return make(
    'p',
    { class: 'reports' },
    label,
    ' ',
    ...textNodes(before),
    ' (',
    ...reports,
    `)${end}`,
  );
}

/** The sources of a sheet by letter and short name, and what they lack. */
function sourcesLine({ list, lacking }: NonNullable<Pieces['sources']>): Node {
  const links = list.flatMap(({ letter, name, url }, i) => [
    i > 0 ? ' · ' : 'Sources: ',
    make('a', { href: url }, make('b', {}, letter), ' ', ...textNodes(name)),
  ]);
  return make('p', { class: 'meta' }, ...links, `. ${lacking}`);
}

/** What a sheet leaves open, and what other reports say to it. */
function unanswered({ title, questions }: Pieces['unanswered'], references: References): Node[] {
  if (questions.length === 0) return [];
  const items = questions.map(({ question, 'other-reports': reports }) =>
    make('li', {}, ...textNodes(question), reports ? reportsLine(reports, references) : null),
  );
  return [titled(title, make('ul', {}, ...items))];
}

function titled(title: string, ...body: Node[]): Node {
  return make('section', {}, heading(4, ...textNodes(title)), ...body);
}

/** A section's prose under its heading. */
function section({ title, depth, editorial, body }: PieceSection, references: References): Node[] {
  const label = 'The editor’s reasoning: outside the articles, not machine-checked';
  return [
    ...(title === null ? [] : [heading(depth > 2 ? 5 : 4, ...textNodes(title))]),
    ...(editorial && title !== null ? [make('p', { class: 'label' }, label)] : []),
    ...treeNodes(body, references),
  ];
}

/** A claim's words with its marks. */
function claimWords(
  key: string,
  claim: PieceClaim,
  doubts: readonly Doubt[],
  references: References,
): Node[] {
  return [...treeNodes(claim.body, references), ...references.marks(key, doubts)];
}

const GLANCE = 'At a glance';

function sheet(page: Pieces, references: References): Node[] {
  references.addSubjects(page, page.events, page.entities);
  const [answer, ...rest] = page.sections;
  const [said, remarked] = answer ? answerParts(answer) : [];
  const glance = rest[0]?.title === GLANCE ? rest.slice(0, 1) : [];
  for (const id of page.disputes) references.disputeNumber(id);
  // In the order of reading: quotations and reports are numbered as they come up.
  return [
    make('p', { class: 'kicker' }, ...textNodes(page.title)),
    heading(3, ...textNodes(page.question ?? page.title)),
    ...(said ? section(said, references) : []),
    ...(page.reports ? [reportsLine(page.reports, references)] : []),
    ...(remarked ? section(remarked, references) : []),
    ...(page.sources ? [sourcesLine(page.sources)] : []),
    ...glance.flatMap((part) => section(part, references)),
    titled('How far it is supported', make('p', {}, page.standing ?? '')),
    ...unanswered(page.unanswered, references),
    ...rest.slice(glance.length).flatMap((part) => section(part, references)),
  ];
}

/** The answer of a dispute, and its positions. */
export function positions(page: Pieces, references: References): Node[] {
  const items = page.positions.flatMap(({ key, held }) => {
    const claim = page.claims[key];
    if (!claim) return [];
    const letters = [...new Set(claim.evidence.map(({ article }) => article))].map((article) =>
      references.numbering.letterFor(article),
    );
    const who =
      claim.reports.length > 0
        ? `Other reports: ${claim.reports.join('; ')}`
        : `${plural(letters.length, 'Article')} ${letters.join(', ')}`;
    const label = make('b', {}, `${who}${held ? ', as we judge' : ''}:`);
    return [make('li', {}, label, ' ', ...claimWords(key, claim, [], references))];
  });
  return [
    make('p', { class: 'judgement' }, ...textNodes(page.judgement ?? '')),
    make('ol', { class: 'positions' }, ...items),
  ];
}

function dispute(page: Pieces, references: References): Node[] {
  const number = String(references.disputeNumber(page.name.replace(/^disputes\//, '')));
  const [first, ...reasoning] = page.sections;
  // `positions` shows the list; other content before the first heading stays.
  const remarks = (first?.body ?? []).filter(
    (node) => node.type !== 'element' || !['ul', 'ol'].includes(node.tagName),
  );
  return [
    make('p', { class: 'kicker', id: `d${number}` }, `D${number} Dispute`),
    heading(3, ...textNodes(page.question ?? page.title)),
    ...positions(page, references),
    ...treeNodes(remarks, references),
    ...reasoning.flatMap((part) => section(part, references)),
  ];
}

/** The picked sections and claims of a page; consecutive claims make one list. */
function extract({ page, parts }: PickedPieces, references: References): Node[] {
  const out: Node[] = [heading(3, make('a', { href: page.url }, ...textNodes(page.title)))];
  let claims: Node[] = [];
  const close = () => {
    if (claims.length > 0) out.push(make('ul', {}, ...claims));
    claims = [];
  };
  for (const part of parts ?? []) {
    if ('key' in part) {
      const claim = page.claims[part.key];
      if (claim)
        claims.push(make('li', {}, ...claimWords(part.key, claim, claim.doubts, references)));
      continue;
    }
    close();
    out.push(...section(part, references));
  }
  close();
  return out;
}

/** A chapter of the brief. */
export function chapter(picked: PickedPieces, references: References): Node {
  const { page, parts } = picked;
  references.add(page);
  const body = () => {
    if (parts !== null) return extract(picked, references);
    if (page.kind === 'sheet') return sheet(page, references);
    if (page.kind === 'dispute') return dispute(page, references);
    const sections = page.sections.flatMap((part) => section(part, references));
    return [heading(3, ...textNodes(page.title)), ...sections];
  };
  return make('section', { class: 'chapter' }, ...body());
}
