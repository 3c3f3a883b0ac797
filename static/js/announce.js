/** Says aloud what htmx changed, and shows when it could not. */

export function announceSwaps() {
  const voice = document.getElementById("announcer");
  const problem = document.getElementById("page-problem");
  if (!voice || !problem) return;
  document.addEventListener("htmx:after:swap", () => {
    problem.hidden = true;
    const said = [...document.querySelectorAll("[data-announce]")].map((each) => {
      const words = each.dataset.announce;
      each.removeAttribute("data-announce");
      return words;
    });
    if (said.length) voice.textContent = said.join(". ");
  });
  for (const kind of ["htmx:error", "htmx:response:error"]) {
    document.addEventListener(kind, (event) => {
      // An answer with a page in it says itself what was wrong.
      if (event.detail?.ctx?.response?.status < 500) return;
      problem.hidden = false;
    });
  }
}
