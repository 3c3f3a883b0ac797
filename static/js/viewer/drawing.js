/**
 * Drawing a mark, by hand or by keys. Two points make an arrow, an ellipse, a length and a scale,
 * either dragged or set one after the other; a line and an area are drawn in one go, or point by point.
 */

const ofTwo = new Set(["arrow", "ellipse", "length", "scale"]);
const hints = {
  arrow: "Arrow: drag to what it shows, or set its end and then its tip",
  ellipse: "Ellipse: drag from one corner to the other, or set both",
  freehand: "Line: draw it, or set points and press Enter twice",
  text: "Words: choose where they begin",
  length: "Length: drag from end to end, or set both ends",
  area: "Area: draw round it, or set points and press Enter twice",
  scale: "Scale: drag along the ruler, or set two points on it as far apart as you can",
};
/** Pixels of the pane within which two points are one. */
const near = 6;
const mostPoints = 2000;

/** `finished(pane, shape, points)` when a mark is whole; `changed(shape)` when a tool is taken or left. */
export function newDrawing({ finished, changed, say }) {
  let shape, pane, points = [], fresh = false, before = 0;

  const at = (place) => {
    const { width, height } = pane.photograph;
    const [x, y] = pane.toPicture(place);
    return [round(Math.min(width, Math.max(0, x))), round(Math.min(height, Math.max(0, y)))];
  };
  const apart = (one, other) => {
    const [[ax, ay], [bx, by]] = [pane.toPane(one), pane.toPane(other)];
    return Math.hypot(bx - ax, by - ay);
  };
  const enough = () => points.length >= (shape === "area" ? 3 : 2);

  function show(hover) {
    const shown = hover && points.length > 0 ? [...points, hover] : points;
    pane.drawing = shown.length > 0 ? { shape, points: shown } : undefined;
    pane.draw();
  }
  function end() {
    const [on, what, drawn] = [pane, shape, points];
    stop();
    finished(on, what, drawn);
  }
  function stop() {
    if (pane) Object.assign(pane, { drawing: undefined, cross: undefined });
    pane?.draw();
    [shape, pane, points] = [undefined, undefined, []];
    say("");
    changed(undefined);
  }
  function set(point) {
    const last = points.at(-1);
    if (last && apart(last, point) < near) {
      if (!ofTwo.has(shape) && enough()) end();
      return;
    }
    points.push(point);
    if (shape === "text" || (ofTwo.has(shape) && points.length === 2)) return end();
    if (shape === "area" && points.length > 3 && apart(points[0], point) < near * 2) {
      points.pop();
      return end();
    }
    say(points.length === 1 ? "Point set. Now the next one" : `${points.length} points`);
    show();
  }

  return {
    shape: () => shape,
    take(which, on) {
      const again = which === shape;
      if (shape) stop();
      if (again) return;
      [shape, pane, points] = [which, on, []];
      changed(which);
      say(hints[which], { stay: true });
    },
    stop,
    /** The hand goes down, moves, and comes up; places are pixels of the pane. */
    press(on, place) {
      if (on !== pane) {
        if (points.length > 0) show();
        [pane, points] = [on, []];
      }
      before = points.length;
      fresh = before === 0;
      if (fresh) points = [at(place)];
    },
    drag(place) {
      const point = at(place);
      if (ofTwo.has(shape)) return show(point);
      if (shape === "text") return;
      if (points.length < mostPoints && apart(points.at(-1), point) > 2) points.push(point);
      show();
    },
    /** What the hand drew since it went down was not meant. */
    giveUp() {
      points = points.slice(0, before);
      show();
    },
    release(place, hasMoved) {
      if (shape === "text") return end();
      const point = at(place);
      if (!hasMoved) {
        if (!fresh) return set(point);
        say("Point set. Now the next one");
        return show();
      }
      if (ofTwo.has(shape)) return set(point);
      if (enough()) end();
    },
    hover: (on, place) => void (on === pane && points.length > 0 && show(at(place))),
    /** The cross that the arrow keys move, over the middle of the pane at first. */
    moveCross(dx, dy) {
      const { clientWidth: width, clientHeight: height } = pane.element;
      const [x, y] = pane.cross ?? [width / 2, height / 2];
      pane.cross = [clamp(x + dx, width), clamp(y + dy, height)];
      show(at(pane.cross));
    },
    setHere() {
      const { clientWidth: width, clientHeight: height } = pane.element;
      pane.cross ??= [width / 2, height / 2];
      set(at(pane.cross));
    },
  };
}

const clamp = (value, most) => Math.min(most, Math.max(0, value));
const round = (value) => Math.round(value * 10) / 10;
