/*
 * Stores the site for reading and searching offline. `write-service-worker.ts` adds the first line,
 * `const SITE = { version, files: { path: hash } }`. Pages, scripts, fonts and index are always of one
 * version. A newer version is fetched into a new cache; unchanged files are copied from the old one.
 * It takes over if the reader agrees, or if no page of the old version is open.
 */
/* global SITE */
const CACHE = `site-${SITE.version}`;
/** The cache of visited pages that are not in `SITE.files`. */
const VISITED = 'visited';
const HASHES = 'hashes.json';
const AT_ONCE = 6;

const address = (path) => new URL(path, self.registration.scope).href;

/** The path of a stored file for an address; undefined for any other address. */
function pathOf(url) {
  const { origin, pathname } = new URL(url);
  const scope = new URL(self.registration.scope);
  if (origin !== scope.origin || !pathname.startsWith(scope.pathname)) return undefined;
  const path = decodeURIComponent(pathname.slice(scope.pathname.length));
  const page = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return page in SITE.files ? page : undefined;
}

/** The address of a file on the host: pages are served by their folder. */
const served = (path) => address(path.replace(/(^|\/)index\.html$/, '$1'));

/** The latest complete version in the caches, with the hashes of its files. */
async function previous() {
  for (const name of (await caches.keys()).reverse()) {
    if (!name.startsWith('site-') || name === CACHE) continue;
    const cache = await caches.open(name);
    const hashes = await cache.match(address(HASHES));
    if (hashes) return { cache, hashes: await hashes.json() };
  }
  return null;
}

async function keepAll() {
  const cache = await caches.open(CACHE);
  const old = await previous();
  const paths = Object.keys(SITE.files);
  const keepNext = async () => {
    for (let path = paths.shift(); path !== undefined; path = paths.shift()) {
      const same = old?.hashes[path] === SITE.files[path];
      const kept = same ? await old.cache.match(address(path)) : undefined;
      const response = kept ?? (await fetch(served(path), { cache: 'no-cache' }));
      if (!response.ok) throw new Error(`${path}: ${response.status}`);
      await cache.put(address(path), response);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, keepNext));
  // Last, as a sign that the version is complete.
  await cache.put(address(HASHES), Response.json(SITE.files));
}

async function dropOthers() {
  const names = (await caches.keys()).filter((name) => name.startsWith('site-') && name !== CACHE);
  await Promise.all(names.map((name) => caches.delete(name)));
  await self.clients.claim();
}

async function kept(path) {
  const cache = await caches.open(CACHE);
  return cache.match(address(path));
}

async function fromNetwork(request) {
  try {
    const response = await fetch(request);
    if (response.ok && response.type === 'basic' && request.mode === 'navigate') {
      const cache = await caches.open(VISITED);
      await cache.put(request, response.clone());
    }
    return response;
  } catch (error) {
    const visited = await caches.match(request);
    if (visited) return visited;
    const path = pathOf(`${request.url}/`);
    if (request.mode === 'navigate' && path !== undefined) return Response.redirect(served(path));
    const note = request.mode === 'navigate' ? await kept('search/offline/index.html') : undefined;
    if (note) return note;
    throw error;
  }
}

self.addEventListener('install', (event) => {
  event.waitUntil(keepAll());
});
self.addEventListener('activate', (event) => {
  event.waitUntil(dropOthers());
});
self.addEventListener('message', (event) => {
  if (event.data === 'take over') void self.skipWaiting();
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || request.headers.has('range')) return;
  if (!request.url.startsWith(self.registration.scope)) return;
  const path = pathOf(request.url);
  event.respondWith(
    path === undefined
      ? fromNetwork(request)
      : kept(path).then((response) => response ?? fetch(request)),
  );
});
