import type { Element, ElementContent } from 'hast';
import { describeDate } from '../../dossier/dates.ts';
import { doubtProperties, doubtsOf, markOf } from '../../dossier/dispute.ts';
import { pick, type AnyPage, type Lookup } from '../../dossier/lookup.ts';
import { pageKeyOf } from '../../dossier/urls.ts';
import type {
  Article,
  Claim,
  Dispute,
  Entity,
  Event,
  Section,
  Sheet,
} from '../../dossier/types.ts';
import { eventCaveat } from '../../present/event-words.ts';
import { h, type Child } from '../../present/hast.ts';
import { judgementLine } from '../../present/judgement.ts';
import { knowledgeOf } from '../../present/knowledge.ts';
import { knownOf, lackingIn } from '../../present/known.ts';
import { noteHeading, aroundReports, OTHER_REPORTS } from '../../present/other-reports.ts';
import { disputeParts, EDITORIAL, sheetParts } from '../../present/parts.ts';
import { namedSources } from '../../present/sources-line.ts';
import { spokenWhere, standingOf } from '../../present/support.ts';
import { unansweredTitle } from '../../present/unanswered.ts';
import type { OtherReports } from '../../schemas/other-reports.ts';
import { sourcesBehind } from '../dispute-part.ts';
import type { Length } from '../length.ts';
import { otherNames } from '../subjects-part.ts';

/** A page of content for the brief builder: what the browser shows as a chapter, or cuts from it. */
export type Pieces = ReturnType<typeof piecesOf>;

/** What a chapter shows under one heading. Only a part with an id can be picked by itself. */
export interface Part {
  id: string | null;
  title: string | null;
  /** The shortest brief of the whole page that has it. */
  from: Length;
  /** Heading and prose, as `treeNodes` takes them. */
  body: ElementContent[];
}

const UNTITLED = { id: null, title: null };

/** Makes the pieces of one page. */
class PieceMaker {
  readonly #page: AnyPage;
  readonly #lookup: Lookup;
  readonly #href: (path: string) => string;

  constructor(page: AnyPage, lookup: Lookup, href: (path: string) => string) {
    this.#page = page;
    this.#lookup = lookup;
    this.#href = href;
  }

