/**
 * Single keys that press what is on the screen, only while the focus is inside `data-shortcuts` and
 * never while typing (WCAG 2.1.4); `data-shortcuts="off"` is a person's own choice.
 *
 * `data-keys='{"claim":"c"}'` on the area: which key does what, for this person.
 * `data-press="claim"` on a link, button or field: that key presses or enters it.
 * `data-rows="a.case"` on the area: `next` and `previous` move along its rows, and so do the arrow
 * keys once the focus is on one. What stands in a row is pressed only while the focus is in that
 * row; `data-row` says what a row is, where it is not the link itself.
 * `help` opens `<dialog id="shortcut-help">`.
 */

const typing = "input:not([type=checkbox]):not([type=radio]):not([type=button]),textarea,select";

export function listenForKeys() {
  document.addEventListener("keydown", (event) => {
    const area = areaOf(event.target);
    if (!area || area.dataset.shortcuts === "off" || !plain(event)) return;
    if (press(area, event.target, event.key)) event.preventDefault();
  });
  document.addEventListener("click", (event) => {
    const opens = event.target.closest?.("[data-press=help]");
    if (opens && !event.ctrlKey && !event.metaKey && openHelp()) event.preventDefault();
  });
  nameKeys(document);
  document.addEventListener("htmx:after:swap", () => nameKeys(document));
}

/** Tells assistive technology which key presses what. */
export function nameKeys(root) {
  for (const each of root.querySelectorAll("[data-press]:not([aria-keyshortcuts])")) {
    const area = each.closest("[data-shortcuts=on]");
    const key = area && keysOf(area)[each.dataset.press];
    if (key) each.setAttribute("aria-keyshortcuts", key);
  }
}

/** Somebody who clicked beside the rows is still at the queue: the main part took the focus. */
const areaOf = (target) =>
  target.id === "main"
    ? target.querySelector("[data-shortcuts]")
    : target.closest?.("[data-shortcuts]");

const known = new WeakMap();
function keysOf(area) {
  if (!known.has(area)) known.set(area, JSON.parse(area.dataset.keys ?? "{}"));
  return known.get(area);
}

const plain = (event) =>
  !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing &&
  !event.defaultPrevented &&
  !event.target.isContentEditable && !event.target.matches(typing) &&
  !event.target.closest("dialog[open]");

function press(area, from, key) {
  const { rows } = area.dataset;
  const onRow = rows && from.matches(rows);
  if (onRow && key === "ArrowDown") return move(area, 1);
  if (onRow && key === "ArrowUp") return move(area, -1);
  const keys = keysOf(area);
  const wanted = key.length === 1 ? key.toLowerCase() : key;
  const action = Object.keys(keys).find((each) => keys[each] === wanted);
  if (action === "help") return openHelp();
  if (rows && action === "next") return move(area, 1);
  if (rows && action === "previous") return move(area, -1);
  return action !== undefined && pressOn(area, from, action);
}

function pressOn(area, from, action) {
  const here = rowAround(area, from);
  const pressed = [...area.querySelectorAll(`[data-press="${action}"]`)]
    .filter((each) => {
      const row = rowAround(area, each);
      return !each.disabled && each.checkVisibility?.() !== false && (!row || row === here);
    })
    .sort((one, two) =>
      Number(rowAround(area, two) !== null) - Number(rowAround(area, one) !== null)
    )
    .at(0);
  if (!pressed) return false;
  pressed.focus();
  if (!pressed.matches(typing)) pressed.click();
  return true;
}

const rowAround = (area, element) =>
  area.dataset.rows ? element.closest(area.dataset.row ?? area.dataset.rows) : null;

/** From where the focus is, or from the row it is in, to the next one; the ends hold. */
function move(area, step) {
  const rows = [...area.querySelectorAll(area.dataset.rows)];
  const here = rows.findIndex((row) => rowAround(area, row)?.contains(document.activeElement));
  const to = here === -1 ? (step > 0 ? 0 : rows.length - 1) : here + step;
  const row = rows[to];
  if (!row) return false;
  row.focus();
  row.scrollIntoView({ block: "nearest" });
  return true;
}

function openHelp() {
  const help = document.getElementById("shortcut-help");
  if (!help?.showModal) return false;
  help.showModal();
  return true;
}
