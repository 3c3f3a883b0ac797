/** Calls that somebody is asked into: looked for again and again, and made heard. */
import { newRing } from "@/static/js/call/ring.js";
import { oneAtATime, readPart } from "@/static/js/live/read_part.js";

const every = 4000;
const ring = newRing();
const title = document.title;

const read = oneAtATime(async () => {
  const { asked } = document.querySelector("[data-asked]").dataset;
  if (await readPart(asked, "#asked")) heard();
});

setInterval(read, every);
heard();

function heard() {
  const waits = document.querySelector("[data-asked] form") !== null;
  document.title = waits ? `☎ ${title}` : title;
  if (waits) void ring.start();
  else ring.stop();
}
