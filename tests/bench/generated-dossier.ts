import type { Element, ElementContent } from 'hast';
import { letterOf } from '../../src/text/wording.ts';
import { readSite } from '../../src/dossier/site.ts';
import type {
  Article,
  Claim,
  Dispute,
  Dossier,
  Entity,
  Event,
  Evidence,
  Place,
  Section,
  Sheet,
} from '../../src/dossier/types.ts';

/** The commonest words, to be asked for; the rest are invented. */
const COMMON = [
  'envoys harbour council talks reported border minister agreement rebuild pressure quarter supply',
  'account region statement alliance described morning reserve partner visit question presence route',
].flatMap((line) => line.split(' '));
const SYLLABLES = 'ba ce di fo gu ha ke li mo nu pa re si to vu wa ze la ri do'.split(' ');
/** Words of a language as a newspaper of some hundreds of thousands of words has them. */
const VOCABULARY = 15_000;
const WORDS = [
  ...COMMON,
  ...Array.from({ length: VOCABULARY - COMMON.length }, (_, n) =>
    invented(500 + ((n * 7919) % VOCABULARY)),
  ),
];

const NOWHERE: Place = { file: 'generated.md', line: 1, column: 1, endLine: 1, endColumn: 1 };

/** A word for a number, another for each. */
function invented(n: number): string {
  const rest = Math.floor(n / SYLLABLES.length);
  return (rest > 0 ? invented(rest) : '') + (SYLLABLES[n % SYLLABLES.length] ?? '');
}

/**
 * Words without meaning, the same for the same seed, as often as the words of a language: the
 * second half as often as the first, the third a third as often (Zipf’s law).
 */
