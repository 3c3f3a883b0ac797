/**
 * Warns before a session ends for want of use, lets one press keep it, and loses nothing when it
 * ends. Typing counts as use. Tabs tell each other, so that one in use keeps all alive.
 */
import { send } from "@/static/js/send.js";

const keepAliveEvery = 5 * 60_000;

export function watchIdle() {
  const dialog = document.getElementById("idle");
  if (!dialog?.showModal) return;
  const { warnAfter, endAfter, extend, keep, signIn } = dialog.dataset;
  const left = dialog.querySelector("[data-left]");
  const tabs = "BroadcastChannel" in self ? new BroadcastChannel("bedside-session") : null;
  const typed = new Set();
  let seen = Date.now();
  let used = false;
  let over = false;

  const alive = () => {
    seen = Date.now();
    used = false;
    if (dialog.open && !over) dialog.close();
  };
  const stayIn = async () => {
    const outcome = await send(extend, new URLSearchParams());
    if (outcome === "lost") return end();
    if (outcome !== "taken") return;
    alive();
    tabs?.postMessage("alive");
  };

  async function end() {
    if (over) return;
    over = true;
    clearInterval(clock);
    const form = [...typed].find((each) => each.isConnected && each.method === "post");
    // What was typed goes to the server first; if it cannot, it stays on the screen.
    const kept = !form || await keepForm(keep, form);
    if (kept) return location.assign(signInAddress(signIn, form !== undefined));
    dialog.dataset.over = "";
    if (!dialog.open) dialog.showModal();
  }

  function tick() {
    const idle = (Date.now() - seen) / 1000;
    if (idle >= endAfter) return end();
    if (idle >= warnAfter) return warn(Math.ceil((endAfter - idle) / 60));
    if (used && idle * 1000 >= keepAliveEvery) stayIn();
  }

  function warn(minutes) {
    const words = minutes === 1 ? "1 minute" : `${minutes} minutes`;
    if (left.textContent !== words) left.textContent = words;
    if (!dialog.open) dialog.showModal();
  }

  // A call is use, though nobody touches the screen.
  for (const kind of ["keydown", "pointerdown", "bedside:in-use"]) {
    addEventListener(kind, () => used = true, { passive: true });
  }
  addEventListener("input", ({ target }) => target.form && typed.add(target.form));
  addEventListener("submit", ({ target }) => typed.delete(target));
  // Whoever waits for calls at the desk uses nothing, and is there.
  for (const kind of ["htmx:after:request", "bedside:at-work"]) {
    document.addEventListener(kind, () => {
      alive();
      tabs?.postMessage("alive");
    });
  }
  addEventListener("bedside:signed-out", end);
  dialog.addEventListener("cancel", (event) => {
    event.preventDefault();
    if (!over) stayIn();
  });
  dialog.querySelector("[data-extend]").addEventListener("click", stayIn);
  tabs?.addEventListener("message", alive);
  tabs?.postMessage("alive");
  // A laptop that slept is looked at as soon as it wakes.
  document.addEventListener("visibilitychange", tick);
  const clock = setInterval(tick, 1000);
}

async function keepForm(address, form) {
  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string") fields.append(name, value);
  }
  const to = `${address}?path=${encodeURIComponent(new URL(form.action).pathname)}`;
  return await send(to, fields) === "taken";
}

function signInAddress(address, kept) {
  const to = new URLSearchParams({ to: location.pathname + location.search, ended: "1" });
  if (kept) to.set("kept", "1");
  return `${address}?${to}`;
}
