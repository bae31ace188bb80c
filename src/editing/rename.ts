import { fingerprintJson, sealOf } from '../articles/fingerprint.ts';
import { Refusal } from '../files/refusal.ts';
import { closest } from '../text/closest.ts';
import type { CollectionName, Reference } from '../dossier/types.ts';
import { lastEntries, unreviewed } from '../dossier/ledger.ts';
import type { Content } from '../dossier/load.ts';
import { claimKeyOf, pageKeyOf } from '../dossier/urls.ts';
import { withOtherId } from '../dossier/written-reference.ts';
import { withEdits } from '../markdown/edits.ts';
import { withFrontMatter } from '../markdown/front-matter.ts';
import type { Output } from '../files/write-all.ts';
import type { Fingerprint } from '../schemas/fingerprint.ts';
import type { LedgerEntry } from '../schemas/ledger.ts';
import { RENAMED_KINDS, requireFreeId, type RenamedKind } from './kinds.ts';
import { entryOf } from './review.ts';

/** Whether a reference is to a page or to a claim of it. */
function isTo({ to, target, what }: Reference, collection: CollectionName, id: string): boolean {
  // These refer to a claim of their own file by its label alone.
  if (what === 'claim of a role' || what === 'position') return false;
  return to === collection
    ? target === id
    : to === 'claims' && target.startsWith(claimKeyOf(collection, id, ''));
}

/**
 * Gives a page another id: changes its file, and every reference to it. Its former addresses go on
 * answering, through its `formerly:`. Throws a `Refusal` for an id that is unknown, invalid or taken.
 */
export function renaming(
  { dossier, sources }: Content,
  kind: RenamedKind,
  from: string,
  to: string,
) {
  const collection = RENAMED_KINDS[kind];
  const page = dossier[collection].find(({ id }) => id === from);
  if (!page) {
    const near = closest(
      from,
      dossier[collection].map(({ id }) => id),
    );
    throw new Refusal(`Unknown ${kind} \`${from}\`${near ? `: did you mean \`${near}\`?` : ''}`);
  }
  requireFreeId(dossier, collection, to, from);
  const old = `content/${collection}/${from}.md`;
  const references = dossier.references.filter((reference) => isTo(reference, collection, from));
  const byFile = Map.groupBy(references, ({ file }) => file);
  const outputs: Output[] = [];
  const removed = [old];
  for (const file of new Set([old, ...byFile.keys()])) {
    const source = sources.get(file);
    if (!source) continue;
    const edits = (byFile.get(file) ?? []).map((reference) => ({
      place: reference.place,
      text: withOtherId(source.textAt(reference.place), reference, 'page', from, to),
    }));
    const text = withEdits(source.text, edits);
    if (file !== old) {
      outputs.push({ path: file, content: text, replace: true });
      continue;
    }
    const content = withFrontMatter(text, (yaml) => {
      yaml.set(
        'formerly',
        [from, ...page.record.formerly].filter((id) => id !== to),
      );
    });
    outputs.push({ path: `content/${collection}/${to}.md`, content });
  }
  if (kind === 'article') {
    for (const folder of ['content/articles', 'content/drafts']) {
      const print = `${folder}/${from}.fingerprint.json`;
      const json = sources.get(print)?.text;
      if (json === undefined) continue;
      const fields = { ...(JSON.parse(json) as Fingerprint), article: to };
      const content = fingerprintJson({ ...fields, seal: sealOf(fields) });
      outputs.unshift({ path: `${folder}/${to}.fingerprint.json`, content });
      removed.push(print);
    }
    for (const draft of dossier.drafts.filter(({ id }) => id === from)) {
      const content = (sources.get(draft.file)?.text ?? '')
        .replaceAll(`[${from}](../articles/${from}.md)`, `[${to}](../articles/${to}.md)`)
        .replaceAll(`../articles/${from}.md`, `../articles/${to}.md`)
        .replaceAll(`drafts/${from}#`, `drafts/${to}#`);
      outputs.unshift({ path: `content/drafts/${to}.md`, content });
      removed.push(draft.file);
    }
  }
  return { outputs, removed, references: references.length };
}

/** The key before the renaming: `entities/orla#port` for `entities/orla-town#port`. */
function formerKey(key: string, collection: CollectionName, from: string, to: string): string {
  const [page = '', ...label] = key.split('#');
  return page === pageKeyOf(collection, to)
    ? [pageKeyOf(collection, from), ...label].join('#')
    : key;
}

/**
 * Entries of the ledger for everything that a renaming changed, new keys and links, as far as it was
 * reviewed before. Nothing else in it needs another reading.
 *
 * @param before the content before the renaming
 * @param after the same afterwards
 * @param date the day, as ISO 8601
 */
export function renamedEntries(
  before: Content,
  after: Content,
  kind: RenamedKind,
  [from, to]: readonly [from: string, to: string],
  date: string,
): LedgerEntry[] {
  const collection = RENAMED_KINDS[kind];
  const hashes = new Map(before.wordings.map(({ key, hash }) => [key, hash]));
  const last = lastEntries(before.dossier.ledger);
  return unreviewed(after).flatMap((change) => {
    const former = formerKey(change.wording.key, collection, from, to);
    const hash = last.get(former)?.hash;
    if (hash === undefined || hash !== hashes.get(former)) return [];
    const note = `The ${kind} \`${from}\` is called \`${to}\` now.`;
    const entry = entryOf(change, { date, kind: 'renamed', cause: 'review', note });
    return former === change.wording.key ? entry : { ...entry, formerly: former };
  });
}
