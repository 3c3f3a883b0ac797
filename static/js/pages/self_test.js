/** `<div data-self-test="/home/test">`: the test, run by somebody who looks at it. */
import { newRing } from "@/static/js/call/ring.js";
import { keep, runTest } from "@/static/js/self_test/run.js";

const root = document.querySelector("[data-self-test]");
const status = root.querySelector("[data-test-status]");
const begin = root.querySelector("[data-test-begin]");
const heard = root.querySelector("[data-test-heard]");
const labels = JSON.parse(root.dataset.labels);
const bar = root.querySelector("[data-test-level]");
const picture = root.querySelector("[data-test-picture]");
let result = { parts: {}, measures: {} };

begin.addEventListener("click", async () => {
  begin.disabled = true;
  if (heard) heard.hidden = true;
  for (const row of root.querySelectorAll("[data-part]")) put(row.dataset.part, "not_tried");
  status.textContent = "Testing. This takes about half a minute";
  try {
    result = await runTest(root.dataset.selfTest, {
      ask: true,
      media: heard !== null,
      told: put,
      show(stream) {
        picture.hidden = false;
        picture.srcObject = stream;
      },
      level: (now) => bar.value = Math.min(1, now * 4),
    });
    if (picture) picture.hidden = true;
    if (heard) await loudspeaker();
    else await done();
  } catch {
    status.textContent = "The test could not be finished: Bedside does not answer. Try again";
  } finally {
    begin.disabled = false;
  }
});

heard?.addEventListener("click", async ({ target }) => {
  const verdict = target.closest("[data-verdict]")?.dataset.verdict;
  if (!verdict) return;
  heard.hidden = true;
  begin.hidden = false;
  put("loudspeaker", result.parts.loudspeaker = verdict);
  await done();
});

async function loudspeaker() {
  status.textContent = "Listen: a ring is played now. Did you hear it?";
  heard.hidden = false;
  begin.hidden = true;
  const ring = newRing();
  await ring.start();
  setTimeout(ring.stop, 3000);
}

async function done() {
  const kept = await keep(root.dataset.selfTest, result);
  const { kilobits, roundTripMs, lossPercent } = result.measures;
  status.textContent = `${kept ? "Done, and kept" : "Done, and could not be kept"}. ` +
    `The line carries ${kilobits} kbit/s, answers in ${
      roundTripMs ?? "?"
    } ms and loses ${lossPercent}%.`;
}

function put(part, verdict) {
  const row = root.querySelector(`[data-part="${part}"]`);
  if (!row) return;
  row.querySelector("[data-verdict-words]").textContent = labels[verdict];
  row.querySelector("[data-remedy]").hidden = verdict !== "failed" && verdict !== "poor";
}
