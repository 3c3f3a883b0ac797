/**
 * Keys of the viewer. Single characters only where the person has not turned them off, and never
 * while typing (WCAG 2.1.4); arrows, Enter and Escape while the focus is on a picture.
 */

const typing = "input:not([type=range]),textarea,select";

const characters = {
  n: "next",
  p: "previous",
  "+": "zoom-in",
  "=": "zoom-in",
  "-": "zoom-out",
  "0": "fit",
  "1": "actual",
  "2": "twice",
  "4": "four-times",
  "8": "eight-times",
  r: "turn",
  R: "turn-back",
  ",": "darker",
  ".": "brighter",
  "<": "less-contrast",
  ">": "more-contrast",
  x: "reset",
  u: "full",
  s: "beside",
  t: "together",
  f: "flip",
  F: "flicker",
  c: "choose",
  h: "marks",
  a: "arrow",
  e: "ellipse",
  d: "freehand",
  w: "text",
  l: "length",
  o: "area",
  m: "scale",
};
const arrows = { ArrowLeft: [1, 0], ArrowRight: [-1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] };

/** `run(name)` does a command and says whether there was one. */
export function listenToKeys(area, { run, pan, drawing }) {
  area.addEventListener("keydown", (event) => {
    const { target, key } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (target.matches(typing) || target.closest("dialog[open]")) return;
    const done = target.classList.contains("pane") && onPicture(event) ||
      key === "Escape" && escape(area, drawing) ||
      area.dataset.shortcuts === "on" && characters[key] && run(characters[key]);
    // Taken: static/js/keys.js has nothing to do with it any more.
    if (done) event.preventDefault();
  });

  function onPicture({ key, shiftKey }) {
    if (arrows[key]) {
      const [x, y] = arrows[key];
      const step = drawing.shape() ? (shiftKey ? -1 : -10) : (shiftKey ? 8 : 64);
      if (drawing.shape()) drawing.moveCross(x * step, y * step);
      else pan(x * step, y * step);
      return true;
    }
    if (key === "Enter" && drawing.shape()) {
      drawing.setHere();
      return true;
    }
    return false;
  }
}

function escape(area, drawing) {
  const open = area.querySelector("details.tools__menu[open]");
  if (open) {
    open.open = false;
    open.querySelector("summary").focus();
    return true;
  }
  if (!drawing.shape()) return false;
  drawing.stop();
  return true;
}
