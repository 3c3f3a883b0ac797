/** The desk keeps itself up to date, and makes a call heard. */
import { goingFrom } from "@/static/js/call/going.js";
import { newAlarm } from "@/static/js/desk/alarm.js";
import { countOn } from "@/static/js/desk/since.js";
import { nameKeys } from "@/static/js/keys.js";
import { oneAtATime, readPart } from "@/static/js/live/read_part.js";

const desk = document.querySelector("[data-desk]");
const late = desk.querySelector("[data-desk-late]");
const silent = desk.querySelector("[data-desk-silent]");
const alarm = newAlarm({ silent: (yes) => silent.hidden = !yes });

const again = 3000;
/** Lines are measured each half minute, and nobody is told of it. */
const readEvery = 30_000;
/** While no stream gets through, or what was read was no desk. */
const askEvery = 4000;
const presentEvery = 15_000;

let rung;
let lost = false;
const going = goingFrom(document);
const readNow = oneAtATime(readDesk);
/** Whoever has pressed "Answer" is not to wait for a desk that they leave. */
const read = () => going.turn(readNow);

listen();
heard();
present();
setInterval(() => countOn(desk), 1000);
setInterval(present, presentEvery);
setInterval(read, readEvery);
setInterval(() => late.hidden || read(), askEvery);

function listen() {
  const line = new EventSource(desk.dataset.stream);
  for (const kind of ["hello", "call", "shifts"]) {
    line.addEventListener(kind, () => {
      lost = false;
      void read();
    });
  }
  line.addEventListener("error", () => {
    lost = true;
    late.hidden = false;
    if (line.readyState === EventSource.CLOSED) setTimeout(listen, again);
  });
}

async function readDesk() {
  const isRead = await readPart(desk.dataset.desk, "#desk-live");
  late.hidden = isRead && !lost;
  if (!isRead) return;
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
