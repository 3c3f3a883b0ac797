/**
 * Beside a call: who waits to come in and whom it is handed to, kept up to date while the call goes
 * on. Its forms are sent without leaving the page, which would cut the call.
 */
import { ownNonce } from "@/static/js/live/own_nonce.js";

const others = document.querySelector("[data-others]");
const problem = others?.querySelector("[data-others-problem]");
const headers = { "HX-Request": "true" };
let reading = false;
let stale = false;

if (others) {
  document.addEventListener("call-changed", () => void readNow());
  // Who is free now, and not when the page was opened.
  const form = others.querySelector("#hand-over-form");
  form?.closest("details").addEventListener("toggle", ({ target }) => {
    if (target.open) void read(`${others.dataset.others}?part=whom`, "#hand-over-form");
  });
  others.addEventListener("submit", (event) => {
    event.preventDefault();
    void send(event.target, event.submitter);
  });
}

async function read(address, target) {
  const answer = await fetch(address, { headers }).catch(() => undefined);
  if (answer?.ok) await put(target, answer);
}

/** One reading at a time; what came meanwhile is read after it. */
async function readNow() {
  if (reading) return void (stale = true);
  reading = true;
  try {
    do {
      stale = false;
      await read(others.dataset.others, "#call-now");
    } while (stale);
  } finally {
    reading = false;
  }
}

async function send(form, button) {
  const body = new URLSearchParams(new FormData(form, button));
  const waiting = [...form.querySelectorAll("button")];
  for (const each of waiting) each.disabled = true;
  problem.hidden = true;
  try {
    const answer = await fetch(form.action, { method: "POST", headers, body });
    if (answer.status === 422) return await put(`#${form.dataset.form}`, answer);
    if (!answer.ok) throw new Error();
    form.reset();
    form.closest("details")?.removeAttribute("open");
    await put("#call-now", answer);
  } catch {
    problem.hidden = false;
    await readNow();
  } finally {
    for (const each of waiting) each.disabled = false;
  }
}

async function put(target, answer) {
  const text = ownNonce(await answer.text(), answer);
  await globalThis.htmx.swap({ target, text, swap: "outerMorph", transition: false });
}
