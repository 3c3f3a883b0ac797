/**
 * `<div data-try>`: camera, microphone and loudspeaker of this browser, tried by somebody who waits to
 * be let into a call. Nothing of it is sent or kept.
 */
import { newRing } from "@/static/js/call/ring.js";
import { tryMedia } from "@/static/js/self_test/media.js";

const root = document.querySelector("[data-try]");
if (root) offer();

function offer() {
  const words = JSON.parse(root.dataset.words);
  const status = root.querySelector("[data-try-status]");
  const begin = root.querySelector("[data-try-begin]");
  const heard = root.querySelector("[data-try-heard]");
  const picture = root.querySelector("video");
  const ring = newRing();
  root.hidden = false;

  begin.addEventListener("click", async () => {
    begin.disabled = true;
    heard.hidden = true;
    ring.stop();
    for (const row of root.querySelectorAll("[data-part]")) put(row, "not_tried");
    status.textContent = words.running;
    const found = await tryMedia({ ask: true, show });
    picture.hidden = true;
    put(rowOf("camera"), found.camera);
    put(rowOf("microphone"), found.microphone);
    begin.disabled = false;
    status.textContent = words.listen;
    heard.hidden = false;
    await ring.start();
    setTimeout(ring.stop, 4000);
  });

  heard.addEventListener("click", ({ target }) => {
    const pressed = target.closest("[data-verdict]");
    if (!pressed) return;
    ring.stop();
    heard.hidden = true;
    put(rowOf("loudspeaker"), pressed.dataset.verdict);
    status.textContent = words.done;
    begin.focus();
  });

  function show(stream) {
    picture.hidden = false;
    picture.srcObject = stream;
  }

  /** A microphone that hears nothing is no use either. */
  function put(row, verdict) {
    const works = verdict === "good";
    row.hidden = verdict === "not_tried";
    row.querySelector("[data-verdict-words]").textContent = works ? words.good : words.failed;
    row.querySelector("[data-help]").hidden = works;
  }
}

function rowOf(part) {
  return root.querySelector(`[data-part="${part}"]`);
}
