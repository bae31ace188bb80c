import { posix } from 'node:path';
import { urlOf, type Loaded } from './pages.ts';
import type { StandIns } from './stand-ins.ts';
import { claimKeyOf } from './urls.ts';
import { COLLECTIONS, type CollectionName, type Place, type Reference } from './types.ts';

/** The parts of a relative link: the page that it leads to, and the fragment. */
interface Target {
  collection: CollectionName;
  id: string;
  fragment: string | null;
}

/** A path with its percent signs decoded; unchanged if they are invalid. */
function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/** Where a link from `file` leads, judging by its form; null for another kind of address. */
function targetOf(url: string, file: string): Target | null {
  if (url === '') return null;
  const [path = '', fragment = null] = url.split('#', 2);
  const full = path === '' ? file : posix.join(posix.dirname(file), decoded(path));
  const match = /^content\/([a-z]+)\/([^/]+)\.md$/.exec(full);
  const collection = COLLECTIONS.find((name) => name === match?.[1]);
  return collection && match?.[2] ? { collection, id: match[2], fragment } : null;
}

/** A reference in a front-matter field to another file, or to a claim. */
interface FieldReference extends Pick<Reference, 'target' | 'what'> {
  to: CollectionName | 'claims';
  field: string;
}

function fieldReferences(page: Loaded): FieldReference[] {
  const one = (
    to: FieldReference['to'],
    target: string | undefined,
    field: string,
    what: string,
  ): FieldReference[] => (target === undefined ? [] : [{ to, target, field, what }]);
  const list = (
    to: FieldReference['to'],
    targets: readonly string[],
    name: string,
    what: string,
  ): FieldReference[] => targets.flatMap((id, i) => one(to, id, `${name}.${String(i)}`, what));
  const own = (label: string) => claimKeyOf(page.collection, page.id, label);
  switch (page.collection) {
    case 'events': {
      const { place, who, topics } = page.record;
      return [
        ...one('entities', place, 'place', 'place'),
        ...list('entities', who, 'who', 'participant'),
        ...list('sheets', topics, 'topics', 'topic'),
      ];
    }
    case 'disputes': {
      const { topics, held, touches } = page.record;
      return [
        ...list('sheets', topics, 'topics', 'topic'),
        ...list('claims', held.map(own), 'held', 'position'),
        ...Object.entries(touches).flatMap(([key, position]) => [
          ...one('claims', key, `@touches.${key}`, 'claim that it touches'),
          ...one('claims', own(position), `touches.${key}`, 'position'),
        ]),
      ];
    }
    case 'entities':
      return [
        ...one('entities', page.record['part-of'], 'part-of', 'larger whole'),
        ...page.record.roles.flatMap(({ claim }, i) =>
          one('claims', claim && own(claim), `roles.${String(i)}.claim`, 'claim of a role'),
        ),
      ];
    case 'articles':
      return page.record.overlaps.flatMap(({ article }, i) =>
        one('articles', article, `overlaps.${String(i)}.article`, 'article that shares words'),
      );
    case 'sheets':
      return [];
  }
}

/**
 * Every reference from one file to another, resolved or not. Links that resolve are rewritten in
 * the page's tree to the address on the site, from its root and without base path.
 */
export function resolveReferences(loaded: readonly Loaded[], standIns: StandIns): Reference[] {
  const pages = new Map(loaded.map((page) => [`${page.collection}/${page.id}`, page]));
  const claims = new Set(
    loaded.flatMap(({ collection, id, claims, record }) =>
      [...claims.map(({ label }) => label), ...record.withdrawn.map((one) => one.id)].map((label) =>
        claimKeyOf(collection, id, label),
      ),
    ),
  );
  const references: Reference[] = [];
  for (const page of loaded) {
    const { file } = page.source;
    const add = (
      to: Reference['to'],
      target: string,
      resolved: boolean,
      place: Place,
      what: string,
      editorial = false,
    ) => {
      references.push({ to, target, resolved, place, file, what, editorial });
    };
    for (const { to, target, field, what } of fieldReferences(page)) {
      if (standIns.hasField(file, /[^@.]+/.exec(field)?.[0] ?? '')) continue;
      const known = to === 'claims' ? claims.has(target) : pages.has(`${to}/${target}`);
      const place = page.fields[field] ?? page.fields[''];
      if (place) add(to, target, known, place, what);
    }
    const positions = new Set(
      page.collection === 'disputes'
        ? page.claims.filter(({ section }) => section === 0).map(({ label }) => label)
        : [],
    );
    for (const { evidence, reports, label, place: start } of page.footnotes.values()) {
      for (const { URL } of reports) add('outside', URL, true, start, 'link', positions.has(label));
      for (const { article, place } of evidence) {
        add('articles', article, pages.has(`articles/${article}`), place, 'evidence');
      }
    }
    for (const { node, place, editorial } of page.links) {
      if (/^https?:\/\//.test(node.url)) {
        add('outside', node.url, true, place, 'link', editorial);
        continue;
      }
      const target = targetOf(node.url, file);
      if (!target) {
        add('file', node.url, false, place, 'link', editorial);
        continue;
      }
      const { collection, id, fragment } = target;
      const aim = pages.get(`${collection}/${id}`);
      if (!aim || fragment === null)
        add(collection, id, aim !== undefined, place, 'link', editorial);
      else {
        const key = claimKeyOf(collection, id, fragment);
        const heading = aim.sections.some((section) => section.id === fragment);
        add('claims', key, heading || claims.has(key), place, 'link', editorial);
      }
      if (aim) node.url = urlOf(aim) + (fragment === null ? '' : `#${fragment}`);
    }
  }
  return references;
}
