/** Rows that come, change and go, while the row that somebody is on stays where it is. */

const focusable = "a[href],button:not([disabled])";

/** `held(n)`: so many would have come above the row that somebody is on. */
export function newRows(list, { fetchRow, say, held }) {
  const waiting = new Map();
  const rowOf = (id) => list.querySelector(`[data-case="${id}"]`);
  const titleOf = (row) => row?.querySelector(".queue__link")?.textContent.trim() ?? "A case";
  const rowAfter = (markup) =>
    [...list.children].find((each) => each.dataset.place > placeIn(markup));
  /** Under the pointer or with the focus: nothing may push it away. */
  const personsRow = () =>
    list.querySelector("[data-case]:focus-within") ?? list.querySelector("[data-case]:hover");

  /** False where it could not be read how the case is now. */
  async function changed(id) {
    let markup;
    do {
      await answered(rowOf(id));
      markup = await fetchRow(id);
    } while (isAsking(rowOf(id)));
    if (markup === undefined) return false;
    waiting.delete(id);
    const old = rowOf(id);
    if (old) await (markup === null ? goes(old) : replaces(old, markup));
    else if (markup !== null && isAbove(markup)) waiting.set(id, markup);
    else if (markup !== null) {
      await comes(markup);
      say(`New: ${titleOf(rowOf(id))}`);
    }
    held(waiting.size);
    return true;
  }

  function isAbove(markup) {
    const person = personsRow();
    return person !== null && placeIn(markup) < person.dataset.place;
  }

  async function comes(markup) {
    const after = rowAfter(markup);
    await (after ? swap(after, markup, "beforebegin") : swap(list, markup, "beforeend"));
  }

  async function replaces(old, markup) {
    const at = [...old.querySelectorAll(focusable)].indexOf(document.activeElement);
    const { id } = old;
    await swap(old, markup, "outerHTML");
    const row = document.getElementById(id);
    if (at >= 0) {
      const all = [...row.querySelectorAll(focusable)];
      (all[at] ?? all[0])?.focus({ preventScroll: true });
    }
    say(`Changed: ${titleOf(row)}. ${row.querySelector(".queue__do")?.textContent.trim() ?? ""}`);
  }

  function goes(row) {
    const next = row.nextElementSibling ?? row.previousElementSibling;
    const focused = row.contains(document.activeElement);
    row.remove();
    if (focused) {
      (next?.querySelector(focusable) ?? document.querySelector("h1"))
        ?.focus({ preventScroll: true });
    }
    say(`Left this list: ${titleOf(row)}`);
  }

  return {
    changed,
    async showHeld() {
      const coming = [...waiting];
      waiting.clear();
      for (const [, markup] of coming) await comes(markup);
      held(0);
      list.querySelector(coming.map(([id]) => `[data-case="${id}"]`).join(","))
        ?.querySelector(focusable)?.focus();
    },
    looking(id, words) {
      const row = rowOf(id);
      let note = row?.querySelector(".queue__looking");
      if (!words) return note?.remove();
      if (!row) return;
      if (!note) {
        note = document.createElement("div");
        note.className = "queue__looking quiet small";
        row.querySelector(".queue__more").append(note);
      }
      note.textContent = words;
    },
  };
}

/** What somebody pressed in a row is answered there: until then the row stays, or nobody hears it. */
async function answered(row) {
  while (row?.isConnected && isAsking(row)) await new Promise((look) => setTimeout(look, 50));
}
const isAsking = (row) => Boolean(row?.querySelector(".htmx-request"));

const placeIn = (markup) => /data-place="([^"]*)"/.exec(markup)?.[1] ?? "";

/** By htmx: its policy alone may make markup of words here, and it wakes what is in it. */
const swap = (target, text, how) =>
  globalThis.htmx.swap({ target, text, swap: how, transition: false });
