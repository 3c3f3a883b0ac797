/** Says aloud what htmx changed, or a page's own script, and shows when htmx could not. */

/** What is replaced sooner is not read by every screen reader, nor seen by whoever looks for it. */
const standsFor = 1000;

/**
 * Puts words where they are read aloud, one after another; what waits together is said together.
 * @param {{ textContent: string }} place
 * @param {(next: () => void, milliseconds: number) => unknown} later
 */
export function newVoice(place, later = setTimeout) {
  const waiting = [];
  let standing = false;
  function next() {
    standing = waiting.length > 0;
    if (!standing) return;
    place.textContent = waiting.splice(0).join(". ");
    later(next, standsFor);
  }
  return function say(words) {
    waiting.push(words);
    if (!standing) next();
  };
}

export function announceSwaps() {
  const voice = document.getElementById("announcer");
  const problem = document.getElementById("page-problem");
  if (!voice || !problem) return;
  const say = newVoice(voice);
  document.addEventListener("bedside:say", ({ detail }) => say(detail));
  document.addEventListener("htmx:after:swap", () => {
    problem.hidden = true;
    const said = [...document.querySelectorAll("[data-announce]")].map((each) => {
      const words = each.dataset.announce;
      each.removeAttribute("data-announce");
      return words;
    });
    if (said.length) say(said.join(". "));
  });
  for (const kind of ["htmx:error", "htmx:response:error"]) {
    document.addEventListener(kind, (event) => {
      // An answer with a page in it says itself what was wrong.
      if (event.detail?.ctx?.response?.status < 500) return;
      problem.hidden = false;
    });
  }
}
