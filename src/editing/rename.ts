import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { fingerprintJson, sealOf } from '../articles/fingerprint.ts';
import { Refusal } from '../files/refusal.ts';
import { closest } from '../text/closest.ts';
import type { CollectionName, Dossier, Reference } from '../dossier/types.ts';
import { PERMALINKS, permalinksJson } from '../dossier/permalinks.ts';
import { claimKeyOf, RESERVED_IDS } from '../dossier/urls.ts';
import { withOtherId } from '../dossier/written-reference.ts';
import { textAt, withEdits } from '../markdown/edits.ts';
import { Source } from '../markdown/source.ts';
import type { Output } from '../files/write-all.ts';
import type { Fingerprint } from '../schemas/fingerprint.ts';
import { isId } from '../schemas/id.ts';
import { RENAMED_KINDS, type RenamedKind } from './kinds.ts';

/** What a renaming writes and removes; paths from the project's root. */
export interface Renaming {
  outputs: Output[];
  removed: string[];
  /** How many references were changed to the new id. */
  references: number;
}

/** Whether a reference is to a page or to a claim of it. */
function isTo({ to, target, what }: Reference, collection: CollectionName, id: string): boolean {
  // These refer to a claim of their own file by its label alone.
  if (what === 'claim of a role' || what === 'position') return false;
  return to === collection
    ? target === id
    : to === 'claims' && target.startsWith(claimKeyOf(collection, id, ''));
}

/** A file's text with its references to a page changed to another id. */
function withReferences(text: string, references: readonly Reference[], from: string, to: string) {
  return withEdits(
    text,
    references.map((reference) => ({
      place: reference.place,
      text: withOtherId(textAt(text, reference.place), reference, 'page', from, to),
    })),
  );
}

/** Notes the former ids of a file in its front matter. */
function withFormer(markdown: string, former: readonly string[]): string {
  const [, yaml = '', rest = ''] = /^---\n([\s\S]*?\n)---(\n[\s\S]*)$/.exec(markdown) ?? [];
  const document = parseDocument(yaml, { schema: 'core' });
  document.set('formerly', former);
  return `---\n${document.toString({ lineWidth: 0 })}---${rest}`;
}

function requireFree(dossier: Dossier, kind: RenamedKind, from: string, to: string): void {
  const pages = dossier[RENAMED_KINDS[kind]];
  if (!isId(to) || (kind === 'sheet' && RESERVED_IDS.has(to))) {
    throw new Refusal(
      isId(to)
        ? `Id \`${to}\` is an address of the site itself: choose another`
        : `Unexpected id \`${to}\`, expected lower-case words joined by hyphens`,
    );
  }
  const ids = pages.map(({ id }) => id);
  if (!ids.includes(from)) {
    const near = closest(from, ids);
    throw new Refusal(`Unknown ${kind} \`${from}\`${near ? `: did you mean \`${near}\`?` : ''}`);
  }
  const taken = pages.find(
    ({ id, record }) => id === to || (record.formerly.includes(to) && id !== from),
  );
  if (taken) throw new Refusal(`Id \`${to}\` is taken by ${taken.file}: choose another`);
}

/**
 * Gives a page another id: changes its file, every reference to it, and the list of permalinks. Its
 * former addresses go on answering, through its `formerly:`. Throws a `Refusal` for an id that is
 * unknown, invalid or taken.
 */
export function renaming(
  root: string,
  dossier: Dossier,
  kind: RenamedKind,
  from: string,
  to: string,
): Renaming {
  requireFree(dossier, kind, from, to);
  const collection = RENAMED_KINDS[kind];
  const page = dossier[collection].find(({ id }) => id === from);
  const old = `content/${collection}/${from}.md`;
  const references = dossier.references.filter((reference) => isTo(reference, collection, from));
  const byFile = Map.groupBy(references, ({ file }) => file);
  const read = (file: string) => new Source(file, readFileSync(join(root, file), 'utf8'));
  const outputs: Output[] = [];
  const removed = [old];
  for (const file of new Set([old, ...byFile.keys()])) {
    const text = withReferences(read(file).text, byFile.get(file) ?? [], from, to);
    const own = file === old;
    const former = [from, ...(page?.record.formerly ?? [])].filter((id) => id !== to);
    outputs.push({
      path: own ? `content/${collection}/${to}.md` : file,
      content: own ? withFormer(text, former) : text,
      replace: !own,
    });
  }
  if (kind === 'article') {
    for (const folder of ['content/articles', 'content/drafts']) {
      const print = `${folder}/${from}.fingerprint.json`;
      if (!existsSync(join(root, print))) continue;
      const fields = { ...(JSON.parse(read(print).text) as Fingerprint), article: to };
      const content = fingerprintJson({ ...fields, seal: sealOf(fields) });
      outputs.unshift({ path: `${folder}/${to}.fingerprint.json`, content });
      removed.push(print);
    }
    for (const draft of dossier.drafts.filter(({ id }) => id === from)) {
      const content = read(draft.file)
        .text.replaceAll(`[${from}](../articles/${from}.md)`, `[${to}](../articles/${to}.md)`)
        .replaceAll(`../articles/${from}.md`, `../articles/${to}.md`)
        .replaceAll(`drafts/${from}#`, `drafts/${to}#`);
      outputs.unshift({ path: `content/drafts/${to}.md`, content });
      removed.push(draft.file);
    }
  }
  if (dossier.permalinks) {
    const prefix = claimKeyOf(collection, from, '');
    const moved = dossier.permalinks
      .filter((key) => key.startsWith(prefix))
      .map((key) => claimKeyOf(collection, to, key.slice(prefix.length)));
    const content = permalinksJson([...dossier.permalinks, ...moved]);
    if (moved.length > 0) outputs.push({ path: PERMALINKS, content, replace: true });
  }
  return { outputs, removed, references: references.length };
}
