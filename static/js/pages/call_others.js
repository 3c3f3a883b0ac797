/**
 * Beside a call: who waits to come in and whom it is handed to, kept up to date while the call goes
 * on. Its forms are sent without leaving the page, which would cut the call.
 */
import { oneAtATime, putPart, readPart } from "@/static/js/live/read_part.js";

const others = document.querySelector("[data-others]");
const problem = others?.querySelector("[data-others-problem]");
const headers = { "HX-Request": "true" };
const readNow = oneAtATime(() => readPart(others.dataset.others, "#call-now"));

if (others) {
  document.addEventListener("call-changed", () => void readNow());
  // Who is free now, and not when the page was opened.
  const form = others.querySelector("#hand-over-form");
  form?.closest("details").addEventListener("toggle", ({ target }) => {
    if (target.open) void readPart(`${others.dataset.others}?part=whom`, "#hand-over-form");
  });
  others.addEventListener("submit", (event) => {
    event.preventDefault();
    void send(event.target, event.submitter);
  });
}

async function send(form, button) {
  const body = new URLSearchParams(new FormData(form, button));
  const waiting = [...form.querySelectorAll("button")];
  for (const each of waiting) each.disabled = true;
  problem.hidden = true;
  try {
    const answer = await fetch(form.action, { method: "POST", headers, body });
    const put = async (target) => await putPart(target, await answer.text(), answer);
    if (answer.status === 422) return await put(`#${form.dataset.form}`);
    if (answer.status !== 200) throw new Error();
    form.reset();
    form.closest("details")?.removeAttribute("open");
    await put("#call-now");
  } catch {
    problem.hidden = false;
    await readNow();
  } finally {
    for (const each of waiting) each.disabled = false;
  }
}
