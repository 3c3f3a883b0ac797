/**
 * Pointing on the live picture: everybody in the call sees the line that somebody draws over it, for
 * a few seconds. Places are shares of the picture itself, whatever its size on each screen. Nothing
 * of it is kept.
 */
const fadesAfter = 2500;
const goneAfter = 4000;
const svg = "http://www.w3.org/2000/svg";
/** Keyboard: one press moves by so much of the picture. */
const step = 0.02;
const keys = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
const share = (value) => typeof value === "number" && value >= 0 && value <= 1;

/** `tell({ of, stroke, x, y })` to the others in the call; `pictureOf(id)` is where it is shown here. */
export function newMarks({ tell, pictureOf, mirrored }) {
  const strokes = new Map();

  function draw({ of, stroke, x, y }) {
    const shown = pictureOf(of);
    if (!shown || typeof stroke !== "string" || !share(x) || !share(y)) return;
    const known = strokes.get(stroke) ?? begin(stroke, shown);
    const at = placeIn(shown.video, mirrored(of) ? 1 - x : x, y);
    known.points.push(`${at.x},${at.y}`);
    known.line.setAttribute("points", known.points.join(" "));
    known.dot.setAttribute("cx", at.x);
    known.dot.setAttribute("cy", at.y);
    for (const timer of known.timers) clearTimeout(timer);
    known.timers = [
      setTimeout(() => known.layer.classList.add("call__mark--fading"), fadesAfter),
      setTimeout(() => {
        known.layer.remove();
        strokes.delete(stroke);
      }, goneAfter),
    ];
  }

  function begin(stroke, { video, picture }) {
    const layer = document.createElementNS(svg, "svg");
    layer.setAttribute("class", "call__mark");
    layer.setAttribute("viewBox", `0 0 ${video.clientWidth} ${video.clientHeight}`);
    layer.setAttribute("aria-hidden", "true");
    const line = document.createElementNS(svg, "polyline");
    const dot = document.createElementNS(svg, "circle");
    dot.setAttribute("r", 14);
    layer.append(line, dot);
    picture.append(layer);
    const made = { layer, line, dot, points: [], timers: [] };
    strokes.set(stroke, made);
    return made;
  }

  /** Lets whoever sits here point at the picture of `of`; says how to stop it. */
  function over(of) {
    const { video, picture, name } = pictureOf(of);
    const pad = document.createElement("div");
    pad.className = "call__pad";
    pad.tabIndex = 0;
    pad.setAttribute("role", "application");
    pad.setAttribute(
      "aria-label",
      `Point at the picture of ${name}: move with the arrow keys, mark with Enter`,
    );
    let stroke;
    let at = { x: 0.5, y: 0.5 };
    const mark = () => {
      const said = { of, stroke, ...at };
      draw(said);
      tell(said);
    };
    pad.addEventListener("pointerdown", (event) => {
      event.preventDefault();
      pad.focus();
      pad.setPointerCapture(event.pointerId);
      stroke = newStroke();
      at = sharesIn(video, event);
      mark();
    });
    pad.addEventListener("pointermove", (event) => {
      if (!pad.hasPointerCapture(event.pointerId)) return;
      at = sharesIn(video, event);
      mark();
    });
    pad.addEventListener("keydown", (event) => {
      if (event.key === "Enter") {
        stroke = newStroke();
        return mark();
      }
      const move = keys[event.key];
      if (!move) return;
      event.preventDefault();
      at = { x: within(at.x + step * move[0]), y: within(at.y + step * move[1]) };
      stroke ??= newStroke();
      mark();
    });
    pad.addEventListener("keyup", (event) => {
      if (keys[event.key]) stroke = undefined;
    });
    picture.append(pad);
    return pad;
  }

  return { draw, over };
}

const newStroke = () => crypto.randomUUID?.() ?? String(Math.random());
const within = (value) => Math.min(1, Math.max(0, value));

/** Where the picture itself lies in its element, which it does not fill: object-fit: contain. */
function frameOf({ clientWidth, clientHeight, videoWidth, videoHeight }) {
  const scale = Math.min(clientWidth / (videoWidth || 4), clientHeight / (videoHeight || 3));
  const width = (videoWidth || 4) * scale;
  const height = (videoHeight || 3) * scale;
  return { left: (clientWidth - width) / 2, top: (clientHeight - height) / 2, width, height };
}

function placeIn(video, x, y) {
  const { left, top, width, height } = frameOf(video);
  return { x: Math.round(left + x * width), y: Math.round(top + y * height) };
}

function sharesIn(video, { clientX, clientY }) {
  const box = video.getBoundingClientRect();
  const { left, top, width, height } = frameOf(video);
  return {
    x: within((clientX - box.left - left) / width),
    y: within((clientY - box.top - top) / height),
  };
}
