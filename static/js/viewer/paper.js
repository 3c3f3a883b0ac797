/** What goes on paper: each photograph of the stage, whole, with its marks as they are now. */
import { drawMarks } from "@/static/js/viewer/draw_marks.js";
import { imageOf } from "@/static/js/viewer/pictures.js";

export function newPaper(holder, panes) {
  let due;
  const figures = () =>
    panes.flatMap(({ photograph }) => {
      const image = photograph && imageOf(photograph);
      return image ? [figure(photograph, image)] : [];
    });
  return {
    /** Not while the hand moves: paper has time. */
    write() {
      clearTimeout(due);
      due = setTimeout(() => holder.replaceChildren(...figures()), 150);
    },
  };
}

function figure({ name, width, height, marks, scale }, image) {
  const made = document.createElement("figure");
  const layers = document.createElement("div");
  const words = document.createElement("figcaption");
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  made.className = "plain";
  layers.className = "plain__layers";
  image.alt = name;
  words.textContent = name;
  svg.setAttribute("class", "marks");
  svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
  const toPane = (point) => point;
  drawMarks(svg, { marks, scale, toPane, width, unit: Math.max(width, height) / 45 });
  layers.append(image, svg);
  made.append(layers, words);
  return made;
}
