/**
 * The viewer: plain pictures become a stage on which they are moved, compared, measured and marked.
 * Nothing of it is kept in the browser; the address says which photograph it is, and that is all.
 */
import { newAbouts } from "@/static/js/viewer/about.js";
import { newCommands } from "@/static/js/viewer/commands.js";
import { newComparing } from "@/static/js/viewer/compare.js";
import { newDrawing } from "@/static/js/viewer/drawing.js";
import { listenToKeys } from "@/static/js/viewer/keys.js";
import { newMarking } from "@/static/js/viewer/marking.js";
import { newPaper } from "@/static/js/viewer/paper.js";
import { newPane } from "@/static/js/viewer/pane.js";
import { newPages } from "@/static/js/viewer/pages_of_referral.js";
import { listenToPointer } from "@/static/js/viewer/pointer.js";
import { newSay } from "@/static/js/viewer/say.js";
import { newTools } from "@/static/js/viewer/tool_bar.js";

const area = document.querySelector(".viewer-page");
const root = area.querySelector("[data-viewer]");
// One that is not ready yet, or was removed, has nothing to be moved.
if (root.querySelector(".plain img")) open();

function open() {
  const find = (name) => root.querySelector(`[data-${name}]`);
  const holder = find("panes");
  const say = newSay(find("says"));
  const panes = [];
  let marksShown = true;

  const viewer = { say, marksShown: () => marksShown, drawn };
  const active = () =>
    panes.find(({ element }) => element.contains(document.activeElement)) ?? panes[0];
  const redraw = () => panes.forEach(({ draw }) => draw());

  const abouts = newAbouts(root, { changed: redraw });
  // Each of these asks for the others only once all of them are there.
  const pages = newPages({ area, root, abouts, panes, say, comparing: () => comparing });
  const { isShown } = pages;
  const marking = newMarking({ say, redraw, isShown, refresh: abouts.refresh });
  const drawing = newDrawing({
    finished: marking.finished,
    changed(shape) {
      root.classList.toggle("viewer--draws", shape !== undefined);
      tools.showTool(shape);
    },
    say,
  });
  const comparing = newComparing({
    panes: () => panes,
    addPane,
    removePane,
    chosen: abouts.comparedWith,
    say,
    changed() {
      holder.classList.toggle("stage__panes--two", panes.length > 1);
      tools.showComparing(comparing);
      pages.writeAddress();
    },
  });
  const commands = newCommands({
    panes,
    active,
    area,
    root,
    drawing,
    comparing,
    pages,
    say,
    tools: () => tools,
    toggleMarks: () => {
      marksShown = !marksShown;
      redraw();
      say(marksShown ? "Marks are shown" : "Marks are hidden");
      return marksShown;
    },
  });
  const paper = newPaper(root.querySelector(".stage__plain"), panes);
  const tools = newTools(find("tools"), { run: commands.run, shine: commands.shine });

  function drawn() {
    tools.showZoom(active());
    paper.write();
  }
  function addPane() {
    const pane = newPane(viewer);
    panes.push(pane);
    holder.append(pane.element);
    pane.measure();
    listenToPointer(pane, { ...commands, drawing });
    return pane;
  }
  function removePane() {
    if (drawing.shape()) drawing.stop();
    panes.pop().element.remove();
    panes[0].element.focus({ preventScroll: true });
  }

  holder.hidden = find("tools").hidden = false;
  root.classList.add("viewer--moves");
  addPane();
  pages.begin();
  listenToKeys(area, { run: commands.run, pan: commands.pan, drawing });
  panes[0].element.focus({ preventScroll: true });
}
