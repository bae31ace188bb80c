import { isDeepStrictEqual } from 'node:util';
import type { Loader, LoaderContext } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { check } from './check/check.ts';
import { reportOf } from './check/report.ts';
import text from './check/reporters/text.ts';
import { loadContent } from './dossier/load.ts';
import { published } from './dossier/published.ts';
import type { Article, Claim, Dispute, Dossier, Entity, Event, Sheet } from './dossier/types.ts';

/** What is wrong with the content, for the banner that `npm run dev` shows on every page. */
export interface ProblemEntry {
  file: string;
  line: number;
  column: number;
  reason: string;
  note: string | null;
  rule: string;
  error: boolean;
}

/**
 * A claim as its collection holds it. Astro takes whatever has a `collection` and an `id` for a
 * reference of its own making, and complains that it leads nowhere; so the one is called `home`.
 */
export type StoredClaim = Omit<Claim, 'collection'> & { home: Claim['collection'] };

type Lists = Pick<Dossier, 'articles' | 'sheets' | 'entities' | 'events' | 'disputes'>;
type Reading = Lists & { claims: StoredClaim[]; problems: ProblemEntry[] };

const ROOT = process.cwd();

/** Reads and judges `content/`; throws when `npm run check` would fail, unless in `dev`. */
function read(dev: boolean): Reading {
  const content = loadContent(ROOT);
  const verdict = check(content);
  if (verdict.errors > 0 && !dev) {
    throw new Error(text(reportOf(content, verdict)));
  }
  const { articles, sheets, entities, events, disputes } = published(content.dossier);
  const claims = content.dossier.claims.map(({ collection: home, ...rest }) => ({ ...rest, home }));
  const problems = verdict.messages.map(
    ({ file = '', line = 1, column = 1, reason, note, ruleId, fatal }): ProblemEntry => ({
      ...{ file, line, column, reason, rule: ruleId ?? '', error: fatal === true },
      note: typeof note === 'string' ? note : null,
    }),
  );
  return { articles, sheets, entities, events, disputes, claims, problems };
}

function isDev({ watcher }: LoaderContext): boolean {
  return watcher !== undefined;
}

/** The collections that have been loaded, so that one change of a file refreshes them all. */
const loaded = new Map<keyof Reading, LoaderContext>();
let reading: Reading | null = null;

/** Puts one list of the Dossier into its collection, in the Dossier's order. */
function fill(name: keyof Reading, context: LoaderContext, from: Reading): void {
  const { store } = context;
  const entries = from[name].map((data, i) => {
    const id = 'id' in data && !('key' in data) ? data.id : 'key' in data ? data.key : String(i);
    return { id, data: data as unknown as Record<string, unknown> };
  });
  const same =
    store.keys().join('\n') === entries.map(({ id }) => id).join('\n') &&
    entries.every(({ id, data }) => isDeepStrictEqual(store.get(id)?.data, data));
  if (same) return;
  store.clear();
  for (const { id, data } of entries) store.set({ id, data, digest: context.generateDigest(data) });
}

/**
 * How long `dev` waits after a change before it reads. The watcher reports a file once within 50 ms,
 * so a reading made sooner could meet a file half written and never hear that it was finished.
 */
const SETTLE_MS = 80;

/** In `dev`: reads anew when a file of `content/` comes, goes or changes. */
function watch({ watcher, logger }: LoaderContext): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const refresh = () => {
    const fresh = read(true);
    reading = fresh;
    for (const [name, context] of loaded) fill(name, context, fresh);
    for (const { file, line, column, reason, error } of fresh.problems) {
      const message = `${file}:${String(line)}:${String(column)} ${reason}`;
      if (error) logger.error(message);
      else logger.warn(message);
    }
  };
  const settle = (path: string) => {
    if (!path.startsWith(`${ROOT}/content/`)) return;
    clearTimeout(timer);
    timer = setTimeout(refresh, SETTLE_MS);
  };
  watcher?.add(`${ROOT}/content`);
  for (const event of ['add', 'change', 'unlink'] as const) watcher?.on(event, settle);
}

function loaderOf(name: keyof Reading): Loader {
  return {
    name: `dossier-${name}`,
    load: (context) => {
      if (loaded.size === 0) {
        reading = read(isDev(context));
        watch(context);
      }
      loaded.set(name, context);
      reading ??= read(isDev(context));
      fill(name, context, reading);
      return Promise.resolve();
    },
  };
}

// Each collection is one list of the Dossier, as it is: it has been validated before it gets here.
export const collections = {
  articles: defineCollection({ loader: loaderOf('articles'), schema: z.custom<Article>() }),
  sheets: defineCollection({ loader: loaderOf('sheets'), schema: z.custom<Sheet>() }),
  entities: defineCollection({ loader: loaderOf('entities'), schema: z.custom<Entity>() }),
  events: defineCollection({ loader: loaderOf('events'), schema: z.custom<Event>() }),
  disputes: defineCollection({ loader: loaderOf('disputes'), schema: z.custom<Dispute>() }),
  claims: defineCollection({ loader: loaderOf('claims'), schema: z.custom<StoredClaim>() }),
  problems: defineCollection({ loader: loaderOf('problems'), schema: z.custom<ProblemEntry>() }),
};
