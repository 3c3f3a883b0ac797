/** What becomes of a mark that was drawn: words are asked for, it is shown, and it is sent. */
import { ask } from "@/static/js/viewer/ask.js";
import { newSaving } from "@/static/js/viewer/saving.js";

const names = {
  arrow: "Arrow",
  ellipse: "Ellipse",
  freehand: "Line",
  text: "Words",
  length: "Length",
  area: "Area",
};

export function newMarking({ say, redraw, isShown, refresh }) {
  const save = newSaving({ say });

  async function mark({ photograph, element }, shape, points) {
    const words = shape === "text" ? await ask("ask-words", tooLong) : "";
    element.focus({ preventScroll: true });
    if (words === undefined || (shape === "text" && words === "")) return;
    const drawn = { shape, points, words: words || null };
    photograph.marks = [...photograph.marks, drawn];
    redraw();
    send(photograph, "marks", { shape, words, points: JSON.stringify(points) }, {
      done: `${names[shape]} added`,
      saved: (id) => drawn.id = id,
      undone: () => photograph.marks = photograph.marks.filter((each) => each !== drawn),
    });
  }

  async function setScale({ photograph, element }, [[fromX, fromY], [toX, toY]]) {
    const typed = await ask("ask-millimetres", notMillimetres);
    element.focus({ preventScroll: true });
    if (!typed) return;
    const before = photograph.scale;
    photograph.scale = { fromX, fromY, toX, toY, millimetres: numberIn(typed) };
    redraw();
    send(photograph, "scale", photograph.scale, {
      done: "Scale set",
      saved: () => {},
      undone: () => photograph.scale = before,
    });
  }

  function send(photograph, what, fields, { done, saved, undone }) {
    save(`${photograph.page}/${what}`, fields, {
      saved(id) {
        saved(id);
        say(done);
        if (isShown(photograph)) refresh();
      },
      refused() {
        undone();
        redraw();
      },
    });
  }

  return {
    finished: (pane, shape, points) =>
      void (shape === "scale" ? setScale(pane, points) : mark(pane, shape, points)),
  };
}

const tooLong = (words) => words.length > 200 ? "Use 200 characters or fewer" : "";
const numberIn = (text) => Number(text.replace(",", ".").replace(/\s*mm$/, ""));
const notMillimetres = (text) =>
  numberIn(text) >= 0.1 && numberIn(text) <= 2500 ? "" : "Enter a number, such as 10";
