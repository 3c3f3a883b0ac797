/** Marks as SVG over a pane, in its own pixels: upright words and even lines at every zoom. */
import { pathOf, wordsAt } from "@/domain/photographs/mark_paths.ts";
import { measureInWords } from "@/domain/photographs/marks.ts";

/** `toPane` gives where on the pane a point of the picture lies; `unit` is a line of words in height. */
export function drawMarks(svg, { marks, drawing, cross, ...how }) {
  const nodes = [
    ...marks.flatMap((mark) => drawn(mark, how)),
    ...(drawing ? drawn(drawing, how, "marks__line marks__line--new") : []),
    ...(cross ? [crossAt(cross)] : []),
  ];
  if (nodes.length > 0 || svg.firstChild) svg.replaceChildren(...nodes);
}

function drawn(mark, { scale, toPane, unit = 16, width }, look = "marks__line") {
  const shape = mark.shape === "scale" ? "length" : mark.shape;
  const placed = { shape, points: mark.points.map(toPane) };
  const path = placed.points.length > 1 ? pathOf(placed, unit) : "";
  const measured = mark.points.length > 1 && mark.shape !== "scale" && measureInWords(mark, scale);
  const words = [mark.words, measured].filter(Boolean).join(" ");
  const [x, y] = wordsAt(placed, unit);
  return [
    ...(path ? [node("path", { class: "marks__under", d: path })] : []),
    ...(path ? [node("path", { class: look, d: path })] : []),
    ...(words ? [written(words, x, y, unit, width)] : []),
  ];
}

/** Words that would run over the edge end at it instead. */
function written(words, x, y, unit, width) {
  const over = x + words.length * unit * 0.6 > width;
  const place = over ? { x: width - unit / 4, "text-anchor": "end" } : { x };
  return node("text", { ...place, y, "font-size": unit }, words);
}

const crossAt = ([x, y]) =>
  node("path", { class: "marks__cross", d: `M${x - 14} ${y}h28M${x} ${y - 14}v28` });

function node(name, attributes, words = "") {
  const made = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const key in attributes) made.setAttribute(key, attributes[key]);
  if (words) made.textContent = words;
  return made;
}
