import { stringify } from 'yaml';
import { Refusal } from '../files/refusal.ts';
import { closest } from '../text/closest.ts';
import type { Claim, Dossier, Evidence, Place } from '../dossier/types.ts';
import { ENTITY_KINDS, type EntityKind } from '../schemas/entity.ts';
import { escaped, footnote } from '../markdown/write.ts';
import { isId } from '../schemas/id.ts';
import { RESERVED_IDS } from '../dossier/urls.ts';
import { TO_WRITE, TO_WRITE_HERE } from '../schemas/unfinished.ts';
import { notADate, parseDate } from '../schemas/edtf.ts';
import { NEW_KINDS, type NewKind } from './kinds.ts';

/** What an editor can give for a new file. */
export interface Wishes {
  title?: string | undefined;
  /** An entity's name, in any script. */
  name?: string | undefined;
  /** The kind of an entity: person, place, organisation. */
  kind?: string | undefined;
  /** An event's date, EDTF. */
  date?: string | undefined;
  /** When the page was last reviewed, EDTF. */
  reviewed?: string | undefined;
  /** Ids of sheets. */
  topic?: readonly string[] | undefined;
  /** Keys of claims, or `drafts/ARTICLE#LABEL`: the positions of a dispute. */
  claim?: readonly string[] | undefined;
}

/** A new file: its path from the project's root, and its text. */
export interface Skeleton {
  path: string;
  content: string;
}

const asTitle = (id: string) => {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};
const asName = (id: string) =>
  id.replace(/(^|-)([a-z])/g, (_all, dash: string, letter: string) => {
    return `${dash === '' ? '' : ' '}${letter.toUpperCase()}`;
  });

function page(head: object, ...body: string[]): string {
  const yaml = stringify(head, { lineWidth: 0 });
  return `---\n${yaml}---\n\n${body.join('\n\n')}\n`;
}

const note = (what: string) => `> [!NOTE]\n> ${TO_WRITE_HERE}: ${what}`;

function date(value: string, option: string): string {
  try {
    parseDate(value);
    return value;
  } catch {
    throw new Refusal(notADate(`\`--${option} ${value}\``, value));
  }
}

/** `reviewed:` where it may be absent. */
const lastReviewed = ({ reviewed }: Wishes) =>
  reviewed === undefined ? {} : { reviewed: date(reviewed, 'reviewed') };

