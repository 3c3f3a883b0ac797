/**
 * Single keys that press what is on the screen, only while the focus is inside `data-shortcuts` and
 * never while typing (WCAG 2.1.4); `data-shortcuts="off"` is a person's own choice.
 *
 * `data-key="c"` on a link or button: that key presses it.
 * `data-rows="a.case" data-next="j" data-previous="k"` on the area: those keys move along its rows,
 * and so do the arrow keys once the focus is on one. A key presses what is in the row that has the
 * focus; `data-row` says what a row is, where it is not the whole area.
 * `?` opens `<dialog id="shortcut-help">`.
 */

const typing = "input:not([type=checkbox]):not([type=radio]):not([type=button]),textarea,select";

export function listenForKeys() {
  document.addEventListener("keydown", (event) => {
    const area = event.target.closest?.("[data-shortcuts]");
    if (!area || area.dataset.shortcuts === "off" || !plain(event)) return;
    if (press(area, event.target, event.key)) event.preventDefault();
  });
}

const plain = (event) =>
  !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing &&
  !event.defaultPrevented &&
  !event.target.isContentEditable && !event.target.matches(typing) &&
  !event.target.closest("dialog[open]");

function press(area, from, key) {
  if (key === "?") return openHelp();
  const { rows, next, previous } = area.dataset;
  const onRow = rows && from.matches(rows);
  if (rows && (key === next || (onRow && key === "ArrowDown"))) return move(area, rows, 1);
  if (rows && (key === previous || (onRow && key === "ArrowUp"))) return move(area, rows, -1);
  const within = area.dataset.row ? from.closest(area.dataset.row) : area;
  const pressed = [...(within ?? area).querySelectorAll("[data-key]")]
    .find((each) =>
      each.dataset.key === key && !each.disabled && each.checkVisibility?.() !== false
    );
  if (!pressed) return false;
  pressed.focus();
  pressed.click();
  return true;
}

/** From where the focus is, or from the row it is in, to the next one; the ends hold. */
function move(area, selector, step) {
  const rows = [...area.querySelectorAll(selector)];
  const around = (row) => (area.dataset.row && row.closest(area.dataset.row)) || row;
  const here = rows.findIndex((row) => around(row).contains(document.activeElement));
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
