/** Photographs of this sender that had not arrived when the page was closed; the server keeps them. */
import { base64, forget, howFar } from "@/static/js/upload/tus.js";

export function unfinishedOf(form, uploads) {
  const waiting = JSON.parse(form.dataset.unfinished || "[]");
  for (const { id } of waiting) showHowFar(form, id, uploads);

  return {
    /**
     * Where to go on with this file, if it is one of them. One that was begun as something else (of
     * another lesion) cannot be changed: it is given up and begun again.
     */
    async addressFor(fingerprint, said) {
      const at = waiting.findIndex((each) => each.fingerprint === fingerprint);
      if (at < 0) return undefined;
      const [{ id }] = waiting.splice(at, 1);
      const address = `${uploads}/${id}`;
      form.querySelector(`[data-unfinished-upload="${id}"]`)?.remove();
      const words = form.querySelector("[data-unfinished-words]");
      if (words && waiting.length === 0) words.hidden = true;
      const { status, metadata } = await howFar(address);
      if (status === 200 && sameWords(metadata, said)) return address;
      if (status === 200) await forget(address);
      return undefined;
    },
  };
}

async function showHowFar(form, id, uploads) {
  const line = form.querySelector(`[data-unfinished-upload="${id}"]`);
  const upload = JSON.parse(form.dataset.unfinished).find((each) => each.id === id);
  const { status, offset } = await howFar(`${uploads}/${id}`);
  if (!line || status !== 200 || offset === undefined) return;
  line.append(`: ${Math.floor(offset * 100 / upload.bytes)}% has arrived`);
}

const asSaid = ["kind", "lesionId", "bodySite", "bodySide", "takenBy", "intimateAskedBy"];

function sameWords(metadata, said) {
  const before = Object.fromEntries(metadata.split(",").map((pair) => pair.split(" ")));
  return asSaid.every((name) => (before[name] ?? "") === (said[name] ? base64(said[name]) : ""));
}
