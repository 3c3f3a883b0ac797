/** Calls that somebody is asked into: looked for again and again, and made heard. */
import { newRing } from "@/static/js/call/ring.js";
import { ownNonce } from "@/static/js/live/own_nonce.js";

const every = 4000;
const ring = newRing();
const title = document.title;

setInterval(read, every);
heard();

async function read() {
  const { asked } = document.querySelector("[data-asked]").dataset;
  const answer = await fetch(asked, { headers: { "HX-Request": "true" } }).catch(() => {});
  if (!answer?.ok) return;
  const text = ownNonce(await answer.text(), answer);
  await globalThis.htmx.swap({ target: "#asked", text, swap: "outerMorph", transition: false });
  heard();
}

function heard() {
  const waits = document.querySelector("[data-asked] form") !== null;
  document.title = waits ? `☎ ${title}` : title;
  if (waits) void ring.start();
  else ring.stop();
}
