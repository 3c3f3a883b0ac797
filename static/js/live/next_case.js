/**
 * `<a data-ready="/address">`: the case that comes next is fetched while somebody still works on
 * this one, kept in this page's memory alone, and opened in its place by the link, or by sending
 * `<form data-opens-next>`. Whether it is still the next, and as it was, the server says as it
 * opens it: what is shown is what stands there. Whatever goes wrong, link and form do as ever.
 */
import { ownNonce } from "@/static/js/live/own_nonce.js";

const settle = 400;
const readyHeader = "Bedside-Ready";
const sameOrigin = { credentials: "same-origin" };

/** `opened(text, address)` puts the page there. */
export function leadOn({ opened, signal }) {
  const link = document.querySelector("a[data-ready]");
  // Without htmx nothing here may write markup, and pages are opened as ever.
  if (!link || !globalThis.htmx?.swap) return;
  const form = document.querySelector("form[data-opens-next]");
  let ready;
  let going = false;

  const timer = setTimeout(fetchAhead, settle);
  signal.addEventListener("abort", () => clearTimeout(timer));
  link.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    void open(link.dataset.ready, undefined, () => location.assign(link.href));
  });
  form?.addEventListener("submit", (event) => {
    // A button with an address of its own leads there, and not on.
    if (event.submitter?.hasAttribute("formaction")) return;
    event.preventDefault();
    void open(form.action, new URLSearchParams(new FormData(form)), () => form.submit());
  });

  async function fetchAhead() {
    try {
      const answer = await fetch(link.dataset.ready, {
        ...sameOrigin,
        signal,
        redirect: "error",
        headers: { [readyHeader]: "none" },
      });
      const tag = answer.headers.get(readyHeader);
      if (answer.ok && tag) ready = { tag, text: ownNonce(await answer.text(), answer) };
      link.dataset.fetched = String(ready !== undefined);
    } catch {
      // Then it is fetched when it is asked for.
    }
  }

  async function open(address, body, asEver) {
    if (going) return;
    going = true;
    // Words that could not be saved yet are only safe in a page that stays until they are.
    if (!dispatchEvent(new CustomEvent("bedside:leaving", { cancelable: true }))) return asEver();
    const found = await ask(address, body);
    if (!found) return asEver();
    if (found.text === undefined) return location.assign(found.opens);
    try {
      await opened(found.text, found.opens);
    } catch {
      location.assign(found.opens);
    }
  }

  async function ask(address, body) {
    try {
      const answer = await fetch(address, {
        ...sameOrigin,
        method: "POST",
        body: body ?? new URLSearchParams(),
        redirect: "manual",
        headers: { [readyHeader]: ready?.tag ?? "none" },
      });
      const opens = answer.headers.get("Bedside-Opens");
      // Refused, signed out, or a form to be put right: nothing was done, and a page says why.
      if (!answer.ok || !opens) return undefined;
      if (answer.status !== 204) return { opens, text: ownNonce(await answer.text(), answer) };
      const asFetched = answer.headers.get(readyHeader) !== null;
      return { opens, text: asFetched ? ready.text : undefined };
    } catch {
      return undefined;
    }
  }
}

/** Leaves the page that is shown for another of the same kind, as a browser would. */
export async function takePlace(text, address) {
  // htmx asks the server again for what somebody goes back to, where it knows the entry.
  history.replaceState({ htmx: true }, "");
  history.pushState({ htmx: true }, "", address);
  await globalThis.htmx.swap({
    target: "#main",
    select: "#main",
    text,
    swap: "outerHTML settle:0",
    transition: false,
  });
  scrollTo(0, 0);
  document.querySelector("#main [autofocus]")?.focus();
}
