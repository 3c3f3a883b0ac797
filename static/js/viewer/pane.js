/** One photograph on its own stage: a canvas with the picture, and an SVG over it with the marks. */
import { drawMarks } from "@/static/js/viewer/draw_marks.js";
import { alike, fitted, matrixOf, toPicture, toStage } from "@/static/js/viewer/placing.js";
import { fittedPicture, openedPicture, pictureOf } from "@/static/js/viewer/pictures.js";
import { tilesFor } from "@/static/js/viewer/tiles.js";

const nothing = { tiles: [], due: 0 };
export const daylight = { brightness: 100, contrast: 100 };

/** `viewer` has what all panes share: whether marks are shown, what to say, what is told of changes. */
export function newPane(viewer) {
  const element = document.createElement("div");
  const canvas = document.createElement("canvas");
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  element.className = "pane";
  element.tabIndex = 0;
  element.setAttribute("role", "application");
  svg.setAttribute("class", "marks");
  svg.setAttribute("aria-hidden", "true");
  const name = document.createElement("span");
  name.className = "pane__name";
  name.setAttribute("aria-hidden", "true");
  element.append(canvas, svg, name);
  const context = canvas.getContext("2d", { alpha: false });

  /** What each photograph was left like, for as long as the page is open. */
  const left = new Map();
  let frame = 0, rest = 0;
  let dense = 1;

  function call(photograph) {
    element.setAttribute("aria-label", photograph.name);
    name.textContent = photograph.name;
  }

  function bring(photograph, image) {
    const { bitmap, ready } = pictureOf(photograph, image);
    if (bitmap) return;
    ready.then(pane.draw, () => viewer.say("This photograph could not be opened. Try again"));
  }

  function paint(quality) {
    const { photograph, place, stage } = pane;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.fillStyle = "#0b0e0f";
    context.fillRect(0, 0, canvas.width, canvas.height);
    const bitmap = openedPicture(photograph);
    const ready = bitmap && place.fit && place.turn === 0 && fittedPicture(photograph, stage);
    if (ready) context.drawImage(ready, ...corner(ready, stage));
    context.setTransform(...matrixOf(place, stage));
    // From 400% on somebody wants to see the pixels themselves.
    context.imageSmoothingEnabled = place.scale < 4;
    context.imageSmoothingQuality = quality;
    if (bitmap && !ready) context.drawImage(bitmap, 0, 0, photograph.width, photograph.height);
    const about = { say: viewer.say, changed: pane.draw };
    const { tiles, due } = bitmap ? tilesFor(photograph, place, stage, about) : nothing;
    for (const tile of tiles) {
      context.drawImage(tile.bitmap, tile.x, tile.y, tile.width, tile.height);
    }
    const shown = bitmap ? photograph.id : "";
    if (element.dataset.drawn !== shown) element.dataset.drawn = shown;
    if (element.dataset.tilesDue !== String(due)) element.dataset.tilesDue = due;
    // Nothing is left to be drawn better.
    return Boolean(ready) && tiles.length === 0;
  }

  const pane = {
    element,
    photograph: undefined,
    place: undefined,
    light: daylight,
    stage: { width: 1, height: 1 },
    /** What is being drawn, and the cross that the keys move: static/js/viewer/drawing.js. */
    drawing: undefined,
    cross: undefined,

    show(photograph, image) {
      if (pane.photograph) {
        left.set(pane.photograph.id, { turn: pane.place.turn, light: pane.light });
      }
      const { turn = 0, light = daylight } = left.get(photograph.id) ?? {};
      pane.photograph = photograph;
      pane.place = fitted(photograph, pane.stage, turn);
      element.classList.add("pane--whole");
      pane.shine(light);
      call(photograph);
      bring(photograph, image);
      pane.drawNow();
    },

    /** Another one in the same place, as for a blink. */
    swap(photograph) {
      const { place, photograph: before } = pane;
      pane.photograph = photograph;
      pane.place = alike(place, before, photograph, pane.stage);
      call(photograph);
      bring(photograph);
      pane.drawNow();
    },

    put(place) {
      pane.place = place;
      element.classList.toggle("pane--whole", place.fit);
      pane.draw();
    },

    shine(light) {
      pane.light = light;
      const { brightness, contrast } = light;
      const plain = brightness === 100 && contrast === 100;
      const filter = plain ? "" : `brightness(${brightness}%) contrast(${contrast}%)`;
      if (canvas.style.filter !== filter) canvas.style.filter = filter;
    },

    /** Pixels of the pane as a pointer tells them → of the picture, and back. */
    toPicture: ([x, y]) => toPicture(pane.place, pane.stage, [x * dense, y * dense]),
    toPane: (point) => toStage(pane.place, pane.stage, point).map((each) => each / dense),
    dense: () => dense,

    draw() {
      if (!frame) frame = requestAnimationFrame(pane.drawNow);
    },

    /** Quickly first, and once the hand rests as well as it can be drawn. */
    drawNow() {
      cancelAnimationFrame(frame);
      clearTimeout(rest);
      frame = 0;
      const { photograph, stage } = pane;
      if (!photograph) return;
      if (!paint("low")) rest = setTimeout(() => paint("high"), 120);
      drawMarks(svg, {
        marks: viewer.marksShown() ? photograph.marks : [],
        scale: photograph.scale,
        drawing: pane.drawing,
        cross: pane.cross,
        toPane: pane.toPane,
        width: stage.width / dense,
      });
      viewer.drawn(pane);
    },
  };

  pane.measure = () => {
    dense = Math.min(3, devicePixelRatio || 1);
    const width = Math.max(1, Math.round(element.clientWidth * dense));
    const height = Math.max(1, Math.round(element.clientHeight * dense));
    if (width === canvas.width && height === canvas.height) return;
    Object.assign(canvas, { width, height });
    pane.stage = { width, height };
    if (pane.place?.fit) pane.place = fitted(pane.photograph, pane.stage, pane.place.turn);
    pane.drawNow();
  };
  new ResizeObserver(pane.measure).observe(element);
  return pane;
}

const corner = ({ width, height }, stage) => [
  Math.round((stage.width - width) / 2),
  Math.round((stage.height - height) / 2),
];
