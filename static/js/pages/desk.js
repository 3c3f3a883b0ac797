/** The desk keeps itself up to date, and makes a call heard. */
import { newAlarm } from "@/static/js/desk/alarm.js";
import { countOn } from "@/static/js/desk/since.js";
import { nameKeys } from "@/static/js/keys.js";

const desk = document.querySelector("[data-desk]");
const late = desk.querySelector("[data-desk-late]");
const silent = desk.querySelector("[data-desk-silent]");
const alarm = newAlarm({ silent: (yes) => silent.hidden = !yes });

const again = 3000;
/** Lines are measured each half minute, and nobody is told of it. */
const readEvery = 30_000;
/** While no stream gets through. */
const askEvery = 4000;
const presentEvery = 15_000;

let rung;
let lost = false;
let reading = false;
let stale = false;

listen();
heard();
present();
setInterval(() => countOn(desk), 1000);
setInterval(present, presentEvery);
setInterval(read, readEvery);
setInterval(() => lost && read(), askEvery);

function listen() {
  const line = new EventSource(desk.dataset.stream);
  for (const kind of ["hello", "call", "shifts"]) {
    line.addEventListener(kind, () => {
      lost = false;
      late.hidden = true;
      void read();
    });
  }
  line.addEventListener("error", () => {
    lost = true;
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
      await htmx.ajax("GET", desk.dataset.desk, { target: "#desk-live", swap: "outerMorph" });
    } while (stale);
  } catch {
    late.hidden = false;
  } finally {
    reading = false;
  }
  // Signed out meanwhile: what came was no desk.
  if (!document.getElementById("desk-live")) return location.reload();
  nameKeys(desk);
  heard();
}

/** What rings for whoever looks, and for a lead what nobody takes. */
function heard() {
  const ring = desk.querySelector("[data-rings]");
  const unanswered = ring ?? desk.querySelector("[data-alarm]");
  if (!unanswered) alarm.stop();
  else alarm.start((ring?.querySelector("h2") ?? unanswered.querySelector("strong")).textContent);
  const id = ring?.dataset.rings;
  if (id !== rung && id) ring.querySelector("[data-answer]").focus();
  rung = id;
}

/** Who is on shift is there as long as this page is: without its word nobody is rung here. */
async function present() {
  if (!desk.querySelector("[data-on-shift]")) return;
  const answer = await fetch(desk.dataset.presence, {
    method: "POST",
    body: new URLSearchParams(),
    redirect: "manual",
  }).catch(() => undefined);
  if (answer?.ok) document.dispatchEvent(new Event("bedside:at-work"));
}
