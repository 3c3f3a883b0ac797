/**
 * A part of a call's page that is kept up to date while the call goes on, and whose forms are sent
 * without leaving the page, which would cut the call.
 */
import { oneAtATime, putPart, readPart } from "@/static/js/live/read_part.js";

const headers = { "HX-Request": "true" };

/** `address` answers with the part that stands at `target` within `root`. */
export function keepPart(root, address, target) {
  const problem = root.querySelector("[data-part-problem]");
  const readNow = oneAtATime(() => readPart(address, target));
  document.addEventListener("call-changed", () => void readNow());
  root.addEventListener("submit", (event) => {
    event.preventDefault();
    void send(event.target, event.submitter);
  });

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
      await put(target);
    } catch {
      problem.hidden = false;
      await readNow();
    } finally {
      for (const each of waiting) each.disabled = false;
    }
  }
}
