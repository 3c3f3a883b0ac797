/** Which photograph the page is about: the next one is there before it is asked for. */
import { fitTo, pictureOf } from "@/static/js/viewer/pictures.js";

export function newPages({ area, root, abouts, panes, say, comparing }) {
  const { photographs } = abouts;
  const links = [...area.querySelectorAll("[data-show]")];
  const order = links.length > 0 ? links.map(({ dataset }) => dataset.show) : [root.dataset.viewer];
  const heading = area.querySelector("h1");
  const ending = document.title.slice(document.title.lastIndexOf(" – "));
  let current = root.dataset.viewer;

  function show(id) {
    comparing().settle();
    current = id;
    panes[0].show(photographs.get(id));
    abouts.choose(id);
    // The picture is what is waited for: its words come with the frame after it.
    requestAnimationFrame(() => setTimeout(() => current === id && tell()));
  }

  function tell() {
    const { title } = photographs.get(current);
    abouts.show();
    heading.textContent = title;
    document.title = title + ending;
    for (const link of links) {
      if (link.dataset.show === current) link.setAttribute("aria-current", "page");
      else link.removeAttribute("aria-current");
    }
    showInStrip();
    writeAddress();
    say(title);
    fetchNeighbours();
  }

  /** Sideways only: the page itself stays where it is. */
  function showInStrip() {
    const link = links.find(({ dataset }) => dataset.show === current);
    const strip = link?.parentElement;
    if (!strip || strip.scrollWidth <= strip.clientWidth) return;
    const [own, whole] = [link, strip].map((each) => each.getBoundingClientRect());
    strip.scrollLeft += (own.left + own.right - whole.left - whole.right) / 2;
  }

  function writeAddress() {
    const { page } = photographs.get(current);
    const beside = comparing().beside() ? panes[1].photograph : undefined;
    history.replaceState(null, "", beside ? `${page}?with=${beside.id}` : page);
  }

  /** Once this one is on the screen. */
  function fetchNeighbours() {
    const at = order.indexOf(current);
    const next = [order[at + 1], order[at - 1]].filter(Boolean).map((id) => photographs.get(id));
    setTimeout(async () => {
      for (const { photograph } of panes) await pictureOf(photograph).ready.catch(() => {});
      for (const each of next) {
        await pictureOf(each).ready.catch(() => {});
        await calm();
        await fitTo(each, panes[0].stage).catch(() => {});
      }
      root.dataset.fetched = next.map(({ id }) => id).join(" ");
    }, 50);
  }

  area.addEventListener("click", (event) => {
    const link = event.target.closest("[data-show]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    if (link.dataset.show !== current) show(link.dataset.show);
    panes[0].element.focus({ preventScroll: true });
  });
  area.addEventListener("submit", (event) => {
    if (!event.target.matches("[data-compare]")) return;
    event.preventDefault();
    comparing().open();
  });

  return {
    step(by) {
      const next = order[order.indexOf(current) + by];
      if (next) show(next);
      else say(by > 0 ? "This is the last photograph" : "This is the first photograph");
    },
    back: () => area.querySelector(".nhsuk-back-link").click(),
    isShown: (photograph) => photograph.id === current,
    writeAddress,
    begin() {
      for (
        const link of area.querySelectorAll(
          ".case__ways [data-press=next],.case__ways [data-press=previous]",
        )
      ) {
        link.hidden = true;
      }
      panes[0].show(photographs.get(current), root.querySelector(".plain img"));
      const beside = photographs.get(root.dataset.beside);
      if (beside) comparing().open(beside);
      showInStrip();
      fetchNeighbours();
    },
  };
}

/** To make a picture smaller holds everything else up for a moment: not while there is something else. */
const calm = () =>
  new Promise((go) => {
    if (globalThis.requestIdleCallback) requestIdleCallback(go, { timeout: 500 });
    else setTimeout(go);
  });
