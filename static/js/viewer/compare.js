/** Two photographs: next to each other, or one in the other's place and back. */

import { bringMarks } from "@/static/js/viewer/bring_marks.js";
import { pictureOf } from "@/static/js/viewer/pictures.js";

/** Twice a second: WCAG 2.3.1 allows three flashes, and each needs two changes. */
const pause = 500;

/** `chosen` gives the photograph to compare with, if there is one. */
export function newComparing({ panes, addPane, removePane, chosen, say, changed }) {
  let own, timer;
  const calm = matchMedia("(prefers-reduced-motion: reduce)");

  const other = () => {
    const found = chosen();
    if (!found) say("This patient has no other photograph to compare with");
    return found;
  };

  function flip() {
    const [pane] = panes();
    if (own) {
      pane.swap(own);
      own = undefined;
    } else {
      const found = other();
      if (!found) return stop();
      if (panes().length > 1) removePane();
      own = pane.photograph;
      pane.swap(found);
      bringMarks(found, { redraw: pane.draw, say });
    }
    changed();
  }
  /** Never an empty place in between. */
  function whenThere(then) {
    const found = own ?? other();
    if (found) pictureOf(found).ready.then(then, () => say("The other one could not be opened"));
  }
  function stop() {
    clearInterval(timer);
    timer = undefined;
    changed();
  }

  return {
    flickers: () => timer !== undefined,
    beside: () => panes().length > 1,
    flip() {
      if (timer) stop();
      whenThere(() => {
        flip();
        say(panes()[0].photograph.name);
      });
    },
    flicker() {
      if (timer) return stop();
      if (calm.matches) return say("This device asks for less motion: press Flicker once instead");
      whenThere(() => {
        timer = setInterval(flip, pause);
        flip();
      });
    },
    /** Back to the photograph that the page is about. */
    settle() {
      if (!timer && !own) return;
      if (timer) stop();
      if (own) panes()[0].swap(own);
      own = undefined;
      changed();
    },
    open(photograph = other()) {
      if (!photograph) return;
      this.settle();
      if (panes().length === 1) addPane();
      panes()[1].show(photograph);
      bringMarks(photograph, { redraw: panes()[1].draw, say });
      changed();
    },
    close() {
      if (panes().length > 1) removePane();
      changed();
    },
  };
}
