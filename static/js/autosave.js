/**
 * `<form data-autosave="/address">`: what changed is posted after a pause and when a field is left,
 * again and again until it has arrived. Nothing is kept in the browser. `data-autosave-words` is what
 * it says in the language of the page: JSON with the names of `english`.
 */
import { fieldsOf, isTyped, readyIn } from "@/static/js/form_fields.js";
import { send, timeNow } from "@/static/js/send.js";

const pause = 800;
const longestWait = 60_000;
const longestHold = 1000;

const english = {
  saved: "Saved at {time}",
  signedOut: "Not saved: you have been signed out. What you typed is still here.",
  refused: "Not saved. Press the button below to see why.",
  unreached: "Not saved yet: there is no connection. Trying again.",
  unsent:
    "Not sent: there is no connection. What you typed is still here. Press again once it is saved.",
};

const known = new WeakSet();

export function autosaveDrafts() {
  for (const form of document.querySelectorAll("form[data-autosave]")) {
    if (known.has(form)) continue;
    known.add(form);
    autosave(form);
  }
}

function autosave(form) {
  const status = form.querySelector("[data-autosave-status]");
  const words = form.dataset.autosaveWords ? JSON.parse(form.dataset.autosaveWords) : english;
  let changed = new Set();
  let sending;
  let held = false;
  let released = false;
  let pressed;
  let submitted = false;
  let failures = 0;
  let timer;
  let left = false;
  const done = new AbortController();
  const { signal } = done;

  const say = (said, isSaved = false) => {
    if (!status || status.textContent === said) return;
    status.textContent = said;
    status.classList.toggle("autosave--not", !isSaved);
  };
  const after = (delay) => {
    clearTimeout(timer);
    timer = setTimeout(save, delay);
  };

  async function save() {
    clearTimeout(timer);
    if (sending || submitted || changed.size === 0) return;
    const names = readyIn(form, changed);
    if (names.size === 0) return;
    const given = new AbortController();
    sending = {
      names,
      giveUp: () => given.abort(),
      outcome: send(form.dataset.autosave, fieldsOf(form, names), given),
    };
    changed = new Set([...changed].filter((name) => !names.has(name)));
    const outcome = await sending.outcome;
    sending = undefined;
    if (outcome === "taken") {
      failures = 0;
      say(words.saved.replace("{time}", timeNow()), true);
      if (changed.size) after(pause);
      else if (left) done.abort();
      return;
    }
    changed = new Set([...names, ...changed]);
    if (outcome === "lost") {
      say(words.signedOut);
      form.dispatchEvent(new CustomEvent("bedside:signed-out", { bubbles: true }));
    } else if (outcome === "refused") {
      say(words.refused);
    } else {
      say(words.unreached);
      after(Math.min(longestWait, 2000 * 2 ** failures++));
    }
  }

  async function allSent() {
    if (sending) await sending.outcome;
    save();
    if (sending) await sending.outcome;
  }

  const note = (event) => {
    const { name, type } = event.target;
    if (!name || type === "file" || type === "password") return;
    changed.add(name);
    after(pause);
  };
  form.addEventListener("input", note);
  form.addEventListener("change", note);
  // On a slow line somebody may have typed before this script came.
  for (const target of form.elements) if (isTyped(target)) note({ target });
  form.addEventListener("focusout", ({ relatedTarget }) => {
    if (changed.size && failures === 0 && !sendsAll(form, relatedTarget)) save();
  });
  // What is on its way might arrive after what is sent now, and put older words in the place of newer
  // ones; what was not sent yet would lack on the page that follows; what cannot be saved would be
  // lost with a form that no line takes away.
  document.addEventListener("submit", (event) => {
    if (released) return;
    const own = event.target === form;
    if (!own || failures || !navigator.onLine) save();
    if (!sending) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (held) return;
    held = true;
    const button = "submitter" in event ? event.submitter : pressed;
    const { giveUp, outcome } = sending;
    let isSlow = false;
    if (own) {
      setTimeout(() => {
        isSlow = true;
        giveUp();
      }, longestHold);
    }
    const arrived = own ? outcome : Promise.race([allSent(), pass(longestHold)]);
    arrived.then((became) => {
      held = false;
      if (own && became === "unreached" && !isSlow) return say(words.unsent ?? words.unreached);
      released = true;
      sendAnew(event.target, button);
      released = false;
    });
  }, { capture: true, signal });
  // Phones of 2018 do not say it with the form.
  document.addEventListener("click", ({ target }) => {
    pressed = target.closest("button") ?? undefined;
  }, { capture: true, signal });
  form.addEventListener("submit", () => {
    submitted = true;
    clearTimeout(timer);
  });
  // Another case takes this one's place within the page: what is on its way still arrives.
  addEventListener("bedside:leaving", (event) => {
    if (failures && changed.size && !submitted) return event.preventDefault();
    left = true;
    if (changed.size && !submitted) save();
    else if (!sending) done.abort();
  }, { signal });
  // The page is about to be read anew: what is typed from now on could not stand on it.
  addEventListener("bedside:turning", ({ detail }) => {
    for (const field of form.elements) field.readOnly = true;
    detail(allSent());
  }, { signal });
  addEventListener("online", () => save(), { signal });
  addEventListener("pageshow", () => submitted = false, { signal });
  // A page that goes takes with it what is on its way.
  addEventListener("pagehide", () => {
    const unsaved = new Set([...sending?.names ?? [], ...changed]);
    if (unsaved.size === 0 || submitted) return;
    sending?.giveUp();
    send(form.dataset.autosave, fieldsOf(form, readyIn(form, unsaved)), { keepalive: true });
  }, { signal });
  addEventListener("beforeunload", (event) => {
    if (failures && changed.size && !submitted) event.preventDefault();
  }, { signal });
}

/** The button that sends the whole form: who goes to it is about to press it. */
const sendsAll = (form, to) =>
  to?.form === form && to.type === "submit" && !to.hasAttribute("formaction");

const pass = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

/** Phones of 2018 send a form anew only by its button. */
function sendAnew(form, button) {
  if (form.requestSubmit) form.requestSubmit(button);
  else if (button) button.click();
  else form.submit();
}
