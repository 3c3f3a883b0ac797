/**
 * The desk keeps itself up to date, and makes a call heard: by sound, in the title and the tab's
 * icon, and by a notification where that is allowed.
 */
import { newRing } from "@/static/js/call/ring.js";

const desk = document.querySelector("[data-desk]");
const late = desk.querySelector("[data-desk-late]");
const ring = newRing();
const title = document.title;
const again = 3000;
const presence = 15_000;
let rung;
let notification;
let blinking;
let reading = false;
let stale = false;

listen();
heard();
setInterval(countOn, 1000);
setInterval(
  () =>
    void fetch(desk.dataset.presence, { method: "POST", body: new URLSearchParams() }).catch(
      () => {},
    ),
  presence,
);

function listen() {
  const line = new EventSource(desk.dataset.stream);
  for (const kind of ["hello", "call", "shifts"]) {
    line.addEventListener(kind, () => {
      late.hidden = true;
      void read();
    });
  }
  line.addEventListener("error", () => {
    late.hidden = false;
    if (line.readyState === EventSource.CLOSED) setTimeout(listen, again);
  });
}

/** One reading at a time; what came meanwhile is read after it. */
async function read() {
  if (reading) return void (stale = true);
  reading = true;
  try {
    do {
      stale = false;
      await htmx.ajax("GET", desk.dataset.desk, {
        target: "#desk-live",
        select: "#desk-live",
        swap: "outerMorph",
      });
    } while (stale);
  } finally {
    reading = false;
  }
  heard();
}

function heard() {
  const now = document.querySelector("[data-rings]");
  const id = now?.dataset.rings;
  if (id === rung) return;
  rung = id;
  ring.stop();
  notification?.close();
  clearInterval(blinking);
  document.title = title;
  if (!now) return;
  const words = now.querySelector("h2").textContent;
  void ring.start();
  blinking = setInterval(() => {
    document.title = document.title === title ? `☎ ${words}` : title;
  }, 800);
  if ("Notification" in globalThis && Notification.permission === "granted") {
    // Nothing of a patient: a notification is read on any screen.
    notification = new Notification(words, { tag: "bedside-call", requireInteraction: true });
    notification.onclick = () => {
      focus();
      notification.close();
    };
  }
  now.querySelector("[data-answer]").focus();
}

/** Times go on between two readings. */
function countOn() {
  for (const each of document.querySelectorAll("[data-since]")) {
    const seconds = Number(each.dataset.since) + 1;
    each.dataset.since = String(seconds);
    each.textContent = seconds < 60
      ? `${seconds} s`
      : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
  }
}
