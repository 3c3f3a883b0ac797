/**
 * Keeps the pages of a tablet on a stand and what they are made of, so that they open without a
 * network. What people answer never passes through here.
 */
const pages = "/kiosk/";
const [answers, languages, files] = ["/kiosk/answer/", "/kiosk/languages/", "/static/"];
const cacheName = "kiosk";
/** Longer than a slow line needs for a page, shorter than somebody waits in front of a tablet. */
const patience = 4000;
/** For so long a kept page is new enough: a new version of Bedside is there within the hour. */
const fresh = 60 * 60 * 1000;

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("message", (event) => {
  const [port] = event.ports;
  event.waitUntil(
    keep(event.data.keep).then(
      () => port.postMessage({ kept: true }),
      () => port.postMessage({ kept: false }),
    ),
  );
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { pathname } = new URL(request.url);
  if (request.method !== "GET") return;
  if (pathname.startsWith(files)) event.respondWith(keptFirst(request));
  else if ([answers, languages].some((each) => pathname.startsWith(each))) {
    event.respondWith(networkFirst(request));
  }
});

/** All or nothing: a page whose script is missing is worse than the one of an hour ago. */
async function keep(addresses) {
  const cache = await caches.open(cacheName);
  if (await isFresh(cache, addresses)) return;
  const all = await Promise.all(addresses.map(fetched));
  await Promise.all(all.map((answer, at) => cache.put(addresses[at], answer)));
  for (const request of await cache.keys()) {
    if (!addresses.includes(new URL(request.url).pathname)) await cache.delete(request);
  }
}

async function isFresh(cache, addresses) {
  const kept = await Promise.all(addresses.map((each) => cache.match(each, asKept)));
  if (kept.some((each) => !each)) return false;
  const at = addresses.findIndex((each) => each.startsWith(pages));
  return Date.now() - Date.parse(kept[at].headers.get("Date")) < fresh;
}

async function fetched(address) {
  const answer = await fetch(address, { redirect: "error", credentials: "same-origin" });
  if (!answer.ok) throw new Error(`Cannot keep ${address}`);
  return answer;
}

const asKept = { ignoreVary: true };

async function keptFirst(request) {
  return await caches.match(request, asKept) ?? await fetch(request);
}

async function networkFirst(request) {
  const kept = await caches.match(request, asKept);
  if (!kept) return await fetch(request);
  try {
    const answer = await Promise.race([fetch(request), late()]);
    return answer.status >= 500 || answer.status === 429 ? kept : answer;
  } catch {
    return kept;
  }
}

const late = () => new Promise((_, failed) => setTimeout(failed, patience, new Error("Too slow")));
