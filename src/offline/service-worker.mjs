/*
 * Keeps the site for reading and searching without a network. `write-service-worker.ts` adds the first
 * line, `const SITE = { version, files: { path: hash } }`.
 *
 * A reader with a network gets what the host has, so that a correction shows on the first visit. Kept
 * copies are for readers without one, and say so. A copy is kept only if its hash is that of its
 * version, and a version is kept whole or not at all. If the host no longer has this file, the worker
 * removes itself and all that it kept.
 */
/* global SITE */
/** The sites of one host share its caches: each has the names that begin with its own path. */
const PREFIX = `site ${new URL(self.registration.scope).pathname} `;
const CACHE = `${PREFIX}${SITE.version}`;
/** The mark of a version that is kept whole, with the day: `{ "day": "2026-12-01" }`. */
const WHOLE = 'kept.json';
/** Files that never change, as their names would change, too. */
const NAMED_BY_HASH =
  /^(?:_astro\/|pagefind\/(?:(?:fragment|index|filter)\/|pagefind\.[^/]+\.pf_meta$))/;
const AT_ONCE = 6;
/** How long a reader with a kept copy waits for the network, in milliseconds. */
const PATIENCE = 4_000;

const address = (path) => new URL(path, self.registration.scope).href;

/** The path of the file for an address; hosts serve pages by their folder, with the last slash or without. */
function pathOf(url) {
  const { origin, pathname } = new URL(url);
  const scope = new URL(self.registration.scope);
  if (origin !== scope.origin || !pathname.startsWith(scope.pathname)) return undefined;
  const path = pathname.slice(scope.pathname.length);
  const page = `${path.replace(/\/$/, '')}/index.html`.replace(/^\//, '');
  return path in SITE.files ? path : page;
}

/** The names of this site's caches. */
async function ownCaches() {
  return (await caches.keys()).filter((name) => name.startsWith(PREFIX));
}

/**
 * The kept copy of a file, of this version or (`{}`) of any; undefined, too, if the caches can't be read.
 * It opens no cache, since that would create one again after the worker has removed itself.
 */
async function copyOf(path, where = { cacheName: CACHE }) {
  try {
    return await caches.match(address(path), where);
  } catch {
    return undefined;
  }
}

/** The address of a file on the host. */
const served = (path) => address(path.replace(/(^|\/)index\.html$/, '$1'));

/** A copy of a response, if it has the bytes that this version has at a path; else null. */
async function checked(response, path) {
  if (!response?.ok) return null;
  const bytes = await response.arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const hash = btoa(String.fromCharCode(...digest))
    .replaceAll('+', '-')
    .replaceAll('/', '_');
  if (hash.slice(0, 12) !== SITE.files[path]) return null;
  const headers = new Headers(response.headers);
  // Of how it was sent, not of what these bytes are.
  for (const name of ['content-encoding', 'content-length']) headers.delete(name);
  // A new response: browsers refuse to open a page with one that was redirected.
  return new Response(bytes, { headers });
}

/** A file of this version: from a cache, from the host, or past any cache on the way to the host. */
async function fetched(path) {
  const sources = [
    () => caches.match(address(path)),
    () => fetch(served(path), { cache: 'no-cache' }),
    () => fetch(`${served(path)}?version=${SITE.version}`, { cache: 'reload' }),
  ];
  for (const source of sources) {
    const response = await checked(await source(), path);
    if (response) return response;
  }
  throw new Error(`${path} on the host is not of version ${SITE.version}`);
}

async function keepAll() {
  const cache = await caches.open(CACHE);
  const paths = Object.keys(SITE.files);
  const keepNext = async () => {
    for (let path = paths.shift(); path !== undefined; path = paths.shift()) {
      await cache.put(address(path), await fetched(path));
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, keepNext));
    const day = new Date().toISOString().slice(0, 10);
    await cache.put(address(WHOLE), Response.json({ day }));
  } catch (error) {
    paths.length = 0;
    await caches.delete(CACHE);
    throw error;
  }
  await self.skipWaiting();
}

/** Drops what is not whole, and all versions but this and the one before, whose pages may be open. */
async function dropOthers() {
  const whole = [];
  for (const name of await ownCaches()) {
    const cache = await caches.open(name);
    if (name !== CACHE && (await cache.match(address(WHOLE)))) whole.push(name);
  }
  const used = [whole.at(-1), CACHE];
  const names = (await ownCaches()).filter((name) => !used.includes(name));
  await Promise.all(names.map((name) => caches.delete(name)));
  await self.clients.claim();
}

/** If the host no longer has this worker, the site is to be read without it. */
async function retireIfGone() {
  // A host that has moved redirects it, too.
  const options = { method: 'HEAD', cache: 'no-store', redirect: 'manual' };
  const { status, type } = await fetch(address('sw.js'), options);
  if (status !== 404 && status !== 410 && type !== 'opaqueredirect') return;
  await self.registration.unregister();
  await Promise.all((await ownCaches()).map((name) => caches.delete(name)));
}

/** The network's answer; undefined if there is none, or none in time. */
function fromNetwork(request, patience) {
  // Past the browser's own cache, which may keep a page for hours if the host does not say how long.
  const answer = fetch(request, { cache: 'no-cache' }).catch(() => undefined);
  if (patience === Infinity) return answer;
  const late = new Promise((done) => {
    setTimeout(done, patience);
  });
  return Promise.race([answer, late]);
}

/** A kept page with a note that it is a copy, and from which day. */
async function marked(page) {
  const { day } = await (await copyOf(WHOLE)).json();
  const date = new Date(day).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  const said = `The site doesn’t answer. This is a copy that was kept on this device on ${date}; the page may have changed since.`;
  const html = await page.text();
  return new Response(
    html.replace(/<main\b[^>]*>/, (main) => `${main}<p class="note" role="note">${said}</p>`),
    { headers: page.headers },
  );
}

/** A page: the host's, or the kept copy if the host can't be reached. */
async function openPage(request) {
  const kept = await copyOf(pathOf(request.url));
  const answer = await fromNetwork(request, kept ? PATIENCE : Infinity);
  if (answer && answer.status < 500) return answer;
  if (kept) return marked(kept);
  return answer ?? (await copyOf('search/offline/index.html')) ?? Response.error();
}

/** Any other file. */
async function openFile(request) {
  const path = pathOf(request.url);
  // A page of the version before may be open, and need its scripts.
  const kept = (await copyOf(path)) ?? (await copyOf(path, {}));
  if (kept && NAMED_BY_HASH.test(path)) return kept;
  const answer = await fromNetwork(request, kept ? PATIENCE : Infinity);
  if (answer && (answer.ok || !kept)) return answer;
  return kept ?? Response.error();
}

self.addEventListener('install', (event) => {
  event.waitUntil(keepAll());
});
self.addEventListener('activate', (event) => {
  event.waitUntil(dropOthers());
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || request.headers.has('range')) return;
  if (!request.url.startsWith(self.registration.scope)) return;
  if (request.mode === 'navigate') {
    event.waitUntil(retireIfGone().catch(() => undefined));
    event.respondWith(openPage(request));
  } else {
    event.respondWith(openFile(request));
  }
});
