/** Photographs of this sender that had not arrived when the page was closed; the server keeps them. */
import { base64, forget, howFar } from "@/static/js/upload/tus.js";

export function unfinishedOf(form, uploads, say) {
  const waiting = JSON.parse(form.dataset.unfinished || "[]");
  const words = form.querySelector("[data-unfinished-words]");
  for (const upload of waiting) showHowFar(upload);
  if (words && waiting.length > 0) words.hidden = false;

  /** It is gone from the list, whether it goes on or was given up. */
  function takeOut(id) {
    const at = waiting.findIndex((each) => each.id === id);
    if (at >= 0) waiting.splice(at, 1);
    form.querySelector(`[data-unfinished-upload="${id}"]`)?.remove();
    if (words && waiting.length === 0) words.hidden = true;
  }

  async function showHowFar({ id, name, bytes }) {
    const line = form.querySelector(`[data-unfinished-upload="${id}"]`);
    const address = `${uploads}/${id}`;
    const { status, offset } = await howFar(address);
    if (status === 404 || status === 410) return takeOut(id);
    if (!line || status !== 200 || offset === undefined) return;
    const discard = document.createElement("button");
    discard.type = "button";
    discard.className = "link-button";
    discard.textContent = say("discard");
    discard.setAttribute("aria-label", say("discardAbout", { name }));
    discard.addEventListener("click", async () => {
      discard.disabled = true;
      await forget(address);
      takeOut(id);
    });
    line.append(say("hasArrived", { percent: Math.floor(offset * 100 / bytes) }), discard);
  }

  return {
    /**
     * Where to go on with this file, if it is one of them. One that was begun as something else (of
     * another lesion) cannot be changed: it is given up and begun again.
     */
    async addressFor(fingerprint, said) {
      const found = waiting.find((each) => each.fingerprint === fingerprint);
      if (!found) return undefined;
      const address = `${uploads}/${found.id}`;
      takeOut(found.id);
      const { status, metadata } = await howFar(address);
      if (status === 200 && sameWords(metadata, said)) return address;
      if (status === 200) await forget(address);
      return undefined;
    },
  };
}

const asSaid = ["kind", "lesionId", "bodySite", "bodySide", "takenBy", "intimateAskedBy"];

function sameWords(metadata, said) {
  const before = Object.fromEntries(metadata.split(",").map((pair) => pair.split(" ")));
  return asSaid.every((name) => (before[name] ?? "") === (said[name] ? base64(said[name]) : ""));
}