function topics(dossier: Dossier, wanted: readonly string[]): string[] {
  const known = dossier.sheets.map(({ id }) => id);
  for (const id of wanted) {
    if (known.includes(id)) continue;
    const near = closest(id, known);
    throw new Refusal(
      `Unexpected \`--topic ${id}\`, expected one of: ${known.join(', ')}${near ? ` (did you mean \`${near}\`?)` : ''}`,
    );
  }
  return [...wanted];
}

function sheet(id: string, dossier: Dossier, { title, reviewed }: Wishes): string {
  const last = Math.max(0, ...dossier.sheets.map(({ record }) => record.order));
  if (reviewed === undefined) {
    throw new Refusal('Missing `--reviewed`: a sheet needs the date of its last review');
  }
  return page(
    {
      title: title ?? asTitle(id),
      question: `${TO_WRITE_HERE}?`,
      summary: `${TO_WRITE_HERE}.`,
      order: last + 1,
      reviewed: date(reviewed, 'reviewed'),
    },
    note('the answer in two sentences, then `## At a glance`, then the detail.'),
  );
}

function entity(id: string, wishes: Wishes): string {
  const { title, name, kind = 'person' } = wishes;
  if (!ENTITY_KINDS.includes(kind as EntityKind)) {
    throw new Refusal(`Unexpected \`--kind ${kind}\`, expected one of: ${ENTITY_KINDS.join(', ')}`);
  }
  const script = /\p{Script=Cyrillic}/u.test(name ?? '')
    ? 'ru'
    : /\p{Script=Arabic}/u.test(name ?? '')
      ? 'ar'
      : 'en';
  const own = title ?? (script === 'en' ? (name ?? asName(id)) : asName(id));
  return page(
    {
      title: own,
      kind,
      summary: `${TO_WRITE_HERE}.`,
      names: { en: own, ...(script === 'en' ? {} : { [script]: name }) },
      aliases: name === undefined || script !== 'en' || name === own ? [] : [name],
      ...lastReviewed(wishes),
    },
    note('what the articles say, each sentence with its footnote.'),
  );
}

function event(id: string, dossier: Dossier, wishes: Wishes): string {
  if (wishes.date === undefined) {
    throw new Refusal('Missing `--date`: an event needs an EDTF date such as `2031-03-14`');
  }
  return page(
    {
      title: wishes.title ?? asTitle(id),
      date: date(wishes.date, 'date'),
      who: [],
      topics: topics(dossier, wishes.topic ?? []),
      ...lastReviewed(wishes),
    },
    note('what the articles say, each sentence with its footnote.'),
  );
}

/** A position of a dispute: a claim, or a draft's evidence whose words are still to be written. */
interface Position {
  label: string;
  text: string;
  evidence: readonly Evidence[];
  claim: Claim | null;
}

/** Gives the Markdown at a place of a file. */
export type Reader = (place: Place) => string;

/** A claim's words as Markdown for a file in another folder; plain text if it spans cells or lines. */
function wordsOf({ text, place, collection }: Claim, read: Reader): string {
  const written = read(place);
  if (/[|\n]|\[\^/.test(written)) return escaped(text);
  return written.replace(/\]\((?!\.\.\/|https?:|#)/g, `](../${collection}/`);
}

function position(key: string, dossier: Dossier, read: Reader): Position {
  const claim = dossier.claims.find((known) => known.key === key);
  if (claim) {
    return { label: claim.id, text: wordsOf(claim, read), evidence: claim.evidence, claim };
  }
  const [, article, label = ''] = /^drafts\/([^#]+)#(.+)$/.exec(key) ?? [];
  const drafted = dossier.drafts
    .find(({ id }) => id === article)
    ?.statements.find((statement) => statement.label === label);
  if (drafted) return { label, text: `${TO_WRITE}.`, evidence: drafted.evidence, claim: null };
  const keys = [
    ...dossier.claims.map((known) => known.key),
    ...dossier.drafts.flatMap(({ id, statements }) =>
      statements.map((statement) => `drafts/${id}#${statement.label}`),
    ),
  ];
  const near = closest(key, keys);
  throw new Refusal(
    `Unexpected \`--claim ${key}\`, expected the key of a claim${near ? ` (did you mean \`${near}\`?)` : ''}`,
  );
}

/** The sheets that a claim belongs to: its own, or those of its event or dispute, or of its entity. */
function topicsOf({ collection, page: home }: Claim, dossier: Dossier): string[] {
  if (collection === 'sheets') return [home];
  if (collection === 'events' || collection === 'disputes') {
    return dossier[collection].find(({ id }) => id === home)?.record.topics ?? [];
  }
  const mentions = new Map<string, number>();
  for (const other of dossier.claims) {
    if (other.collection !== 'sheets' || !other.mentions.includes(home)) continue;
    mentions.set(other.page, (mentions.get(other.page) ?? 0) + 1);
  }
  // The sheet that mentions the entity most.
  const [most] = [...mentions].sort(([, a], [, b]) => b - a);
  return most ? [most[0]] : [];
}

function dispute(id: string, dossier: Dossier, wishes: Wishes, read: Reader): string {
  const positions = [...new Set(wishes.claim ?? [])].map((key) => position(key, dossier, read));
  if (positions.length < 2) {
    throw new Refusal('A dispute needs two positions or more: give `--claim KEY` for each of them');
  }
  const claims = positions.flatMap(({ claim }) => claim ?? []);
  const own = claims.flatMap((claim) => topicsOf(claim, dossier));
  const wanted =
    wishes.topic ?? (own.length > 0 ? own : dossier.sheets.slice(0, 1).map((s) => s.id));
  const seen = new Set<string>();
  const labels = positions.map(({ label }) => {
    let free = label;
    for (let n = 2; seen.has(free); n++) free = `${label}-${String(n)}`;
    seen.add(free);
    return free;
  });
  return page(
    {
      title: wishes.title ?? asTitle(id),
      question: `${TO_WRITE_HERE}?`,
      topics: topics(dossier, [...new Set(wanted)]),
      touches: Object.fromEntries(
        positions.flatMap(({ claim }, i) => (claim ? [[claim.key, labels[i] ?? '']] : [])),
      ),
      ...lastReviewed(wishes),
    },
    positions.map(({ text }, i) => `- ${text}[^${labels[i] ?? ''}]`).join('\n'),
    '## Assessment',
    `${TO_WRITE_HERE}: what speaks for each, what outside reports say, and what would answer it.`,
    ...positions.map(({ evidence }, i) => footnote(labels[i] ?? '', evidence)),
  );
}

/**
 * A new file for `content/`, valid except for the text that is still to be written. Throws a `Refusal`
 * for an id that is invalid or taken, and for wishes that can't be met.
 *
 * @param read gives the words of claims
 */
export function skeletonOf(
  kind: NewKind,
  id: string,
  dossier: Dossier,
  wishes: Wishes,
  read: Reader,
): Skeleton {
  if (!isId(id)) {
    throw new Refusal(`Unexpected id \`${id}\`, expected lower-case words joined by hyphens`);
  }
  if (kind === 'sheet' && RESERVED_IDS.has(id)) {
    throw new Refusal(`Id \`${id}\` is an address of the site itself: choose another`);
  }
  const folder = NEW_KINDS[kind];
  if (dossier[folder].some((known) => known.id === id)) {
    throw new Refusal(`Id \`${id}\` is taken by content/${folder}/${id}.md: choose another`);
  }
  const write = {
    sheet: () => sheet(id, dossier, wishes),
    entity: () => entity(id, wishes),
    event: () => event(id, dossier, wishes),
    dispute: () => dispute(id, dossier, wishes, read),
  };
  return { path: `content/${folder}/${id}.md`, content: write[kind]() };
}
