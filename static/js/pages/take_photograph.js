/**
 * A photograph within a call: somebody agrees, the call's own camera takes it, it is looked at and
 * sent in pieces. The call itself is another script's (call.js), which lends its camera.
 */
import { defaultThresholds } from "@/domain/photographs/verdict.ts";
import { photographOf } from "@/static/js/call/photograph.js";
import { problemWith } from "@/static/js/upload/check.js";
import { inEnglish } from "@/static/js/upload/english.js";
import { lookAt } from "@/static/js/upload/look.js";
import { newLooker } from "@/static/js/upload/looker.js";
import { newPace } from "@/static/js/upload/pace.js";
import { send } from "@/static/js/upload/send.js";
import { forget } from "@/static/js/upload/tus.js";

const { say: english, faultWords, timeLeft } = inEnglish;
const root = document.querySelector("[data-take-photograph]");
const work = newWork(root);
/** `{ address, intimate }` of what is asked for now, or null. */
root.addEventListener("photograph-asked", ({ detail }) => work.show(detail));

function newWork(root) {
  const panel = root.querySelector("[data-look-work]");
  const part = (name) => panel.querySelector(`[data-look-${name}]`);
  const step = (name) => panel.querySelector(`[data-look-step="${name}"]`);
  const { looker, photographLimitBytes } = root.dataset;
  const look = newLooker(looker);
  const pace = newPace();
  const [form, file, finder] = [step("asked"), part("file"), part("finder")];
  const bar = step("sending").querySelector("progress");
  let asked = null;
  let photograph;
  let stopping;
  /** The camera was turned round for this: it is turned back. */
  let turned = false;

  panel.addEventListener("click", (event) => {
    const does = event.target.closest?.("[data-look-do]")?.dataset.lookDo;
    void on[does]?.();
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  part("decline").addEventListener("submit", (event) => {
    event.preventDefault();
    void decline(event.target);
  });
  file.addEventListener("change", () => {
    if (file.files[0]) void take(file.files[0]);
    file.value = "";
  });

  const on = {
    async aim() {
      if (!await agree()) return;
      const media = camera();
      if (!media?.sent("video")) return pick();
      // The camera at the back sees more, and what it is held to.
      if (media.facesUser() && await hasSeveral(media)) await turn();
      finder.srcObject = media.stream();
      goTo("aiming");
    },
    async choose() {
      if (await agree()) pick();
    },
    turn,
    async back() {
      await putBack();
      goTo("asked");
    },
    async take() {
      says("Taking it. Hold still");
      const track = camera()?.sent("video");
      const taken = track && await photographOf(track);
      if (!taken) {
        says("This camera gives no photograph. Choose a picture instead");
        return pick();
      }
      await take(taken);
    },
    again: () => on.aim(),
    send: () => void go(),
    stop() {
      stopping?.abort();
      if (photograph?.address) void forget(photograph.address);
      if (photograph) photograph.address = undefined;
      goTo("taken");
    },
  };

  async function turn() {
    await camera().turn();
    turned = !turned;
    finder.srcObject = camera().stream();
  }

  async function putBack() {
    finder.srcObject = null;
    if (turned) await camera()?.turn();
    turned = false;
  }

  function pick() {
    goTo("asked");
    file.click();
  }

  async function agree() {
    const { ok, problem } = await post("agreed", new FormData(form));
    says(ok ? "" : problem);
    return ok;
  }

  async function decline(declined) {
    const { ok, problem } = await post("declined", new FormData(declined));
    if (ok) declined.reset();
    else says(problem);
  }

  /** Looked at before it is sent, as every photograph. */
  async function take(taken) {
    says(english("looking"));
    const [problem, seen] = await Promise.all([
      problemWith(taken, Number(photographLimitBytes) || Infinity, english),
      lookAt(taken, defaultThresholds, look),
      putBack(),
    ]);
    if (problem) {
      goTo("asked");
      return says(problem);
    }
    const faults = seen?.faults ?? [];
    photograph = {
      file: taken,
      said: {
        kind: "close_up",
        filename: taken.name,
        ...faults.length > 0 ? { sentDespite: faults.join(",") } : {},
      },
    };
    part("preview").replaceChildren(seen?.preview ?? taken.name);
    says(faults.map(faultWords).join(" ") || "Is it what was asked for?");
    goTo("taken");
  }

  async function go() {
    stopping = new AbortController();
    goTo("sending");
    progress(0);
    const { end, problem } = await send(photograph, {
      uploads: `${asked.address}/uploads`,
      pace,
      signal: stopping.signal,
      say: english,
      on: {
        progress: (_, leaving) => progress(leaving),
        cut: (words) => says(words ?? english("cut")),
        back: () => says("It goes on"),
      },
    });
    if (end === "stopped") return;
    if (end === "arrived") return says("Sent. The hub has it");
    goTo("taken");
    says(end === "signed_out" ? english("signedOut") : problem ?? english("failed"));
  }

  function progress(bytes) {
    const { size } = photograph.file;
    bar.value = bytes / size;
    const left = timeLeft(pace.secondsFor(size - bytes));
    const percent = Math.floor(bytes * 100 / size);
    says(`Sending. ${english(left ? "percentLeft" : "percent", { percent, left })}`);
  }

  function goTo(name) {
    for (const each of panel.querySelectorAll("[data-look-step]")) {
      each.hidden = each.dataset.lookStep !== name;
    }
    step(name).querySelector("input:not([hidden]), button")?.focus({ preventScroll: false });
  }

  function says(words) {
    const line = part("says");
    if (line.textContent !== words) line.textContent = words;
  }

  async function post(what, fields) {
    try {
      const answer = await fetch(`${asked.address}/${what}`, {
        method: "POST",
        body: new URLSearchParams(fields),
        credentials: "same-origin",
        redirect: "error",
        headers: { Accept: "application/json" },
      });
      if (answer.ok) return { ok: true };
      const { problem } = await answer.json();
      return { ok: false, problem };
    } catch {
      return { ok: false, problem: "There is no connection. Try again" };
    }
  }

  return {
    show(now) {
      if (now?.address === asked?.address) return;
      stopping?.abort();
      void putBack();
      asked = now;
      photograph = undefined;
      part("preview").replaceChildren();
      says("");
      form.reset();
      panel.hidden = asked === null;
      part("intimate").hidden = !asked?.intimate;
      for (const each of panel.querySelectorAll("[data-look-step]")) {
        each.hidden = each !== form;
      }
      if (asked) root.scrollIntoView({ block: "nearest" });
    },
  };
}

/** As call.js holds it now. */
function camera() {
  let media;
  document.dispatchEvent(
    new CustomEvent("call-camera", { detail: (held) => media = held }),
  );
  return media;
}

async function hasSeveral(media) {
  const devices = await media.devices();
  return devices.filter(({ kind }) => kind === "videoinput").length > 1;
}
