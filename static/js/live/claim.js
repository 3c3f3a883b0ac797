/**
 * `<form data-claim-minutes="20">`: while somebody works on the page their claim is renewed, and
 * before it lapses they are told. Counted from when the page was opened, which renewed it: the
 * clocks of this machine and the server's need not agree.
 */
import { send } from "@/static/js/send.js";

const minute = 60_000;
/** The server moves the end once it can move by a minute. */
const renewEvery = minute;
const warnFrom = 3 * minute;
const lookEvery = 15_000;
const signsOfLife = ["keydown", "pointerdown", "wheel", "touchmove", "input"];

/** `signal`: the case is left before its page is. */
export function keepClaim(form, signal) {
  const words = form.querySelector("[data-claim-words]");
  const keep = form.querySelector("[data-claim-keep]");
  const holds = Number(form.dataset.claimMinutes) * minute - renewEvery;
  let renewed = performance.now();
  let used = false;
  let over = false;

  isHeld();
  for (const sign of signsOfLife) {
    addEventListener(sign, () => used = true, { passive: true, capture: true, signal });
  }
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void renew();
  });
  const timer = setInterval(look, lookEvery);
  signal.addEventListener("abort", () => clearInterval(timer));

  function look() {
    const since = performance.now() - renewed;
    if (used && since >= renewEvery) return void renew();
    const left = holds - since;
    if (left > warnFrom) return;
    keep.hidden = false;
    const minutes = Math.max(1, Math.ceil(left / minute));
    say(
      `This case goes back to the queue in ${minutes === 1 ? "a minute" : `${minutes} minutes`} ` +
        "unless you go on. What you wrote is kept.",
    );
  }

  async function renew() {
    used = false;
    const outcome = await send(form.action, new URLSearchParams());
    if (over || signal.aborted) return;
    if (outcome === "taken") {
      renewed = performance.now();
      isHeld();
    } else if (outcome === "refused") {
      over = keep.hidden = true;
      clearInterval(timer);
      say("You do not hold this case any more. What you wrote is kept as your draft.");
    } else {
      // Asked again at the next sign of life.
      used = true;
    }
  }

  /** Going on is enough: there is nothing to press. */
  function isHeld() {
    keep.hidden = true;
    say("You hold this case, for as long as you work on it.");
  }

  function say(text) {
    if (words.textContent !== text) words.textContent = text;
  }
}
