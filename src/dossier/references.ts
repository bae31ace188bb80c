import { posix } from 'node:path';
import type { ArticleRecord } from '../schemas/article.ts';
import type { DisputeRecord } from '../schemas/dispute.ts';
import type { EntityRecord } from '../schemas/entity.ts';
import type { EventRecord } from '../schemas/event.ts';
import { urlOf, type Loaded } from './pages.ts';
import type { StandIns } from './stand-ins.ts';
import { claimKeyOf } from './urls.ts';
import { COLLECTIONS, type CollectionName, type Place, type Reference } from './types.ts';

/** All pages and claims, by the ids under which files refer to them. */
class Register {
  readonly pages = new Map<string, Loaded>();
  readonly claims = new Set<string>();

  constructor(loaded: readonly Loaded[]) {
    for (const page of loaded) {
      this.pages.set(`${page.collection}/${page.id}`, page);
      for (const { label } of page.claims) {
        this.claims.add(claimKeyOf(page.collection, page.id, label));
      }
      for (const { id } of page.record.withdrawn) {
        this.claims.add(claimKeyOf(page.collection, page.id, id));
      }
    }
  }
}

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
export function targetOf(url: string, file: string): Target | null {
  if (url === '') return null;
  const [path = '', fragment = null] = url.split('#', 2);
  const full = path === '' ? file : posix.join(posix.dirname(file), decoded(path));
  const match = /^content\/([a-z]+)\/([^/]+)\.md$/.exec(full);
  const collection = COLLECTIONS.find((name) => name === match?.[1]);
  return collection && match?.[2] ? { collection, id: match[2], fragment } : null;
}

/** References in front-matter fields to other files or claims. */
function* fieldReferences(
  page: Loaded,
): Generator<{ to: Reference['to']; target: string; field: string; what: string }> {
  const list = function* (
    to: Reference['to'],
    targets: readonly string[],
    name: string,
    what: string,
  ) {
    for (const [i, target] of targets.entries()) {
      yield { to, target, field: `${name}.${String(i)}`, what };
    }
  };
  if (page.collection === 'events') {
    const record = page.record as EventRecord;
    if (record.place) yield { to: 'entities', target: record.place, field: 'place', what: 'place' };
    yield* list('entities', record.who, 'who', 'participant');
    yield* list('sheets', record.topics, 'topics', 'topic');
  } else if (page.collection === 'disputes') {
    const record = page.record as DisputeRecord;
    yield* list('sheets', record.topics, 'topics', 'topic');
    const keyOf = (position: string) => claimKeyOf('disputes', page.id, position);
    yield* list('claims', record.held.map(keyOf), 'held', 'position');
    for (const [target, position] of Object.entries(record.touches)) {
      yield { to: 'claims', target, field: `@touches.${target}`, what: 'claim that it touches' };
      const field = `touches.${target}`;
      yield { to: 'claims', target: keyOf(position), field, what: 'position' };
    }
  } else if (page.collection === 'entities') {
    const record = page.record as EntityRecord;
    const whole = record['part-of'];
    if (whole) yield { to: 'entities', target: whole, field: 'part-of', what: 'larger whole' };
    for (const [i, role] of record.roles.entries()) {
      if (role.claim === undefined) continue;
      const target = claimKeyOf('entities', page.id, role.claim);
      yield { to: 'claims', target, field: `roles.${String(i)}.claim`, what: 'claim of a role' };
    }
  } else if (page.collection === 'articles') {
    for (const [i, { article }] of (page.record as ArticleRecord).overlaps.entries()) {
      const field = `overlaps.${String(i)}.article`;
      yield { to: 'articles', target: article, field, what: 'article that shares words' };
    }
  }
}

/**
 * Every reference from one file to another, resolved or not. Links that resolve are rewritten in
 * the page's tree to the address on the site, from its root and without base path.
 */
export function resolveReferences(loaded: readonly Loaded[], standIns: StandIns): Reference[] {
  const register = new Register(loaded);
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
      const known =
        to === 'claims' ? register.claims.has(target) : register.pages.has(`${to}/${target}`);
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
        add('articles', article, register.pages.has(`articles/${article}`), place, 'evidence');
      }
    }
    for (const { node, place, editorial } of page.links) {
      if (/^https?:\/\//.test(node.url)) {
        add('outside', node.url, true, place, 'link', editorial);
        continue;
      }
      const target = targetOf(node.url, file);
      const aim = target && register.pages.get(`${target.collection}/${target.id}`);
      if (!target || !aim) {
        if (target) add(target.collection, target.id, false, place, 'link', editorial);
        else add('file', node.url, false, place, 'link', editorial);
        continue;
      }
      const url = urlOf(aim);
      if (target.fragment === null) {
        add(target.collection, target.id, true, place, 'link', editorial);
        node.url = url;
        continue;
      }
      const key = claimKeyOf(target.collection, target.id, target.fragment);
      const heading = aim.sections.some(({ id }) => id === target.fragment);
      add('claims', key, heading || register.claims.has(key), place, 'link', editorial);
      node.url = `${url}#${target.fragment}`;
    }
  }
  return references;
}