function sentence(seed: number, length: number): string {
  let state = Math.imul(seed + 1, 2_654_435_761);
  const words = Array.from({ length }, () => {
    state = Math.imul(state ^ (state >>> 15), 2_246_822_519) + 374_761_393;
    const share = ((state ^ (state >>> 13)) >>> 0) / 2 ** 32;
    return WORDS[Math.floor(WORDS.length ** share) - 1] ?? '';
  });
  const text = words.join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Names of the n-th person, place or organisation, each word in three scripts. */
function namesOf(n: number): { en: string; ar: string; ru: string } {
  const words = [invented(9000 + n * 37), invented(20_000 + n * 101)];
  const inLetters = (letters: Record<string, string>): string =>
    words.join(' ').replace(/[a-z]/g, (letter) => letters[letter] ?? letter);
  return { en: words.map(capital).join(' '), ar: inLetters(ARABIC), ru: inLetters(CYRILLIC) };
}
const pairs = (text: string): Record<string, string> =>
  Object.fromEntries(text.split(' ').map((pair) => [pair.charAt(0), pair.slice(1)]));
const CYRILLIC = pairs('aа bб cц dд eе fф gг hх iи kк lл mм nн oо pп rр sс tт uу vв wв zз');
const ARABIC = pairs('aا bب cك dد eي fف gغ hه iي kك lل mم nن oو pب rر sس tت uو vف wو zز');

function element(
  tagName: string,
  properties: Element['properties'],
  ...children: (ElementContent | string)[]
): Element {
  const nodes = children.map((child): ElementContent =>
    typeof child === 'string' ? { type: 'text', value: child } : child,
  );
  return { type: 'element', tagName, properties, children: nodes };
}

const page = (id: string, url: string) => ({
  id,
  file: `content/${id}.md`,
  url,
  checked: null,
  sections: [] as Section[],
  claims: [] as string[],
  bare: [],
  fields: {},
});

/** Keys and prose of one sheet's claims. */
class Writer {
  readonly claims: Claim[] = [];
  readonly #sheet: string;
  readonly #seed: number;
  readonly #entities: number;

  /** @param entities how many there are to be named */
  constructor(sheet: string, seed: number, entities: number) {
    this.#sheet = sheet;
    this.#seed = seed;
    this.#entities = entities;
  }

  /** A claim's words and mark. */
  said(words: number): ElementContent[] {
    const n = this.claims.length;
    const id = `claim-${String(n)}`;
    const key = `${this.#sheet}#${id}`;
    // Every other claim names someone.
    const named = n % 2 === 0 ? (this.#seed * 7 + n) % this.#entities : null;
    const who = named === null ? '' : `${namesOf(named).en}: `;
    const text = who + sentence(this.#seed * 97 + n, words);
    const evidence: Evidence = {
      article: `article-${String(n % 5)}`,
      quotation: sentence(this.#seed * 89 + n, 12).replace('.', ''),
      speaker: null,
      note: null,
      place: NOWHERE,
      quotationPlace: NOWHERE,
      found: [
        { start: 0, words: 12, paragraph: 1 + (n % 7), sentence: 1 + n, lastSentence: 1 + n },
      ],
    };
    const body: ElementContent[] = [{ type: 'text', value: text }];
    this.claims.push({
      key,
      id,
      collection: 'sheets',
      page: this.#sheet,
      url: `/${this.#sheet}/#${id}`,
      section: null,
      text,
      body,
      place: NOWHERE,
      evidence: [evidence],
      mentions: named === null ? [] : [`entity-${String(named)}`],
      events: [],
      links: [],
      disputes: n === 3 ? [{ dispute: 'dispute', position: 'dispute-1', mark: 'disputed' }] : [],
      sources: 1,
      eachAlone: false,
      reports: [],
    });
    return [
      element('span', { id, dataClaim: key }, ...body),
      element('sup', { dataEvidence: key }),
      { type: 'text', value: ' ' },
    ];
  }
}

const section = (title: string | null, depth: number, ...body: ElementContent[]): Section => ({
  id: title === null ? null : title.toLowerCase().replaceAll(' ', '-'),
  title,
  depth,
  body,
  claims: [],
  restates: [],
  editorial: false,
});

/** A sheet of some 900 words and 12 claims, as the site's own are built. */
function sheetOf(seed: number, persons: number): { sheet: Sheet; claims: Claim[] } {
  const id = `sheet-${String(seed)}`;
  const writer = new Writer(id, seed, persons);
  const row = (n: number) =>
    element(
      'tr',
      {},
      element('td', {}, `Point ${String(n)}`),
      element('td', {}, ...writer.said(16)),
    );
  const head = element('tr', {}, element('th', {}, 'Point'), element('th', {}, 'What is reported'));
  const paragraph = (n: number) =>
    element('p', {}, sentence(seed * 31 + n, 84), ' ', ...writer.said(40));
  const sections = [
    section(null, 1, element('p', {}, ...writer.said(24))),
    section(
      'At a glance',
      2,
      element(
        'table',
        {},
        element('thead', {}, head),
        element('tbody', {}, ...[1, 2, 3, 4, 5].map(row)),
      ),
    ),
    ...[1, 2, 3, 4, 5, 6].map((n) => section(`What is said of it ${String(n)}`, 2, paragraph(n))),
  ];
  const sheet: Sheet = {
    ...page(id, `/${id}/`),
    collection: 'sheets',
    record: {
      title: `Sheet ${String(seed)}`,
      question: `What is reported of matter ${String(seed)}?`,
      summary: sentence(seed, 14),
      order: seed,
      reviewed: '2026-11-22',
      unanswered: [1, 2, 3].map((n) => ({
        question: sentence(seed * 7 + n, 9).replace('.', '?'),
      })),
      withdrawn: [],
      formerly: [],
    },
    sections,
    claims: writer.claims.map(({ key }) => key),
    events: ['event-0', 'event-1', 'event-2'],
    disputes: ['dispute'],
    entities: Array.from({ length: 6 }, (_, n) => `entity-${String(n)}`),
    articles: Array.from({ length: 5 }, (_, n) => `article-${String(n)}`),
  };
  return { sheet, claims: writer.claims };
}

/** A dossier of so many sheets, the same each time: for measuring, not for reading. */
export function generatedDossier(sheets: number): Dossier {
  // A name for every ten sheets.
  const persons = Math.max(6, Math.floor(sheets / 10));
  const made = Array.from({ length: sheets }, (_, n) => sheetOf(n + 1, persons));
  const articles = Array.from({ length: 5 }, (_, n): Article => {
    const id = `article-${String(n)}`;
    return {
      ...page(id, `/articles/${id}/`),
      collection: 'articles',
      letter: letterOf(n),
      record: {
        title: `Article ${String(n)}`,
        type: 'webpage',
        language: 'en',
        unused: [],
        overlaps: [],
        withdrawn: [],
        formerly: [],
      },
      text: null,
      source: id,
    };
  });
  const entities = Array.from({ length: persons }, (_, n): Entity => {
    const id = `entity-${String(n)}`;
    return {
      ...page(id, `/people/${id}/`),
      collection: 'entities',
      record: {
        title: namesOf(n).en,
        kind: n % 3 < 2 ? 'person' : 'place',
        summary: sentence(n, 9),
        names: namesOf(n),
        aliases: namesOf(n).en.split(' ').slice(1),
        'also-known-as': [],
        'stands-for': [],
        roles: [],
        'same-as': [],
        withdrawn: [],
        formerly: [],
      },
      mentionedBy: [],
      events: [],
    };
  });
  const events = Array.from({ length: 3 }, (_, n): Event => ({
    ...page(`event-${String(n)}`, `/timeline/event-${String(n)}/`),
    collection: 'events',
    record: {
      title: sentence(n, 6).replace('.', ''),
      date: `2025-0${String(n + 1)}`,
      status: 'reported',
      who: [],
      topics: [],
      withdrawn: [],
      formerly: [],
    },
    disputes: [],
  }));
  const writer = new Writer('disputes/dispute', 5, persons);
  const body = [
    element('ul', {}, element('li', {}, ...writer.said(12)), element('li', {}, ...writer.said(12))),
  ];
  const positions = writer.claims.map((claim): Claim => ({
    ...claim,
    collection: 'disputes',
    page: 'dispute',
  }));
  const dispute: Dispute = {
    ...page('dispute', '/disputes/dispute/'),
    collection: 'disputes',
    record: {
      title: 'A dispute',
      question: 'Is it so?',
      topics: [],
      held: [],
      touches: {},
      withdrawn: [],
      formerly: [],
    },
    sections: [section(null, 1, ...body)],
    positions: positions.map(({ key }) => key),
  };
  return {
    site: readSite(null, []),
    articles,
    sheets: made.map(({ sheet }) => sheet),
    entities,
    events,
    disputes: [dispute],
    claims: [...made.flatMap(({ claims }) => claims), ...positions],
    drafts: [],
    references: [],
    ledger: null,
    faults: [],
  };
}
