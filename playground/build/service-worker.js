// Keeps one build of the page whole. A new build gets a cache of its own; the old one goes when the new one is in use.
const CACHE = 'lidwoord-__VERSION__';
const FILES = ['__FILES__'];

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(CACHE)
      .then((cache) => cache.addAll(FILES.map((file) => new Request(file, { cache: 'reload' }))))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) =>
        Promise.all(
          names.filter((name) => name.startsWith('lidwoord-') && name !== CACHE).map((name) => caches.delete(name)),
        ),
      )
      .then(() => self.clients.claim()),
  );
});

// The page itself first from the network, so that a new build is seen; everything else has its hash in its name.
self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== self.location.origin) return;
  event.respondWith(request.mode === 'navigate' ? page(request) : kept(request));
});

async function page(request) {
  try {
    const response = await fetch(request);
    if (response.ok) return response;
  } catch {
    // no network: the page that was kept
  }
  return (await caches.match('./', { cacheName: CACHE })) ?? Response.error();
}

async function kept(request) {
  return (await caches.match(request, { cacheName: CACHE })) ?? fetch(request);
}
