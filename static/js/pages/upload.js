/**
 * `<form data-upload="/address">`: each photograph goes by itself as soon as it is chosen, with its
 * own progress, cancel and retry. Without this module the form sends them all with its button.
 */
import { showSize } from "@/static/js/size.js";

for (const form of document.querySelectorAll("form[data-upload]")) watch(form);

function watch(form) {
  const list = form.querySelector("[data-upload-list]");
  const waiting = [];
  let busy = false;
  // Nothing is left for it to send.
  form.querySelector("[data-upload-button]").hidden = true;

  form.addEventListener("change", (event) => {
    const input = event.target;
    if (input.type !== "file") return;
    for (const file of input.files) {
      const row = newRow(file, input.name, () => queue(row));
      list.append(row.element);
      queue(row);
    }
    input.value = "";
  });
  addEventListener("beforeunload", (event) => {
    if (busy || waiting.length) event.preventDefault();
  });

  function queue(row) {
    waiting.push(row);
    row.say("Waiting");
    if (!busy) next();
  }

  /** One at a time: on a slow line each arrives sooner than all of them side by side. */
  async function next() {
    const row = waiting.shift();
    busy = row !== undefined;
    if (!busy) return;
    if (!row.cancelled) await send(form.dataset.upload, row);
    next();
  }
}

function newRow(file, kind, again) {
  const element = document.createElement("li");
  const name = document.createElement("span");
  const words = document.createElement("span");
  const bar = document.createElement("progress");
  const button = document.createElement("button");
  name.className = "upload-list__name";
  name.textContent = `${file.name}, ${showSize(file.size)}`;
  bar.max = 1;
  bar.value = 0;
  bar.setAttribute("aria-label", `Sending ${file.name}`);
  button.type = "button";
  button.className = "link-button";
  element.append(name, bar, words, button);

  const row = {
    element,
    file,
    kind,
    cancelled: false,
    request: undefined,
    say(text) {
      words.textContent = text;
    },
    progress(part) {
      bar.value = part;
      row.say(`${Math.round(part * 100)}%`);
    },
    /** Done for good: nothing more can be pressed. */
    end(text) {
      bar.remove();
      button.remove();
      row.say(text);
    },
    offer(text, press) {
      button.textContent = text;
      button.setAttribute("aria-label", `${text} ${file.name}`);
      button.onclick = press;
    },
    cancel() {
      row.cancelled = true;
      row.request?.abort();
      bar.value = 0;
      row.say("Cancelled");
      row.offer("Send it again", row.retry);
    },
    retry() {
      row.cancelled = false;
      row.offer("Cancel", row.cancel);
      again();
    },
  };
  row.offer("Cancel", row.cancel);
  return row;
}

function send(address, row) {
  return new Promise((done) => {
    const request = new XMLHttpRequest();
    row.request = request;
    request.open("PUT", `${address}?kind=${encodeURIComponent(row.kind)}`);
    request.upload.addEventListener(
      "progress",
      ({ loaded, total }) => row.progress(loaded / total),
    );
    request.addEventListener("loadend", () => {
      finish(row, request);
      done();
    });
    row.say("Sending");
    request.send(row.file);
  });
}

function finish(row, request) {
  if (row.cancelled) return;
  const answer = json(request);
  if (request.status === 201) row.end("Added");
  else if (request.status === 200 && answer) row.end("This was here already: kept once");
  else {
    row.say(answer?.problem ?? reasonFor(request));
    row.offer("Try again", row.retry);
    return;
  }
  document.getElementById("photographs")?.dispatchEvent(new Event("refresh"));
}

/** Somebody who was signed out is answered with the sign-in page, which is not JSON. */
const reasonFor = (request) =>
  request.status === 0
    ? "Not sent: the connection was lost"
    : request.responseURL.includes("/sign-in")
    ? "Not sent: you have been signed out. Sign in in another tab, then try again"
    : "Not sent: something went wrong here";

function json(request) {
  try {
    return JSON.parse(request.responseText);
  } catch {
    return undefined;
  }
}
