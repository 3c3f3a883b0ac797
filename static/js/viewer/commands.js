/** What keys, buttons and hands can ask for, by name. Where two pictures move together, both do. */
import { daylight } from "@/static/js/viewer/pane.js";
import { fitted, moved, turned, zoomed } from "@/static/js/viewer/placing.js";

const shapes = ["arrow", "ellipse", "freehand", "text", "length", "area", "scale"];
const zoomStep = 1.25;

export function newCommands(
  { panes, active, area, root, drawing, comparing, pages, say, tools, toggleMarks },
) {
  let together = true;
  const movers = (pane = active()) => together ? panes : [pane];

  const put = (placed, pane) => {
    for (const each of movers(pane)) {
      each.put(placed(each.place, each.photograph, each.stage, each.dense()));
    }
  };
  const move = (pane, dx, dy) =>
    put(
      (place, picture, stage, dense) => moved(place, picture, stage, dx * dense, dy * dense),
      pane,
    );
  const zoom = (pane, by, at) =>
    put(
      (place, picture, stage, dense) =>
        zoomed(place, picture, stage, place.scale * by, at?.map((each) => each * dense)),
      pane,
    );
  const zoomTo = (scale, pane, at) =>
    put(
      (place, picture, stage, dense) =>
        zoomed(place, picture, stage, scale, at?.map((each) => each * dense)),
      pane,
    );
  const fit = () => put((place, picture, stage) => fitted(picture, stage, place.turn));
  const turn = (quarters) =>
    put((place, picture, stage) => turned(place, picture, stage, quarters));

  function shine(change) {
    const { light } = active();
    const bounded = Object.fromEntries(
      Object.entries({ ...light, ...change })
        .map(([name, value]) => [name, Math.min(300, Math.max(25, value))]),
    );
    for (const each of movers()) each.shine(bounded);
    tools().showLight(bounded);
    return bounded;
  }
  const shineMore = (name, by) => {
    const light = shine({ [name]: active().light[name] + by });
    say(`${name === "contrast" ? "Contrast" : "Brightness"} ${light[name]}%`);
  };

  function draw(shape) {
    comparing.settle();
    const pane = active();
    drawing.take(shape, pane);
    pane.element.focus({ preventScroll: true });
  }

  const all = {
    next: () => pages.step(1),
    previous: () => pages.step(-1),
    "zoom-in": () => zoom(active(), zoomStep),
    "zoom-out": () => zoom(active(), 1 / zoomStep),
    fit,
    actual: () => zoomTo(1),
    twice: () => zoomTo(2),
    "four-times": () => zoomTo(4),
    "eight-times": () => zoomTo(8),
    turn: () => turn(1),
    "turn-back": () => turn(-1),
    darker: () => shineMore("brightness", -10),
    brighter: () => shineMore("brightness", 10),
    "less-contrast": () => shineMore("contrast", -10),
    "more-contrast": () => shineMore("contrast", 10),
    reset() {
      put((_, picture, stage) => fitted(picture, stage));
      shine(daylight);
      say("Zoom, rotation and light are as at first");
    },
    full() {
      if (document.fullscreenElement) document.exitFullscreen();
      else root.requestFullscreen?.().catch(() => {});
    },
    beside: () => comparing.beside() ? comparing.close() : comparing.open(),
    together() {
      together = !together;
      tools().press("together", together);
      say(together ? "They move together" : "They move apart");
    },
    flip: () => comparing.flip(),
    flicker: () => comparing.flicker(),
    choose: () => area.querySelector("#with")?.focus(),
    marks: () => tools().press("marks", toggleMarks()),
    help: () => document.getElementById("shortcut-help").showModal(),
    ...Object.fromEntries(shapes.map((shape) => [shape, () => draw(shape)])),
  };
  const mayMark = area.querySelector("[data-do=arrow]") !== null;

  return {
    /** False where there is no such command here. */
    run(name) {
      if (!all[name] || (shapes.includes(name) && !mayMark)) return false;
      all[name]();
      return true;
    },
    pan: (dx, dy) => move(active(), dx, dy),
    move,
    zoom,
    shine,
    step: pages.step,
    toggleActual: (pane, at) => pane.place.fit ? zoomTo(1, pane, at) : fit(),
  };
}
