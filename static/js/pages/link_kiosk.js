/** A tablet on a stand: keeps what is answered until it has arrived, and starts again by itself. */
import { dayHere, drawKey, keepAnswer } from "@/static/js/kiosk/answers.js";
import { keepPage } from "@/static/js/kiosk/kept_page.js";
import { sending } from "@/static/js/kiosk/sending.js";
import { startsAgain } from "@/static/js/kiosk/starts_again.js";

/** Nobody waits longer to be thanked: what has not arrived by then is on its way. */
const patience = 1500;
const anHour = 60 * 60 * 1000;

const kiosk = document.querySelector("[data-kiosk]");
if (kiosk) run(kiosk);

function run(kiosk) {
  const { kiosk: place, language, begin, kept, seen } = kiosk.dataset;
  const part = (name) => kiosk.querySelector(`[data-kiosk-${name}]`);
  const form = kiosk.querySelector("form");
  const answers = sending({ kept, seen, place });
  let key = drawKey();
  let taking = false;

  const chosen = () => !part("asks").hidden && form.querySelector("[name=experience]:checked");
  const touched = () =>
    part("asks").hidden || scrollY > 0 || location.pathname !== begin ||
    [...new FormData(form).values()].some((value) => value !== "");

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    // Answered by the first press: the next person may be there when a second one would be.
    if (taking) return;
    const isChosen = Boolean(chosen());
    part("missing").hidden = isChosen;
    if (!isChosen) return form.querySelector("[name=experience]").focus();
    taking = true;
    // Sent the plain way where this tablet cannot keep it.
    take().then(thank, () => form.submit()).then(() => taking = false);
  });

  async function take() {
    await keep();
    await Promise.race([answers.sendAll(), new Promise((done) => setTimeout(done, patience))]);
  }

  /** Kept twice, it is kept under one key and so taken once. */
  async function keep() {
    const fields = new URLSearchParams(new FormData(form));
    fields.set("day", dayHere());
    fields.set("language", language);
    await keepAnswer({ key, place, fields: fields.toString() });
  }

  async function thank() {
    const isWaiting = await answers.waiting(key);
    part("sent").hidden = isWaiting;
    part("stored").hidden = !isWaiting;
    turnTo("thanks");
    part("title").focus();
  }

  async function startAgain() {
    if (chosen()) {
      await keep();
      // On its way while the next person begins.
      void answers.sendAll();
    }
    // Another language, or a form that came back: its fields would be filled in again.
    if (location.pathname !== begin) return location.replace(begin);
    form.reset();
    key = drawKey();
    part("missing").hidden = true;
    turnTo("asks");
  }

  function turnTo(side) {
    for (const each of ["asks", "thanks"]) part(each).hidden = each !== side;
    part("title").textContent = part("title").dataset[side];
    scrollTo(0, 0);
  }

  part("again").addEventListener("click", startAgain);
  startsAgain(part("soon"), { touched, chosen, startAgain });
  keepPage(kiosk.dataset).then(() => kiosk.dataset.ready = "yes", () => {});
  stayAwake();
  // A new version of Bedside, and what a place asks now.
  setInterval(() => touched() || location.reload(), anHour);
}

/** A dark screen asks nobody. */
function stayAwake() {
  const hold = () => {
    if (document.visibilityState === "visible" && navigator.wakeLock) {
      navigator.wakeLock.request("screen").catch(() => {});
    }
  };
  document.addEventListener("visibilitychange", hold);
  hold();
}