  /** A link to a page of the site. */
  #link(path: string, ...children: Child[]): Element {
    return h('a', { href: this.#href(path) }, ...children);
  }

  /** Prose with the base path in its links, and headings of its notes. */
  #prepared(nodes: readonly ElementContent[]): ElementContent[] {
    return nodes.map((node) => {
      if (node.type !== 'element') return node;
      const { href, dataNote: kind } = node.properties;
      const properties = {
        ...node.properties,
        ...(typeof href === 'string' && { href: this.#href(href) }),
        ...(typeof kind === 'string' && { dataHeading: noteHeading(kind, this.#page) }),
      };
      return { ...node, properties, children: this.#prepared(node.children) };
    });
  }

  #part({ id, title, depth, editorial, body }: Section, from: Length): Part {
    const heading = title === null ? [] : [h(depth > 2 ? 'h5' : 'h4', {}, title)];
    const label = editorial && title !== null ? [h('p', { className: ['label'] }, EDITORIAL)] : [];
    return { id, title, from, body: [...heading, ...label, ...this.#prepared(body)] };
  }

  /** A claim’s words with its mark: the numbers of its quotations, and the disputes given. */
  #words(claim: Claim, doubts: Element['properties']): ElementContent[] {
    return [...this.#prepared(claim.body), h('sup', { dataEvidence: claim.key, ...doubts })];
  }

  /** What other reports say, in one flagged line. */
  #reports({ text, references }: OtherReports): Element {
    const [before, end] = aroundReports(text);
    const reports = references.flatMap(({ title, URL }, i): Child[] => [
      i > 0 ? '; ' : ' (',
      h('a', { href: URL }, title),
    ]);
    const label = h('strong', {}, OTHER_REPORTS);
    return h('p', { className: ['reports'] }, label, ` ${before}`, ...reports, `)${end}`);
  }

  /** The sources of a sheet by letter and short name, and what they lack. */
  #sources(sheet: Sheet): Element {
    const articles = pick(this.#lookup.articles, sheet.articles);
    const links = namedSources(articles).flatMap(({ letter, name, url }, i): Child[] => [
      i > 0 ? ' · ' : 'Sources: ',
      this.#link(url, h('b', {}, letter), ` ${name}`),
    ]);
    const lacking = lackingIn(articles.map(({ record }) => record)) ?? '';
    return h('p', { className: ['meta'] }, ...links, `. ${lacking}`);
  }

  /** In the order of reading: quotations and reports are numbered as they come up. */
  sheet(sheet: Sheet): Part[] {
    const { title, question, unanswered, 'other-reports': others } = sheet.record;
    const { said, remarks, glance, detail } = sheetParts(sheet);
    const titled = (heading: string, from: Length, body: Element): Part => {
      return { ...UNTITLED, from, body: [h('section', {}, h('h4', {}, heading), body)] };
    };
    const questions = unanswered.map(({ question: open, 'other-reports': reports }) =>
      h('li', {}, open, reports ? this.#reports(reports) : null),
    );
    const opening = [
      h('p', { className: ['kicker'] }, title),
      h('h3', {}, question),
      ...said.flatMap(({ body }) => this.#prepared(body)),
      ...(others ? [this.#reports(others)] : []),
      ...remarks.flatMap(({ body }) => this.#prepared(body)),
      this.#sources(sheet),
    ];
    return [
      { ...UNTITLED, from: 'page', body: opening },
      ...glance.map((section) => this.#part(section, 'page')),
      titled('How well it is supported', 'quotations', h('p', {}, standingOf(sheet, this.#lookup))),
      ...(questions.length > 0
        ? [titled(unansweredTitle(this.#lookup.dossier), 'page', h('ul', {}, ...questions))]
        : []),
      ...detail.map((section) => this.#part(section, 'all')),
    ];
  }

  answer(dispute: Dispute): Element {
    return h('p', { className: ['judgement'] }, judgementLine(dispute));
  }

  positions(dispute: Dispute): Element {
    const letter = (id: string) => this.#lookup.articles.get(id)?.letter ?? '';
    const items = pick(this.#lookup.claims, dispute.positions).map((claim) => {
      const held = markOf(dispute.record, claim.id) === null ? ', as we judge' : '';
      const label = h('b', {}, `${sourcesBehind(claim, letter)}${held}:`);
      return h('li', {}, label, ' ', ...this.#words(claim, {}));
    });
    return h('ol', { className: ['positions'] }, ...items);
  }

  /** The question of a dispute that a brief marks: `treeNodes` puts its number before it. */
  question({ id, url, record }: Dispute): Element {
    return h('h4', { dataDispute: id }, this.#link(url, record.question));
  }

  dispute(dispute: Dispute): Part[] {
    const { remarks, reasoning } = disputeParts(dispute);
    const body = [
      h('p', { className: ['kicker'], dataDispute: dispute.id }, 'Dispute'),
      h('h3', {}, dispute.record.question),
      this.answer(dispute),
      this.positions(dispute),
      ...remarks.flatMap(({ body }) => this.#prepared(body)),
    ];
    return [
      { ...UNTITLED, from: 'page', body },
      ...reasoning.map((section) => this.#part(section, 'all')),
    ];
  }

  /** Any other page. */
  plain({ record, sections }: AnyPage): Part[] {
    const heading: Part = { ...UNTITLED, from: 'page', body: [h('h3', {}, record.title)] };
    return [heading, ...sections.map((section) => this.#part(section, 'page'))];
  }

  claim(claim: Claim) {
    return {
      text: claim.text,
      body: this.#words(claim, doubtProperties(doubtsOf(claim))),
      evidence: claim.evidence.map((evidence) => ({
        article: evidence.article,
        quotation: evidence.quotation,
        note: evidence.note,
        /** “citing Ahmed al-Sharaa, paragraph 5, sentence 9” */
        where: spokenWhere(evidence),
      })),
      /** Ids. */
      events: claim.events,
      mentions: claim.mentions,
    };
  }

  article({ record, url, letter }: Article) {
    const link = this.#link(url, record.title);
    const facts = [`${knownOf(record).line}.`, record.reliability ?? []].flat().join(' ');
    const line = h('li', {}, h('b', {}, letter), ' ', link, `. ${facts}`);
    return { letter, language: record.language, line };
  }

  event(event: Event) {
    const { title, date } = event.record;
    const caveat = eventCaveat(event);
    return [
      h('dt', {}, describeDate(date)),
      h('dd', {}, this.#link(event.url, title), caveat === '' ? null : ` (${caveat})`),
    ];
  }

  entity({ url, record }: Entity) {
    const others = otherNames(record).flatMap(({ language, name }) => [
      ' · ',
      h('bdi', { lang: language }, name),
    ]);
    const link = h('b', {}, this.#link(url, record.title));
    return { kind: record.kind, line: h('li', {}, link, ...others, '. ', record.summary) };
  }
}

/** A page of content for the brief builder. */
export function piecesOf(page: AnyPage, lookup: Lookup, href: (path: string) => string) {
  const make = new PieceMaker(page, lookup, href);
  const claims = pick(lookup.claims, page.claims);
  const sheet = page.collection === 'sheets' ? page : null;
  const dispute = page.collection === 'disputes' ? page : null;
  const events = new Set([...(sheet?.events ?? []), ...claims.flatMap((claim) => claim.events)]);
  const names = new Set([...(sheet?.entities ?? []), ...claims.flatMap((claim) => claim.mentions)]);
  const cited = new Set(claims.flatMap(({ evidence }) => evidence.map(({ article }) => article)));
  const parts = sheet ? make.sheet(sheet) : dispute ? make.dispute(dispute) : make.plain(page);
  return {
    /** Its name in items: `bases`, `disputes/vershinin`. */
    name: pageKeyOf(page.collection, page.id),
    title: page.record.title,
    /** Its name in the list of picked items. */
    label: dispute ? dispute.record.question : page.record.title,
    /** Address on the site, base path included. */
    url: href(page.url),
    /** “Sources reach to December 2025. Checked 30 November 2026.” */
    known: knowledgeOf(lookup.dossier.site, page.checked),
    /** All of the chapter, in order. */
    parts,
    /** A dispute without its reasoning, for a brief that only marks it; and without its positions. */
    short: dispute ? [make.question(dispute), make.answer(dispute), make.positions(dispute)] : [],
    answer: dispute ? [make.question(dispute), make.answer(dispute)] : [],
    /** The page's own claims, by key, in reading order. */
    claims: Object.fromEntries(claims.map((claim) => [claim.key, make.claim(claim)])),
    /** Reasons of withdrawn claims, by id. */
    withdrawn: Object.fromEntries(page.record.withdrawn.map(({ id, reason }) => [id, reason])),
    /** Ids of the disputes, events and entities that come with the whole page. */
    disputes: sheet?.disputes ?? (dispute ? [dispute.id] : []),
    events: sheet?.events ?? [],
    entities: sheet?.entities ?? [],
    /** What its claims refer to, by id. Events and entities have their places in the dossier. */
    articles: Object.fromEntries(
      pick(lookup.articles, cited).map((article) => [article.id, make.article(article)]),
    ),
    subjects: {
      events: Object.fromEntries(
        lookup.dossier.events.flatMap((event, order) =>
          events.has(event.id) ? [[event.id, { order, rows: make.event(event) }]] : [],
        ),
      ),
      entities: Object.fromEntries(
        lookup.dossier.entities.flatMap((entity, order) =>
          names.has(entity.id) ? [[entity.id, { order, ...make.entity(entity) }]] : [],
        ),
      ),
    },
  };
}
