/**
 * Runs in a browser that is woken for a call, with no page of Bedside open. It knows nothing but the
 * words that it is handed, and keeps nothing.
 */
self.addEventListener("install", () => self.skipWaiting());

self.addEventListener("push", (event) => {
  const words = event.data?.text() || "A home is calling";
  event.waitUntil(
    self.registration.showNotification(words, {
      tag: "bedside-call",
      renotify: true,
      requireInteraction: true,
      vibrate: [400, 200, 400, 200, 400],
    }),
  );
});

self.addEventListener("notificationclick", (event) => {
  event.notification.close();
  event.waitUntil(toDesk());
});

async function toDesk() {
  const pages = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  const desk = pages.find(({ url }) => new URL(url).pathname === "/desk");
  await (desk ? desk.focus() : self.clients.openWindow("/desk"));
}
