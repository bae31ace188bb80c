import { stringify } from 'yaml';
import type { Content } from '../dossier/load.ts';
import { lookupOf, pageOf, topicsOf, type Lookup } from '../dossier/lookup.ts';
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

const note = (what: string) => `> [!NOTE]\n> ${TO_WRITE_HERE}: ${what}`;
const WHAT_ARTICLES_SAY = note('what the articles say, each sentence with its footnote.');

function date(value: string, option: string): string {
  try {
    parseDate(value);
    return value;
  } catch {
    throw new Refusal(notADate(`\`--${option} ${value}\``, value));
  }
}

/** The front matter and the paragraphs of a new file. */
type Parts = [head: object, ...body: string[]];

/** What to say of a word that is none of those that an option takes. */
function unexpected(option: string, word: string, known: Iterable<string>, expected: string) {
  const near = closest(word, known);
  const advice = near === null ? '' : ` (did you mean \`${near}\`?)`;
  return new Refusal(`Unexpected \`--${option} ${word}\`, expected ${expected}${advice}`);
}

function topics(dossier: Dossier, wanted: readonly string[]): readonly string[] {
  const known = dossier.sheets.map(({ id }) => id);
  const other = wanted.find((id) => !known.includes(id));
  if (other !== undefined) throw unexpected('topic', other, known, `one of: ${known.join(', ')}`);
  return wanted;
}

function sheet(id: string, { sheets }: Dossier, { title = asTitle(id) }: Wishes): Parts {
  const order = Math.max(0, ...sheets.map(({ record }) => record.order)) + 1;
  return [
    { title, question: `${TO_WRITE_HERE}?`, summary: `${TO_WRITE_HERE}.`, order },
    note('the answer in two sentences, then `## At a glance`, then the detail.'),
  ];
}

function entity(id: string, { title, name, kind = 'person' }: Wishes): Parts {
  if (!ENTITY_KINDS.includes(kind as EntityKind)) {
    throw unexpected('kind', kind, [], `one of: ${ENTITY_KINDS.join(', ')}`);
  }
  const script = scriptOf(name ?? '') ?? 'en';
  const own = title ?? (script === 'en' ? (name ?? asName(id)) : asName(id));
  return [
    {
      title: own,
      kind,
      summary: `${TO_WRITE_HERE}.`,
      names: { en: own, ...(script === 'en' ? {} : { [script]: name }) },
      aliases: name === undefined || script !== 'en' || name === own ? [] : [name],
    },
    WHAT_ARTICLES_SAY,
  ];
}

function event(id: string, dossier: Dossier, wishes: Wishes): Parts {
  const { title = asTitle(id), topic = [] } = wishes;
  if (wishes.date === undefined) {
    throw new Refusal('Missing `--date`: an event needs an EDTF date such as `2031-03-14`');
  }
  return [
    { title, date: date(wishes.date, 'date'), who: [], topics: topics(dossier, topic) },
    WHAT_ARTICLES_SAY,
  ];
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

/** The positions of a dispute, each with a label of its own. */
function positionsOf(keys: readonly string[], content: Content): Position[] {
  const { claims, drafts } = content.dossier;
  const known = new Map<string, Position>([
    ...claims.map((claim) => {
      const { key, id, evidence } = claim;
      return [key, { label: id, text: wordsOf(claim, content), evidence, claim }] as const;
    }),
    ...drafts.flatMap(({ id, statements }) =>
      statements.map((one) => {
        return [
          `drafts/${id}#${one.label}`,
          { ...one, text: `${TO_WRITE}.`, claim: null },
        ] as const;
      }),
    ),
  ]);
  const seen = new Set<string>();
  return [...new Set(keys)].map((key) => {
    const position = known.get(key);
    if (!position) throw unexpected('claim', key, known.keys(), 'the key of a claim');
    let label = position.label;
    for (let n = 2; seen.has(label); n++) label = `${position.label}-${String(n)}`;
    seen.add(label);
    return { ...position, label };
  });
}

/** The sheets that a claim belongs to; of an entity's claim, the one that mentions the entity most. */
function sheetsOf(claim: Claim, lookup: Lookup): readonly string[] {
  if (claim.collection !== 'entities') return topicsOf(pageOf(claim, lookup));
  const mentions = lookup.dossier.claims.filter(
    (other) => other.collection === 'sheets' && other.mentions.includes(claim.page),
  );
  const sheets = [...Map.groupBy(mentions, ({ page }) => page)];
  const [most] = sheets.sort(([, a], [, b]) => b.length - a.length);
  return most ? [most[0]] : [];
}

function dispute(id: string, content: Content, wishes: Wishes): Parts {
  const { dossier } = content;
  const positions = positionsOf(wishes.claim ?? [], content);
  if (positions.length < 2) {
    throw new Refusal('A dispute needs two positions or more: give `--claim KEY` for each of them');
  }
  const lookup = lookupOf(dossier);
  const own = positions.flatMap(({ claim }) => (claim ? sheetsOf(claim, lookup) : []));
  const first = dossier.sheets.slice(0, 1).map((one) => one.id);
  const wanted = wishes.topic ?? (own.length > 0 ? own : first);
  return [
    {
      title: wishes.title ?? asTitle(id),
      question: `${TO_WRITE_HERE}?`,
      topics: topics(dossier, [...new Set(wanted)]),
      touches: Object.fromEntries(
        positions.flatMap(({ claim, label }) => (claim ? [[claim.key, label]] : [])),
      ),
    },
    positions.map(({ text, label }) => `- ${text}[^${label}]`).join('\n'),
    '## Assessment',
    `${TO_WRITE_HERE}: what speaks for each, what outside reports say, and what would answer it.`,
    ...positions.map(({ evidence, label }) => footnote(label, evidence)),
  ];
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
  const [head, ...body] = write[kind]();
  const fields = { ...head, reviewed: date(wishes.reviewed, 'reviewed') };
  const text = `---\n${stringify(fields, { lineWidth: 0 })}---\n\n${body.join('\n\n')}\n`;
  return { path: `content/${folder}/${id}.md`, content: text };
}
