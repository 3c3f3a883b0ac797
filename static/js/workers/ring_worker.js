/**
 * Runs in a browser that is woken for a call, with no page of Bedside open. It knows nothing but what
 * it is handed: words, and which page to open. It keeps nothing.
 */
self.addEventListener("install", () => self.skipWaiting());

self.addEventListener("push", (event) => {
  const { words, opens, kind } = handed(event.data);
  event.waitUntil(
    self.registration.showNotification(words, {
      tag: `bedside-${kind}`,
      data: { opens },
      renotify: true,
      requireInteraction: true,
      vibrate: [400, 200, 400, 200, 400],
    }),
  );
});

self.addEventListener("notificationclick", (event) => {
  event.notification.close();
  event.waitUntil(lead(event.notification.data.opens));
});

function handed(data) {
  const usual = { words: "A home is calling", opens: "/desk", kind: "call" };
  try {
    return { ...usual, ...data.json() };
  } catch {
    return usual;
  }
}

async function lead(to) {
  const pages = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  const open = pages.find(({ url }) => new URL(url).pathname === to);
  await (open ? open.focus() : self.clients.openWindow(to));
}
