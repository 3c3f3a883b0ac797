/** Calls that somebody is asked into: looked for again and again, and made heard. */
import { newAlarm } from "@/static/js/desk/alarm.js";
import { offerPush } from "@/static/js/desk/push.js";
import { oneAtATime, readPart } from "@/static/js/live/read_part.js";

const every = 4000;
const silent = document.querySelector("[data-asked-silent]");
const alarm = newAlarm({ silent: (yes) => silent.hidden = !yes });
const read = oneAtATime(async () => {
  const { asked } = document.querySelector("[data-asked]").dataset;
  if (await readPart(asked, "#asked")) heard();
});

setInterval(read, every);
heard();
offerPush();

function heard() {
  const asked = document.querySelector("[data-asked] h2");
  if (asked) alarm.start(asked.textContent);
  else alarm.stop();
}
