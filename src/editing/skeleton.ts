import { stringify } from 'yaml';
import type { Content } from '../dossier/load.ts';
import { lookupOf, topicsOf, type Lookup } from '../dossier/lookup.ts';
import type { Claim, Dossier, Evidence } from '../dossier/types.ts';
import { Refusal } from '../files/refusal.ts';
import type { Output } from '../files/write-all.ts';
import { escaped, footnote } from '../markdown/write.ts';
import { notADate, parseDate } from '../schemas/edtf.ts';
import { ENTITY_KINDS, type EntityKind } from '../schemas/entity.ts';
import { TO_WRITE, TO_WRITE_HERE } from '../schemas/unfinished.ts';
import { closest } from '../text/closest.ts';
import { scriptOf } from '../text/languages.ts';
import { capital } from '../text/wording.ts';
import { NEW_KINDS, requireFreeId, type NewKind } from './kinds.ts';

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
  reviewed: string;
  /** Ids of sheets. */
  topic?: readonly string[] | undefined;
  /** Keys of claims, or `drafts/ARTICLE#LABEL`: the positions of a dispute. */
  claim?: readonly string[] | undefined;
}

const asTitle = (id: string) => capital(id.replaceAll('-', ' '));
const asName = (id: string) => id.split('-').map(capital).join(' ');

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
  const script = scriptOf(name ?? '') ?? 'en';
  const own = title ?? (script === 'en' ? (name ?? asName(id)) : asName(id));
  return page(
    {
      title: own,
      kind,
      summary: `${TO_WRITE_HERE}.`,
      names: { en: own, ...(script === 'en' ? {} : { [script]: name }) },
      aliases: name === undefined || script !== 'en' || name === own ? [] : [name],
      reviewed: date(wishes.reviewed, 'reviewed'),
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
      reviewed: date(wishes.reviewed, 'reviewed'),
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

/** A claim's words as Markdown for a file in another folder; plain text if it spans cells or lines. */
function wordsOf({ text, place, collection }: Claim, { sources }: Content): string {
  const written = sources.get(place.file)?.textAt(place) ?? '';
  if (/[|\n]|\[\^/.test(written)) return escaped(text);
  return written.replace(/\]\((?!\.\.\/|https?:|#)/g, `](../${collection}/`);
}

function position(key: string, content: Content): Position {
  const { dossier } = content;
  const claim = dossier.claims.find((known) => known.key === key);
  if (claim) {
    return { label: claim.id, text: wordsOf(claim, content), evidence: claim.evidence, claim };
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

/** The sheets that a claim belongs to; of an entity's claim, the one that mentions the entity most. */
function sheetsOf(claim: Claim, lookup: Lookup): readonly string[] {
  if (claim.collection !== 'entities') return topicsOf(claim, lookup);
  const mentions = lookup.dossier.claims.filter(
    (other) => other.collection === 'sheets' && other.mentions.includes(claim.page),
  );
  const sheets = [...Map.groupBy(mentions, ({ page }) => page)];
  return sheets
    .sort(([, a], [, b]) => b.length - a.length)
    .slice(0, 1)
    .map(([id]) => id);
}

function dispute(id: string, content: Content, wishes: Wishes): string {
  const { dossier } = content;
  const positions = [...new Set(wishes.claim ?? [])].map((key) => position(key, content));
  if (positions.length < 2) {
    throw new Refusal('A dispute needs two positions or more: give `--claim KEY` for each of them');
  }
  const claims = positions.flatMap(({ claim }) => claim ?? []);
  const lookup = lookupOf(dossier);
  const own = claims.flatMap((claim) => sheetsOf(claim, lookup));
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
      reviewed: date(wishes.reviewed, 'reviewed'),
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
 */
export function skeletonOf(kind: NewKind, id: string, content: Content, wishes: Wishes): Output {
  const { dossier } = content;
  const folder = NEW_KINDS[kind];
  requireFreeId(dossier, folder, id);
  const write = {
    sheet: () => sheet(id, dossier, wishes),
    entity: () => entity(id, wishes),
    event: () => event(id, dossier, wishes),
    dispute: () => dispute(id, content, wishes),
  };
  return { path: `content/${folder}/${id}.md`, content: write[kind]() };
}
